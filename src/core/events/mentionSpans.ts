import { type DayRange, daysBetween } from '../calendar/days';
import type { Span } from '../text/span';
import { Break, deepest, printedAt, type Sentence, tokenAt } from './clauses';
import type { ActTime } from './dateActs';
import type { Draft } from './draft';
import type { ActWord } from './findActs';
import { NEWS } from './findDetails';

/**
 * The stretch that tells draft `i` of a list in reading order: the whole sentence where it tells nothing else, else the part
 * of the sentence around the act, cut at the deepest boundary to its neighbours. An act that is only referred to by a noun
 * inside another's clause ("discussed the attack in Port Vell") keeps that noun with its own words.
 */
export function spanOf(drafts: readonly Draft[], i: number, published: DayRange | null): Span {
  const { sentence, word, time } = drafts[i]!;
  if (isEmbedded(drafts, i) || isAside(drafts[i]!, published)) return nounPhrase(sentence, word, time);
  const before = neighbour(drafts, i, -1);
  const after = neighbour(drafts, i, 1);
  return {
    start: before ? sentence.tokens[cutBetween(sentence, before.last, word.first)]!.start : sentence.start,
    end: after ? sentence.tokens[cutBetween(sentence, word.last, after.first) - 1]!.end : sentence.end,
  };
}

/** The next act of the same sentence in that direction which has a clause of its own. */
function neighbour(drafts: readonly Draft[], i: number, step: 1 | -1): ActWord | null {
  const { sentence, word } = drafts[i]!;
  for (let k = i + step; drafts[k]?.sentence === sentence; k += step) {
    if (drafts[k]!.word !== word && !isEmbedded(drafts, k)) return drafts[k]!.word;
  }
  return null;
}

/** Whether the act is a noun in the clause of another act of its sentence. */
function isEmbedded(drafts: readonly Draft[], i: number): boolean {
  const { sentence, word } = drafts[i]!;
  if (!isNamed(word)) return false;
  const shares = (other: ActWord): boolean =>
    deepest(sentence, Math.min(word.last, other.last), Math.max(word.first, other.first)) < Break.clause;
  for (const step of [-1, 1]) {
    for (let k = i + step; drafts[k]?.sentence === sentence && Math.abs(k - i) <= NEIGHBOURS; k += step) {
      if (!isNamed(drafts[k]!.word) && shares(drafts[k]!.word)) return true;
    }
  }
  return false;
}

/**
 * Whether an act is only mentioned in a sentence that tells something else: a noun without a verb and without a day, or
 * with one long before the article ("claims that it violates an agreement of 1991").
 */
export function isAside({ act, word, day: { days } }: Draft, published: DayRange | null): boolean {
  // What is told around "the fire" is mostly told of it.
  if (!isNamed(word) || act.takes === 'place' || !published) return false;
  return days === null || daysBetween(days.last, published.first) > NEWS;
}

/** An act named by a noun that no verb carries out. */
function isNamed({ noun, carrier }: ActWord): boolean {
  return noun && carrier < 0;
}

/** How many acts of one sentence are looked at to either side; keeps time linear in sentences without end. */
const NEIGHBOURS = 12;

/** Index of the word in front of which the deepest boundary lies, the last of equals; at least the one behind `from`. */
function cutBetween({ breaks }: Sentence, from: number, to: number): number {
  let cut = from + 1;
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
    while (
      end < tokens.length &&
      breaks[end]! === Break.none &&
      /^(?:the$|\p{Lu})/u.test(printedAt(sentence, end))
    )
      end++;
    if (end > last + 2) last = end - 1;
  }
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
