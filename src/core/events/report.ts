import type { ArticleFacts, CollectionSpeaker, EventPlace } from '../facts';
import { groupBy, push } from '../lists';
import { speakerOf } from '../people/speakerAcross';
import type { DayRange } from '../calendar/days';
import type { Certainty } from '../certainty';
import { type Act, actOf } from './acts';
import type { EventMention, EventStatus } from './event';
import type { Story } from './stories/findStories';

/**
 * One event mention as the joining sees it: who and where in names that hold for the whole folder. Where it stands in its
 * article is no part of it, so that it stays the same while the text around it changes.
 */
export interface Report {
  readonly path: string;
  readonly act: Act;
  readonly days: DayRange | null;
  /** How sure the days are. */
  readonly certainty: Certainty;
  /** Whether the article names the day, or it is only that of the report. */
  readonly told: boolean;
  /** See `EventMention.orBefore`. */
  readonly orBefore: boolean;
  readonly status: EventStatus;
  /** See `EventMention.onlyNamed`. */
  readonly onlyNamed: boolean;
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

/** An article with what it reports. */
export interface ReportingArticle {
  readonly article: ArticleFacts;
  /** In reading order; each with the index of its mention. Acts that no table knows are left out. */
  readonly reports: ReadonlyMap<Report, number>;
  /** Mentions that tell more of another one, by the index of that. */
  readonly details: ReadonlyMap<number, readonly number[]>;
}

/** What an article reports. Reports of `before` that say the same as now are the same objects again. */
export function reportsOf(
  article: ArticleFacts,
  speakers: readonly CollectionSpeaker[],
  story: Story | undefined,
  before?: ReportingArticle,
): ReportingArticle {
  const known = groupBy(before ? [...before.reports.keys()] : [], contentOf);
  const reports = new Map<Report, number>();
  const details = new Map<number, number[]>();
  article.events.forEach((event, mention) => {
    const act = actOf(event.act);
    if (!act) return;
    if (event.detailOf !== null) return push(details, event.detailOf, mention);
    const report = reportOf(article, event, act, speakers, story);
    reports.set(known.get(contentOf(report))?.shift() ?? report, mention);
  });
  return { article, reports, details };
}

function reportOf(
  { path, published }: ArticleFacts,
  event: EventMention,
  act: Act,
  speakers: readonly CollectionSpeaker[],
  story: Story | undefined,
): Report {
  const taking = event.participants.flatMap((id) => speakerOf({ speakers }, path, id) ?? []);
  const people = [...new Set(taking)];
  return {
    path,
    act,
    days: event.days,
    certainty: event.certainty,
    told: event.days !== null && event.certainty !== 'doubtful',
    orBefore: event.orBefore,
    status: event.status,
    onlyNamed: event.onlyNamed,
    people: people.map(({ id }) => id),
    persons: people.filter(({ kind }) => kind === 'person').map(({ id }) => id),
    places: event.places,
    placeKeys: [...new Set(event.places.flatMap(placeKeys))],
    published: published?.days ?? null,
    story: story?.[0] ?? path,
    shared: story !== undefined,
  };
}

/** Two reports of one article with the same words here are the same. */
function contentOf({ act, placeKeys: _, ...report }: Report): string {
  return JSON.stringify([act.id, report]);
}

/** The mention of a report, as a place in its article. */
export function mentionOf({ article, reports }: ReportingArticle, report: Report): EventMention {
  return article.events[reports.get(report)!]!;
}

/** Where an article tells what a report says: its own sentence first, then those that tell more of it. */
export function placesOf({ article, reports, details }: ReportingArticle, report: Report): EventPlace[] {
  const own = reports.get(report)!;
  return [own, ...(details.get(own) ?? [])].map((mention) => {
    const { start, end } = article.events[mention]!;
    return { path: article.path, start, end, mention };
  });
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
