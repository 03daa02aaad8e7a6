import { isWhiteSpace, overlaps, type Span } from '../text/span';
import type { TextQuote } from './casebook';

/** How many characters of the neighbourhood are kept on each side: enough to tell two "he said"s apart. */
const CONTEXT = 32;

/**
 * An anchor for a stretch of text that survives edits elsewhere: the words, what stands around them, and where they
 * stood (TextQuoteSelector of the W3C Web Annotation model).
 */
export function describePassage(text: string, span: Span): TextQuote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, span.start - CONTEXT)), span.start),
    suffix: text.slice(span.end, wholeCharacter(text, Math.min(text.length, span.end + CONTEXT))),
    position: span.start,
  };
}

/**
 * Where the passage stands in this text; `null` where its words are gone. Among several places the one whose
 * neighbourhood fits best is meant, then the one nearest to where it stood. White space may have changed.
 */
export function findPassage(text: string, quote: TextQuote): Span | null {
  const there = quote.position;
  if (there !== undefined && standsAt(text, quote, there)) {
    return { start: there, end: there + quote.exact.length };
  }
  let best: { span: Span; fit: number; distance: number } | null = null;
  for (const span of occurrencesOf(text, quote.exact)) {
    const fit = fitOf(text, span, quote);
    const distance = Math.abs(span.start - (there ?? 0));
    if (!best || fit > best.fit || (fit === best.fit && distance < best.distance)) {
      best = { span, fit, distance };
    }
  }
  return best?.span ?? null;
}

/**
 * All the stretches that an anchor means: one, or, where a person wrote the bare words by hand, every place where they
 * stand.
 */
export function passagesOf(text: string, quote: TextQuote): Span[] {
  const bare = !quote.prefix && !quote.suffix && quote.position === undefined;
  if (bare) return [...occurrencesOf(text, quote.exact)];
  const passage = findPassage(text, quote);
  return passage ? [passage] : [];
}

/**
 * Whether a decision about `passage` is meant for this stretch. Overlap is enough, so that a decision still holds when a
 * later version of a recogniser takes the marks in or leaves them out.
 */
export function isMeant(passage: Span, stretch: Span): boolean {
  return overlaps(passage, stretch) || passage.start === stretch.start;
}

/** Whether two anchors were made for the same passage; where it stood does not count, the text may have moved. */
export function isSameQuote(a: TextQuote, b: TextQuote): boolean {
  return (
    a.exact === b.exact && (a.prefix ?? '') === (b.prefix ?? '') && (a.suffix ?? '') === (b.suffix ?? '')
  );
}

/** Steps off the middle of a surrogate pair: half a character cannot be written to a file. */
function wholeCharacter(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  const splits = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  return splits ? offset - 1 : offset;
}

function standsAt(text: string, { exact, prefix = '', suffix = '' }: TextQuote, start: number): boolean {
  return (
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, start + exact.length)
  );
}

/** Every place where the words stand; those with other white space only where the exact ones are nowhere. */
function* occurrencesOf(text: string, exact: string): Iterable<Span> {
  let found = false;
  for (let start = text.indexOf(exact); start >= 0 && exact; start = text.indexOf(exact, start + 1)) {
    found = true;
    yield { start, end: start + exact.length };
  }
  const words = exact.split(WHITE_SPACE).filter(Boolean);
  if (found || words.length === 0) return;
  const pattern = new RegExp(words.map(escaped).join(WHITE_SPACE.source), 'g');
  for (const match of text.matchAll(pattern)) {
    yield { start: match.index, end: match.index + match[0].length };
  }
}

// Never asked by itself for a match in a long text: it parts short words, and stands between them in a pattern.
// eslint-disable-next-line regexp/no-super-linear-move
const WHITE_SPACE = /[\s\u200b]+/;

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** How many characters around the span are those of the anchor, counted from the span outwards. */
function fitOf(text: string, span: Span, { prefix = '', suffix = '' }: TextQuote): number {
  return (
    agreement(text, span.start - 1, prefix, prefix.length - 1, -1) + agreement(text, span.end, suffix, 0, 1)
  );
}

/** How far two texts are the same from `a` and `b` on, one step after the other; a run of white space is one step. */
function agreement(text: string, a: number, context: string, b: number, step: 1 | -1): number {
  // White space may have grown, but not without end: that keeps one look at a neighbourhood cheap.
  const last = a + step * 2 * CONTEXT;
  let agreed = 0;
  while (a !== last && text[a] !== undefined && context[b] !== undefined) {
    if (isWhiteSpace(text.charCodeAt(a)) && isWhiteSpace(context.charCodeAt(b))) {
      while (a !== last && isWhiteSpace(text.charCodeAt(a))) a += step;
      while (isWhiteSpace(context.charCodeAt(b))) b += step;
    } else if (text[a] === context[b]) {
      a += step;
      b += step;
    } else break;
    agreed++;
  }
  return agreed;
}
