import type { Span } from '../text/span';
import { Break, deepest, type Sentence, tokenAt } from './clauses';
import type { ActTime } from './dateActs';
import type { ActWord } from './findActs';

/**
 * The stretch that tells each act of a sentence: the whole sentence where it tells one, else the part of the sentence around
 * the act, cut at the deepest boundary between two acts. An act that is only referred to by a noun inside another's clause
 * ("discussed the attack in Pahalgam") keeps that noun with its own words.
 */
export function spansOf(
  sentence: Sentence,
  acts: readonly ActWord[],
  dated: readonly (ActTime | null)[],
): Span[] {
  if (acts.length === 1) return [{ start: sentence.start, end: sentence.end }];
  const embedded = acts.map((act, i) => act.noun && act.carrier < 0 && isInside(sentence, acts, i));
  let start = sentence.start;
  let previous = -1;
  const spans = acts.map((): Span => sentence);
  acts.forEach((act, i) => {
    if (embedded[i]) return;
    if (previous >= 0) {
      const cut = cutBetween(sentence, acts[previous]!.last, act.first);
      if (cut > 0) {
        spans[previous] = { start, end: sentence.tokens[cut - 1]!.end };
        start = sentence.tokens[cut]!.start;
      } else spans[previous] = { start, end: sentence.tokens[act.first - 1]!.end };
    }
    previous = i;
  });
  if (previous >= 0) spans[previous] = { start, end: sentence.end };
  return spans.map((span, i) => (embedded[i] ? nounPhrase(sentence, acts[i]!, dated[i]!) : span));
}

/** Whether a neighbouring act stands in the same clause. */
function isInside(sentence: Sentence, acts: readonly ActWord[], i: number): boolean {
  const before = acts[i - 1];
  const after = acts[i + 1];
  return (
    (before !== undefined && deepest(sentence, before.last, acts[i]!.first) < Break.clause) ||
    (after !== undefined && deepest(sentence, acts[i]!.last, after.first) < Break.clause)
  );
}

/** Index of the word in front of which the deepest boundary lies, the last of equals; 0 where there is none. */
function cutBetween({ breaks }: Sentence, from: number, to: number): number {
  let cut = 0;
  let depth: number = Break.none;
  for (let i = from + 1; i <= to; i++) {
    if (breaks[i]! > depth) [cut, depth] = [i, breaks[i]!];
  }
  return cut;
}

const OUTSIDE =
  /^(?:of|in|on|at|to|for|with|from|by|after|before|since|during|over|about|following|amid|is|are|was|were|said|has|have|had)$/;

function nounPhrase(sentence: Sentence, act: ActWord, time: ActTime | null): Span {
  const { tokens, lower, breaks } = sentence;
  let first = act.first;
  while (
    first > 0 &&
    breaks[first]! < Break.and &&
    act.first - first < 6 &&
    !OUTSIDE.test(lower[first - 1]!)
  ) {
    first--;
    if (/^(?:the|a|an|this|that|his|her|their|its)$/.test(lower[first]!)) break;
  }
  let last = act.last;
  const timeAt = time?.by === 'own' ? tokenAt(sentence, time.time.end - 1) : -1;
  if (timeAt > last && timeAt - last <= 8) last = timeAt;
  if (/^(?:in|on|at|near|outside)$/.test(lower[last + 1] ?? '') && breaks[last + 1] === Break.none) {
    let end = last + 2;
    while (end < tokens.length && breaks[end]! === Break.none && /^(?:the$|\p{Lu})/u.test(tokens[end]!.text))
      end++;
    if (end > last + 2) last = end - 1;
  }
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
