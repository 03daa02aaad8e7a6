import type { Difference, Quoted } from '../compare/quotations/differences';
import type { Span } from '../text/span';
import { type Message, message } from '../message';

/** More differences than these, or longer ones, are not told word by word. */
const MOST = 2;
const LONGEST = 60;

/** "“quay” here is “harbour” in coastwire.txt"; where too much differs, that it does. */
export function differenceWords(
  found: readonly Difference[],
  here: Quoted,
  there: Quoted,
  where: string,
): Message {
  const told = found.map((each) => ({
    own: wordsAt(here, each.here),
    theirs: wordsAt(there, each.there),
  }));
  const long = told.some(({ own, theirs }) => own.length > LONGEST || theirs.length > LONGEST);
  if (told.length === 0 || told.length > MOST || long) return message('other words in {0}', where);
  return told
    .map(({ own, theirs }) =>
      own && theirs
        ? message('“{0}” here is “{1}” in {2}', own, theirs, where)
        : own
          ? message('“{0}” here is left out in {1}', own, where)
          : message('“{0}” in {1} is left out here', theirs, where),
    )
    .reduce((before, next) => message('{0}, {1}', before, next));
}

function wordsAt({ article }: Quoted, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}
