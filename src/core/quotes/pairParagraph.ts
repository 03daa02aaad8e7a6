import { isWhiteSpace, type Span } from '../text/span';
import { classesOf, WordClass } from './wordClass';
import { type Mark, markAt, markSort, type MarkSort } from './marks';

// Marks of one sort inside one another; more is noise.
const DEEPEST = 6;

/** Two marks that belong together. */
export interface Pair {
  readonly opening: Mark;
  readonly closing: Mark;
}

/** A mark without its partner. */
export interface Stray {
  readonly mark: Mark;
  readonly opens: boolean;
}

/** The marks of one paragraph, paired. */
export interface PairedParagraph {
  /** In reading order; pairs inside of a pair are left out, pairs behind `open` are not. */
  readonly pairs: readonly Pair[];
  readonly strays: readonly Stray[];
  /** The outermost mark that is open at the end. */
  readonly open: Mark | undefined;
}

/**
 * Pairs the marks of one paragraph by what is open where each of them stands. `next` is the paragraph behind, of which
 * only the first mark matters: it may open a quotation anew that this paragraph leaves open. Linear.
 */
export function pairParagraph(text: string, paragraph: Span, next: Span | undefined): PairedParagraph {
  const marks = marksOf(text, paragraph);
  const closers = closersAhead(marks);
  const surplus = closingSurplus(marks);
  const first = firstOffset(text, paragraph);
  const pairs: Pair[] = [];
  const strays: Stray[] = [];
  // Marks that are open, outermost first. Never more than a few: an opening mark of a sort that is open replaces it.
  const open: Mark[] = [];
  const mayGoOn = (mark: Mark): boolean =>
    (mark.offset === first || isAnnounced(text, mark.offset)) && opensAnew(text, next, mark);
  const lose = (mark: Mark): void => {
    if (isAccountable(mark)) strays.push({ mark, opens: true });
  };
  marks.forEach((mark, index) => {
    const better = closers[mark.sort][index + 1]!;
    let at = open.length - 1;
    while (at >= 0 && !isPair(open[at]!, mark)) at--;
    if (at >= 0 && closesHere(text, mark, better, mayGoOn(open[at]!))) {
      const opening = open[at]!;
      // What opened inside and did not close was an apostrophe or a stray mark.
      for (const lost of open.splice(at).slice(1)) lose(lost);
      while (pairs.length > 0 && pairs.at(-1)!.opening.offset > opening.offset) pairs.pop();
      pairs.push({ opening, closing: mark });
    } else if (canOpen(mark)) {
      const same = open.findIndex((opening) => opening.char === mark.char);
      // The same mark twice: nested where the paragraph closes both, else the first was never closed.
      const doubles = open.filter(({ sort }) => sort === 'double').length;
      const nested = mark.sort === 'double' && surplus[index]! >= doubles && doubles < DEEPEST;
      if (same >= 0 && !nested) for (const lost of open.splice(same)) lose(lost);
      if (isAccountable(mark) || better || mayGoOn(mark)) open.push(mark);
    } else if (mark.role === 'closes' && mark.sort !== 'single') {
      strays.push({ mark, opens: false });
    }
  });
  const [outermost, ...inner] = open;
  for (const lost of inner) if (lost.sort !== 'single') lose(lost);
  return { pairs, strays, open: outermost };
}

/** Whether a paragraph begins with the mark that another one left open, as those of a long quotation do. */
export function opensAnew(text: string, paragraph: Span | undefined, open: Mark): boolean {
  if (!paragraph) return false;
  const start = firstOffset(text, paragraph);
  if (start >= paragraph.end || text[start] !== open.char) return false;
  const mark = markAt(text, start, paragraph.start, paragraph.end);
  return mark !== undefined && canOpen(mark) && mark.length === open.length;
}

/** Whether a colon stands in front: what follows is as long as its speaker made it. */
function isAnnounced(text: string, offset: number): boolean {
  return text[offset - 1] === ':' || (text[offset - 2] === ':' && isWhiteSpace(text.charCodeAt(offset - 1)));
}

function firstOffset(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && isWhiteSpace(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Whether a mark that opens has to close. A straight single mark is far more often an apostrophe; backticks are marks
 * only where they pair. Those open only what is closed, and are never stray.
 */
export function isAccountable({ char }: Mark): boolean {
  return char !== "'" && char !== '`';
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

/** By sort, for each mark: whether from there on one that may close stands before the next that opens. */
function closersAhead(marks: readonly Mark[]): Readonly<Record<MarkSort, readonly boolean[]>> {
  return {
    double: closersOf(marks, 'double'),
    single: closersOf(marks, 'single'),
    angle: closersOf(marks, 'angle'),
  };
}

function closersOf(marks: readonly Mark[], wanted: MarkSort): boolean[] {
  const ahead = new Array<boolean>(marks.length + 1).fill(false);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { sort, role } = marks[i]!;
    ahead[i] = sort === wanted ? role === 'closes' || role === 'may close' : ahead[i + 1]!;
  }
  return ahead;
}

/** For each mark: how many more doubles close than open from there to the end. */
function closingSurplus(marks: readonly Mark[]): number[] {
  const surplus = new Array<number>(marks.length + 1).fill(0);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { sort, role } = marks[i]!;
    const change = sort !== 'double' ? 0 : role === 'closes' ? 1 : role === 'opens' ? -1 : 0;
    surplus[i] = surplus[i + 1]! + change;
  }
  return surplus;
}

/** Whether a mark can close another one. */
export function isPair(opening: Mark, closing: Mark): boolean {
  if (closing.role === 'opens') return false;
  // ‘‘...’’ is a double, but so may the two marks at the end of ‘... the workers’’ be two.
  if (closing.length === 2 && opening.char === '‘') return closing.char === '’';
  if (opening.sort !== closing.sort) return false;
  switch (opening.char) {
    case '„':
      return '“”"‟'.includes(closing.char);
    case '“':
      return '“”"\'’'.includes(closing.char);
    case '«':
      return closing.char === '»';
    case '»':
      return closing.char === '«' || closing.role === 'closes';
    case '‘':
    case '‚':
      return "’'‘›".includes(closing.char);
    case '`':
      return "'’".includes(closing.char) || (opening.length === 2 && closing.char === '"');
    default:
      return closing.char !== '“' || opening.char === '”';
  }
}

/** Whether a mark that fits an open one closes it here. `better`: another that may close it follows before any opens. */
function closesHere(text: string, mark: Mark, better: boolean, goesOn: boolean): boolean {
  if (mark.role !== 'may close') return true;
  if (mark.sort === 'double') return !better;
  return !(better || goesOn) || !isPossessive(text, mark.offset);
}

/** The workers’ union: behind an s, in front of a word that is owned. "And" and "said" and the like are not. */
function isPossessive(text: string, offset: number): boolean {
  if (!'sSn'.includes(text[offset - 1]!)) return false;
  const next = /^\s(\p{Ll}[\p{L}\p{M}]{0,20})/u.exec(text.slice(offset + 1, offset + 24))?.[1];
  return next !== undefined && !(classesOf(next) & OWNS_NOTHING) && next !== 'said' && next !== 'says';
}

const OWNS_NOTHING =
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.auxiliary |
  WordClass.pronoun |
  WordClass.determiner |
  WordClass.relative;

function canOpen(mark: Mark): boolean {
  return mark.role === 'opens' || mark.role === 'either';
}
