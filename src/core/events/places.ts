import { overlaps, type Span, textOf } from '../text/span';
import { Break, isBracketedShort, isClauseWord, printedAt, type Sentence } from './clauses';
import type { ActWord } from './findActs';
import type { Party } from './participants';
import { seatIn } from './seats';

const IN = new Set(
  'in at near outside inside off opposite across along into around throughout through'.split(' '),
);
// What may stand between "in" and the name: "in the disputed Himalayan region of", "in downtown".
const ON_THE_WAY = new Set(
  (
    'the a an of on in at near part parts portion region city town village state province district capital suburb outskirts area side heart ' +
    'centre center north south east west northern southern eastern western central occupied nearby disputed downtown ' +
    'coast port neighbouring neighboring areas districts border borders'
  ).split(' '),
);
const AREAS = new Set('region province state area district territory'.split(' '));
const LONGEST_WAY = 12;
/** How far from its act, in words, a place may be named. */
const WITHIN = 24;
const NO_PLACES = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday i mr mrs ms dr x twitter facebook instagram god english french in on at the a an ' +
    'his her it he she this that its their both here there another other two three several strong powerful huge big major ' +
    'fresh new total'
  ).split(' '),
);
// "Indian", "Pakistani", "Chinese": who, not where.
const DEMONYM =
  /(?:[^t]ian|ean|layan|ese|ish|ani|aqi|aeli|[^xo]ican|eni|french|german|greek|dutch|swiss|welsh|arab|thai|-\w+)$/;

/**
 * The places named with an act, as printed: in front of its noun ("the Port Vell fire"), or behind "in", "at", "near" in
 * its clause (words `first` to `last`). What `times` and `parties` name is no place, unless "in" stands before it.
 */
export function placesOf(
  sentence: Sentence,
  act: ActWord,
  clause: { first: number; last: number },
  times: readonly Span[],
  parties: readonly Party[],
): string[] {
  const places = new Set<string>();
  const isFree = (span: Span): boolean => !times.some((time) => overlaps(time, span));
  const addFrom = (from: number, to: number): void => {
    const before = places.size;
    for (let i = from; i <= Math.min(to, from + WITHIN); i++) {
      if (IN.has(sentence.lower[i]!) || (sentence.lower[i] === 'on' && act.act.takes === 'place'))
        for (const name of namesBehind(sentence, i, to, isFree)) places.add(name);
      // The first "in" is the act's own; a later one may belong to another word.
      if (places.size > before) return;
    }
  };
  if (act.noun && act.act.takes === 'place') {
    const isNobody = (span: Span): boolean =>
      isFree(span) && !parties.some((party) => overlaps(party, span) && isSomebody(party));
    const name = nameInFront(sentence, act, isNobody);
    if (name) places.add(name);
  }
  if (!act.noun || act.act.takes === 'place') addAntecedent(sentence, clause.first, isFree, places);
  if (act.act.takes === 'place') addObject(sentence, act, isFree, places);
  // "The recount of the election begins in the hall": what the other act does is done there.
  if (act.isObject && !IN.has(sentence.lower[act.last + 1] ?? '')) return [...places];
  addFrom(act.last + 1, Math.max(clause.last, endOfTakingPlace(sentence, act.last)));
  if (!act.noun && !places.size) addFrom(clause.first, act.first - 1);
  if (!places.size && act.act.takes === 'agent' && (!act.noun || act.carrier >= 0)) {
    const seat = seatIn(sentence, clause.first, clause.last, (word) => isName(sentence, word));
    if (seat && isFree(spanOf(sentence, seat.from, seat.to)))
      places.add(nameOf(sentence, seat.from, seat.to));
  }
  return [...places];
}

/** "The fire destroyed Warehouse 9", "gunmen attacked Port Vell": what it happens to is where. */
function addObject(
  sentence: Sentence,
  act: ActWord,
  isFree: (span: Span) => boolean,
  places: Set<string>,
): void {
  if (act.noun && act.carrier <= act.last) return;
  const verb = Math.max(act.last, act.carrier);
  const start = sentence.lower[verb + 1] === 'the' ? verb + 2 : verb + 1;
  if (start >= sentence.lower.length || sentence.breaks[start] !== Break.none) return;
  const end = nameEnd(sentence, start, sentence.lower.length - 1);
  if (end === start || DEMONYM.test(sentence.lower[end - 1]!) || !isFree(spanOf(sentence, start, end)))
    return;
  places.add(nameOf(sentence, start, end));
}

/** "To Hollin Point, where a ferry ran aground": the place is named in front of the clause. */
function addAntecedent(
  sentence: Sentence,
  opener: number,
  isFree: (span: Span) => boolean,
  places: Set<string>,
): void {
  if (sentence.lower[opener] !== 'where') return;
  let start = opener;
  while (
    start > 0 &&
    isName(sentence, start - 1) &&
    (start === opener || sentence.breaks[start] === Break.none)
  )
    start--;
  if (start < opener && isFree(spanOf(sentence, start, opener))) places.add(nameOf(sentence, start, opener));
}

/** A person known by more than one word, or a body ("the Aram Army"): no place, though a capital marks both. */
function isSomebody({ speaker }: Party): boolean {
  return speaker.role !== null || speaker.name.includes(' ');
}

