import { actOf } from '../../events/acts';
import type { CollectionEvent, CollectionFacts, EventPlace, Place, SharedPassage } from '../../facts';
import { message } from '../../message';
import { speakerOf } from '../../people/speakerAcross';
import type { Span } from '../../text/span';
import { isDetail } from '../../events/mentionAt';
import { groupBy } from '../../lists';
import type { Joining } from './join';

/** What must be known of a folder to tell the sources of an event apart. */
export type Reported = Pick<CollectionFacts, 'articles' | 'speakers' | 'shared' | 'groups'>;

/**
 * What joins the articles of one event beyond what joins them altogether: where the one tells it only in words that it
 * shares with the other, and where both have it from the words of one speaker alone.
 */
export function joinedInEvent(event: Pick<CollectionEvent, 'act' | 'mentions'>, folder: Reported): Joining[] {
  const reports = groupBy(
    event.mentions.filter((place) => {
      const article = folder.articles.get(place.path);
      return article !== undefined && !isDetail(article, place); // what is told besides may be anybody's
    }),
    ({ path }) => path,
  );
  // A speech or a post is made of its words: whoever quotes them need not have them from another.
  const isSaid = actOf(event.act)?.family === 'statement';
  return [...joinedByPassages(reports, folder), ...(isSaid ? [] : joinedBySpeaker(reports, folder))];
}

function* joinedByPassages(
  reports: ReadonlyMap<string, readonly EventPlace[]>,
  { shared }: Reported,
): Iterable<Joining> {
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

/** Both rest on what one and the same person or body is said to have said. */
function* joinedBySpeaker(
  reports: ReadonlyMap<string, readonly EventPlace[]>,
  folder: Reported,
): Iterable<Joining> {
  const bySpeaker = new Map<string, { name: string; articles: string[]; places: Place[] }>();
  for (const [path, mentions] of reports) {
    const speakers = mentions.map((mention) => whoseWords(mention, folder));
    const speaker = speakers[0];
    if (!speaker || speakers.some((other) => other?.id !== speaker.id)) continue;
    const known = bySpeaker.get(speaker.id) ?? { name: speaker.name, articles: [], places: [] };
    known.articles.push(path);
    known.places.push(...mentions.map(({ path, start, end }) => ({ path, start, end })));
    bySpeaker.set(speaker.id, known);
  }
  for (const { name, articles, places } of bySpeaker.values()) {
    if (articles.length < 2) continue;
    const how = message('They report it only in the words of {0}.', name);
    yield { articles, bond: { kind: 'statement', how, places } };
  }
}

/** The speaker in whose words, quoted or told, a mention stands, where that is sure and the speaker has a name. */
function whoseWords(mention: EventPlace, folder: Reported): { id: string; name: string } | undefined {
  const { path } = mention;
  const article = folder.articles.get(path)!;
  const said = [...article.quotations, ...article.statements].find(
    (words) => words.start <= mention.end && isMostlyIn(mention, words),
  );
  if (!said?.attribution || said.attribution.certainty === 'doubtful') return undefined;
  const speaker = speakerOf(folder, path, said.attribution.speaker);
  return speaker && !speaker.ambiguous && speaker.kind !== 'unnamed' ? speaker : undefined;
}

/** Whether more than half of a mention lies in a stretch. */
function isMostlyIn(mention: Span, stretch: Span): boolean {
  const common = Math.min(mention.end, stretch.end) - Math.max(mention.start, stretch.start);
  return common * 2 > mention.end - mention.start;
}
