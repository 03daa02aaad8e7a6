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
  | 'calls or names it'
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
  | 'few words, weak cue'
  | 'whole sentence, cue before'
  // carried from elsewhere
  | 'goes on from the paragraph before'
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

/** Set by hand after looking at how often each is right in the training articles; about a doubling of the odds per point. */
export const ruleWeights: Readonly<Record<Feature, number>> = {
  says: 2,
  reports: 1.2,
  thinks: 0,
  '-ing': -0.2,
  infinitive: -0.5,
  'subject before': 1.5,
  'subject behind': 2,
  'subject shared': 0.8,
  'subject far': -0.5,
  'subject according to': 2.5,
  'subject colon': 2,
  'subject by': 2,
  'no cue': -1.5,
  'right before': 2,
  'near before': 1.4,
  before: 0.8,
  'far before': 0,
  'colon before': 2,
  'far colon before': 1,
  'comma before': 1,
  'right behind': 3,
  'near behind': -0.5,
  behind: -1,
  'far behind': -1.5,
  'closes the sentence': 1,
  'another cue between': -1.5,
  'belongs to the quotation before': -0.5,
  'inside what somebody says': -1.5,
  'calls or names it': 0,
  'stands before': 0.8,
  'stands behind': 0,
  'subject of the sentence': 1.2,
  'nearest before': 0.2,
  possessor: 1.5,
  'behind a preposition': -0.8,
  'is a name': 0.3,
  'is it': -0.7,
  'is I or we': -0.7,
  'is he or she': 0.3,
  'is an organisation': -0.2,
  'is a document': 0,
  'is unnamed': 0,
  'is who': 0,
  'few words, no cue': 0,
  'few words, weak cue': 0,
  'whole sentence, cue before': 0,
  'goes on from the paragraph before': 12,
  'follows on, nothing else in the sentence': 5,
  'follows on': 1,
  'same sentence': 1,
  'paragraph of nothing but quotations': 4,
  'speaker of the paragraph before': 0.4,
  'announced by a colon': 4.5,
  'subject of the sentence before': 1,
  'cue of the sentence before': 1,
  'cue of the next sentence': 0.8,
  'cue of the next sentence, right behind': 3,
};

/** The scorer that ships: the sum of the weights. */
export const scoreByRules: Scorer = (features) =>
  features.reduce((sum, feature) => sum + ruleWeights[feature], 0);
