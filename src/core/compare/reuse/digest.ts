import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import { isReported } from '../../quotes/quotation';
import { lowered } from '../../text/lowered';
import { indexAtOrAfter, type Span } from '../../text/span';
import { tokensIn } from '../../text/tokens';
import { isTelling } from '../words';

/** The words of an article in the form in which they are compared: numbers in typed arrays, one entry a word. */
export interface Digest {
  /** A hash of each word in small letters; "it's" and "it’s" are one. */
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** What each word is, see `WordIs`. */
  readonly flags: Uint8Array;
  /** The article's seeds, by their number; equal ones in reading order. */
  readonly seeds: Uint32Array;
  /** The word that each of them begins at. */
  readonly seedAt: Uint32Array;
}

/** What is known of a word, as flags. */
export const WordIs = {
  /** It says something by itself. */
  telling: 1,
  /** It stands between marks, as somebody's words. */
  quoted: 1 << 1,
  /** It has a capital in mid-sentence: a name, a title. */
  named: 1 << 2,
  /** It is a number, in digits or in letters. */
  figure: 1 << 3,
  sentenceStart: 1 << 4,
  sentenceEnd: 1 << 5,
} as const;

const FIGURE =
  /^(?:\p{N}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)$)/u;
/** A headline with so many capitals tells no names by them. */
const TITLE_CASE = 0.6;
/** Each telling word makes a seed with so many of those behind it: where one is left out or exchanged, others stay. */
const PARTNERS = 3;
/** No farther apart than so many words. */
const REACH = 10;
/** No article has so many: with a seed of 32 bits in front, a place below it fits into the 53 bits of a number. */
const MOST_WORDS = 2 ** 21;

/** The words of headline and body, without the parts that are the page's and not the report's. */
export const digestOf = keep(readDigest).of;

function readDigest(article: ArticleFacts): Digest {
  const { text, layout, quotations } = article;
  const small = lowered(text);
  const quoted = quotations.filter(({ kind }) => isReported(kind));
  const sentences = [
    ...layout.headlines.slice(0, 1),
    ...layout.paragraphs.flatMap(({ sentences }) => sentences),
  ];
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const flags: number[] = [];
  for (const sentence of sentences) {
    const tokens = tokensIn(text, sentence);
    const isCapital = ({ start }: Span): boolean => text[start] !== small[start];
    const inTitleCase =
      !/[.!?]/.test(text[sentence.end - 1] ?? '') &&
      tokens.filter(isCapital).length >= tokens.length * TITLE_CASE;
    tokens.forEach(({ start, end }, i) => {
      const word = small.slice(start, end);
      words.push(hash(word));
      starts.push(start);
      ends.push(end);
      flags.push(
        (isTelling(word.replace(/['’]/g, '')) ? WordIs.telling : 0) |
          (isInside(quoted, start) ? WordIs.quoted : 0) |
          (i > 0 && !inTitleCase && isCapital({ start, end }) ? WordIs.named : 0) |
          (FIGURE.test(word) ? WordIs.figure : 0) |
          (i === 0 ? WordIs.sentenceStart : 0) |
          (i === tokens.length - 1 ? WordIs.sentenceEnd : 0),
      );
    });
  }
  return {
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    flags: Uint8Array.from(flags),
    ...seedsOf(words, flags),
  };
}

function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[indexAtOrAfter(spans, offset)];
  return span !== undefined && span.start <= offset;
}

/**
 * Two telling words near one another, in whichever order: a seed survives what editing does to the words around it, and a
 * passage of ten words has so many of them that some are left when a third of the words are others.
 */
function seedsOf(words: readonly number[], flags: readonly number[]): Pick<Digest, 'seeds' | 'seedAt'> {
  const telling = words.flatMap((_, i) => (flags[i]! & WordIs.telling ? [i] : []));
  const found: number[] = [];
  telling.forEach((at, k) => {
    for (let p = k + 1; p <= k + PARTNERS && telling[p]! - at <= REACH; p++)
      found.push(seedOf(words[at]!, words[telling[p]!]!) * MOST_WORDS + at);
  });
  // Seed and place in one number: numbers are sorted many times faster than pairs.
  const sorted = Float64Array.from(found).sort();
  return {
    seeds: Uint32Array.from(sorted, (both) => Math.floor(both / MOST_WORDS)),
    seedAt: Uint32Array.from(sorted, (both) => both % MOST_WORDS),
  };
}

function seedOf(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return mixed(Math.imul(low, 0x9e3779b1) ^ high) >>> 0;
}

/** FNV-1a over the letters, without apostrophes, in 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === 0x27 || code === 0x2019) continue;
    value = Math.imul(value ^ code, 0x01000193);
  }
  return mixed(value) >>> 0;
}

/** Spreads what two numbers differ in over all bits. */
function mixed(value: number): number {
  let v = value;
  v = Math.imul(v ^ (v >>> 16), 0x85ebca6b);
  v = Math.imul(v ^ (v >>> 13), 0xc2b2ae35);
  return v ^ (v >>> 16);
}
