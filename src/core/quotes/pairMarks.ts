import { isWhiteSpace, type Span, trimmed } from '../text/span';
import { type Mark, markAt, markSort } from './marks';
import type { StrayMark } from './quotation';

/** What stands between a pair of marks. Stretches lie in reading order and do not overlap; marks inside one are its own. */
export interface Stretch extends Span {
  /** The words between the marks, without white space at the edges. */
  readonly content: Span;
  /** The quotation goes on in the next stretch: this paragraph does not close it and the next opens anew. */
  readonly continued: boolean;
  /** `false` where no closing mark was found; the stretch then ends with its paragraph. */
  readonly closed: boolean;
}

/**
 * Pairs the quotation marks of an article, paragraph by paragraph, so that a stray mark spoils no more than its own
 * paragraph. A paragraph that ends inside a quotation is continued where the next one opens with the same sort of mark;
 * else its opening mark is stray. Linear.
 */
export function pairMarks(
  text: string,
  paragraphs: readonly Span[],
): { stretches: Stretch[]; strayMarks: StrayMark[] } {
  const stretches: Stretch[] = [];
  const strayMarks: StrayMark[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { pairs, strays, open } = pairParagraph(text, paragraph);
    for (const pair of pairs) stretches.push(stretchOf(text, pair.opening, pair.closing));
    if (open) {
      const continued = opensWith(text, paragraphs[index + 1], open);
      if (!continued) addLost(open, strays);
      // A stretch to the end of the paragraph is a fair reading only where no other pair stands in between.
      const last = stretches.at(-1);
      if (!last || last.end <= open.offset) stretches.push(unclosed(text, paragraph, open, continued));
    }
    for (const { mark, opens } of strays.sort((a, b) => a.mark.offset - b.mark.offset)) {
      strayMarks.push({ start: mark.offset, end: mark.offset + mark.length, opens });
    }
  });
  return { stretches, strayMarks };
}

interface Pair {
  readonly opening: Mark;
  readonly closing: Mark;
}

interface Stray {
  readonly mark: Mark;
  readonly opens: boolean;
}

/** A mark that opened and never closed. */
function addLost(mark: Mark, strays: Stray[]): void {
  if (!isTypewriterSingle(mark)) strays.push({ mark, opens: true });
}

/** The outermost pairs of one paragraph, its stray marks, and the mark that is still open at its end. */
function pairParagraph(
  text: string,
  paragraph: Span,
): { pairs: Pair[]; strays: Stray[]; open: Mark | undefined } {
  const marks = marksOf(text, paragraph);
  const closers = closersAhead(marks);
  const surplus = closingSurplus(marks);
  const pairs: Pair[] = [];
  const strays: Stray[] = [];
  // Marks that are open, outermost first. Never more than a few: an opening mark of a sort that is open replaces it.
  const open: Mark[] = [];
  marks.forEach((mark, index) => {
    let at = open.length - 1;
    while (at >= 0 && !isPair(open[at]!, mark)) at--;
    const closes = at >= 0 && closesHere(mark, index, closers, text);
    if (closes) {
      const opening = open[at]!;
      // What opened inside and did not close was an apostrophe or a stray mark.
      for (const lost of open.splice(at).slice(1)) addLost(lost, strays);
      if (open.length === 0) pairs.push({ opening, closing: mark });
    } else if (canOpen(mark)) {
      const same = open.findIndex((opening) => opening.char === mark.char);
      // The same mark twice: nested where the paragraph closes both, else the first was never closed.
      const nested = mark.char === '“' && surplus[index]! >= open.length;
      if (same >= 0 && !nested) for (const lost of open.splice(same)) addLost(lost, strays);
      // A typewriter single mark opens only what is closed in the same paragraph.
      if (!isTypewriterSingle(mark) || (closers[index + 1] ?? -1) >= 0) open.push(mark);
    } else if (mark.role === 'closes' && mark.sort !== 'single') {
      strays.push({ mark, opens: false });
    }
  });
  const [outermost, ...inner] = open;
  for (const lost of inner) if (lost.sort !== 'single') addLost(lost, strays);
  return { pairs, strays, open: outermost };
}

