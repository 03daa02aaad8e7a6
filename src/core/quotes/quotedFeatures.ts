import type { Asked } from './attribute';
import type { Content } from './content';
import type { Item, Passage } from './passage';
import type { QuotationKind } from './quotation';
import { WordClass } from './wordClass';
import { bias, weights } from './weights/quotations';

/** What tells whether somebody is quoted between two marks. Facts about the text that a reader can check, as short names. */
export type QuotedFeature = string;

/**
 * How sure it must be, in log-odds, that somebody is quoted. A few words are more often the reporter's own, at arm's length, and
 * a scare quote taken for a quotation costs a false alarm; with more of them a lost quotation costs more.
 */
const ENOUGH = { fewWords: 1, moreWords: -0.5 };
const FEW = 4;

/**
 * Whether somebody's words stand between the marks, and not a title, a slogan or a so-called word: a logistic model over named
 * features, learned by `scripts/train/quotations.mjs`.
 */
export function isQuoted(features: readonly QuotedFeature[], { count }: Content): boolean {
  let sum = bias;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum > (count <= FEW ? ENOUGH.fewWords : ENOUGH.moreWords);
}

/**
 * The features of a stretch: how many and which words, what stands around the marks, what its form alone suggests, and who may
 * have said it. What depends most on the number of words is told together with it.
 */
export function quotedFeatures(
  content: Content,
  { items }: Passage,
  at: number,
  form: QuotationKind | undefined,
  decision: Asked | undefined,
): QuotedFeature[] {
  const words = [
    ...wordFeatures(content),
    ...(form ? [`looks like a ${form}`] : []),
    ...speakerFeatures(decision),
  ];
  const before = `before: ${neighbour(items[at - 1])}`;
  const length = lengthOf(content.count);
  return [
    length,
    ...words,
    ...words.map((feature) => `${feature}, ${length}`),
    before,
    `${before}, ${length}`,
    `behind: ${neighbour(items[at + 1])}`,
  ];
}

function lengthOf(count: number): string {
  if (count <= 1) return 'one word';
  if (count <= 3) return 'few words';
  return count <= 8 ? 'some words' : 'many words';
}

function wordFeatures(content: Content): string[] {
  const { count, capitals, small, firstCapital, clause, lastChar, firstPerson } = content;
  const features = [`${Math.min(count, 13)} words`];
  const titled = firstCapital && small === 0;
  if (titled) features.push(count > 1 ? 'printed like a title' : 'a word with a capital');
  else if (firstCapital) features.push('begins with a capital');
  if (capitals > 1 && small > 0) features.push('capitals inside');
  if (clause) features.push('holds a clause');
  if (firstPerson) features.push('says I');
  if ('.!?'.includes(lastChar)) features.push('ends like a sentence');
  if (lastChar === ',') features.push('ends in a comma');
  return features;
}

function speakerFeatures(decision: Asked | undefined): string[] {
  if (!decision) return ['nobody asked'];
  const { chosen, embedded } = decision;
  const features = embedded ? [] : ['alone in its sentence'];
  if (!chosen) return [...features, 'no speaker'];
  const { score, cue } = chosen;
  features.push(score > 4 ? 'a sure speaker' : score > 2 ? 'a likely speaker' : 'a possible speaker');
  features.push(cue ? `cue ${cue.verb?.strength ?? 'phrase'}` : 'no cue');
  for (const place of ['right before', 'near before', 'right behind'] as const)
    if (chosen.features.includes(place)) features.push(`cue ${place}`);
  return features;
}

// Little words that tell much just in front of a mark.
const TELLING = new Set('the a an as that so-called of called'.split(' '));

/** What an item next to the marks is. */
function neighbour(item: Item | undefined): string {
  if (!item) return 'nothing';
  if (item.kind === 'stretch') return 'a quotation';
  if (item.kind === 'mark') return item.text;
  const { lower, classes, verb, possessive, capital } = item;
  if (TELLING.has(lower)) return lower;
  if (verb) return `verb that ${verb.strength}`;
  if (classes & WordClass.determiner) return 'determiner';
  if (classes & WordClass.preposition) return 'preposition';
  if (classes & WordClass.conjunction) return 'conjunction';
  if (classes & WordClass.auxiliary) return 'auxiliary';
  if (classes & WordClass.pronoun) return 'pronoun';
  if (possessive) return 'possessive';
  return capital ? 'capital' : 'word';
}
