import type { ArticleFacts, CollectionFacts, CollectionSpeaker } from '../facts';
import { speakerOf } from '../people/speakerAcross';
import { isReported, type Quotation } from '../quotes/quotation';
import { textOf } from '../text/span';

/** A quotation, who surely said it, and its words in runs of four. */
export interface Said {
  readonly path: string;
  readonly quotation: Quotation;
  readonly speaker: CollectionSpeaker;
  readonly runs: readonly string[];
}

/** So few words in a row are found with anybody. */
const RUN = 4;
// Kept of each run: more speakers of the same words say nothing new.
const MOST_SPEAKERS = 4;
/** So much of the shorter quotation has to be in the other: what is cut off at its edges leaves this much. */
const SHARE = 0.8;

/** Quotations of the article with four words or more whose speaker is a named person, and is not in doubt. */
export function saidIn(article: ArticleFacts, collection: CollectionFacts): Said[] {
  return runsOf(article).flatMap(({ quotation, runs }) => {
    const speaker = speakerOf(collection, article.path, quotation.attribution!.speaker);
    return speaker?.kind === 'person' && !speaker.ambiguous
      ? [{ path: article.path, quotation, speaker, runs }]
      : [];
  });
}

/** Where the same words are given to somebody else: one place for each of them, the nearest in words first. */
export function saidByOthers(said: Said, collection: CollectionFacts): Said[] {
  const index = indexOf(collection);
  const shared = new Map<Said, number>();
  for (const run of said.runs)
    for (const other of index.get(run) ?? [])
      if (other.speaker !== said.speaker) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .filter(([other, count]) => count >= SHARE * Math.min(said.runs.length, other.runs.length))
    .sort(([, a], [, b]) => b - a)
    .map(([other]) => other)
    .filter((other, i, all) => all.findIndex(({ speaker }) => speaker === other.speaker) === i);
}

type WordIndex = ReadonlyMap<string, readonly Said[]>;

/** Made when first asked for, and once for each joining of the folder: checking an article looks up its own words only. */
const indexes = new WeakMap<CollectionFacts, WordIndex>();

function indexOf(collection: CollectionFacts): WordIndex {
  const known = indexes.get(collection);
  if (known) return known;
  const index = new Map<string, Said[]>();
  for (const article of collection.articles.values()) {
    for (const said of saidIn(article, collection)) {
      for (const run of said.runs) {
        const others = index.get(run);
        if (!others) index.set(run, [said]);
        else if (others.length < MOST_SPEAKERS && others.every(({ speaker }) => speaker !== said.speaker))
          others.push(said);
      }
    }
  }
  indexes.set(collection, index);
  return index;
}

type Runs = readonly { readonly quotation: Quotation; readonly runs: readonly string[] }[];

/** The words of an article are read once, however often the folder is joined. */
const read = new WeakMap<ArticleFacts, Runs>();

function runsOf(article: ArticleFacts): Runs {
  let runs = read.get(article);
  if (!runs) read.set(article, (runs = readRuns(article)));
  return runs;
}

function readRuns({ text, quotations }: ArticleFacts): Runs {
  return quotations.flatMap((quotation) => {
    const { kind, attribution, content } = quotation;
    if (!isReported(kind) || !attribution || attribution.certainty === 'doubtful') return [];
    const words = wordsOf(textOf(text, content));
    const count = words.length - RUN + 1;
    if (count < 1) return [];
    const runs = new Set(Array.from({ length: count }, (_, i) => words.slice(i, i + RUN).join(' ')));
    return [{ quotation, runs: [...runs] }];
  });
}

/** Small letters, no marks: "It's" and "it’s" are one word. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
