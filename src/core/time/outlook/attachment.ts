import type { Span } from '../../text/span';
import { tenseAt, type Tense } from './verbGroup';
import { AHEAD_OF, APPOINTED, CLAUSE_STARTS, COMMITTED, FIXED, HELD, MOVED, PAST_BE, STAYED } from './verbs';
import type { Words } from '../words';

/** How far in front of the time a word may stand that leads to it. */
const NEAR = 6;
/** How far in front of "until" or "by" the verb may stand that goes with it. */
const VERB_NEAR = 12;

/**
 * What the words that lead to a time say of when it is, whatever the verb of the clause: "until Tuesday", "scheduled for
 * 7 p.m. Saturday", "ahead of talks on Friday", "since Monday". `null` where the verb alone tells.
 */
export function attachedTo(words: Words, first: number, last: number, sentence: Span): Tense | null {
  const name = words.name(first - 1);
  if (words.at(first - 1).start < sentence.start || !/^ /.test(words.at(first).gap)) return null;
  switch (name) {
    case 'since':
      return told('past', first - 1, first - 1);
    case 'until':
    case 'till':
      return words.at(first - 1).capital ? null : until(words, first, sentence);
    case 'by':
      return by(words, first, sentence);
    case 'as':
      return ['early', 'soon'].includes(words.name(first - 2)) ? told('future', first - 3, first - 1) : null;
    case 'come':
      return words.at(first - 1).gap === ' ' ? null : told('future', first - 1, first - 1);
    case 'starting':
    case 'beginning':
    case 'effective':
    case 'through':
    case 'thru': {
      const verb = verbInFront(words, first - 1, sentence);
      return told(
        verb?.side === 'past' && name !== 'starting' ? 'past' : 'future',
        first - 1,
        first - 1,
        verb?.side === 'past',
      );
    }
    case 'from':
      return MOVED.has(words.name(first - 2)) ? told('open', first - 2, first - 1) : null;
    case 'for':
      return appointed(words, first, last);
  }
  return movedTo(words, first) ?? aheadOf(words, first, last, sentence);
}

function told(side: Tense['side'], from: number, to: number, weak = false): Tense {
  return { side, from, to, weak };
}

function verbInFront(words: Words, before: number, sentence: Span): Tense | null {
  for (
    let at = before - 1;
    at >= before - VERB_NEAR && at >= 0 && words.at(at).start >= sentence.start;
    at--
  ) {
    const tense = tenseAt(words, at, before);
    if (tense) return tense;
  }
  return null;
}

/** "put off until Monday" looks ahead; "stayed until", "did not hear until" look back. */
function until(words: Words, first: number, sentence: Span): Tense {
  let weak = false;
  for (let at = first - 2; at >= first - VERB_NEAR && at >= 0 && words.at(at).start >= sentence.start; at--) {
    const name = words.name(at);
    if (MOVED.has(name) || FIXED.has(name)) break;
    if (STAYED.has(name)) return told('past', at, first - 1);
    if (HELD.has(name)) {
      if (isOrdered(words, at, sentence)) break;
      if (!PASSIVE.has(words.name(at - 1))) return told('past', at, first - 1);
    }
    const tense = tenseAt(words, at, first - 1);
    const negated = words.name(at + 1) === 'not' || name === 't';
    if (tense?.side === 'past' && negated) return told('past', at, first - 1);
    if (tense) {
      weak = tense.side === 'past' && words.name(tense.from) !== 'has';
      // "Power was out until Friday"
      if (weak && PAST_BE.has(words.name(tense.from)) && tense.from === tense.to)
        return told('open', tense.from, first - 1);
      break;
    }
  }
  return told('future', first - 1, first - 1, weak);
}

/** "ordered him held until Tuesday" */
function isOrdered(words: Words, held: number, sentence: Span): boolean {
  for (let at = held - 1; at >= held - NEAR && at >= 0 && words.at(at).start >= sentence.start; at--)
    if (ORDERS.has(words.name(at))) return true;
  return false;
}

const PASSIVE = new Set(['was', 'were', 'is', 'are', 'be', 'being', 'been']);
const ORDERS = new Set('order orders ordered wants wanted want'.split(' '));