/** A straight single mark: far more often an apostrophe than a quotation mark, and so never stray. */
function isTypewriterSingle({ char }: Mark): boolean {
  return char === "'";
}

function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let offset = paragraph.start; offset < paragraph.end; offset++) {
    if (!markSort(text, offset)) continue;
    const mark = markAt(text, offset, paragraph.start, paragraph.end)!;
    if (mark.role !== 'apostrophe') marks.push(mark);
    offset += mark.length - 1;
  }
  return marks;
}

/** For each mark: where the next single mark that may close stands, looking no further than the next that opens; -1: none. */
function closersAhead(marks: readonly Mark[]): number[] {
  const ahead = new Array<number>(marks.length + 1).fill(-1);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { sort, role } = marks[i]!;
    if (sort !== 'single') ahead[i] = ahead[i + 1]!;
    else ahead[i] = role === 'closes' || role === 'may close' ? i : -1;
  }
  return ahead;
}

/** For each mark: how many more curly doubles close than open from there to the end. */
function closingSurplus(marks: readonly Mark[]): number[] {
  const surplus = new Array<number>(marks.length + 1).fill(0);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { char } = marks[i]!;
    surplus[i] = surplus[i + 1]! + (char === '”' ? 1 : char === '“' ? -1 : 0);
  }
  return surplus;
}

function isPair(opening: Mark, closing: Mark): boolean {
  if (closing.role === 'opens' || opening.sort !== closing.sort) return false;
  switch (opening.char) {
    case '„':
      return '“”"‟'.includes(closing.char);
    case '“':
      return '”"'.includes(closing.char);
    case '«':
      return closing.char === '»';
    case '»':
      return closing.char === '«';
    case '‘':
    case '‚':
      return "’'‘".includes(closing.char) && closing.char !== opening.char;
    default:
      return closing.char !== '“' || opening.char === '”';
  }
}

/** Whether a mark that fits an open one closes it here. */
function closesHere(mark: Mark, index: number, closers: readonly number[], text: string): boolean {
  if (mark.role !== 'may close') return true;
  // The workers’ union: behind an s, in front of a word, with a better closing mark still to come, it is an apostrophe.
  const before = text[mark.offset - 1];
  const possessive =
    (before === 's' || before === 'n') && /^\s\p{Ll}/u.test(text.slice(mark.offset + 1, mark.offset + 3));
  return !possessive || (closers[index + 1] ?? -1) < 0;
}

function canOpen(mark: Mark): boolean {
  return mark.role === 'opens' || mark.role === 'either';
}

/** Whether the paragraph after an unclosed one opens anew with the same sort of mark. */
function opensWith(text: string, next: Span | undefined, open: Mark): boolean {
  if (!next) return false;
  let start = next.start;
  while (start < next.end && isWhiteSpace(text.charCodeAt(start))) start++;
  return (
    start < next.end && markSort(text, start) === open.sort && text[start] !== '’' && text[start] !== '”'
  );
}

function stretchOf(text: string, opening: Mark, closing: Mark): Stretch {
  const start = opening.offset;
  const content = trimmed(text, { start: start + opening.length, end: closing.offset });
  return { start, end: closing.offset + closing.length, content, continued: false, closed: true };
}

function unclosed(text: string, paragraph: Span, open: Mark, continued: boolean): Stretch {
  const { end } = trimmed(text, { start: open.offset + open.length, end: paragraph.end });
  const content = trimmed(text, { start: open.offset + open.length, end });
  return {
    start: open.offset,
    end: Math.max(end, open.offset + open.length),
    content,
    continued,
    closed: false,
  };
}
