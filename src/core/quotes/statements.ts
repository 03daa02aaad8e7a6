import type { Span } from '../text/span';
import { isNoSpeech } from './acts';
import type { ReadPassage } from './attribute';
import type { ReadSegment } from './candidates';
import type { Cue } from './cues';
import type { Item } from './passage';
import { clauseOf, type Report, reportsOf, spanOf } from './reports';
import type { Scene } from './scene';
import { statementCues } from './statementCues';
import { type StatementFeature, statementFeatures, worthOf, worthTree } from './statementFeatures';
import { bias, weights } from './weights/statements';
import { WordClass } from './wordClass';

/** Speech reported without marks, before its speaker is resolved. The span is what is reported. */
export interface FoundStatement extends Span {
  readonly cue: Cue;
  readonly scene: Scene;
  /** How likely it is that somebody says, thinks or wants this: 0 to 1. */
  readonly likelihood: number;
}

/** A report that may be a statement, with what speaks for it. */
export interface StatementCandidate {
  readonly cue: Cue;
  readonly report: Report;
  readonly features: readonly StatementFeature[];
}

const WORTH = worthTree(weights);

/**
 * As likely as this, a report is taken for a statement. The F1 on annotated articles would go lower still; five of six that are
 * taken are right then.
 */
const ENOUGH = 0.33;

/** Fewer words than this behind a cue are no statement of anything ("praised the crews"). */
const LEAST = 3;

/** "Denied all charges": what is denied or rejected is claimed by somebody, in however few words. */
const DENIES = new Set(['deny', 'reject', 'dispute', 'confirm', 'refute']);

function leastOf({ verb }: Cue): number {
  return verb && DENIES.has(verb.lemma) ? 2 : LEAST;
}

/** How many reports before or behind it may take one in; more would only cost time. */
const NEAR = 12;
// Words that may stand in front of a new part of the sentence.
const SET = WordClass.adverb | WordClass.auxiliary;
// What joins a report to the one before it.
const BESIDE = new Set(['and', 'but', 'while', 'though', 'although', 'whereas']);

/** The indirect speech of a passage: "Ortega said that ...", "..., Ortega said", "According to Ortega, ...". */
export function findStatements(text: string, { scene, segments }: ReadPassage): FoundStatement[] {
  return segments.flatMap((segment) =>
    select(scene, candidatesIn(scene, segment)).map(({ cue, report, likelihood }) => {
      if (cue.subject) scene.take(cue.subject);
      const { start, end } = spanOf(text, scene, report);
      return { start, end, cue, scene, likelihood };
    }),
  );
}

/** All reports of a sentence, by every cue in it, in order. */
export function candidatesIn(scene: Scene, segment: ReadSegment): StatementCandidate[] {
  const cues = statementCues(scene, segment);
  if (cues.length === 0) return [];
  const found = cues.flatMap((cue) =>
    reportsOf(scene, segment, cue)
      .filter((report) => !isNoSpeech(scene, segment, cue, report))
      .map((report) => ({ cue, report })),
  );
  for (const [index, { cue, report }] of found.entries())
    found[index] = { cue, report: beforeOuter(found, index, report) };
  return found.map(({ cue, report }, index) => ({
    cue,
    report,
    features: [...statementFeatures(scene, segment, cue, report), placeAmong(scene, found, index)],
  }));
}

/** "Ortega promised a new pier, the council reported": what Ortega promised ends where the council begins. */
function beforeOuter(found: readonly Found[], index: number, report: Report): Report {
  const { cue } = found[index]!;
  for (let i = index + 1; i < found.length && i <= index + NEAR; i++) {
    const outer = found[i]!;
    const { from, to } = outer.report;
    if (!outer.report.inFront || outer.report.goesOn || cue.at < from || cue.at >= to) continue;
    if (report.from < to && to < report.to) return { ...report, to };
  }
  return report;
}

type Found = Pick<StatementCandidate, 'cue' | 'report'>;

