import { isWhiteSpace, type Span, trimmed } from './span';

// Words that end in a full stop without ending the sentence when a capital follows.
const TITLES = new Set(
  (
    'mr mrs ms mx dr prof sir rev fr hon sen rep gov gen lt col sgt capt cmdr adm maj cpl pvt supt insp det ' +
    'st mt ft jr sr pres amb atty dist no nos vol fig sec art op ed eds vs v approx est ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);
// Words that end in a full stop and may well end the sentence; a sentence starter behind them decides.
const OFTEN_LAST = new Set(
  'inc corp co ltd plc llc bros etc am pm a.m p.m u.s u.k u.n e.u d.c al'.split(' '),
);
const STARTERS = new Set(
  (
    'the a an he she it they we i you this that these those his her their its our my but and so yet or if when while ' +
    'after before since in on at by for from as with there here what who how why where no not one some many most all ' +
    'both each another meanwhile however also according until although though because once during despite last next'
  ).split(' '),
);

/**
 * The sentences of a paragraph, trimmed, in order. Ends at `.`, `!`, `?` or `…` and the closing marks behind it, where a
 * new sentence can begin; abbreviations, initials and numbers do not end one. A sentence inside quotation marks counts as
 * a sentence of its own. Also ends where the space is missing (`justice."Discussed`). Linear.
 */
export function sentencesIn(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const push = (end: number): void => {
    const sentence = trimmed(text, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  for (let i = span.start; i < span.end; i++) {
    if (!isTerminator(text[i]!)) continue;
    const end = afterClosers(text, i + 1, span.end);
    if (isBoundary(text, span, i, end)) push(end);
    i = end - 1;
  }
  push(span.end);
  return sentences;
}

function isTerminator(char: string): boolean {
  return char === '.' || char === '!' || char === '?' || char === '…';
}

/** Behind further terminators, closing quotation marks and brackets. */
function afterClosers(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isTerminator(text[i]!)) i++;
  while (i < end && '”’»)]'.includes(text[i]!)) i++;
  // A straight mark closes only where no letter follows; else it opens what comes next.
  while (i < end && (text[i] === '"' || text[i] === "'") && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) i++;
  return i;
}

function isBoundary(text: string, span: Span, terminator: number, end: number): boolean {
  if (end >= span.end) return true;
  const glued = !isWhiteSpace(text.charCodeAt(end));
  // Without a space only an opening mark with a capital behind it begins a sentence.
  if (glued) return /^["“‘«][\p{Lu}]/u.test(text.slice(end, end + 3));
  let next = end;
  while (next < span.end && isWhiteSpace(text.charCodeAt(next))) next++;
  const follows = text.slice(next, next + 24);
  if (!/^["“„‘«'([\-–—@#$£€]*[\p{Lu}\p{N}]/u.test(follows)) return false;
  return (
    text[terminator] !== '.' || end > terminator + 1 || !isAbbreviation(text, span.start, terminator, follows)
  );
}

function isAbbreviation(text: string, from: number, stop: number, follows: string): boolean {
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(from, stop - 12), stop))?.[0];
  if (!word) return false;
  const lower = word.toLowerCase();
  const next = /^[\p{L}]+/u.exec(follows)?.[0].toLowerCase() ?? '';
  if (TITLES.has(lower)) return lower !== 'no' || /^\p{N}/u.test(follows);
  if (OFTEN_LAST.has(lower) || word.includes('.')) return !STARTERS.has(next);
  // A single capital is an initial ("J. Ortega"); "I." is not.
  return word.length === 1 && word !== 'I' && word !== lower;
}
