import type { QuotedWord } from './quotedWord';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
/** Up to here a number stands for itself as a word, for "two of them" is no figure. */
const MOST_IN_WORDS = 12;

/** Words, and where, by their numbers, more may have been said. */
interface Read {
  readonly words: readonly QuotedWord[];
  readonly open: ReadonlySet<number>;
}

/** Numbers written one way: "twenty-six" and "26", "2" and "two", "two hundred thousand" and "200,000", "1st" and "first". */
export function foldNumbers(words: readonly QuotedWord[], open: ReadonlySet<number>): Read {
  const folded: QuotedWord[] = [];
  const moved = new Set<number>();
  for (let i = 0; i < words.length;) {
    if (open.has(i)) moved.add(folded.length);
    const end = endOfNumber(words, i, open);
    const first = words[i]!;
    if (end > i) {
      folded.push({ key: keyOf(valueOf(words, i, end)), start: first.start, end: words[end - 1]!.end });
      i = end;
    } else {
      folded.push({ ...first, key: ordinal(first.key) });
      i++;
    }
  }
  moved.add(folded.length);
  return { words: folded, open: moved };
}

function valueAt(words: readonly QuotedWord[], i: number): number | undefined {
  const key = words[i]?.key;
  if (key === undefined) return undefined;
  return VALUES.get(key) ?? (/^\d{1,9}$/.test(key) ? Number(key) : undefined);
}

/** Where the number that begins at a word ends; the word itself where none does. */
function endOfNumber(words: readonly QuotedWord[], from: number, open: ReadonlySet<number>): number {
  let end = from;
  for (let before: number | undefined; ; end++) {
    if (end > from && open.has(end)) return end;
    const key = words[end]?.key;
    const value = valueAt(words, end);
    if (end > from && (key === 'hundred' || key === 'thousand')) before = 100;
    else if (value === undefined || (before !== undefined && !joins(before, value))) return end;
    else before = value;
  }
}

/** "twenty six", "hundred six", but not "two three". */
function joins(before: number, value: number): boolean {
  return before >= 20 && before % 10 === 0 && value < (before === 100 ? 100 : 10) && before <= 100;
}

function valueOf(words: readonly QuotedWord[], from: number, to: number): number {
  let total = 0;
  let current = 0;
  for (let i = from; i < to; i++) {
    const value = valueAt(words, i);
    if (value !== undefined) current += value;
    else if (words[i]!.key === 'hundred') current *= 100;
    else {
      total += current * 1000;
      current = 0;
    }
  }
  return total + current;
}

function keyOf(value: number): string {
  return value <= MOST_IN_WORDS ? UNITS[value]! : String(value);
}

function ordinal(key: string): string {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(key)?.[1];
  return (digits && ORDINALS[Number(digits) - 1]) ?? key;
}
