import type { Difference, Quoted } from '../compare/quotations/differences';
import { type Message, message } from '../message';
import type { Span } from '../text/span';
import { sourceCount } from './counts';
import { articlesListed, inSeries } from './listed';

/** The same quotation in another article, and in which words it differs. */
export interface Variant {
  readonly there: Quoted;
  readonly found: readonly Difference[];
}

/** More wordings than these make a sentence that nobody reads; the rest is counted. */
const MOST_WORDINGS = 3;
/** More differences than these, or longer ones, are not told word by word. */
const MOST_DIFFERENCES = 2;
const LONGEST = 60;

/** "“quay” here is “harbour” in coastwire.txt and lantern.txt; “so” here is left out in herald.txt". */
export function variantWords(here: Quoted, variants: readonly Variant[]): Message {
  const wordings = new Map<string, { variant: Variant; paths: string[] }>();
  for (const variant of variants) {
    const { path } = variant.there.article;
    const key = JSON.stringify(wordPairs(here, variant));
    const known = wordings.get(key);
    if (known) known.paths.push(path);
    else wordings.set(key, { variant, paths: [path] });
  }
  const all = [...wordings.values()];
  const told = all
    .slice(0, MOST_WORDINGS)
    .map(({ variant, paths }) => inWords(here, variant, articlesListed(paths)));
  const rest = all.length - told.length;
  return [...told, ...(rest > 0 ? [message('and {0} other wordings', rest)] : [])].reduce((before, next) =>
    message('{0}; {1}', before, next),
  );
}

/** "also quoted in 3 sources", "also quoted in 3 sources, in other words in 1": where a quotation is printed as well. */
export function alsoIn(count: number, inOtherWords: number): Message {
  const sources = sourceCount(count);
  if (inOtherWords === 0) return message('also quoted in {0}', sources);
  if (inOtherWords === count) return message('quoted in other words in {0}', sources);
  return message('also quoted in {0}, in other words in {1}', sources, inOtherWords);
}

function inWords(here: Quoted, variant: Variant, where: Message): Message {
  const pairs = wordPairs(here, variant);
  const long = pairs.some((pair) => pair.some((words) => words.length > LONGEST));
  if (pairs.length === 0 || pairs.length > MOST_DIFFERENCES || long)
    return message('several words differ in {0}', where);
  return inSeries(
    pairs.map(([own, theirs]) => {
      if (!theirs) return message('“{0}” here is left out in {1}', own, where);
      if (!own) return message('“{0}” in {1} is left out here', theirs, where);
      return message('“{0}” here is “{1}” in {2}', own, theirs, where);
    }),
  );
}

function wordPairs(
  here: Quoted,
  { there, found }: Variant,
): readonly (readonly [own: string, theirs: string])[] {
  return found.map((each) => [wordsAt(here, each.here), wordsAt(there, each.there)]);
}

function wordsAt({ article }: Quoted, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}
