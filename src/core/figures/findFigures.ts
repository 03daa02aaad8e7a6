import type { Layout } from '../article/layout';
import type { EventMention } from '../events/event';
import { isReported, type Quotation, type Statement } from '../quotes/quotation';
import { lowered } from '../text/lowered';
import { overlaps, type Span } from '../text/span';
import type { TimeExpression } from '../time/expression';
import { type Amount, amountAt, limits } from './amount';
import { eventOf } from './belongs';
import type { Figure } from './figure';
import { DOING, DONE_TO, PEOPLE } from './nouns';
import { mayBeNumber, numberStarts } from './numbers';
import { type Count, countAt } from './readCount';
import { type Measured, measureAt } from './readMeasure';
import { type Piece, pieceAt, piecesIn } from './words';

/** What figures are read from: one article and what the lower steps found in it. */
export interface FigureSource {
  readonly text: string;
  readonly layout: Layout;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventMention[];
}

/**
 * The figures of headline and body in reading order: people by what became of them, money, magnitudes, percentages, lengths and
 * areas. Numbers of which neither a noun nor a unit tells what they count are left out, and so are times, ages and the numbers
 * of names ("Flight 17"). Linear in the length of the text.
 */
export function findFigures({ text, layout, times, quotations, statements, events }: FigureSource): Figure[] {
  const small = lowered(text);
  const starts = numberStarts();
  const startFrom = (offset: number): number => {
    starts.lastIndex = offset;
    return starts.exec(small)?.index ?? Infinity;
  };
  let next = startFrom(0);
  const timesAt = walker(times);
  const quotedAt = walker(quotations.filter(({ kind }) => isReported(kind)));
  const statedAt = walker(statements);
  const mentionsAt = walker(
    events
      .map((mention, index) => ({
        start: Math.min(mention.start, mention.trigger.start),
        end: Math.max(mention.end, mention.trigger.end),
        index,
      }))
      .sort((a, b) => a.start - b.start),
  );
  const figures: Figure[] = [];
  const sentences = [
    ...layout.headlines.slice(0, 1),
    ...layout.paragraphs.flatMap((paragraph) => paragraph.sentences),
  ];
  for (const sentence of sentences) {
    if (next >= sentence.end) continue;
    const times = timesAt(sentence);
    let isOpen = false;
    // What belongs to a time counts nothing: most sentences with a number are done with here.
    for (; next < sentence.end; next = startFrom(next + 1))
      isOpen ||= next >= sentence.start && !isWithin(times, next);
    if (!isOpen) continue;
    const pieces = piecesIn(small, sentence);
    const read = readSentence(text, pieces, times);
    if (read.length === 0) continue;
    const quoted = quotedAt(sentence);
    const stated = statedAt(sentence);
    const near = mentionsAt(sentence).map(({ index }) => [index, events[index]!] as const);
    for (const figure of read) {
      const voice = quoted.some((span) => overlaps(span, figure))
        ? 'quoted'
        : stated.some((span) => overlaps(span, figure))
          ? 'reported'
          : 'own';
      figures.push({ ...figure, voice, event: eventOf(figure, near) });
    }
  }
  return figures;
}

type Unplaced = Omit<Figure, 'voice' | 'event'>;

