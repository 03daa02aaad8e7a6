import type { Asked } from './attribute';
import type { Content } from './content';
import { scoreBy } from './features';
import type { Item, Passage } from './passage';
import type { QuotationKind } from './quotation';
import { segmentAt } from './segmentAt';
import { WordClass } from './wordClass';
import { bias, weights } from './weights/quotations';

/** What tells whether somebody is quoted between two marks. Facts about the text that a reader can check, as short names. */
export type QuotedFeature = string;

/**
 * How sure it must be, in log-odds, that somebody is quoted. A few words are more often the reporter's own, at arm's length, and
 * a scare quote taken for a quotation costs a false alarm; with more of them a lost quotation costs as much. Annotators
 * give to a speaker also the titles that he names, which are no words of his. Chosen on the
 * training articles, each outlet judged by what the others taught.
 */
const ENOUGH = { title: 1.5, fewWords: 0.5, moreWords: 0 };
const FEW = 4;
/** Scores of a speaker above it are told apart no more. */
const SUREST = 8;
/** How many stretches of a paragraph on each side are looked at, and how many words a verb may stand in front. */
const NEAR_STRETCHES = 6;
const NEAR_VERB = 8;

const score = scoreBy(weights);

/**
 * Whether somebody's words stand between the marks, and not a title, a slogan or a so-called word: a logistic model over named
 * features, learned by `scripts/train/quotations.mjs`.
 */
export function isQuoted(features: readonly QuotedFeature[], { count }: Content): boolean {
  const length = count <= FEW ? ENOUGH.fewWords : ENOUGH.moreWords;
  return bias + score(features) > (features.includes('looks like a title') ? ENOUGH.title : length);
}

/**
 * The features of a stretch: how many and which words, what stands around the marks, what its form alone suggests, and who may
 * have said it. What depends most on the number of words is told together with it. `contents` are those of the article.
 */
export function quotedFeatures(
  contents: readonly Content[],
  passage: Passage,
  at: number,
  form: QuotationKind | undefined,
  decision: Asked | undefined,
): QuotedFeature[] {
  const { items } = passage;
  const content = contents[items[at]!.stretch]!;
  const before = `before: ${neighbour(items[at - 1])}`;
  const byLength = [
    ...wordFeatures(content),
    ...(form ? [`looks like a ${form}`] : []),
    ...speakerFeatures(decision),
    placeInSentence(passage, at),
    company(contents, passage, at),
    before,
  ];
  const length = lengthOf(content.count);
  const further = `two before: ${neighbour(items[at - 2])}`;
  return [
    length,
    ...byLength,
    ...byLength.map((feature) => `${feature}, ${length}`),
    `${shapeOf(content)}, ${before}`,
    further,
    `${further}, ${before}`,
    `behind: ${neighbour(items[at + 1])}`,
    ...verbFeatures(passage, at),
    ...choiceFeatures(decision),
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
  features.push(`a speaker by ${Math.min(SUREST, Math.floor(score))}`);
  features.push(cue ? `cue ${cue.verb?.strength ?? 'phrase'}` : 'no cue');
  return features;
}

/** What spoke for the speaker, but for what is weighed together there. */
function choiceFeatures(decision: Asked | undefined): string[] {
  const features = decision?.chosen?.features ?? [];
  return features.filter((feature) => !feature.includes(' + ')).map((feature) => `speaker: ${feature}`);
}

/** How the words are printed: titles have capitals. */
function shapeOf({ firstCapital, small, count }: Content): string {
  if (!firstCapital) return 'small letters';
  if (small > 0) return 'a capital first';
  return count > 1 ? 'capitals' : 'a word with a capital';
}

function placeInSentence({ segments }: Passage, at: number): string {
  const { from, end } = segments[segmentAt(segments, at)]!;
  return at === from ? 'opens the sentence' : at >= end - 2 ? 'closes the sentence' : 'inside the sentence';
}

/** What else stands between marks in the paragraph, in other sentences: where somebody speaks at length, a few words are theirs too. */
function company(contents: readonly Content[], { items, segments, quoted }: Passage, at: number): string {
  const { from, end } = segments[segmentAt(segments, at)]!;
  // The stretches of a paragraph follow each other.
  const here = items[at]!.stretch - items[quoted[0]!]!.stretch;
  let found = 'no others in the paragraph';
  for (const other of quoted.slice(Math.max(0, here - NEAR_STRETCHES), here + NEAR_STRETCHES + 1)) {
    if (other >= from && other < end) continue;
    if (contents[items[other]!.stretch]!.count > FEW) return 'longer ones in the paragraph';
    found = 'short ones in the paragraph';
  }
  return found;
}

/** The verb of saying or thinking that comes before, and whether it is near. */
function verbFeatures({ items, segments }: Passage, at: number): string[] {
  const { from } = segments[segmentAt(segments, at)]!;
  for (let i = at - 1; i >= from && at - i < NEAR_VERB; i--) {
    const { verb } = items[i]!;
    if (verb) return [`after ${verb.lemma}`, `after ${verb.lemma}, ${at - i < 3 ? 'near' : 'farther'}`];
  }
  return ['after no verb'];
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
