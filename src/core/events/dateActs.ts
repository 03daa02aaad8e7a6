import { type DayRange, isSingleDay } from '../calendar/days';
import type { TimeExpression } from '../time/expression';
import type { ActWord } from './findActs';
import { isAuxiliary } from './tense';
import { Break, clauseAround, deepest, distance, printedAt, type Sentence, tokenAt } from './clauses';

/**
 * A time expression that dates an act. `own`: it stands with the act's word. `shared`: with another act of the same clause or
 * sentence that goes with it ("On Friday she met X and signed Y"). `reporting`: it tells when the act was reported
 * ("police said on Tuesday"), so the act itself was on that day or before. `before`: a sentence in front names it, and the
 * act follows ("She then met Torres").
 */
export interface ActTime {
  readonly time: TimeExpression;
  readonly by: 'own' | 'shared' | 'reporting' | 'before';
}

/** Further from the act than this (in words, boundaries counted) a time expression says nothing about it. */
const REACH = 26;

/**
 * The time expression of each act of a sentence, in the order of `acts`; `null` where none dates it. Each expression goes
 * to the act nearest to it, boundaries of clauses counted as distance; then acts without one share that of a neighbour
 * where grammar joins them. `times`: those of the sentence that name calendar days; `before`: the last day named in front
 * of it. `sameVoice`: whether act and expression are both the reporter's words, or both somebody's quoted ones.
 */
export function dateActs(
  sentence: Sentence,
  acts: readonly ActWord[],
  times: readonly TimeExpression[],
  before: TimeExpression | null,
  published: DayRange | null,
  sameVoice: (act: ActWord, time: TimeExpression) => boolean,
): (ActTime | null)[] {
  const goesOn = (act: ActWord): ActTime | null =>
    before && !act.noun && isThen(sentence, act.first) && sameVoice(act, before)
      ? { time: before, by: 'before' }
      : null;
  if (!times.length) return acts.map(goesOn);
  const dated: (ActTime | null)[] = acts.map(() => null);
  const others = otherVerbs(sentence, acts);
  const cost = acts.map(() => Infinity);
  for (const time of times) {
    const first = tokenAt(sentence, time.start);
    const last = tokenAt(sentence, time.end - 1);
    let nearest = -1;
    let least = REACH;
    for (const verb of others) least = Math.min(least, verbCost(sentence, verb, verb, first, last));
    acts.forEach((act, i) => {
      if (!sameVoice(act, time) || !mayDate(sentence, act, time, first, published)) return;
      // What somebody said has its own days; only a day beside "said" is that of saying it.
      if (
        act.act.weak &&
        (parted(sentence, act, first, last) || isSaidAfter(sentence, acts, act, first, last))
      )
        return;
      const costs = costOf(sentence, act, first, last);
      if (costs < least) [nearest, least] = [i, costs];
    });
    // "On Wednesday officials ...": the news of the sentence, unless a day stands with it.
    if (nearest < 0 && first <= 2) [nearest, least] = [newsOf(sentence, acts, time, sameVoice), REACH];
    if (nearest >= 0 && least < cost[nearest]!) {
      cost[nearest] = least;
      dated[nearest] = { time, by: 'own' };
    }
  }
  acts.forEach((act, i) => {
    dated[i] ??= shared(sentence, acts, dated, act, i) ?? ofTheSentence(sentence, act, times) ?? goesOn(act);
  });
  return dated;
}

/** "Then met", "later was arrested", "Afterwards, she spoke": the act follows what was told before. */
function isThen(sentence: Sentence, verb: number): boolean {
  const { lower, breaks } = sentence;
  if (THEN.test(lower[0]!)) return deepest(sentence, 0, verb) < Break.clause;
  let k = verb - 1;
  while (k > 0 && breaks[k + 1]! < Break.and && isAuxiliary(lower[k]!)) k--;
  return THEN.test(lower[k] ?? '') && breaks[k + 1]! < Break.and;
}

const THEN = /^(?:then|later|afterwards?|thereafter|subsequently)$/;

