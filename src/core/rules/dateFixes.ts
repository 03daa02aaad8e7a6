import { candidatesFor, type PublishedCandidate } from '../article/published/published';
import type { ArticleFacts, CollectionFacts } from '../facts';
import { type Message, message } from '../message';
import { addDays, type Day, daysBetween, edtfOf, only } from '../calendar/days';
import type { Fix, HeaderStyle } from './fix';
import { headerInsertion, headerStyleOf } from './header';
import type { Finding } from './rule';

/** A range up to this many days is short enough to offer each of its days for the header line. */
const SHORT_RANGE = 3;
/** More candidates than this make a menu that nobody reads. */
const MOST_CANDIDATES = 5;

/** Ways to give an article its date: into the article, or into the casebook; from candidates, or as the reviewer types. */
export function dateFixes(_finding: Finding, article: ArticleFacts, collection: CollectionFacts): Fix[] {
  const { path } = article;
  const style = headerStyleOf(collection);
  const candidates = candidatesFor(article, collection.publishedCandidates).slice(0, MOST_CANDIDATES);

  const inserts = [...daysOf(candidates)].flatMap(([day, how]): Fix[] => {
    const insertion = headerInsertion(article, day, style);
    if (!insertion) return [];
    return [
      {
        title: message('Insert {0} as the publication date', only(day)),
        reason: how,
        action: { kind: 'insert', path, ...insertion },
        preferred: false,
      },
    ];
  });
  const records = candidates.map(({ days, how }): Fix => ({
    title: message('Record {0} in the casebook', days),
    reason: how,
    action: { kind: 'decide', change: { kind: 'publish', article: path, published: edtfOf(days) } },
    preferred: false,
  }));
  // Whether a date can be inserted does not depend on which.
  const insertable = headerInsertion(article, '2000-01-01', style) !== null;
  return [
    ...inserts,
    ...(insertable ? [asked(path, 'insert', style, message('Insert a publication date…'))] : []),
    ...records,
    recordDateAsked(path, collection),
  ];
}

/** Asks for the day and records it in the casebook. */
export function recordDateAsked(path: string, collection: CollectionFacts): Fix {
  return asked(
    path,
    'record',
    headerStyleOf(collection),
    message('Record a publication date in the casebook…'),
  );
}

function asked(path: string, then: 'insert' | 'record', style: HeaderStyle, title: Message): Fix {
  return { title, action: { kind: 'ask date', path, then, style }, preferred: false };
}

/** Single days and each day of short ranges, with their first reason; in a long range no day is likelier than another. */
function daysOf(candidates: readonly PublishedCandidate[]): Map<Day, Message> {
  const reasons = new Map<Day, Message>();
  for (const { days, how } of candidates) {
    const length = daysBetween(days.first, days.last) + 1;
    if (length > SHORT_RANGE) continue;
    for (let i = 0; i < length; i++) {
      const day = addDays(days.first, i);
      if (!reasons.has(day)) reasons.set(day, how);
    }
  }
  return reasons;
}