/** "By Friday" is a limit still to come but where something had happened by then. */
function by(words: Words, first: number, sentence: Span): Tense | null {
  const verb = verbInFront(words, first - 1, sentence);
  if (!verb) return null;
  if (verb.side !== 'past') return told('future', first - 1, first - 1, verb.side === 'future' && verb.weak);
  for (let at = first - 2; at >= first - NEAR - 1; at--) {
    if (COMMITTED.has(words.name(at)) || words.name(at) === 'told')
      return told('future', at, first - 1, true);
  }
  return null;
}

/** "a strike for Monday", "set for 7 p.m. Saturday": a weekday that something is fixed for. */
function appointed(words: Words, first: number, last: number): Tense | null {
  // "for Monday's match" may have been played.
  if (words.at(last + 1).gap.startsWith("'")) return trainedFor(words, first, last);
  let weekday = false;
  for (let at = first; at <= last && at < first + NEAR; at++)
    weekday ||= words.at(at).lexeme.weekday !== undefined;
  if (!weekday) return null;
  // "had been planned for Monday" looks back at a plan.
  for (const at of [first - 2, first - 3, first - 4])
    if (words.name(at) === 'had') return told('past', at, first - 1);
  const cue = FIXED.has(words.name(first - 2)) ? first - 2 : first - 1;
  return told('future', cue, first - 1);
}

/** "trained for Saturday's final" */
function trainedFor(words: Words, first: number, last: number): Tense | null {
  if (!isAppointed(words, last, last)) return null;
  for (let at = first - 2; at >= first - NEAR; at--) {
    if (TRAINED.has(words.name(at))) return told('open', at, first - 1);
  }
  return null;
}

const TRAINED = new Set([
  'train',
  'trained',
  'training',
  'prepare',
  'prepared',
  'preparing',
  'ready',
  'squad',
  'tickets',
]);

/** "postponed to Monday" */
function movedTo(words: Words, first: number): Tense | null {
  if (words.name(first - 1) !== 'to') return null;
  for (let at = first - 2; at >= first - NEAR; at--) {
    if (MOVED.has(words.name(at))) return told('future', at, first - 1);
  }
  return null;
}

/** "ahead of Sunday's election", "until a hearing Tuesday", "heading into a debate on Friday". */
function aheadOf(words: Words, first: number, last: number, sentence: Span): Tense | null {
  for (let at = first - 1; at >= first - NEAR && at >= 0 && words.at(at).start >= sentence.start; at--) {
    if (!/^(?: |-|'s )$/.test(words.at(at + 1).gap)) return null;
    const name = words.name(at);
    const before = words.name(at - 1);
    if (name === 'of' && before === 'ahead') return told('future', at - 1, at, true);
    if (name === 'to' && (before === 'up' || before === 'prior'))
      return isAppointed(words, at, last) ? told('future', at - 1, at, true) : null;
    if (name === 'into' && (before === 'heading' || before === 'going'))
      return told('future', at - 1, at, true);
    if (name === 'for' && /^prepar(?:e|ed|es|ing|ation)$/.test(before))
      return told('future', at - 1, at, true);

    if (name === 'before') return isAppointed(words, at, last) ? notYet(words, at, sentence) : null;
    if (AHEAD_OF.has(name) && at < first - 1) return told('future', at, at, name === 'upcoming');
    if (CLAUSE_STARTS.has(name) || tenseAt(words, at, first)) return null;
  }
  return null;
}

/** "before Saturday's match": still to come where the verb looks ahead, probably so where it looks back. */
function notYet(words: Words, at: number, sentence: Span): Tense {
  const verb = verbInFront(words, at, sentence);
  return told('future', at, at, verb?.side !== 'future' || verb.weak);
}

/** Whether what is before or behind the time has its day fixed beforehand: "before the vote on Tuesday". */
function isAppointed(words: Words, from: number, last: number): boolean {
  for (let at = from + 1; at <= last + 3; at++) if (APPOINTED.has(words.name(at))) return true;
  return false;
}