/** Whether a cue stands in what another one may report: "Ortega said that Lund believed ...". */
function placeAmong(scene: Scene, found: readonly Found[], index: number): StatementFeature {
  const { cue } = found[index]!;
  let inside = '';
  for (let i = Math.max(0, index - NEAR); i < found.length && i <= index + NEAR; i++) {
    const other = found[i]!;
    if (other.cue === cue || cue.at < other.report.from || cue.at >= other.report.to) continue;
    if (!other.report.inFront && isBeside(scene, other, cue)) continue;
    const strength = other.cue.verb?.strength ?? 'says';
    if (inside !== 'says') inside = strength;
  }
  return ['inside', inside || 'nothing'];
}

type Weighed = Found & { readonly likelihood: number };

/** Those likely enough; what is reported inside a report belongs to the outer one. */
function select(scene: Scene, candidates: readonly StatementCandidate[]): Weighed[] {
  const weighed = candidates.map(({ cue, report, features }): Weighed => ({
    cue,
    report,
    likelihood: likelihoodOf(features),
  }));
  const likely = weighed.filter(
    ({ likelihood, report, cue }) =>
      likelihood >= ENOUGH && (report.inFront || report.to - report.from >= leastOf(cue)),
  );
  const chosen: Weighed[] = [];
  // What stands in front of its cue takes in the cues there; then those further in front go first.
  const inOrder = [
    ...likely.filter(({ report }) => report.inFront),
    ...likely.filter(({ report }) => !report.inFront),
  ];
  for (const candidate of inOrder) {
    const at = rivalOf(chosen, candidate);
    const outer = chosen[at];
    if (!outer || outer.cue === candidate.cue) chosen.push(candidate);
    else if (!outer.report.inFront && isBeside(scene, outer, candidate.cue)) {
      // The second begins where the first ends.
      const to = beforeConjunction(scene, clauseOf(scene.passage.items, candidate.cue).from);
      if (to <= outer.report.from) continue;
      chosen[at] = { ...outer, report: { ...outer.report, to } };
      chosen.push(candidate);
    }
  }
  return chosen.sort((a, b) => a.report.from - b.report.from);
}

/** The chosen report that a candidate stands in, or takes from; -1 for none. Only the latest may. */
function rivalOf(chosen: readonly Weighed[], { cue, report }: Weighed): number {
  for (let i = chosen.length - 1; i >= 0 && i >= chosen.length - NEAR; i--) {
    const other = chosen[i]!.report;
    if (cue.at < other.to && other.from < report.to && other.from < cue.to) return i;
  }
  return -1;
}

/** "said that the pier was old, adding that ..."; "said A, but Lund said B": no report inside the other. */
function isBeside({ passage: { items } }: Scene, outer: Found, cue: Cue): boolean {
  if (cue.link === 'shared') return cue.subject === outer.cue.subject && isSet(items[cue.at - 1]);
  const { from } = clauseOf(items, cue);
  const before = items[from - 1];
  if (!before || from <= outer.report.from + 2) return false;
  if (before.kind === 'mark') return ';—–('.includes(before.text);
  return BESIDE.has(before.lower) && items[from - 2]!.kind === 'mark';
}

/** Whether a new part of the sentence begins behind a word: "accused Lund of supporting" is all one. */
function isSet(before: Item | undefined): boolean {
  return !!before && (before.kind !== 'word' || BESIDE.has(before.lower) || !!(before.classes & SET));
}

/** The end of what stands in front of ", but". */
function beforeConjunction({ passage: { items } }: Scene, to: number): number {
  let end = to;
  while (end > 1 && (items[end - 1]!.kind === 'mark' || BESIDE.has(items[end - 1]!.lower))) end--;
  return end;
}

function likelihoodOf(features: readonly StatementFeature[]): number {
  let sum = bias;
  for (const feature of features) sum += worthOf(feature, WORTH);
  return 1 / (1 + Math.exp(-sum));
}
