import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import { isReported, type Quotation } from '../../quotes/quotation';
import type { Span } from '../../text/span';
import { tellingOf } from '../words';
import type { Spoken } from './likeness';
import { quotedWords, type QuotedWords } from './quotedWords';

/** Words between marks, whoever says them and wherever they stand. */
export interface Words extends Spoken {
  /** All the words in one string. */
  readonly whole: string;
  /** How many of the words say something by themselves. */
  readonly telling: number;
  /** Each two of those in a row, once. */
  readonly pairs: readonly string[];
  /** They are the reporter's, between two quotations, where a mark has gone astray: "said Torres, who had seen it." */
  readonly stray: boolean;
}

/** What somebody is quoted with in an article: a quotation, or all the parts of one. */
export interface QuotedPassage {
  readonly words: Words;
  /** One quotation, or the parts that "he said" splits, in order. */
  readonly parts: readonly Quotation[];
  /** The number of the first word of each part. */
  readonly starts: readonly number[];
  /** Whether these are all parts of the quotation. */
  readonly complete: boolean;
  /** Id of the speaker within the article; `null` where nobody is named. */
  readonly speaker: string | null;
  /** The article tells the speaker: nobody is guessed, nor meant by a pronoun that only probably means them. */
  readonly told: boolean;
}

/** So few words, or so few that tell something, are found with anybody. */
const FEWEST = 4;
const FEWEST_TELLING = 3;

// Inside the marks, what somebody else has said: “They told us: ‘Mother, they are in a hurry.’ I thought nothing of it.”
const QUOTED_INSIDE = /(?<=[\s(:,—–-])[‘“"'][^‘“”"]{6,400}?[’”"'](?=[\s.,;:!?)…—–]|$)/gu;

/**
 * The quotations of an article that can be known again elsewhere: each by itself, and the parts of one that "he said"
 * splits as a whole, for another article may print it unbroken. Read once, however often the folder is joined.
 */
export const passagesOf = keep<ArticleFacts, readonly QuotedPassage[]>(readPassages).of;

/** The words of a passage where they stand in its article. What it quotes of others is left out. */
export function wordsOfPassage(text: string, parts: readonly Quotation[]): QuotedWords {
  return quotedWords(
    text,
    parts.flatMap(({ content }) => ownWords(text, content)),
  );
}

function readPassages(article: ArticleFacts): QuotedPassage[] {
  const isPronoun = pronounsOf(article);
  const groups = new Map<string, { parts: Quotation[]; speaker: string | null; told: boolean }>();
  for (const quotation of article.quotations) {
    const { kind, attribution, group } = quotation;
    if (!isReported(kind)) continue;
    const told =
      attribution?.certainty === 'certain' ||
      (attribution?.certainty === 'likely' && !isPronoun(attribution.mention?.start));
    const speaker = attribution?.speaker ?? null;
    const key = `${group} ${told} ${speaker}`;
    const known = groups.get(key);
    if (known) known.parts.push(quotation);
    else groups.set(key, { parts: [quotation], speaker, told });
  }
  return [...groups.values()]
    .flatMap(({ parts, speaker, told }) => {
      const whole = passageOf(article, parts, speaker, told, true);
      if (parts.length === 1) return [whole];
      return [whole, ...parts.map((part) => passageOf(article, [part], speaker, told, false))];
    })
    .filter(({ words: { keys, telling } }) => keys.length >= FEWEST && telling >= FEWEST_TELLING);
}

function passageOf(
  { text }: ArticleFacts,
  parts: readonly Quotation[],
  speaker: string | null,
  told: boolean,
  complete: boolean,
): QuotedPassage {
  const { words, open, ends } = wordsOfPassage(text, parts);
  const keys = words.map(({ key }) => key);
  const telling = tellingOf(keys);
  const pairs = new Set(telling.slice(1).map((word, i) => `${telling[i]} ${word}`));
  return {
    parts,
    starts: parts.map((part) => words.filter((word) => word.start < part.start).length),
    complete,
    speaker,
    told,
    words: {
      keys,
      open,
      ends,
      whole: keys.join(' '),
      telling: telling.length,
      pairs: [...pairs],
      stray: isStray(keys, parts[0]!),
    },
  };
}

const SAID = new Set(['said', 'says', 'according', 'told', 'added']);

function isStray(keys: readonly string[], { text }: Quotation): boolean {
  const begins = SAID.has(keys[0]!) || (SAID.has(keys[1]!) && /^\P{L}*\p{Ll}/u.test(text));
  return begins || SAID.has(keys.at(-1)!);
}

function ownWords(text: string, content: Span): Span[] {
  const own: Span[] = [];
  let { start } = content;
  for (const { 0: inside, index } of text.slice(start, content.end).matchAll(QUOTED_INSIDE)) {
    own.push({ start, end: content.start + index });
    start = content.start + index + inside.length;
  }
  return [...own, { start, end: content.end }];
}

function pronounsOf({ speakers }: ArticleFacts): (start: number | undefined) => boolean {
  const starts = new Set<number | undefined>();
  for (const { mentions } of speakers)
    for (const { kind, start } of mentions) if (kind === 'pronoun') starts.add(start);
  return (start) => starts.has(start);
}
