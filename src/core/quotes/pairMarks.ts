import { type Span, trimmed } from '../text/span';
import { type Ahead, followOpenMarks } from './continuations';
import { lostMarkBefore } from './lostMark';
import type { Mark } from './marks';
import { isAccountable, type Pair, type PairedParagraph, pairParagraph, type Stray } from './pairParagraph';
import type { StrayMark } from './quotation';

/** What stands between a pair of marks. Stretches lie in reading order and do not overlap; marks inside one are its own. */
export interface Stretch extends Span {
  /** The words between the marks, without white space at the edges. */
  readonly content: Span;
  /** The quotation goes on in the next stretch: this paragraph does not close it. */
  readonly continued: boolean;
  /** `false` where no closing mark was found; the stretch then ends with its paragraph. */
  readonly closed: boolean;
}

/**
 * Pairs the quotation marks of an article, paragraph by paragraph, so that a stray mark spoils no more than its own
 * paragraph. A paragraph that ends inside a quotation is continued where the next one opens with the same mark, or where
 * the line behind it closes what it left open; else its opening mark is stray. Linear.
 */
export function pairMarks(
  text: string,
  paragraphs: readonly Span[],
): { stretches: Stretch[]; strayMarks: StrayMark[] } {
  const paired = paragraphs.map((paragraph, i) => pairParagraph(text, paragraph, paragraphs[i + 1]));
  const { ahead, tails } = followOpenMarks(text, paragraphs, paired);
  const stretches: Stretch[] = [];
  const strayMarks: StrayMark[] = [];
  paragraphs.forEach((paragraph, index) => {
    const tail = tails.get(index);
    if (tail === null) stretches.push(stretchOf(text, paragraph, 0, 0, true));
    else if (tail) {
      const end = tail.offset + tail.length;
      stretches.push(stretchOf(text, { start: paragraph.start, end }, 0, tail.length, false));
    }
    stretches.push(...stretchesOf(text, paragraph, paired[index]!, ahead[index]!));
    for (const { mark, opens } of straysOf(paired[index]!, ahead[index]!))
      if (mark !== tail) strayMarks.push({ start: mark.offset, end: mark.offset + mark.length, opens });
  });
  return { stretches, strayMarks };
}

/** The stretches of one paragraph, with what stands behind the mark that it leaves open. */
function stretchesOf(text: string, { end }: Span, { pairs, open }: PairedParagraph, ahead: Ahead): Stretch[] {
  const between = ({ opening, closing }: Pair): Stretch =>
    stretchOf(
      text,
      { start: opening.offset, end: closing.offset + closing.length },
      opening.length,
      closing.length,
      false,
    );
  if (!open) return pairs.map(between);
  const before = pairs.filter(({ opening }) => opening.offset < open.offset);
  const behind = pairs.slice(before.length);
  // To read on to the end of the paragraph is fair where the quotation goes on and is closed in the end, or where what
  // stands in between is but quoted by whoever speaks: a pair is surer than a mark without a partner.
  if (ahead !== 'closed' && !behind.every(({ opening }) => isInner(opening, open))) return pairs.map(between);
  const whole = trimmed(text, { start: open.offset, end });
  const lost = lostMarkBefore(text, whole);
  const span = lost < 0 ? whole : { start: open.offset, end: lost };
  const rest = stretchOf(text, span, open.length, 0, ahead !== 'ends here');
  const empty = rest.content.start === rest.content.end;
  return empty ? before.map(between) : [...before.map(between), { ...rest, closed: false }];
}

/** Single marks stand inside of others as a rule, and tell nothing against one that is open around them. */
function isInner(opening: Mark, outer: Mark): boolean {
  return opening.sort === 'single' && outer.sort !== 'single';
}

/** The marks of one paragraph without a partner, in order. An open mark counts where no paragraph goes on from it. */
function straysOf({ strays, open }: PairedParagraph, ahead: Ahead): Stray[] {
  const all =
    open && ahead === 'ends here' && isAccountable(open) ? [...strays, { mark: open, opens: true }] : strays;
  return [...all].sort((a, b) => a.mark.offset - b.mark.offset);
}

/** A stretch over a span that takes in marks of these lengths at its edges; `continued` ones are closed further on. */
function stretchOf(text: string, span: Span, opening: number, closing: number, continued: boolean): Stretch {
  const content = trimmed(text, { start: span.start + opening, end: span.end - closing });
  return { start: span.start, end: span.end, content, continued, closed: !continued };
}