function parted(sentence: Sentence, act: ActWord, first: number, last: number): boolean {
  return deepest(sentence, Math.min(act.last, last), Math.max(act.first, first)) >= Break.clause;
}

/** "Arrested Torres, the engineer, on Tuesday, her office said": the day ends the clause that tells what was said. */
function isSaidAfter(
  sentence: Sentence,
  acts: readonly ActWord[],
  said: ActWord,
  first: number,
  last: number,
): boolean {
  if (said.first <= last || sentence.breaks[last + 1] !== Break.comma) return false;
  if (opensClause(sentence, first)) return false;
  return acts.some((act) => !act.act.weak && !isNamed(act) && act.last < first);
}

/** Index of the first act that is news, for a day that opens the sentence; a relative clause reminds of something else. */
function newsOf(
  sentence: Sentence,
  acts: readonly ActWord[],
  time: TimeExpression,
  sameVoice: (act: ActWord, time: TimeExpression) => boolean,
): number {
  return acts.findIndex(
    (act) => act.reported && sameVoice(act, time) && !RELATIVE.test(clauseOpener(sentence, act)),
  );
}

/** How far a time expression (words `first` to `last`) stands from an act; infinite where it cannot belong to it. */
function costOf(sentence: Sentence, act: ActWord, first: number, last: number): number {
  const before = last < act.first;
  const anchor =
    act.carrier >= 0 && Math.abs(act.carrier - first) < Math.abs(act.first - first)
      ? act.carrier
      : before
        ? act.first
        : act.last;
  if (act.noun && !before && isOwnWords(sentence, act, first)) return -1;
  if (act.moved >= 0 && first > act.moved && TO_DAY.test(sentence.lower[first - 1]!))
    return distance(sentence, act.moved, first);
  // "A week after Torres resigned, Vidal took over": counted from the act, and not its day.
  if (before && isCountedFrom(sentence, last) && deepest(sentence, last, act.first) < Break.comma)
    return Infinity;
  if (act.carrier >= 0 || !act.noun) return verbCost(sentence, anchor, anchor, first, last);
  if (before) {
    // "The April 22 attack", "a Tuesday call": in front of the noun, with nothing but its own words between.
    const between = act.first - last - 1;
    const clean =
      between <= 3 &&
      deepest(sentence, last, act.first) === Break.none &&
      !sentence.lower.slice(last + 1, act.first).some((word) => STOPS.has(word));
    return clean ? between * 0.5 - 1 : Infinity;
  }
  return Infinity;
}

/** "On Tuesday" in front of a sentence, or of its second half: "Torres resigned, and on Tuesday, Vidal said". */
function opensClause({ lower, breaks }: Sentence, first: number): boolean {
  return first <= 2 || (/^(?:and|but)$/.test(lower[first - 2]!) && breaks[first - 2]! >= Break.comma);
}

/** How far a time expression stands from a verb (words `from` to `to`). */
function verbCost(sentence: Sentence, from: number, to: number, first: number, last: number): number {
  if (last >= from) return distance(sentence, to, first);
  // "On Friday, ..." and "A day after the talks, ..." open the sentence for the verb behind the comma, however far.
  const fronted = opensClause(sentence, first) && deepest(sentence, last, from) === Break.comma;
  if (fronted) return FRONTED;
  // "Broke out on Monday and was brought under control": what follows "and" has its own time behind it.
  const crosses = deepest(sentence, last, from) >= Break.and;
  return distance(sentence, last, from) + (crosses ? CROSSING : 0.5);
}

const FRONTED = 3;
const CROSSING = 4;

