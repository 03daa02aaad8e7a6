import { type Day, daysBetween, only } from '../../calendar/days';
import type { ArticleFacts } from '../../facts';
import { message } from '../../message';
import { isReported } from '../../quotes/quotation';
import { textOf } from '../../text/span';
import { type Clue, WEIGHT } from './clue';

/** A quotation as printed in a dated article. */
interface Printed {
  readonly path: string;
  readonly day: Day;
}

/** The dated articles that print a quotation, by its words. */
export type PrintedWords = ReadonlyMap<string, Printed>;

/** Shorter quotations are found with anybody. */
const FEWEST_WORDS = 6;
const MOST = 3;

/** Kept with the facts of an article. */
const kept = new WeakMap<ArticleFacts, readonly string[]>();

/** Indexes the quotations of dated articles by their words; of several articles the first that printed it counts. */
export function indexWords(articles: ReadonlyMap<string, ArticleFacts>): PrintedWords {
  const printed = new Map<string, Printed>();
  for (const article of articles.values()) {
    if (!article.published) continue;
    const day = article.published.days.first;
    for (const words of wordsQuoted(article)) {
      const before = printed.get(words);
      if (!before || day < before.day) printed.set(words, { path: article.path, day });
    }
  }
  return printed;
}

/** The same words are news in several papers on the same day or the next; before they were said nobody prints them. */
export function wordClues(article: ArticleFacts, printed: PrintedWords): Clue[] {
  const found = wordsQuoted(article).flatMap((words) => printed.get(words) ?? []);
  const byDay = new Map(found.map((each) => [each.day, each]));
  return [...byDay.values()].slice(0, MOST).map(({ path, day }) => ({
    says: message('quotes the same words as {0}, which appeared on {1}', path, only(day)),
    shared: true,
    about: [day],
    weigh: (published) => {
      const since = daysBetween(day, published);
      if (since < -2) return -WEIGHT.sameWords;
      return Math.abs(since) <= 1 ? WEIGHT.sameWords : 0;
    },
  }));
}

function wordsQuoted(article: ArticleFacts): readonly string[] {
  let quoted = kept.get(article);
  if (!quoted) kept.set(article, (quoted = readQuoted(article)));
  return quoted;
}

function readQuoted({ text, quotations }: ArticleFacts): string[] {
  return quotations.flatMap(({ kind, content }) => {
    const words = isReported(kind)
      ? (textOf(text, content)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [])
      : [];
    return words.length >= FEWEST_WORDS ? [words.join(' ')] : [];
  });
}
