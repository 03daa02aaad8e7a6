import type { Span } from '../../text/span';
import type { Words } from '../words';

/** What may stand in front of a time that tells when something happened: "in March 2021", "on the night of". */
const ADVERBIAL = new Set(['in', 'on', 'by', 'of', 'until', 'during']);
/** How far in front of the time a word may stand that makes it a mere detail. */
const REACH = 10;
/** Verbs of what a report mentions of somebody or something besides: no account goes on from there. */
const BESIDES = new Set(
  'born married founded established created built formed incorporated registered'.split(' '),
);
/** "the war that began in October 2023", "the worst since March 2020". */
const DETAIL = new Set(
  'who which that whose where since worst biggest largest lowest highest best first last record'.split(' '),
);

/**
 * Whether the words at `first` tell when something happened ("the trial began in March 2021"), so that an account may go on
 * from there; not what kind of thing it is ("the March 2021 strike"), and not a detail beside the news ("the firm, founded
 * in March 2019, said").
 */
export function tellsWhen(words: Words, first: number, sentence: Span): boolean {
  const begins = (at: number): boolean => at < 0 || words.at(at).start < sentence.start;
  if (begins(first - 1)) return true;
  if (!ADVERBIAL.has(words.name(first - 1))) return false;
  for (let at = first - 2; at >= first - REACH && !begins(at); at--) {
    const name = words.name(at);
    if (BESIDES.has(name) || DETAIL.has(name)) return false;
    // "The law, passed in June 2022, was": an aside between commas.
    if (words.at(at).gap.includes(',')) return !/(?:ed|en|ing)$/.test(name);
  }
  return true;
}
