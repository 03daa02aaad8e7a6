import type { Span } from '../../text/span';
import { attachedTo } from './attachment';
import { headlineAt, listingAt } from './headline';
import { asItTurnedOut } from './planned';
import { asUnforeseen } from './unforeseen';
import { type Tense, tenseAt } from './verbGroup';
import { APPOINTED, CLAUSE_STARTS, DEMANDS, FIXED, REPORTING, SUBJECTS, UNFORESEEN } from './verbs';
import type { Words } from '../words';

/** How many words on either side are searched for a verb that tells past from future. */
const REACH = 16;
/** Behind a time that begins the sentence the subject stands in between: "Friday on the radio, the mayor of Port Vell said". */
const REACH_BEHIND = 24;

/** Whether the clause around a time looks back or ahead, and the words that tell so. */
export interface Outlook {
  /** `open`: a verb in the present tense that goes with a day on either side. */
  readonly side: 'past' | 'future' | 'open';
  /** Tells it without much certainty: a day that lies much nearer on the other side is the better guess. */
  readonly weak: boolean;
  /** The words of the article that tell. */
  readonly cue: string;
}

/** Where it looks; `null` where it does not tell or leaves it open. */
export function sideOf(outlook: Outlook | null): 'past' | 'future' | null {
  return outlook && outlook.side !== 'open' ? outlook.side : null;
}

/**
 * Whether the clause around an expression looks back or ahead: by the words right in front ("until", "scheduled for"),
 * else by the verb of its own clause, in front of it or behind ("will meet Thursday", "On Thursday, the court will"),
 * else by the verb of the clause around that. What stands on the other side of a quotation mark does not count.
 * `null` where nothing tells. Looks at a bounded number of words on either side.
 */
export function outlookAt(words: Words, first: number, last: number, sentence: Span): Outlook | null {
  const tense =
    byNoun(words, last) ??
    attachedOrVerb(words, first, last, sentence) ??
    byForm(words, first, last, sentence);
  if (!tense) return null;
  const { side, from, to } = tense;
  const weak =
    tense.weak === true || (side === 'future' && from !== first - 1 && isOfUnforeseen(words, first));
  return { side, weak, cue: words.text.slice(words.at(from).start, words.at(to).end) };
}

function attachedOrVerb(words: Words, first: number, last: number, sentence: Span): Tense | null {
  const attached = attachedTo(words, first, last, sentence);
  const tense = attached ?? asUnforeseen(words, first, byVerb(words, first, last, sentence));
  return tense && asItTurnedOut(words, tense, last, sentence);
}

/** Where no verb tells: headlines and listings announce. */
function byForm(words: Words, first: number, last: number, sentence: Span): Tense | null {
  return headlineAt(words, first, sentence) ?? listingAt(words, first, last, sentence);
}

/** "Monday's deadly attack" has happened, whatever the verb says of it. */
function byNoun(words: Words, last: number): Tense | null {
  if (!isPossessed(words, last)) return null;
  for (let at = last + 1; at <= last + 3; at++) {
    if (at > last + 1 && words.at(at).gap !== ' ') return null;
    if (UNFORESEEN.has(words.name(at))) return { side: 'past', from: last, to: at };
  }
  return null;
}

/** "a lift from the win on Monday", but "will debate the fire on Monday": the noun or the verb may have the day. */
function isOfUnforeseen(words: Words, first: number): boolean {
  const noun = words.name(first - 1) === 'on' ? first - 2 : first - 1;
  return UNFORESEEN.has(words.name(noun)) && words.name(noun - 1) === 'the';
}

/** By the verb of the clause: in front up to where the clause begins, behind up to where it ends, then around it. */
function byVerb(words: Words, first: number, last: number, sentence: Span): Tense | null {
  const front = inFront(words, first - 1, first, sentence, isPossessed(words, last));
  if (front.tense && front.border === null) return front.tense;
  const behind = inBehind(
    words,
    first,
    last,
    sentence,
    front.border === null ? null : words.name(front.border),
  );
  // "Sunday's vote will decide", "Tuesday's findings will help": the one is to come, the other is not.
  if (behind) {
    const owned = isPossessed(words, last) || isInSubject(words, first, sentence);
    return owned && behind.side === 'future' ? { ...behind, weak: true } : behind;
  }
  if (front.tense || front.border === null) return front.tense;
  if (RELATIVES.has(words.name(front.border)) && words.name(front.border) !== 'that') return null;
  const around = inFront(words, front.border - 1, first, sentence);
  // The clause around that one again is too far away to tell.
  const tense = around.tense;
  if (!tense) return null;
  // "will vote again after Saturday's debate": before the vote, but before today?
  const after = ['after', 'since', 'because'].includes(words.name(front.border));
  if (!after || tense.side !== 'future') return tense;
  return { ...tense, side: isOfUnforeseen(words, first) ? 'past' : 'open', weak: false };
}

