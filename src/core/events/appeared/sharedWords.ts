import { type Day, daysBetween, only } from '../../calendar/days';
import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import { message } from '../../message';
import { isReported } from '../../quotes/quotation';
import { textOf } from '../../text/span';
import { push } from '../../lists';
import { type Clue, WEIGHT } from './clue';

/** A quotation as printed in a dated article. */
interface Printed {
  readonly path: string;
  readonly day: Day;
}

/** Shorter quotations are found with anybody. */
const FEWEST_WORDS = 6;
const MOST = 3;

/** The quotations of dated articles by their words, kept from one joining of the folder to the next. */
export class PrintedWords {
  readonly #printed = new Map<string, Printed[]>();

  put(article: ArticleFacts): void {
    const { path, published } = article;
    if (!published) return;
    for (const words of wordsQuoted(article)) push(this.#printed, words, { path, day: published.days.first });
  }

  drop(article: ArticleFacts): void {
    for (const words of wordsQuoted(article)) {
      const left = this.#printed.get(words)?.filter(({ path }) => path !== article.path) ?? [];
      if (left.length > 0) this.#printed.set(words, left);
      else this.#printed.delete(words);
    }
  }

  /** Of the articles that print the words the first. */
  first(words: string): Printed | undefined {
    return this.#printed
      .get(words)
      ?.reduce((first, other) =>
        other.day < first.day || (other.day === first.day && other.path < first.path) ? other : first,
      );
  }
}

/** The same words are news in several papers on the same day or the next; before they were said nobody prints them. */
export function wordClues(article: ArticleFacts, printed: PrintedWords): Clue[] {
  const found = wordsQuoted(article).flatMap((words) => printed.first(words) ?? []);
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

const wordsQuoted = keep(readQuoted).of;

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
