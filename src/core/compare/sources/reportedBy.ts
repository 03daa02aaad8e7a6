import { actOf } from '../../events/acts';
import type { CollectionEvent, Place, SharedPassage } from '../../facts';
import { message } from '../../message';
import type { Span } from '../../text/span';
import { articlesListed } from '../../wording/listed';
import { isDetail } from '../../events/mentionAt';
import { groupBy } from '../../lists';
import type { Joining } from './join';
import { joinedByStatement } from './sameStatement';
import { isMostlyIn, type Reported, type Reports, tellerOf } from './tellers';

export type { Reported };

/**
 * What joins the articles of one event beyond what joins them altogether: where the one tells it only in words that it
 * shares with the other, where both have it from the words of one speaker alone, and where both know what passed between two
 * sides from one statement.
 */
export function joinedInEvent(event: Pick<CollectionEvent, 'act' | 'mentions'>, folder: Reported): Joining[] {
  const known = event.mentions.filter(({ path }) => folder.articles.has(path));
  // What is told besides may be anybody's.
  const main = known.filter((place) => !isDetail(folder.articles.get(place.path), place));
  const reports: Reports = groupBy(main, ({ path }) => path);
  const withDetails: Reports = groupBy(known, ({ path }) => path);
  // A speech or a post is made of its words: whoever quotes them need not have them from another.
  const act = actOf(event.act);
  const isSaid = act?.family === 'statement';
  // What passed between two sides is known from them; what they made public may stand in a sentence of its own.
  const isBetween = act?.takes === 'both';
  return [
    ...joinedByPassages(reports, folder),
    ...(isSaid ? [] : joinedBySpeaker(reports, withDetails, folder)),
    ...(isBetween ? joinedByStatement(withDetails, folder) : []),
  ];
}

function* joinedByPassages(reports: Reports, { shared }: Reported): Iterable<Joining> {
  for (const [path, mentions] of reports) {
    const passages = (shared.get(path) ?? []).filter(({ there }) => reports.has(there.path));
    for (const [other, common] of groupBy(passages, ({ there }) => there.path)) {
      const holding = mentions.map((mention) => common.find(({ here }) => isMostlyIn(mention, here)));
      if (!holding.every((passage) => passage !== undefined)) continue;
      const telling = holding.filter(
        ({ quoted, there }) => quoted === 'neither' && tells(reports.get(other)!, there),
      );
      if (telling.length === 0) continue;
      const how = message('{0} reports it only in words that it shares with {1}.', path, other);
      yield { articles: [path, other], bond: { kind: 'shared text', how, places: placesOf(telling) } };
    }
  }
}

function placesOf(passages: readonly SharedPassage[]): Place[] {
  return [...new Set(passages)].flatMap(({ here, there }) => [here, there]);
}

function tells(mentions: readonly Span[], passage: Span): boolean {
  return mentions.some((mention) => isMostlyIn(mention, passage));
}

/** Both rest on what one and the same person or body is said to have said; who lets others tell more of it has asked them. */
function* joinedBySpeaker(reports: Reports, withDetails: Reports, folder: Reported): Iterable<Joining> {
  const bySpeaker = new Map<string, { name: string; articles: string[]; places: Place[] }>();
  for (const [path, mentions] of reports) {
    const speakers = mentions.map((mention) => tellerOf(mention, folder));
    const speaker = speakers[0];
    if (!speaker || speakers.some((other) => other?.id !== speaker.id)) continue;
    const asked = withDetails.get(path)!.map((mention) => tellerOf(mention, folder));
    if (asked.some((other) => other && other.id !== speaker.id)) continue;
    const known = bySpeaker.get(speaker.id) ?? { name: speaker.name, articles: [], places: [] };
    known.articles.push(path);
    known.places.push(...mentions.map(({ path, start, end }) => ({ path, start, end })));
    bySpeaker.set(speaker.id, known);
  }
  for (const { name, articles, places } of bySpeaker.values()) {
    if (articles.length < 2) continue;
    const how = message('{0} report it only in the words of {1}.', articlesListed(articles), name);
    yield { articles, bond: { kind: 'statement', how, places } };
  }
}
