import { type Span, trimmed } from '../text/span';
import { lostMarkBefore } from './lostMark';
import type { Mark } from './marks';
import { isPair, opensAnew, type PairedParagraph } from './pairParagraph';

/** How quotations run over the ends of paragraphs. */
export interface Continuations {
  /** By paragraph: what becomes of the mark that it leaves open. */
  readonly ahead: readonly Ahead[];
  /** By the paragraph that goes on without a mark of its own: the mark that closes it; `null` in the middle. */
  readonly tails: ReadonlyMap<number, Mark | null>;
}

/**
 * `anew`: the next paragraph opens with the same mark, though no paragraph closes in the end. `closed`: the quotation goes
 * on, and one does.
 */
export type Ahead = 'ends here' | 'anew' | 'closed';

/** Follows each mark that a paragraph leaves open into the paragraphs behind it. Linear: each is looked at once. */
export function followOpenMarks(
  text: string,
  paragraphs: readonly Span[],
  paired: readonly PairedParagraph[],
): Continuations {
  const ahead = new Array<Ahead>(paragraphs.length).fill('ends here');
  const tails = new Map<number, Mark | null>();
  for (let i = paragraphs.length - 2; i >= 0; i--) {
    const { open } = paired[i]!;
    if (!open || lostMarkBefore(text, trimmed(text, { start: open.offset, end: paragraphs[i]!.end })) >= 0)
      continue;
    if (opensAnew(text, paragraphs[i + 1], open)) {
      ahead[i] = closesFirst(paired[i + 1]!, ahead[i + 1]!) ? 'closed' : 'anew';
      continue;
    }
    const end = closingLine(text, paragraphs, paired, i, open);
    if (end < 0) continue;
    ahead[i] = 'closed';
    for (let line = i + 1; line < end; line++) tails.set(line, null);
    tails.set(end, paired[end]!.strays[0]!.mark);
  }
  return { ahead, tails };
}

/** Whether the quotation with which a paragraph begins is closed, there or further on. */
function closesFirst({ pairs, open, strays }: PairedParagraph, ahead: Ahead): boolean {
  const first = Math.min(
    pairs[0]?.opening.offset ?? Infinity,
    open?.offset ?? Infinity,
    strays[0]?.mark.offset ?? Infinity,
  );
  if (pairs[0]?.opening.offset === first) return true;
  return open?.offset === first && ahead === 'closed';
}

/**
 * The line that closes a quotation broken by line ends, in mid-sentence: right behind, or after lines without any marks.
 * -1: none.
 */
function closingLine(
  text: string,
  paragraphs: readonly Span[],
  paired: readonly PairedParagraph[],
  from: number,
  open: Mark,
): number {
  for (
    let i = from + 1;
    i < paragraphs.length && breaksInside(text, paragraphs[i - 1]!, paragraphs[i]!);
    i++
  ) {
    const { pairs, strays, open: next } = paired[i]!;
    const [first] = strays;
    if (first) {
      const leads = first.mark.offset < (pairs[0]?.opening.offset ?? next?.offset ?? Infinity);
      return leads && !first.opens && isPair(open, first.mark) ? i : -1;
    }
    if (pairs.length > 0 || next) return -1;
  }
  return -1;
}

/** Whether a sentence goes on from one line to the next, with no blank line in between. */
function breaksInside(text: string, before: Span, here: Span): boolean {
  const { end } = trimmed(text, before);
  return (
    end > before.start &&
    !'.!?…'.includes(text[end - 1]!) &&
    /^[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/.test(text.slice(end, here.start))
  );
}
