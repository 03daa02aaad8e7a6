import { weights } from './weights/speakers';

/**
 * What speaks for or against a candidate, by what it looks at. Each feature is a fact about the text that a reader can check;
 * what it is worth is learned from annotated news (`scripts/train/speakers.mjs`, `docs/evaluation.md`).
 */
export const featureGroups = {
  /** How strong the word of saying is, in which form, and how its subject hangs on it. */
  cue: [
    'says',
    'reports',
    'thinks',
    '-ing',
    'infinitive',
    'subject before',
    'subject behind',
    'subject shared',
    'subject far',
    'subject according to',
    'subject colon',
    'subject by',
    'no cue',
  ],
  /** Where the cue stands, seen from the quotation. */
  'place of the cue': [
    'right before',
    'near before',
    'before',
    'far before',
    'colon before',
    'far colon before',
    'comma before',
    'behind that',
    'right behind',
    'near behind',
    'behind',
    'far behind',
    'closes the sentence',
    'nearest cue before',
    'nearest cue behind',
    'another cue between',
    'belongs to the quotation before',
    'inside what somebody says',
  ],
  /** Where a mention without a cue stands. */
  'place of the mention': [
    'stands before',
    'stands behind',
    'touches',
    'stands near',
    'stands off',
    'stands far',
    'opens the sentence',
    'behind a dash',
    'in front of a colon',
    'subject of the sentence',
    'nearest before',
    'possessor',
    'behind a preposition',
  ],
  /** What the mention is. */
  mention: [
    'is a name',
    'is it',
    'is I or we',
    'is he or she',
    'is an organisation',
    'is a document',
    'is unnamed',
    'is who',
    'is a lone word',
    'is a place',
    'is many',
    'is indefinite',
  ],
  /** What the words between the marks tell, alone and together with the cue. */
  words: [
    'named in the words',
    'says I',
    'few words, no cue',
    'some words, no cue',
    'whole sentence, no cue',
    'few words, says',
    'few words, weak cue',
    'whole sentence, weak cue',
    'right behind a capital',
    'right behind small letters',
  ],
  /** Where the quotation stands. */
  'place of the quotation': [
    'quotation opens the sentence',
    'quotation closes the sentence',
    'quotation opens the paragraph',
  ],
  /** Who was quoted before. */
  memory: ['quoted last', 'quoted before'],
  /** Candidates from outside the sentence. */
  carried: [
    'goes on from the paragraph before',
    'goes on in the next paragraph',
    'follows on, nothing else in the sentence',
    'follows on',
    'same sentence',
    'paragraph of nothing but quotations',
    'speaker of the paragraph before',
    'announced by a colon',
    'subject of the sentence before',
    'cue of the sentence before',
    'cue of the next sentence',
    'cue of the next sentence, right behind',
    'asked in the sentence before',
  ],
} as const;

/** Several facts that are weighed together; see `pairedFeatures.ts`. */
export type PairedFeature = `${string} + ${string}`;

/** A feature by its name; `verb say` and the like name the word of saying itself. */
export type Feature =
  (typeof featureGroups)[keyof typeof featureGroups][number] | `verb ${string}` | PairedFeature;

/**
 * Turns the features of a candidate into a number. The highest one is the speaker, unless it is below 0, the score of nobody.
 * Two candidates whose scores differ by 1 are in odds of e to 1.
 */
export type Scorer = (features: readonly Feature[]) => number;

/** Sums what was learned of the features: of a candidate, a log-linear model of which one an annotator would name. */
export function scoreBy(learned: Readonly<Record<string, number>>): (features: readonly string[]) => number {
  // A map: names put together from parts are looked up faster in it than in an object.
  const worth = new Map(Object.entries(learned));
  return (features) => {
    let sum = 0;
    for (const feature of features) sum += worth.get(feature) ?? 0;
    return sum;
  };
}

/** The scorer that ships. */
export const scoreByLearning: Scorer = scoreBy(weights);
