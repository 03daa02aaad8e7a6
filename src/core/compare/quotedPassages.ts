import type { ArticleFacts } from '../facts';
import { isReported, type Quotation } from '../quotes/quotation';
import { textOf } from '../text/span';
import { tellingOf, wordsOf } from './words';

/** Quoted words of an article with whoever surely said them. */
export interface QuotedPassage {
  /** The quotation that it is, or begins with. */
  readonly quotation: Quotation;
  /** Id of the speaker within the article. */
  readonly speaker: string;
  readonly words: readonly string[];
  /** All the words in one string. */
  readonly whole: string;
  /** How many of the words say something by themselves. */
  readonly telling: number;
  /** Each two of those in a row, once. */
  readonly pairs: readonly string[];
}

/** So few words, or so few that tell something, are found with anybody. */
const FEWEST = 4;
const FEWEST_TELLING = 3;

// Inside the marks, what somebody else has said: “They told us: ‘Mother, they are in a hurry.’ I thought nothing of it.”
const QUOTED_INSIDE = /(?<=[\s(:,—–-])[‘“"'][^‘“”"]{6,400}?[’”"'](?=[\s.,;:!?)…—–]|$)/gu;

/** The words of an article are read once, however often the folder is joined. */
const read = new WeakMap<ArticleFacts, readonly QuotedPassage[]>();

/**
 * The quotations of an article that can be known again elsewhere: each by itself, and the parts of one that "he said"
 * splits as a whole, for another article may print it unbroken. Who said them is told, not guessed, and not by a pronoun
 * that only probably means them.
 */
export function passagesOf(article: ArticleFacts): readonly QuotedPassage[] {
  let passages = read.get(article);
  if (!passages) read.set(article, (passages = readPassages(article)));
  return passages;
}

function readPassages(article: ArticleFacts): QuotedPassage[] {
  const isPronoun = pronounsOf(article);
  const groups = new Map<string, QuotedPassage[]>();
  for (const quotation of article.quotations) {
    const { kind, attribution, content, group } = quotation;
    if (!isReported(kind) || !attribution || attribution.certainty === 'doubtful') continue;
    if (attribution.certainty !== 'certain' && isPronoun(attribution.mention?.start)) continue;
    const { speaker } = attribution;
    const words = wordsOf(textOf(article.text, content).replace(QUOTED_INSIDE, ' '));
    const key = `${group} ${speaker}`;
    const parts = groups.get(key) ?? [];
    parts.push(passageOf(quotation, speaker, words));
    groups.set(key, parts);
  }
  return [...groups.values()]
    .flatMap((parts) => (parts.length > 1 ? [together(parts), ...parts] : parts))
    .filter(({ words, telling }) => words.length >= FEWEST && telling >= FEWEST_TELLING);
}

function passageOf(quotation: Quotation, speaker: string, words: readonly string[]): QuotedPassage {
  const telling = tellingOf(words);
  const pairs = new Set(telling.slice(1).map((word, i) => `${telling[i]} ${word}`));
  return { quotation, speaker, words, whole: words.join(' '), telling: telling.length, pairs: [...pairs] };
}

function together(parts: readonly QuotedPassage[]): QuotedPassage {
  const { quotation, speaker } = parts[0]!;
  return passageOf(
    quotation,
    speaker,
    parts.flatMap(({ words }) => words),
  );
}

function pronounsOf({ speakers }: ArticleFacts): (start: number | undefined) => boolean {
  const starts = new Set<number | undefined>();
  for (const { mentions } of speakers)
    for (const { kind, start } of mentions) if (kind === 'pronoun') starts.add(start);
  return (start) => starts.has(start);
}