function isWithin(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

/** In front of a number that is a name: "Flight 17", "Article 370". */
const NAMES = new Set(
  'article flight route section chapter highway interstate channel bus train line level grade type day week number no phase group platform gate room class age aged page part volume act rule form title division district ward zone unit building pier apartment suite year episode'.split(
    ' ',
  ),
);

function readSentence(text: string, pieces: readonly Piece[], times: readonly Span[]): Unplaced[] {
  const found: { amount: Amount; count: Count | null; figure: Unplaced }[] = [];
  const isTime = (piece: Piece): boolean => times.some((time) => overlaps(time, piece));
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieceAt(pieces, i);
    if (!mayBeNumber(piece)) continue;
    const amount = amountAt(pieces, i);
    if (!amount || isTime(piece) || isName(pieces, i)) continue;
    const before = found.at(-1);
    const listed = before?.count?.noun != null && isListed(pieces, before.figure, amount.first);
    const measured = measureAt(pieces, amount, i);
    const isShared = (listed && before.count?.before) || isOfThem(pieces, amount.last + 1);
    const shared = isShared ? before?.count : null;
    const inherited = shared?.fate ? { fate: shared.fate, state: shared.state } : null;
    const count = measured ? null : countAt(text, pieces, amount, inherited);
    if (!measured && !count) continue;
    const figure = measured
      ? measuredFigure(text, pieces, amount, measured)
      : countFigure(text, pieces, amount, count!, before?.figure);
    // "two sailors and three divers died": each is a part, and the verb tells of both.
    const alike =
      listed &&
      count &&
      !figure.partial &&
      (before.figure.measure === figure.measure || (count.behind && before.figure.measure === 'people'));
    if (alike)
      found[found.length - 1] = {
        ...before,
        figure: { ...before.figure, measure: figure.measure, partial: true },
      };
    found.push({ amount, count, figure: alike ? { ...figure, partial: true } : figure });
    i = Math.max(i, amount.last);
  }
  return found.map(({ figure }) => figure);
}

/** "Nine people were killed, two of them cooks": of those who were counted last. */
function isOfThem(pieces: readonly Piece[], i: number): boolean {
  return pieceAt(pieces, i).word === 'of' && /^(?:them|whom)$/.test(pieceAt(pieces, i + 1).word);
}

/** Whether nothing but "and" or a comma stands between a figure and the next: "two sailors and three divers". */
function isListed(pieces: readonly Piece[], { end }: Span, first: number): boolean {
  let i = first - 1;
  for (let k = 0; k < 3 && pieceAt(pieces, i).start >= end; k++, i--) {
    if (!/^(?:and|,|as|well|along|with|plus)$/.test(pieceAt(pieces, i).word)) return false;
  }
  return i < first - 1 && pieceAt(pieces, i).end === end;
}

function isName(pieces: readonly Piece[], i: number): boolean {
  const before = pieceAt(pieces, i - 1);
  if (before.kind === 'word' && NAMES.has(before.word)) return true;
  // "under-17", "B-52"
  return (
    before.word === '-' &&
    before.glued &&
    pieceAt(pieces, i).glued &&
    !/^(?:magnitude|-)$/.test(pieceAt(pieces, i - 2).word)
  );
}

const PART_OF = new Set(
  'including among whom comprising includes included first last next each every besides'.split(' '),
);
const PART_REACH = 16;

/** "including two children", "of whom three", "the first five", "12 each". */
function isPart(pieces: readonly Piece[], { first, last }: { first: number; last: number }): boolean {
  if (/^(?:each|apiece|daily|every|per)$/.test(pieceAt(pieces, last + 1).word)) return true;
  for (let i = first - 1; i >= first - PART_REACH && i >= 0; i--) {
    const { word, kind } = pieceAt(pieces, i);
    if (word === ';' || word === ':') return false;
    if (/^(?:were|was|have|had|are|is)$/.test(word)) return false;
    if (kind === 'word' && PART_OF.has(word))
      return !/^(?:first|last|next|each|every)$/.test(word) || i === first - 1;
  }
  return false;
}

const EARLIER = /^(?:earlier|initially|previously|originally|formerly)$/;

/** "rose from 20 to 26", "up from 20", "earlier put at 20": what is said no longer. */
function isEarlier(pieces: readonly Piece[], first: number, last: number): boolean {
  const before = pieceAt(pieces, first - 1).word;
  if (
    before === 'from' &&
    (pieceAt(pieces, last + 1).word === 'to' ||
      /^(?:up|down|revised|raised|lowered|increase|rise)$/.test(pieceAt(pieces, first - 2).word))
  )
    return true;
  if (/^(?:of|at|as)$/.test(before) || EARLIER.test(before)) {
    for (let i = first - 1; i >= first - 6; i--) {
      const { word, kind } = pieceAt(pieces, i);
      if (kind === 'mark') break;
      if (EARLIER.test(word) || (word === 'first' && i < first - 1)) return true;
    }
  }
  return false;
}