function isPossessed(words: Words, last: number): boolean {
  return words.at(last + 1).gap === "'s ";
}

/** "Her row with traders on Monday will help": the day of what is spoken of, unless that is fixed beforehand. */
function isInSubject(words: Words, first: number, sentence: Span): boolean {
  const noun = PLACES.has(words.name(first - 1)) ? first - 2 : first - 1;
  if (words.at(noun).start < sentence.start || words.at(noun + 1).gap !== ' ' || words.at(first).gap !== ' ')
    return false;
  for (let at = noun; at >= noun - 8 && words.at(at).start >= sentence.start; at--) {
    const name = words.name(at);
    if (APPOINTED.has(name)) return false;
    if (CLAUSE_STARTS.has(name) || name === 'and' || name === 'but') return at < noun;
  }
  return true;
}

const PLACES = new Set(['on', 'by', 'in', 'at', 'for', 'of']);

interface Front {
  readonly tense: Tense | null;
  /** The word that begins the clause, where one does before its verb came. */
  readonly border: number | null;
}

function inFront(words: Words, from: number, first: number, sentence: Span, possessed = false): Front {
  // "While she waits, Sunday's vote was": a clause of its own behind the comma.
  if (from === first - 1 && words.at(first).gap === ', ' && possessed) return { tense: null, border: from };
  let quoted = false;
  for (let at = from; at > from - REACH && at >= 0 && words.at(at).start >= sentence.start; at--) {
    const { gap } = words.at(at + 1);
    if (isStop(gap)) break;
    if (isQuote(gap)) quoted = !quoted;
    if (quoted) continue;
    const name = words.name(at);
    if (isLinked(words, at, first, name)) return { tense: null, border: at };
    if (name === 'that' && DEMANDS.has(words.name(at - 1)))
      return { tense: { side: 'future', from: at - 1, to: at }, border: null };
    if (CLAUSE_STARTS.has(name)) return { tense: null, border: at };
    const tense = tenseAt(words, at, first);
    // "said the strike on Monday will go on": a clause without "that" begins behind the verb.
    const opens = tense && REPORTING.has(name) && SUBJECTS.has(words.name(at + 1)) && at + 2 < first;
    if (tense) return { tense, border: opens ? at : null };
    // "after losing on Tuesday"
    if (/ing$/.test(name) && ['after', 'since', 'of', 'for'].includes(words.name(at - 1)))
      return { tense: { side: 'past', from: at - 1, to: at }, border: null };
  }
  return { tense: null, border: null };
}

/** "and on Monday he resigned": with the time in front, a new clause begins. */
function isLinked(words: Words, at: number, first: number, name: string): boolean {
  if (name !== 'and' && name !== 'but') return false;
  return at === first - 1 || (at === first - 2 && ['on', 'by', 'in', 'at'].includes(words.name(first - 1)));
}

function inBehind(
  words: Words,
  first: number,
  last: number,
  sentence: Span,
  border: string | null,
): Tense | null {
  let quoted = false;
  let passed = 0;
  let aside = false;
  for (
    let at = last + 1;
    at <= last + REACH_BEHIND && at < words.length && words.at(at).end <= sentence.end;
    at++
  ) {
    const { gap } = words.at(at);
    if (isStop(gap)) return null;
    if (isQuote(gap)) quoted = !quoted;
    if (quoted) continue;
    const name = words.name(at);
    if (gap.includes(',')) {
      aside = false;
      if (border !== null && (at > last + 1 || PREPOSITIONS.has(border))) return null;
    }
    if (CLAUSE_STARTS.has(name) || (border !== null && name === 'and')) {
      if (border !== null) return null;
      if (RELATIVES.has(name)) passed++;
      else aside = true;
      continue;
    }
    if (aside) continue;
    if (at === last + 1 && gap === ' ' && (name === 'is' || name === 'are'))
      return { side: 'future', from: at, to: at, weak: true };
    const tense = tenseAt(words, at, first);
    if (!tense || tense.from <= last || isReduced(words, at)) continue;
    // "for July, due Wednesday, rose": an aside about another day.
    if (gap === ', ' && tense.from === at && FIXED.has(name)) continue;
    if (passed > 0) {
      passed--;
      continue;
    }
    return tense;
  }
  return null;
}

const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);
/** Lead to a noun as well as to a clause. */
const PREPOSITIONS = new Set(['after', 'before', 'since', 'until', 'till', 'than', 'as']);

/** "the man accused of fraud": no verb of the clause. */
function isReduced(words: Words, at: number): boolean {
  return (
    ['of', 'by'].includes(words.name(at + 1)) && words.name(at - 1) !== 'was' && words.name(at - 1) !== 'were'
  );
}

function isStop(gap: string): boolean {
  return /[;:…\n]/.test(gap);
}

function isQuote(gap: string): boolean {
  const marks = gap.match(/[“”"]/g);
  return marks !== null && marks.length % 2 === 1;
}
