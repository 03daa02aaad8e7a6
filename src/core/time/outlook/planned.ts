import type { Span } from '../../text/span';
import { tenseAt, type Tense } from './verbGroup';
import { CALLED_OFF, CLAUSE_STARTS, FIXED, PAST_BE, REPORTING, TOOK_PLACE } from './verbs';
import type { Words } from '../words';

/** How far in front of "due" its sentence may begin. */
const SUBJECT = 16;
/** How far in front of "for" the plan may stand. */
const NEAR_PLAN = 8;
/** How far behind the time the verb may stand that tells how it turned out. */
const OUTCOME = 6;

/**
 * What became of something that was fixed for a time: "Data due on Wednesday showed a fall" tells of it when it is over,
 * "A hearing set for Tuesday was put off" leaves open whether the day is. A plan that is not the subject, or whose
 * verb does not look back, stays as it is.
 */
export function asItTurnedOut(words: Words, plan: Tense, last: number, sentence: Span): Tense {
  const fixed = fixedAt(words, plan.from);
  if (plan.side !== 'future' || fixed === null || !isSubject(words, fixed, sentence)) return plan;
  const verb = verbBehind(words, last, sentence);
  if (verb?.side !== 'past') return plan;
  const passive = PAST_BE.has(words.name(verb.from));
  const over =
    words.name(fixed) === 'due' && words.name(plan.to) !== 'be'
      ? !isCalledOff(words, verb)
      : takesPlace(words, verb);
  return over && !passive ? verb : { ...plan, weak: true };
}

/** Where the plan stands: "due Monday", "planned at the old town hall for Monday". */
function fixedAt(words: Words, from: number): number | null {
  if (FIXED.has(words.name(from))) return from;
  if (words.name(from) !== 'for') return null;
  for (let at = from - 1; at >= from - NEAR_PLAN && words.at(at + 1).gap === ' '; at--)
    if (FIXED.has(words.name(at))) return at;
  return from;
}

/** Whether no verb stands between the beginning of the clause and the plan. */
function isSubject(words: Words, plan: number, sentence: Span): boolean {
  for (let at = plan - 1; at >= plan - SUBJECT && words.at(at).end > sentence.start && at >= 0; at--) {
    const name = words.name(at);
    if (CLAUSE_STARTS.has(name) || REPORTING.has(name)) return true;
    if (tenseAt(words, at, plan)) return false;
  }
  return true;
}

/** The verb of the same clause: next to the time, or right behind the comma that closes the aside. */
function verbBehind(words: Words, last: number, sentence: Span): Tense | null {
  const reach = words.at(last + 1).gap.includes(',') ? 2 : OUTCOME;
  for (let at = last + 1; at <= last + reach && words.at(at).end <= sentence.end && at < words.length; at++) {
    if (at > last + 1 && words.at(at).gap !== ' ' && words.at(at).gap !== "'") return null;
    if (CLAUSE_STARTS.has(words.name(at)) || words.name(at) === 'and') return null;
    const tense = tenseAt(words, at, last + 1);
    if (tense && tense.from > last) return tense;
  }
  return null;
}

function isCalledOff(words: Words, { to }: Tense): boolean {
  return [to, to + 1, to + 2].some((at) => CALLED_OFF.has(words.name(at)));
}

function takesPlace(words: Words, { to }: Tense): boolean {
  return TOOK_PLACE.has(words.name(to));
}
