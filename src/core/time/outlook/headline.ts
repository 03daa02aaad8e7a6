import type { Span } from '../../text/span';
import type { Tense } from './verbGroup';
import { CLAUSE_STARTS } from './verbs';
import type { Words } from '../words';

/** How many words a headline may have in front of its "to". */
const SUBJECT = 5;
/** How far in front of the time the "to" may stand. */
const NEAR = 5;

/** "MPs to vote Monday": a sentence without a finite verb, whose subject is to do something. */
export function headlineAt(words: Words, first: number, sentence: Span): Tense | null {
  for (let to = first - 2; to >= first - NEAR && words.at(to).start > sentence.start && to > 0; to--) {
    if (words.name(to) !== 'to' || words.at(to).capital) continue;
    const verb = words.at(to + 1);
    if (verb.capital || verb.gap !== ' ' || verb.lexeme.numeral || words.at(to).gap !== ' ') return null;
    return words.at(to - 1).capital && isShort(words, to, sentence)
      ? { side: 'future', from: to, to: to + 1 }
      : null;
  }
  return null;
}

function isShort(words: Words, to: number, sentence: Span): boolean {
  for (let at = to - 1; at >= to - SUBJECT; at--) {
    if (CLAUSE_STARTS.has(words.name(at)) || words.name(at) === 'from') return false;
    if (words.at(at).start === sentence.start) return words.at(at).capital;
  }
  return false;
}

/** "When: Saturday, 10 a.m.", "(Sunday, 2pm)": a day in a listing of what is on, mostly of the days to come. */
export function listingAt(words: Words, first: number, last: number, sentence: Span): Tense | null {
  const { start } = words.at(first);
  const when = words.name(first - 1) === 'when' && words.at(first).gap.startsWith(':');
  const bracket = words.text[start - 1] === '(' && words.text.slice(start, words.at(last).end).includes(',');
  if (!when && !(bracket && words.at(last).end < sentence.end && start > sentence.start)) return null;
  return { side: 'open', from: first, to: last };
}
