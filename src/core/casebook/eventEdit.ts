import { isSameQuote } from './anchor';
import type { CasebookEventRef, CasebookPassage, TextQuote } from './casebook';
import type { CasebookChange } from './change';
import { type Edit, setAt } from './edit';

/** A change to what is decided about an event. */
export type EventChange = Extract<CasebookChange, { kind: 'event' }>;

/**
 * The next edit that brings the entry of an event up to date; `null` where the file says all of it. The id and the passage are
 * mended on the way, where edits of the articles have left them behind.
 */
export function eventEdit(root: unknown, change: EventChange): Edit | null {
  const { event } = change;
  const entries = entriesOf(root);
  const { id, article, quote } = event;
  const known = entries.map((entry) => entry.id === event.known || entry.id === id).lastIndexOf(true);
  const added = decided({}, change);
  if (known < 0) return setAt(root, ['events', entries.length], { id, article, quote, ...added });
  const entry = entries[known]!;
  for (const [field, value] of Object.entries({ id, article, quote, ...decided(entry, change) })) {
    if (field === 'quote' && entry.article === article && isQuote(entry.quote, quote)) continue;
    const there = JSON.stringify(entry[field as keyof LooseEntry]) === JSON.stringify(value);
    if (!there) return setAt(root, ['events', known, field], value);
  }
  return null;
}

/** An entry as somebody may have written it. */
interface LooseEntry {
  readonly id?: unknown;
  readonly article?: unknown;
  readonly quote?: Partial<TextQuote> | null;
  readonly same_as?: unknown;
  readonly apart?: unknown;
}

function entriesOf(root: unknown): LooseEntry[] {
  const entries = (root as Record<string, unknown>)['events'];
  return Array.isArray(entries) ? entries.map((entry) => (entry ?? {}) as LooseEntry) : [];
}

/** The fields that the decision sets in an entry. */
function decided(
  entry: LooseEntry,
  { title, date, hidden, reviewed, same, apart }: EventChange,
): Record<string, unknown> {
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(hidden !== undefined && { hidden }),
    ...(reviewed !== undefined && { reviewed }),
    ...(same && {
      same_as: withOne(entry.same_as, { id: same.id, article: same.article, quote: same.quote }),
    }),
    ...(apart && { apart: withOne(entry.apart, apart) }),
  };
}

/** The list with the item behind its last one, unless it is there. */
function withOne(list: unknown, item: CasebookPassage & Partial<CasebookEventRef>): unknown[] {
  const items = Array.isArray(list) ? (list as LooseEntry[]) : [];
  const isThere = items.some(
    (each) =>
      (item.id !== undefined && each?.id === item.id) ||
      (each?.article === item.article && isQuote(each?.quote, item.quote)),
  );
  return isThere ? items : [...items, item];
}

function isQuote(written: Partial<TextQuote> | null | undefined, quote: TextQuote): boolean {
  return !!written && isSameQuote({ exact: '', ...written }, quote);
}
