import type { ArticleFacts, CollectionSpeaker } from '../facts';
import type { Steps } from '../steps';
import type { DayRange } from '../calendar/days';
import type { Certainty } from '../certainty';
import { type Act, actOf } from './acts';
import type { EventStatus } from './event';
import type { Story } from './stories/findStories';

/** One event mention as the joining sees it: who and where in names that hold for the whole folder. */
export interface Report {
  readonly path: string;
  /** Index into `ArticleFacts.events`. */
  readonly mention: number;
  /** Index of the mention that this one is a detail of; see `EventMention.detailOf`. */
  readonly detailOf: number | null;
  readonly start: number;
  readonly act: Act;
  readonly days: DayRange | null;
  /** How sure the days are. */
  readonly certainty: Certainty;
  /** Whether the article names the day, or it is only that of the report. */
  readonly told: boolean;
  readonly status: EventStatus;
  /** Ids of collection speakers, in reading order. */
  readonly people: readonly string[];
  /** Those of them who are persons: a name of a person tells more than "police". */
  readonly persons: readonly string[];
  /** As printed. */
  readonly places: readonly string[];
  /** The places as keys: small letters, each part of "Upper and Lower Aram" and each last word by itself. */
  readonly placeKeys: readonly string[];
  /** When the article appeared. */
  readonly published: DayRange | null;
  /** Path of the first article of its story; its own where no other article tells the same news. */
  readonly story: string;
  /** Whether other articles tell the same news. */
  readonly shared: boolean;
}

/** The event mentions of all articles, by path, then in reading order. Mentions of an act that no table knows are left out. */
export function* reportsOf(
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
  stories: readonly Story[],
): Steps<Report[]> {
  const storyOf = new Map(stories.flatMap((story) => story.map((path) => [path, story[0]!] as const)));
  const known = new Map<string, string>();
  const persons = new Set<string>();
  for (const { id, kind, articles: ids } of speakers) {
    if (kind === 'person') persons.add(id);
    for (const [path, local] of Object.entries(ids))
      for (const one of local) known.set(`${path}\n${one}`, id);
  }
  const reports: Report[] = [];
  for (const { path, published, events } of [...articles.values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )) {
    yield;
    events.forEach((event, mention) => {
      const act = actOf(event.act);
      if (!act) return;
      const people = event.participants.flatMap((id) => known.get(`${path}\n${id}`) ?? []);
      reports.push({
        path,
        mention,
        detailOf: event.detailOf,
        start: event.start,
        act,
        days: event.days,
        certainty: event.certainty,
        told: event.days !== null && event.certainty !== 'doubtful',
        status: event.status,
        people: [...new Set(people)],
        persons: [...new Set(people)].filter((id) => persons.has(id)),
        places: event.places,
        placeKeys: [...new Set(event.places.flatMap(placeKeys))],
        published: published?.days ?? null,
        story: storyOf.get(path) ?? path,
        shared: storyOf.has(path),
      });
    });
  }
  return reports;
}

/**
 * "Upper and Lower Aram" is known as upper and as lower aram, "the Salt Quay of Port Vell" and "the Institute of Technology
 * (IT)" by both names, "occupied Aram" as aram; short last words tell nothing.
 */
function placeKeys(printed: string): string[] {
  const [place = '', short] = printed.toLowerCase().split(/ \(|\)$/);
  const keys = place.split(/ and | & | of (?:the )?/).flatMap((part) => {
    const last = part.slice(part.lastIndexOf(' ') + 1);
    return last.length > 3 && !COMMON.has(last) ? [part, last] : [part];
  });
  return short ? [...keys, short] : keys;
}

const COMMON = new Set(
  'city county state street avenue road airport island university college school district province valley river hospital center centre park square bridge station house coast hills north south east west'.split(
    ' ',
  ),
);