/** Whether an expression can tell the day of an act at all. */
function mayDate(
  sentence: Sentence,
  act: ActWord,
  time: TimeExpression,
  first: number,
  published: DayRange | null,
): boolean {
  const { lower } = sentence;
  const { text, days } = time;
  // "Voted against this year's carnival on Monday": the year is the carnival's.
  if (!act.noun && isSomethings(sentence, time) && (!days || !isSingleDay(days))) return false;
  // What happened did so before it was reported: "said prices will rise next year".
  const comes = days !== null && published !== null && days.first > published.last;
  if (act.scheduled && !comes) return false;
  // "Postponed from Monday to Friday": both are days of the act that is put off, and it keeps the second.
  if (act.act.id === 'postponement' && TO_DAY.test(lower[first - 1] ?? '')) return false;
  if (act.moved >= 0 && lower[first - 1] === 'from') return false;
  if (comes && act.status === 'happened' && !(act.act.held && isNamed(act))) return false;
  // "Announced on Tuesday a ceremony": what comes is on no day that has passed.
  if (days && published && days.last < published.first && act.noun && act.status === 'announced')
    return false;
  // "The 2019 attack", "the company's 2010 conference": a year in front of a noun is that noun's.
  const isYear = /^\d{4}$/.test(text);
  if (!act.noun && isInRelative(sentence, act, first, isYear)) return false;
  return (
    !isYear ||
    act.noun ||
    /^(?:in|since|by|during|until|from|to|early|late|mid)$/.test(lower[first - 1] ?? '')
  );
}

/** "This year's carnival": an expression that belongs to the noun behind it. */
function isSomethings({ text }: Sentence, { end }: TimeExpression): boolean {
  return /^['’]s?\s/.test(text.slice(end, end + 3)) || /['’]s?$/.test(text.slice(end - 2, end));
}

/**
 * Whether a relative clause behind a verb holds a time expression: "arrested Torres, who was in Sund on Monday". Without
 * the comma only a year is the clause's alone: "arrested a man who was on the run on Monday" may date either.
 */
function isInRelative(
  { text, tokens, lower, breaks }: Sentence,
  act: ActWord,
  first: number,
  isYear: boolean,
): boolean {
  for (let k = first - 1; k > act.last; k--) {
    if (RELATIVE.test(lower[k]!)) return isYear || text[tokens[k - 1]!.end] === ',';
    if (breaks[k]! >= Break.comma) return false;
  }
  return false;
}

const TO_DAY = /^(?:from|to|until|till|for)$/;

/** An act named by a noun that no verb carries out: it may be past or to come ("the ceremony on 16 March"). */
function isNamed({ noun, carrier }: ActWord): boolean {
  return noun && carrier < 0;
}

/** Verbs that are no acts, and take the time expressions next to them all the same. */
function otherVerbs(sentence: Sentence, acts: readonly ActWord[]): number[] {
  const { lower } = sentence;
  const verbs: number[] = [];
  for (let i = 0; i < lower.length; i++) {
    if (!OTHER_VERB.test(lower[i]!) || /^\p{Lu}/u.test(printedAt(sentence, i))) continue;
    // "The disputed region": behind an article a participle is an adjective.
    if (/^(?:the|a|an|its|his|her|their)$/.test(lower[i - 1] ?? '')) continue;
    if (NO_VERBS.has(lower[i]!)) continue;
    if (!acts.some(({ first, last, carrier }) => (first <= i && i <= last) || carrier === i)) verbs.push(i);
  }
  return verbs;
}

const OTHER_VERB =
  /^(?:[a-z]{3,24}ed|went|came|made|took|gave|got|began|begun|became|saw|knew|kept|brought|thought|stood|fell|rose|grew|led|ran|held|put|sent|built|spent|felt|found|paid|drew|drove|chose|wrote|born)$/;

// Participles that mostly describe the name beside them: "the Lisbon based carrier".
const NO_VERBS = new Set('based led named backed owned related united'.split(' '));

const STOPS = new Set(
  'the a an of in on at to for with from by his her its their and or is was were are has have had said'.split(
    ' ',
  ),
);

/** "The attack in Port Vell on April 22", "the talks between X and Y on Friday": nothing else between the noun and the time. */
function isOwnWords(sentence: Sentence, act: ActWord, to: number): boolean {
  const { lower, breaks } = sentence;
  const own = act.act.takes === 'both' ? SIDES_AND_PLACES : PLACES;
  for (let i = Math.max(act.last, act.carrier) + 1; i < to; i++) {
    if (breaks[i]! > Break.comma || i - act.last > LONGEST) return false;
    if (!own.has(lower[i]!) && !/^[\p{Lu}\d]/u.test(printedAt(sentence, i)) && !/ly$/.test(lower[i]!))
      return false;
  }
  return true;
}

