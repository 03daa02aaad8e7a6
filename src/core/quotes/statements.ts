import type { Span } from '../text/span';
import type { ReadPassage } from './attribute';
import type { ReadSegment } from './candidates';
import { type Cue, isPassive, verbCue } from './cues';
import { clauseOf, type Report, reportsOf, spanOf } from './reports';
import type { Scene } from './scene';
import type { FoundMention } from '../people/mention';
import { WordClass } from './wordClass';
import { statementFeatures } from './statementFeatures';
import learned from './weights/statements.json';

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
  readonly features: readonly string[];
}

const WEIGHTS = new Map<string, number>(Object.entries(learned.weights));

/** As likely as this, a report is taken for a statement. Chosen by the F1 on the training articles. */
const ENOUGH = 0.3;

/** The indirect speech of a passage: "Ortega said that ...", "..., Ortega said", "According to Ortega, ...". */
export function findStatements(text: string, { scene, segments }: ReadPassage): FoundStatement[] {
  return segments.flatMap((segment) => select(scene, candidatesIn(scene, segment)).map(({ cue, report, likelihood }) => ({
    ...spanOf(text, scene, report),
    cue,
    scene,
    likelihood,
  })));
}

/** All reports of a sentence, by every cue in it, in order. */
export function candidatesIn(scene: Scene, segment: ReadSegment): StatementCandidate[] {
  return cuesOf(scene, segment).flatMap((cue) =>
    reportsOf(scene, segment, cue).map((report) => ({
      cue,
      report,
      features: statementFeatures(scene, segment, cue, report),
    })),
  );
}

/** The cues for quotations, and those of a stand or state of mind, with whoever stands where a speaker does. */
function cuesOf(scene: Scene, segment: ReadSegment): Cue[] {
  const { items } = scene.passage;
  const cues = new Map(segment.cues.map((cue) => [cue.at, cue]));
  for (let i = segment.from; i < segment.end; i++) {
    const { stand } = items[i]!;
    if (!stand || cues.has(i)) continue;
    const cue = verbCue(scene, segment, i, stand);
    if (cue) cues.set(i, cue);
  }
  return [...cues.values()]
    .sort((a, b) => a.at - b.at)
    .map((cue): Cue => {
      if (cue.link === 'by') return cue;
      if (isUnowned(scene, segment, cue)) return { ...cue, subject: null, link: 'none' };
      return cue.subject && cue.link !== 'far' ? cue : withPhrase(scene, segment, cue);
    })
    .filter((cue) => cue.subject || isUnowned(scene, segment, cue));
}

// "The plan seemed to fail": to whom, the reporter does not say.
const SEEMS = new Set(['seem', 'appear', 'look', 'sound']);

/** "is expected to", "seemed to": somebody thinks so, but not the subject. */
function isUnowned(scene: Scene, segment: ReadSegment, { at, verb }: Cue): boolean {
  return !!verb && (SEEMS.has(verb.lemma) || isPassive(scene, segment, at, verb));
}

/** A cue without a subject that a list knows: "nearly half said", "according to exit polls". */
function withPhrase(scene: Scene, segment: ReadSegment, cue: Cue): Cue {
  if (!cue.verb) {
    const subject = scene.phraseStartingAt(cue.to, segment.end);
    return subject ? { ...cue, subject, link: 'according to' } : cue;
  }
  if (cue.verb.form === 'ing' ) return cue;
  const subject = subjectPhrase(scene, segment, cue.at);
  return subject ? { ...cue, subject, link: 'before' } : cue;
}

/** Adverbs and auxiliaries, an apposition between commas, and then the subject. */
function subjectPhrase(scene: Scene, segment: ReadSegment, verbAt: number): FoundMention | undefined {
  const { items } = scene.passage;
  let last = verbAt - 1;
  while (last > segment.from && items[last]!.classes & (WordClass.adverb | WordClass.auxiliary | WordClass.time)) last--;
  if (last > segment.from && items[last]!.text === ',') {
    let open = last - 1;
    while (open > segment.from && last - open < 15 && items[open]!.text !== ',') open--;
    if (items[open]!.text !== ',') return undefined;
    last = open - 1;
  }
  if (last < segment.from || items[last]!.kind !== 'word') return undefined;
  if (items[last]!.classes & (WordClass.conjunction | WordClass.relative | WordClass.preposition) || items[last]!.lower === 'to') return undefined;
  const mention = scene.endingAt(last);
  return mention && !mention.afterPreposition ? mention : scene.phraseEndingAt(last, segment.from);
}

type Weighed = StatementCandidate & { readonly likelihood: number };

/** Those likely enough; what is reported inside a report belongs to the outer one. */
function select(scene: Scene, candidates: readonly StatementCandidate[]): Weighed[] {
  const weighed = candidates.map((candidate) => ({ ...candidate, likelihood: likelihoodOf(candidate.features) }));
  const likely = weighed.filter(({ likelihood }) => likelihood >= ENOUGH);
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
    else if (!outer.report.inFront && isBeside(scene, outer, candidate)) {
      // The second begins where the first ends.
      const to = beforeConjunction(scene, clauseOf(candidate.cue).from);
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
function isBeside({ passage: { items } }: Scene, outer: Weighed, { cue }: Weighed): boolean {
  if (cue.link === 'shared') return cue.subject === outer.cue.subject;
  const { from } = clauseOf(cue);
  const before = items[from - 1];
  if (!before || from <= outer.report.from + 2) return false;
  if (before.kind === 'mark') return ';—–('.includes(before.text);
  return BESIDE.has(before.lower) && items[from - 2]!.kind === 'mark';
}

const BESIDE = new Set(['and', 'but', 'while', 'though', 'although', 'whereas']);
/** How many reports before it one may stand in. */
const NEAR = 12;

function beforeConjunction({ passage: { items } }: Scene, to: number): number {
  let end = to;
  while (end > 1 && (items[end - 1]!.kind === 'mark' || BESIDE.has(items[end - 1]!.lower))) end--;
  return end;
}

function likelihoodOf(features: readonly string[]): number {
  let sum = learned.bias;
  for (const feature of features) sum += WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
