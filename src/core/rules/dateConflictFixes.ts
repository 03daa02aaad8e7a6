import { type DayRange, edtfOf, isDayRange } from '../calendar/days';
import { keyOf } from '../casebook/eventOf';
import type { ArticleFacts, CollectionEvent, CollectionFacts, Side } from '../facts';
import { message } from '../message';
import { overlaps } from '../text/span';
import type { Fix } from './fix';
import type { Finding } from './rule';

/** Ways to settle on which day one event happened: each of the days that the articles tell goes into the casebook. */
export function dateConflictFixes(
  finding: Finding,
  _article: ArticleFacts,
  collection: CollectionFacts,
): Fix[] {
  const disagreement = (collection.disagreements.get(finding.path) ?? []).find(
    ({ rule, sides }) =>
      rule === 'date-conflict' && sides.some((side) => side.path === finding.path && overlaps(side, finding)),
  );
  if (!disagreement) return [];
  const { sides } = disagreement;
  const [event, other] = new Set(sides.flatMap((side) => eventAt(side, collection) ?? []));
  if (!event) return [];
  const days = new Map(sides.flatMap((side) => daysOf(side)).map((each) => [edtfOf(each), each]));
  return [...days].map(([date, each]): Fix => ({
    title: other
      ? message('Record in the casebook that it is one event, on {0}', each)
      : message('Record {0} in the casebook', each),
    action: {
      kind: 'decide',
      change: {
        kind: 'event',
        event: keyOf(event, collection),
        date,
        ...(other && { same: keyOf(other, collection) }),
      },
    },
    preferred: false,
  }));
}

/** The event that a side tells of: of those whose mention holds its words, the one that has them for its day. */
function eventAt(side: Side, { events }: CollectionFacts): CollectionEvent | undefined {
  const [days] = daysOf(side);
  const told = events.filter(({ mentions }) =>
    mentions.some((mention) => mention.path === side.path && overlaps(mention, side)),
  );
  return told.find((event) => event.days && days && edtfOf(event.days) === edtfOf(days)) ?? told[0];
}

function daysOf({ says }: Side): DayRange[] {
  return says.args.filter(isDayRange);
}
