import { contains, isWhiteSpace, type Span } from '../text/span';
import type { Stretch } from './pairMarks';
import { classesOf, WordClass } from './wordClass';

/** A word, a punctuation mark, or a whole stretch between quotation marks taken as one thing. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'stretch';
  /** Without a possessive ending: "Sharif" of "Sharif’s". Empty for a stretch. */
  readonly text: string;
  readonly lower: string;
  /** See `WordClass`. */
  readonly classes: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Carries "’s" or "s’". */
  readonly possessive: boolean;
  /** Stands first in its sentence, where a capital says nothing. */
  readonly first: boolean;
  /** Index of the stretch in the article; -1 for words and marks. */
  readonly stretch: number;
}

/** A sentence of the reporter: a range of items, `end` exclusive. */
export interface Segment {
  readonly from: number;
  readonly end: number;
}

/** A paragraph or headline, read as items, with its sentences. */
export interface Passage extends Span {
  readonly items: readonly Item[];
  readonly segments: readonly Segment[];
  readonly headline: boolean;
}

/**
 * Reads a paragraph as items. `stretches` are those of the article (a stretch becomes one item); `sentences` may cut
 * through stretches: such cuts are ignored, for a sentence of the reporter goes on around the words that it quotes.
 */
export function readPassage(
  text: string,
  span: Span & { readonly sentences?: readonly Span[] },
  stretches: readonly Stretch[],
  firstStretch: number,
  headline = false,
): Passage {
  const items: Item[] = [];
  const starts = sentenceStarts(span, stretches, firstStretch);
  let next = 0;
  let offset = span.start;
  let first = true;
  for (let index = firstStretch; ; index++) {
    const stretch = stretches[index];
    const inside = stretch !== undefined && contains(span, stretch);
    const end = inside ? stretch.start : span.end;
    for (const word of wordsIn(text, offset, end)) {
      while (next < starts.length && starts[next]! <= word.start) {
        first = true;
        next++;
      }
      items.push({ ...word, first, stretch: -1 });
      if (word.kind === 'word') first = false;
    }
    if (!inside) break;
    while (next < starts.length && starts[next]! <= stretch.start) {
      first = true;
      next++;
    }
    const { start } = stretch;
    items.push({
      kind: 'stretch',
      start,
      end: stretch.end,
      text: '',
      lower: '',
      classes: 0,
      capital: false,
      possessive: false,
      first,
      stretch: index,
    });
    first = false;
    offset = stretch.end;
  }
  return { start: span.start, end: span.end, items, segments: segmentsOf(items), headline };
}

/** Where sentences begin, without those that begin inside a stretch. */
function sentenceStarts(
  span: { readonly sentences?: readonly Span[] },
  stretches: readonly Stretch[],
  firstStretch: number,
): number[] {
  const starts: number[] = [];
  let index = firstStretch;
  for (const { start } of span.sentences ?? []) {
    while (index < stretches.length && stretches[index]!.end <= start) index++;
    const stretch = stretches[index];
    if (!stretch || start <= stretch.start) starts.push(start);
  }
  return starts;
}

function segmentsOf(items: readonly Item[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let i = 1; i <= items.length; i++) {
    if (i < items.length && !(items[i]!.first && !items[i - 1]!.first && i > from)) continue;
    if (i > from) segments.push({ from, end: i });
    from = i;
  }
  return segments;
}

type Word = Omit<Item, 'first' | 'stretch'>;

const WORD = /[@#]?[\p{L}\p{N}\p{M}]+(?:['’.\-‑&][\p{L}\p{N}\p{M}]+)*/gu;
const ENDING = /['’](?:s|re|ve|ll|d|m)$/i;

function* wordsIn(text: string, from: number, end: number): Iterable<Word> {
  let offset = from;
  const stretch = text.slice(from, end);
  for (const match of stretch.matchAll(WORD)) {
    const start = from + match.index;
    yield* marksIn(text, offset, start);
    offset = start + match[0].length;
    yield wordOf(text, start, offset, end);
  }
  yield* marksIn(text, offset, end);
}

function* marksIn(text: string, from: number, end: number): Iterable<Word> {
  for (let i = from; i < end; i++) {
    if (isWhiteSpace(text.charCodeAt(i))) continue;
    const char = text[i]!;
    yield {
      kind: 'mark',
      start: i,
      end: i + 1,
      text: char,
      lower: char,
      classes: 0,
      capital: false,
      possessive: false,
    };
  }
}

function wordOf(text: string, start: number, end: number, limit: number): Word {
  const whole = text.slice(start, end);
  const ending = ENDING.exec(whole)?.[0];
  const bare = ending ? whole.slice(0, -ending.length) : whole;
  const plural = !ending && whole.endsWith('s') && end < limit && (text[end] === '’' || text[end] === "'");
  const possessive =
    plural || (ending !== undefined && ending.length === 2 && ending[1]!.toLowerCase() === 's');
  const lower = bare.toLowerCase();
  const capital = bare !== lower && bare[0] !== lower[0];
  let classes = classesOf(lower);
  // "He’s said", "they’d said": the verb behind the apostrophe.
  if (ending && classes & WordClass.pronoun) classes |= WordClass.withVerb;
  return { kind: 'word', start, end: start + bare.length, text: bare, lower, classes, capital, possessive };
}
