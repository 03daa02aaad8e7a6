import type { Span } from '../text/span';
import type { Words } from './words';

/** How many words on either side are searched for a verb that tells past from future. */
const REACH = 12;

/** Verbs whose "that" introduces what is still to be done. */
const DEMANDS = new Set('demand demands demanded urge urges urged propose proposes proposed'.split(' '));

/**
 * Whether the clause around an expression looks back or ahead, by the nearest verb in front of it, else behind:
 * "will meet Thursday", "said Thursday", "On Thursday, the court is expected to rule". `null` where no verb tells.
 */
export function outlookAt(
  words: Words,
  first: number,
  last: number,
  sentence: Span,
): 'past' | 'future' | null {
  if (isDeadline(words, first) || isAppointment(words, first, last)) return 'future';
  for (let at = first - 1; at >= first - REACH && words.at(at).start >= sentence.start && at >= 0; at--) {
    const tense = tenseAt(words, at) ?? planAt(words, at);
    if (tense) return tense;
  }
  for (let at = last + 1; at <= last + REACH && at < words.length && words.at(at).end <= sentence.end; at++) {
    const tense = tenseAt(words, at);
    if (tense) return tense;
  }
  return null;
}

/** "until Tuesday", "as early as Tuesday" in the middle of a sentence. */
function isDeadline(words: Words, first: number): boolean {
  const name = words.name(first - 1);
  if (name === 'until' || name === 'till') return !words.at(first - 1).capital;
  return name === 'as' && (words.name(first - 2) === 'early' || words.name(first - 2) === 'soon');
}

/** "a strike for Monday", "the ceremony is on Sunday": a weekday that something is fixed for. */
function isAppointment(words: Words, first: number, last: number): boolean {
  const { gap, lexeme } = words.at(first);
  // "for Monday's match" may have been played.
  if (gap !== ' ' || lexeme.weekday === undefined || words.at(last + 1).gap.startsWith("'")) return false;
  const name = words.name(first - 1);
  const before = words.name(first - 2);
  if (name === 'on') return before === 'is' || before === 'are';
  // "had been planned for Monday" looks back at a plan.
  return name === 'for' && ![before, words.name(first - 3), words.name(first - 4)].includes('had');
}

/**
 * What looks ahead only to a time behind it: "the court opens on Monday", "she would come on Monday", "demanded that she
 * come at the weekend". "Prices rose on Monday as the market opens" says nothing of when they rose.
 */
function planAt(words: Words, at: number): 'future' | null {
  const name = words.name(at);
  if (words.at(at).lexeme.timetable) return 'future';
  if (name === 'would') return words.name(at + 1) === 'have' ? null : 'future';
  return name === 'that' && DEMANDS.has(words.name(at - 1)) ? 'future' : null;
}

function tenseAt(words: Words, at: number): 'past' | 'future' | null {
  const { lexeme, start, end, capital } = words.at(at);
  const ahead = lexeme.tense === 'future' || (lexeme.aheadWithTo && words.name(at + 1) === 'to');
  // "had been due to expire Friday" looks back at a plan.
  if (ahead) return words.name(at - 1) === 'had' || words.name(at - 2) === 'had' ? 'past' : 'future';
  if (lexeme.tense) return lexeme.tense;
  // "exploded", "killed": most past tenses and participles.
  const past = !lexeme.word && !capital && end - start > 4 && words.text.startsWith('ed', end - 2);
  return past ? 'past' : null;
}