/** "A day after the talks": the time is counted from the noun, and is not the noun's. */
function isCountedFrom({ lower }: Sentence, last: number): boolean {
  return /^(?:after|before|since|following|until)$/.test(lower[last]!);
}

const PLACES = new Set(
  'in at on of near the early late outside during place and out up off just before after planned scheduled due slated set for'.split(
    ' ',
  ),
);
const SIDES_AND_PLACES = new Set([...PLACES, 'between', 'with']);
const LONGEST = 12;

function shared(
  sentence: Sentence,
  acts: readonly ActWord[],
  dated: readonly (ActTime | null)[],
  act: ActWord,
  i: number,
): ActTime | null {
  const clause = clauseAround(sentence, act.first, Break.clause);
  let reported: ActTime | null = null;
  for (let k = 0; k < acts.length; k++) {
    const time = dated[k];
    const other = acts[k]!;
    if (time?.by !== 'own' || k === i) continue;
    const between = deepest(sentence, Math.min(act.last, other.last), Math.max(act.first, other.first));
    const sameClause = other.first >= clause.first && other.first <= clause.last;
    if (isNamed(act) || (act.noun && act.definite)) {
      // "A gunman attacked a market on Friday, killing three": one deed, told with two words.
      if (other.act.family === act.act.family && !act.definite && between < Break.full)
        return { time: time.time, by: 'shared' };
      continue;
    }
    // "Intends to travel there for the ceremony on 16 March": for it, and so on that day.
    if (act.status === 'announced' && k > i && isNamed(other) && isPurpose(sentence, act, other))
      return { time: time.time, by: 'shared' };
    if (act.status === 'announced' && other.status !== 'announced') continue;
    // "On Friday she recalled the attack that killed three": a clause about something else has its own day.
    if (RELATIVE.test(clauseOpener(sentence, act)) && !sameClause) continue;
    if (isNamed(other)) {
      // "The 2019 attack, when a bomb killed 40": what happened then is told behind it.
      if (k < i && /^(?:when|where|which)$/.test(clauseOpener(sentence, act)))
        return { time: time.time, by: 'shared' };
      continue;
    }
    if (other.act.weak && !act.act.weak && (k > i || !sameClause))
      reported ??= { time: time.time, by: 'reporting' };
    else if (between < Break.clause || opensSentence(sentence, time.time))
      return { time: time.time, by: 'shared' };
    else if (!act.act.weak && /^(?:when|where|as|while)$/.test(clauseOpener(sentence, k < i ? act : other)))
      return { time: time.time, by: 'shared' };
  }
  return reported;
}

/** Whether "for" or "to attend" joins an act to one named behind it in its clause. */
function isPurpose({ lower, breaks }: Sentence, act: ActWord, other: ActWord): boolean {
  for (let i = other.first - 1; i > act.last && i >= other.first - PURPOSE && breaks[i + 1]! < Break.and; i--)
    if (/^(?:for|attend)$/.test(lower[i]!)) return true;
  return false;
}

const PURPOSE = 5;

/** "In a meeting with X, the minister on Tuesday insisted": an opening phrase has the day of what follows it. */
function ofTheSentence(sentence: Sentence, act: ActWord, times: readonly TimeExpression[]): ActTime | null {
  if (!act.noun || act.carrier >= 0 || act.first > 6 || !/^(?:in|during|at)$/.test(sentence.lower[0]!))
    return null;
  const time = times.find((one) => deepest(sentence, act.last, tokenAt(sentence, one.start)) === Break.comma);
  return time ? { time, by: 'shared' } : null;
}

const RELATIVE = /^(?:that|which|who|whom|whose)$/;

function clauseOpener(sentence: Sentence, act: ActWord): string {
  return sentence.lower[clauseAround(sentence, act.first, Break.clause).first] ?? '';
}

function opensSentence(sentence: Sentence, time: TimeExpression): boolean {
  return tokenAt(sentence, time.start) <= 2;
}