// Whose act it is: "the Aram Army's firing".
const BODY =
  /^(?:army|navy|police|forces?|military|guards?|ministry|government|troops|militants|rebels)(?:['’]s?)?$/;
const ADJECTIVE = /(?:ory|ive|ous|ful|ed|ly|ers)$/;
const NOT_BETWEEN = new Set(
  'the a an this that of in on to and has have had was were is are by with for from after its his her their'.split(
    ' ',
  ),
);

/** "The Port Vell terror attack", "the 2019 Marsh Bay attack". */
function nameInFront(sentence: Sentence, act: ActWord, isFree: (span: Span) => boolean): string | null {
  const { lower, breaks } = sentence;
  let end = act.first;
  while (end > act.first - 3 && end > 0 && breaks[end] === Break.none && !isName(sentence, end - 1)) {
    if (NOT_BETWEEN.has(lower[--end]!)) return null;
  }
  let start = end;
  while (start > 0 && breaks[start] === Break.none && isName(sentence, start - 1)) start--;
  if (start === end || DEMONYM.test(lower[end - 1]!) || BODY.test(lower[end - 1]!)) return null;
  // "Retaliatory strikes": the capital is only that of the sentence.
  if (start === 0 && end === 1 && ADJECTIVE.test(lower[0]!)) return null;
  return isFree(spanOf(sentence, start, end)) ? nameOf(sentence, start, end) : null;
}

/** "The attack that took place in", "a fire which occurred near": the clause behind the noun only tells where. */
function endOfTakingPlace({ lower, breaks }: Sentence, last: number): number {
  if (
    !/^(?:that|which)$/.test(lower[last + 1] ?? '') ||
    !/^(?:took|occurred|happened|broke|hit|struck)$/.test(lower[last + 2] ?? '')
  )
    return last;
  let end = last + 2;
  while (end + 1 < lower.length && breaks[end + 1]! < Break.comma) end++;
  return end;
}

// "On the Richter scale", "at 9 a.m. Aram time".
const MEASURE = /^(?:scale|time)$/;

/** The names behind a preposition: "in Upper and Lower Aram's Port Vell", "in Port Vell, the northern Aram region". */
function namesBehind(
  sentence: Sentence,
  preposition: number,
  last: number,
  isFree: (span: Span) => boolean,
): string[] {
  const { tokens, lower, breaks } = sentence;
  const names: string[] = [];
  let i = onTheWay(sentence, preposition + 1, last);
  while (i <= last) {
    const start = i;
    i = nameEnd(sentence, start, last);
    if (i === start || MEASURE.test(lower[i] ?? '') || !isFree(spanOf(sentence, start, i))) break;
    if (!DEMONYM.test(lower[i - 1]!)) names.push(nameOf(sentence, start, i));
    if (i >= tokens.length) break;
    if (isPossessive(printedAt(sentence, i - 1))) continue;
    if (lower[i] === 'and' && i < last && isName(sentence, i + 1)) i++;
    else {
      const apposition = breaks[i] === Break.comma ? areaBehind(sentence, i) : null;
      if (apposition) names.push(apposition);
      break;
    }
  }
  return names;
}

/** Behind the last word of the name that begins at `from`: "Port Vell", "Line of Control"; a possessive ends it. */
function nameEnd(sentence: Sentence, from: number, last: number): number {
  const { lower, breaks } = sentence;
  let i = from;
  while (
    i <= last &&
    isName(sentence, i) &&
    (i === from || (breaks[i] === Break.none && !isShort(sentence, i)))
  ) {
    const ends = isPossessive(printedAt(sentence, i));
    i++;
    if (ends) break;
    // "Warehouse 9", "Terminal 2".
    if (i <= last && breaks[i] === Break.none && /^\d{1,3}$/.test(lower[i]!)) return i + 1;
    if (lower[i] === 'of' && i < last && isName(sentence, i + 1)) i++;
  }
  return i;
}

function onTheWay(sentence: Sentence, from: number, last: number): number {
  for (let i = from; i <= last && i < from + LONGEST_WAY && sentence.breaks[i]! < Break.and; i++) {
    if (isName(sentence, i) && !DEMONYM.test(sentence.lower[i]!)) return i;
    // "Through a warehouse on the Salt Quay".
    const goesOn = /^(?:on|in|at|of|near)$/.test(sentence.lower[i + 1] ?? '');
    if (!ON_THE_WAY.has(sentence.lower[i]!) && !DEMONYM.test(sentence.lower[i]!) && !goesOn) break;
  }
  return last + 1;
}

/** ", the disputed Aram region": what a place lies in, when it is called an area. */
function areaBehind(sentence: Sentence, from: number): string | null {
  for (let i = from; i < from + 5 && i + 1 < sentence.lower.length; i++) {
    if (isName(sentence, i) && AREAS.has(sentence.lower[i + 1]!)) return nameOf(sentence, i, i + 1);
    if (!ON_THE_WAY.has(sentence.lower[i]!)) return null;
  }
  return null;
}

function isName(sentence: Sentence, i: number): boolean {
  if (!/^\p{Lu}/u.test(printedAt(sentence, i)) || NO_PLACES.has(sentence.lower[i]!)) return false;
  return i > 0 || !isClauseWord(sentence.lower[0]!);
}

function spanOf({ tokens }: Sentence, from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function nameOf(sentence: Sentence, from: number, to: number): string {
  const { text, tokens } = sentence;
  const words = tokens.slice(from, to).map((token) => textOf(text, token));
  const name = words.join(' ').replace(/['’]s$/, '');
  return isShort(sentence, to) ? `${name} (${printedAt(sentence, to)})` : name;
}

/** Whether a word is the short name of what stands in front of it, in brackets. */
function isShort({ text, tokens }: Sentence, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && isBracketedShort(text, tokens[i - 1], token);
}

function isPossessive(word: string): boolean {
  return /['’]s$/.test(word);
}