function countFigure(
  text: string,
  pieces: readonly Piece[],
  amount: Amount,
  count: Count,
  previous: Unplaced | undefined,
): Unplaced {
  const { first } = amount;
  const last = Math.max(amount.last, count.last);
  // "26 killed and 40 others injured": others than the dead, and all of the injured.
  const others =
    (amount.further || count.partial) &&
    !(previous && count.fate && previous.measure !== count.fate && !isOf(pieces, amount.last + 1));
  return {
    ...spanOf(text, pieces, first, last),
    ...amountOf(text, pieces, amount, 1),
    measure: count.fate ?? 'people',
    currency: null,
    noun: count.noun && slice(text, pieces, count.noun.first, count.noun.last),
    kind: count.kind,
    partial: others || isPart(pieces, { first, last }) || isBesideOne(pieces, first, last),
    state: isEarlier(pieces, first, amount.last) ? 'earlier' : count.state,
  };
}

/** "a sailor and two divers", "two sailors and a diver". */
function isBesideOne(pieces: readonly Piece[], first: number, last: number): boolean {
  if (
    pieceAt(pieces, first - 1).word === 'and' &&
    PEOPLE.get(pieceAt(pieces, first - 2).word) === pieceAt(pieces, first - 2).word
  )
    return true;
  if (!/^(?:and|,|as|plus)$/.test(pieceAt(pieces, last + 1).word)) return false;
  for (let i = last + 2; i <= last + 7; i++) {
    const { word, kind } = pieceAt(pieces, i);
    if (kind !== 'word' || DONE_TO.has(word) || DOING.has(word)) return false;
    if (i > last + 2 && PEOPLE.get(word) === word)
      return (
        /^(?:a|an|one|his|her|their)$/.test(pieceAt(pieces, i - 1).word) ||
        /^(?:a|an|one|his|her|their)$/.test(pieceAt(pieces, i - 2).word)
      );
  }
  return false;
}

function isOf(pieces: readonly Piece[], i: number): boolean {
  return pieceAt(pieces, i).word === 'of';
}

function measuredFigure(
  text: string,
  pieces: readonly Piece[],
  amount: Amount,
  measured: Measured,
): Unplaced {
  const { measure, currency, by, kind, first, last, partial } = measured;
  return {
    ...spanOf(text, pieces, first, last),
    ...amountOf(
      text,
      pieces,
      {
        ...amount,
        first: measure === 'money' ? Math.min(first, amount.first) : amount.first,
        // "magnitude 6" may be 6.1; "6.0" is not.
        rounding: amount.rounding || (measure === 'magnitude' ? 0.5 : 0),
      },
      by,
    ),
    measure,
    currency,
    noun: null,
    kind,
    partial: partial || amount.further,
    state: isEarlier(pieces, first, last) ? 'earlier' : 'stated',
  };
}

function spanOf(
  text: string,
  pieces: readonly Piece[],
  first: number,
  last: number,
): Span & { text: string } {
  const { start } = pieceAt(pieces, first);
  const { end } = pieceAt(pieces, last);
  return { start, end, text: text.slice(start, end) };
}

function slice(text: string, pieces: readonly Piece[], first: number, last: number): string {
  return text.slice(pieceAt(pieces, first).start, pieceAt(pieces, last).end);
}

function amountOf(
  text: string,
  pieces: readonly Piece[],
  amount: Amount,
  by: number,
): Pick<Figure, 'amount' | 'value' | 'low' | 'high' | 'bound'> {
  const { bound, rounding } = amount;
  const { low, high } = limits(amount);
  const value = bound === 'vague' ? null : ((amount.low + amount.high) / 2) * by;
  return {
    amount: slice(text, pieces, amount.first, amount.last),
    value,
    low: (low - (bound === 'at most' ? 0 : rounding)) * by,
    high: high === null ? null : (high + rounding) * by,
    bound,
  };
}

/** Gives, for spans asked in reading order, those of a list sorted by their start that overlap each. */
function walker<T extends Span>(sorted: readonly T[]): (span: Span) => T[] {
  let next = 0;
  return (span) => {
    while (next < sorted.length && sorted[next]!.end <= span.start) next++;
    const inside: T[] = [];
    for (let i = next; i < sorted.length && sorted[i]!.start < span.end; i++)
      if (overlaps(sorted[i]!, span)) inside.push(sorted[i]!);
    return inside;
  };
}
