import { daysOfEdtf } from '../calendar/days';
import { eventFrom } from '../events/collectionEvents';
import { createFolderNames, type FolderNames } from '../events/folderNames';
import { freeId } from '../events/inOrder';
import { mentionAt } from '../events/mentionAt';
import { reportsOf } from '../events/report';
import type { ArticleFacts, CollectionEvent, CollectionSpeaker, EventPlace } from '../facts';
import { compare } from '../lists';
import { finish } from '../steps';
import type { Casebook, CasebookEvent } from './casebook';
import { eventMeant, isOneOf, mentionsAt } from './eventOf';

/** The events of a folder as the reviewer sees them. */
export interface DecidedEvents {
  readonly events: readonly CollectionEvent[];
  /** Those that lists leave out. */
  readonly hidden: readonly CollectionEvent[];
}

/**
 * The joined events with the reviewer's decisions applied, in this order: what is apart is parted, what is one is joined,
 * then names, days and what is hidden. A later entry counts before an earlier one; what has lost its event changes nothing.
 * An event keeps the id that its mentions give it.
 */
export function applyEventDecisions(
  joined: readonly CollectionEvent[],
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
  { events: entries }: Casebook,
): DecidedEvents {
  if (entries.length === 0) return { events: joined, hidden: [] };
  let names: FolderNames | undefined;
  const told: Told = {
    articles,
    speakers,
    // Asked for only where an event is parted or joined: to name or hide one, nobody need be counted.
    names: () => (names ??= finish(createFolderNames()(articles, speakers))),
  };
  const parted = entries.reduce((events, entry) => part(events, entry, told), joined);
  const merged = entries.reduce((events, entry) => merge(events, entry, told), parted);
  const named = new Map(merged.map((event) => [event.id, { event, hidden: false }]));
  for (const entry of entries) {
    const meant = eventMeant(entry, merged, articles);
    const before = meant && named.get(meant.id);
    if (!before) continue;
    named.set(meant.id, {
      event: described(before.event, entry),
      hidden: entry.hidden ?? before.hidden,
    });
  }
  const all = [...named.values()];
  const order = (a: CollectionEvent, b: CollectionEvent): number =>
    compare(a.days?.first ?? '~', b.days?.first ?? '~');
  return {
    events: all
      .filter(({ hidden }) => !hidden)
      .map(({ event }) => event)
      .sort(order),
    hidden: all
      .filter(({ hidden }) => hidden)
      .map(({ event }) => event)
      .sort(order),
  };
}

interface Told {
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly speakers: readonly CollectionSpeaker[];
  readonly names: () => FolderNames;
}

/** The mentions that are apart become an event of their own; an event keeps at least one. */
function part(
  events: readonly CollectionEvent[],
  entry: CasebookEvent,
  told: Told,
): readonly CollectionEvent[] {
  const meant = entry.apart?.length ? eventMeant(entry, events, told.articles) : undefined;
  if (!meant) return events;
  const pointers = entry.apart!.flatMap((passage) => mentionsAt(passage, told.articles));
  const goes = (place: EventPlace): boolean => {
    const { path } = place;
    const of = mentionAt(told.articles.get(path), place)?.detailOf ?? null;
    return isOneOf(place, pointers) || (of !== null && isOneOf({ path, mention: of }, pointers));
  };
  const rest = gathered(
    meant,
    meant.mentions.filter((mention) => !goes(mention)),
    told,
  );
  const own = gathered(meant, meant.mentions.filter(goes), told);
  if (!rest || !own) return events;
  const taken = new Set(events.map(({ id }) => id));
  return events.flatMap((event) =>
    event === meant
      ? [
          { ...rest, id: meant.id },
          { ...own, id: freeId(own.id, taken) },
        ]
      : [event],
  );
}

/** The others become this one. */
function merge(
  events: readonly CollectionEvent[],
  entry: CasebookEvent,
  told: Told,
): readonly CollectionEvent[] {
  const meant = entry.same_as?.length ? eventMeant(entry, events, told.articles) : undefined;
  if (!meant) return events;
  const others = new Set(
    entry
      .same_as!.flatMap((ref) => eventMeant(ref, events, told.articles) ?? [])
      .filter((other) => other !== meant),
  );
  if (others.size === 0) return events;
  const all = gathered(
    meant,
    [meant, ...others].flatMap(({ mentions }) => mentions),
    told,
  );
  if (!all) return events;
  return events.flatMap((event) =>
    others.has(event)
      ? []
      : event === meant
        ? [{ ...all, id: meant.id, decided: { ...UNDECIDED, merged: true } }]
        : [event],
  );
}

/** What an event of these mentions is, by itself, like the one that they were taken from; `null` where nothing reports it. */
function gathered(
  like: CollectionEvent,
  mentions: readonly EventPlace[],
  { articles, speakers, names }: Told,
): CollectionEvent | null {
  const involved = new Map(
    mentions.map(({ path }) => [path, reportsOf(articles.get(path)!, speakers, undefined)]),
  );
  const reports = [...involved.values()].flatMap(({ article: { path }, reports: own }) =>
    [...own].flatMap(([report, mention]) => (isOneOf({ path, mention }, mentions) ? [report] : [])),
  );
  if (reports.length === 0) {
    const tellings = mentions.filter(({ mention }) => mention === null);
    const sources = [...new Set(tellings.map(({ path }) => path))].sort();
    return tellings.length > 0 ? { ...like, mentions: tellings, sources } : null;
  }
  return eventFrom({ reports, told: reports.some(({ told }) => told) }, mentions, involved, names());
}

const UNDECIDED = { days: false, merged: false, reviewed: false };

/** What the reviewer calls it, and the days that they give it. */
function described(event: CollectionEvent, { title, date, reviewed }: CasebookEvent): CollectionEvent {
  const days = date === undefined ? null : daysOfEdtf(date);
  const before = event.decided ?? UNDECIDED;
  return {
    ...event,
    ...(title !== undefined && { label: title }),
    ...(days && {
      days,
      certainty: 'certain',
      ofReport: false,
    }),
    decided: {
      days: days !== null || before.days,
      merged: before.merged,
      reviewed: reviewed ?? before.reviewed,
    },
  };
}
