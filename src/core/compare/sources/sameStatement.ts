import type { ArticleFacts, Place, SharedPassage } from '../../facts';
import { message } from '../../message';
import { overlaps, type Span } from '../../text/span';
import { groupBy } from '../../lists';
import { agencyNamed } from './agencies';
import type { Joining } from './join';
import { isMostlyIn, type Reported, type Reports, speakerOfWords, wordsAround } from './tellers';

/** Two sentences of which less is the same may stand in two statements. */
const LEAST_ALIKE = 0.8;

/**
 * Joins articles that know from one and the same statement what passed between two sides: each tells it in the words of one
 * body alone, beyond naming it, and the two print a passage of these words alike, whatever they call the body ("the ministry",
 * "the minister's office"). An article that tells it in the words of others as well has asked more than one.
 */
export function* joinedByStatement(reports: Reports, folder: Reported): Iterable<Joining> {
  const statements = new Map([...reports.keys()].map((path) => [path, onlyStatement(path, reports, folder)]));
  for (const [path, words] of statements) {
    if (words.length === 0) continue;
    const passages = (folder.shared.get(path) ?? []).filter(({ there }) => path < there.path);
    for (const [other, common] of groupBy(passages, ({ there }) => there.path)) {
      const otherWords = statements.get(other) ?? [];
      const stated = common.filter(
        (passage) =>
          passage.alike >= LEAST_ALIKE &&
          touches(passage.here, words) &&
          touches(passage.there, otherWords) &&
          tells(passage, reports),
      );
      if (stated.length === 0) continue;
      const how = message('{0} and {1} have what they report of it from the same statement.', path, other);
      const places: Place[] = stated.flatMap(({ here, there }) => [here, there]);
      yield { articles: [path, other], bond: { kind: 'statement', how, places } };
    }
  }
}

/** All words of the one body in whose words alone an article tells the event; none where there are several, or no body. */
function onlyStatement(path: string, reports: Reports, folder: Reported): readonly Span[] {
  const article = folder.articles.get(path)!;
  const bodies = new Set<string>();
  for (const mention of reports.get(path)!) {
    const words = wordsAround(mention, folder);
    // "Torres told Lund that …" is what happened; only who speaks of it is a voice. An agency passes on what it was told.
    if (!words?.attribution || words.start > mention.start) continue;
    const speaker = speakerOfWords(words, path, folder);
    if (speaker && agencyNamed(speaker.name)) continue;
    if (speaker?.kind !== 'organisation') return [];
    bodies.add(words.attribution.speaker);
  }
  return bodies.size === 1 ? wordsOf(article, [...bodies][0]!) : [];
}

function wordsOf({ quotations, statements }: ArticleFacts, speaker: string): readonly Span[] {
  return [...quotations, ...statements].filter(({ attribution }) => attribution?.speaker === speaker);
}

function touches(passage: Span, words: readonly Span[]): boolean {
  return words.some((stretch) => overlaps(passage, stretch));
}

/** Whether one of the two articles reports the event in the passage. */
function tells({ here, there }: SharedPassage, reports: Reports): boolean {
  return [here, there].some((side) => reports.get(side.path)!.some((mention) => isMostlyIn(mention, side)));
}
