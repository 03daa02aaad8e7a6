import type { FoundMention } from '../people/mention';
import { NOUN } from '../people/nounGroups';
import type { Cue } from './cues';
import type { Item, Segment } from './passage';
import { clauseOf, type Report } from './reports';
import type { Scene } from './scene';
import { WordClass } from './wordClass';

/** A fact in one to three words, more of them where it holds together with another: `["hope", "+", "that"]`. */
export type StatementFeature = readonly [string, string?, string?];

const BETWEEN = ' · ';

/** The name of a feature, as the weights print it: "hope · + · that". */
export function nameOf(feature: StatementFeature): string {
  return feature.join(BETWEEN);
}

/** What a feature is worth, looked up word by word: joining the words first would take longer than all the rest. */
export interface Worth {
  value: number;
  readonly next: Map<string, Worth>;
}

/** The table of weights as a tree of words. */
export function worthTree(weights: Readonly<Record<string, number>>): Worth {
  const root: Worth = { value: 0, next: new Map() };
  for (const [name, value] of Object.entries(weights)) {
    let at = root;
    for (const word of name.split(BETWEEN)) {
      let next = at.next.get(word);
      if (!next) at.next.set(word, (next = { value: 0, next: new Map() }));
      at = next;
    }
    at.value = value;
  }
  return root;
}

/** What a feature is worth; 0 where nothing was learned of it. */
export function worthOf(feature: StatementFeature, root: Worth): number {
  let at: Worth | undefined = root;
  for (const word of feature) if (!(at = at.next.get(word!))) return 0;
  return at.value;
}

/**
 * What speaks for or against a report being what somebody says, thinks or wants. Facts about the text that a reader can
 * check, by name; `weights/statements.ts` holds what each is worth.
 */
export function statementFeatures(
  scene: Scene,
  segment: Segment,
  cue: Cue,
  report: Report,
): StatementFeature[] {
  const { items } = scene.passage;
  const lemma = cue.verb?.lemma ?? cue.link;
  const strength = cue.verb?.strength ?? cue.link;
  const clause = clauseOf(items, cue);
  const behind = nextWord(items, clause.to, segment.end);
  const next = report.inFront ? (report.goesOn ? `in front, + ${behind}` : 'in front') : behind;
  const link = `${cue.link}${cue.verb && cue.verb.form !== 'finite' ? ` -${cue.verb.form}` : ''}`;
  const kind = kindOf(items, cue.subject);
  const help = helper(scene, segment, cue);
  const features: StatementFeature[] = [
    [lemma],
    [lemma, '+', next],
    ['+', next],
    [strength, '+', next],
    [strength, 'subject', link],
    ['subject', link],
    ['subject is', kind],
    [strength, 'subject is', kind],
    [lemma, help],
    [help],
    ['quoted', quotedShare(items, report)],
    ['words', lengthOf(report)],
  ];
  if (!report.inFront && report.from > clause.to)
    features.push(['skipped, then', nextWord(items, report.from, segment.end)]);
  if (items[segment.from] && !report.inFront)
    features.push(['sentence opens with', opening(items, segment, clause.from)]);
  if (scene.passage.titleCase) features.push(['headline'], ['headline', strength]);
  if (cue.subject?.quoted) features.push(['subject is quoted']);
  return features;
}

/** The kind of word that follows the cue. */
function nextWord(items: readonly Item[], at: number, end: number): string {
  if (at >= end) return 'end';
  const { kind, text, lower, classes, capital, verb } = items[at]!;
  if (kind === 'stretch') return 'quotation';
  if (kind === 'mark') return text === ',' || text === ':' ? text : 'mark';
  if (LITTLE.has(lower) || classes & WordClass.preposition) return lower;
  if (classes & WordClass.determiner) return 'determiner';
  if (classes & WordClass.pronoun) return 'pronoun';
  if (classes & WordClass.auxiliary) return 'auxiliary';
  if (classes & WordClass.conjunction) return 'conjunction';
  if (classes & WordClass.time) return 'day';
  if (classes & WordClass.adverb) return 'adverb';
  if (capital) return 'name';
  if (lower.endsWith('ing')) return '-ing';
  if (verb) return 'verb';
  return /^\d/.test(lower) ? 'number' : 'other';
}

const LITTLE = new Set('that to if how why whether what who where when as not been be'.split(' '));

function kindOf(items: readonly Item[], subject: FoundMention | null): string {
  if (!subject) return 'nobody';
  const { kind, nature, head, plural, to } = subject;
  if (kind === 'pronoun') return head;
  // "The standoff": whether it is somebody, no list knows.
  if (kind === 'role' && nature === 'unnamed' && !(items[to - 1]!.classes & NOUN))
    return plural ? 'things' : 'thing';
  if (kind === 'role') return `${nature}${plural ? ', many' : ''}`;
  return nature === 'organisation' ? 'organisation' : 'name';
}

/** "did not", "would", "has": what stands between the subject and the verb. */
function helper(scene: Scene, segment: Segment, { at, verb }: Cue): string {
  const { items } = scene.passage;
  for (let i = at - 1; i >= segment.from && at - i < 4; i--) {
    const { lower, classes, kind } = items[i]!;
    if (kind !== 'word') break;
    if (lower === 'to' || lower === 'not') return `behind ${lower}`;
    if (classes & WordClass.auxiliary)
      return lower.endsWith('n’t') || lower.endsWith("n't") ? 'behind not' : `behind ${lower}`;
    if (!(classes & WordClass.adverb)) break;
  }
  return verb ? `alone -${verb.form}` : 'alone';
}

/** How much of the report stands between quotation marks, and is thus told already. */
function quotedShare(items: readonly Item[], { from, to }: Report): string {
  let quoted = 0;
  let longest = 0;
  for (let i = from; i < to; i++) {
    const { kind, start, end } = items[i]!;
    if (kind !== 'stretch') continue;
    quoted++;
    longest = Math.max(longest, end - start);
  }
  if (quoted === 0) return 'none';
  const share = longest / (items[to - 1]!.end - items[from]!.start);
  return share > 0.75
    ? 'nearly all'
    : share > 0.45
      ? 'half'
      : share > 0.3
        ? 'a third'
        : share > 0.15
          ? 'a fifth'
          : 'little';
}

function lengthOf({ from, to }: Report): string {
  const length = to - from;
  return length < 3 ? '1-2' : length < 5 ? '3-4' : length < 9 ? '5-8' : length < 17 ? '9-16' : 'more';
}

function opening(items: readonly Item[], segment: Segment, from: number): string {
  if (from <= segment.from) return 'this';
  const { classes, lower } = items[segment.from]!;
  if (lower === 'if' || lower === 'when' || lower === 'while' || lower === 'but' || lower === 'and')
    return lower;
  return classes & WordClass.preposition ? 'a preposition' : 'something else';
}
