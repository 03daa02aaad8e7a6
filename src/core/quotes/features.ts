/**
 * What speaks for or against a candidate. Each is a fact about the text that a reader can check; a scorer turns them into
 * one number. Another scorer (a learned one) may replace `ruleWeights` without touching anything else.
 */
export type Feature =
  // the cue
  | 'says'
  | 'reports'
  | 'thinks'
  | '-ing'
  | 'infinitive'
  | 'subject before'
  | 'subject behind'
  | 'subject shared'
  | 'subject far'
  | 'subject according to'
  | 'subject colon'
  | 'subject by'
  | 'no cue'
  // where the cue stands
  | 'right before'
  | 'near before'
  | 'before'
  | 'far before'
  | 'colon before'
  | 'far colon before'
  | 'comma before'
  | 'right behind'
  | 'near behind'
  | 'behind'
  | 'far behind'
  | 'closes the sentence'
  | 'another cue between'
  | 'belongs to the quotation before'
  | 'inside what somebody says'
  // a mention without a cue
  | 'stands before'
  | 'stands behind'
  | 'subject of the sentence'
  | 'nearest before'
  | 'possessor'
  | 'behind a preposition'
  // the mention
  | 'is a name'
  | 'is it'
  | 'is I or we'
  | 'is he or she'
  | 'is an organisation'
  | 'is a document'
  | 'is unnamed'
  | 'is who'
  // the quotation
  | 'few words, no cue'
  | 'some words, no cue'
  | 'whole sentence, no cue'
  | 'few words, says'
  | 'few words, weak cue'
  | 'whole sentence, weak cue'
  | 'right behind a capital'
  | 'right behind small letters'
  // carried from elsewhere
  | 'goes on from the paragraph before'
  | 'goes on in the next paragraph'
  | 'follows on, nothing else in the sentence'
  | 'follows on'
  | 'same sentence'
  | 'paragraph of nothing but quotations'
  | 'speaker of the paragraph before'
  | 'announced by a colon'
  | 'subject of the sentence before'
  | 'cue of the sentence before'
  | 'cue of the next sentence'
  | 'cue of the next sentence, right behind';

/** Turns the features of a candidate into a number; above 0 it may be the speaker, and the highest one is. */
export type Scorer = (features: readonly Feature[]) => number;

/**
 * The weights, in quarters so that a reader can weigh them too; half a point more makes a candidate about half as likely
 * again. Set by hand, with an eye on how often each feature told the truth in the training articles (`docs/evaluation.md`).
 */
export const ruleWeights: Readonly<Record<Feature, number>> = {
  says: 1.5,
  reports: 0.5,
  thinks: -1,
  '-ing': -0.5,
  infinitive: -1.25,
  'subject before': 1.25,
  'subject behind': 1,
  'subject shared': 0.5,
  'subject far': 0,
  'subject according to': 4,
  'subject colon': 2.5,
  'subject by': 1,
  'no cue': 0,
  'right before': 2,
  'near before': 2,
  before: 1.5,
  'far before': 1,
  'colon before': 0.5,
  'far colon before': 0,
  'comma before': 0.25,
  'right behind': 2,
  'near behind': -0.5,
  behind: -1.5,
  'far behind': -2.5,
  'closes the sentence': 2,
  'another cue between': 0,
  'belongs to the quotation before': -1,
  'inside what somebody says': -1,
  'stands before': 0.25,
  'stands behind': -1,
  'subject of the sentence': 0.75,
  'nearest before': -0.25,
  possessor: 0.5,
  'behind a preposition': 0,
  'is a name': 0.5,
  'is it': -0.5,
  'is I or we': -0.25,
  'is he or she': 0.75,
  'is an organisation': 0,
  'is a document': 0.25,
  'is unnamed': 0.25,
  'is who': -0.75,
  'few words, no cue': -1,
  'some words, no cue': -0.5,
  'whole sentence, no cue': 0.75,
  'few words, says': -1,
  'few words, weak cue': -1,
  'whole sentence, weak cue': 0,
  'right behind a capital': 0.5,
  'right behind small letters': -0.25,
  'goes on from the paragraph before': 12,
  'goes on in the next paragraph': 12,
  'follows on, nothing else in the sentence': 5,
  'follows on': 0.5,
  'same sentence': -1,
  'paragraph of nothing but quotations': 2.5,
  'speaker of the paragraph before': -1.5,
  'announced by a colon': 2.5,
  'subject of the sentence before': -0.5,
  'cue of the sentence before': 0.25,
  'cue of the next sentence': -1,
  'cue of the next sentence, right behind': 1.25,
};

/** The scorer that ships: the sum of the weights. */
export const scoreByRules: Scorer = (features) =>
  features.reduce((sum, feature) => sum + ruleWeights[feature], 0);
