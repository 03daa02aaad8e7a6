import type { ArticleFacts, CollectionSpeaker, Place } from '../../facts';
import { push } from '../../lists';
import type { Steps } from '../../steps';
import { shareDay } from '../../calendar/days';
import { contains, overlaps } from '../../text/span';
import { type Act, mayBeSame } from '../acts';
import type { EventIndex } from '../eventIndex';
import type { Joined } from '../joined';
import type { Report } from '../report';
import type { Story } from './findStories';
import { openingOf, type Sentence } from './openings';
import { addTo, alike, normalised, type Weights } from './weights';

/** News that several articles tell and no known act names: the sentences that tell it, one an article, by path. */
export interface News {
  readonly places: readonly Place[];
  /** Its telling words, heaviest first. */
  readonly words: readonly string[];
}

/** A sentence tells the news of a story if so much of it is in the headlines and leads of the others. */
const TELLS = 0.15;
/** An act is the news of a story if so many of its articles name it where they tell the news. */
const MOSTLY = 0.25;

/**
 * Finds the news of each story: the event that its articles name where they tell the news. Articles that tell it in other
 * words ("blaze guts warehouse", "nine dead as depot burns") become sources of it with that sentence; where no known act names
 * it, the sentences themselves are the event. A sentence that names other people, another day, or another event of the kind
 * does not join. A step for each story.
 */
export function* tellNews(
  stories: readonly Story[],
  index: EventIndex,
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
): Steps<News[]> {
  const reports = new Map<string, Report[]>();
  for (const joined of index.all())
    for (const report of joined.reports) {
      push(reports, report.path, report);
    }
  const idOf = new Map<string, string>();
  for (const { id, articles: ids } of speakers)
    for (const [path, own] of Object.entries(ids)) for (const one of own) idOf.set(`${path}\n${one}`, id);

  const news: News[] = [];
  for (const story of stories) {
    yield;
    const profile = profileOf(story.map((path) => openingOf(articles.get(path)!)));
    const told = story.flatMap((path) => tellingOf(articles.get(path)!, profile, reports.get(path) ?? []));
    const main = mainEvent(told, index, story.length);
    if (main) {
      join(main, told, index, (path) => articles.get(path)!, idOf);
    } else if (told.length > 1 && !tellsSeveral(told, index)) {
      news.push({
        places: told.map(placeOf),
        words: [...profile].sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1)).map(([word]) => word),
      });
    }
  }
  return news;
}

/** Makes the other articles that tell the news sources of the event that tells it in most. */
function join(
  event: Joined,
  told: readonly Telling[],
  index: EventIndex,
  articleAt: (path: string) => ArticleFacts,
  idOf: ReadonlyMap<string, string>,
): void {
  const sources = told.filter(({ path }) => isSource(event, path));
  const words = normalised(summed(sources.map(({ sentence }) => sentence.weights)));
  let main = event;
  for (const telling of told) {
    if (isSource(main, telling.path) || !tells(telling, words)) continue;
    if (speaksAgainst(telling, main, articleAt(telling.path), idOf)) continue;
    const ofKind = telling.reports.flatMap((report) =>
      isOfKind(report, main) ? (index.eventOf(report.path, report.mention) ?? []) : [],
    );
    if (ofKind.length === 0) main.tellings.push(placeOf(telling));
    for (const other of new Set(ofKind)) if (other !== main) main = index.merge(main, other);
  }
}

/** Whether a sentence tells it: enough of the words, and more of them than the name of a place or a person has. */
function tells({ sentence: { weights } }: Telling, words: Weights): boolean {
  const shared = [...weights.keys()].filter((word) => words.has(word));
  return shared.length > LONGEST_NAME && alike(weights, words) >= TELLS;
}

const LONGEST_NAME = 2;

/** The sentence of an article that tells the news of its story, and the acts that are named in it. */
interface Telling {
  readonly path: string;
  readonly sentence: Sentence;
  readonly reports: readonly Report[];
}

/** What the headlines and leads of a story have in common: words that two of them have. */
function profileOf(openings: readonly (readonly Sentence[])[]): Weights {
  const heads = openings.map((opening) => summed(opening.slice(0, HEAD).map(({ weights }) => weights)));
  const counts = new Map<string, number>();
  for (const head of heads) for (const word of head.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return normalised(new Map([...summed(heads.map(normalised))].filter(([word]) => counts.get(word)! > 1)));
}

/** The headline and a sentence, or two sentences. */
const HEAD = 2;

function summed(all: readonly Weights[]): Map<string, number> {
  const sum = new Map<string, number>();
  all.forEach((weights) => addTo(sum, weights));
  return sum;
}

/** The sentence that has most of the news, if any has enough of it. */
function tellingOf(article: ArticleFacts, profile: Weights, reports: readonly Report[]): Telling[] {
  let best: Sentence | undefined;
  let most = TELLS;
  for (const sentence of openingOf(article)) {
    const score = sentence.prominence * alike(sentence.weights, profile);
    if (score > most) [best, most] = [sentence, score];
  }
  if (!best) return [];
  const { start, end } = best;
  const inside = reports.filter((report) => report.start >= start && report.start < end);
  return [{ path: article.path, sentence: best, reports: inside }];
}

/** The event that most articles of a story name where they tell the news. */
function mainEvent(told: readonly Telling[], index: EventIndex, articles: number): Joined | null {
  const counts = new Map<Joined, number>();
  for (const { path, reports } of told) {
    const events = new Set(reports.map(({ mention }) => index.eventOf(path, mention)));
    for (const event of events) {
      // What somebody said to one article or another is not the news of all.
      if (!event || [...event.acts].some(({ sources, weak }) => sources > 1 || weak)) continue;
      counts.set(event, (counts.get(event) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > 1 && first[1] >= MOSTLY * articles ? first[0] : null;
}

function isSource({ reports, tellings }: Joined, path: string): boolean {
  return reports.some((report) => report.path === path) || tellings.some((telling) => telling.path === path);
}

/** Whether a sentence tells another event of the kind, or names another day or none of those who take part. */
function speaksAgainst(
  { sentence, reports }: Telling,
  main: Joined,
  { path, times, speakers }: ArticleFacts,
  idOf: ReadonlyMap<string, string>,
): boolean {
  if (reports.some((report) => isOfKind(report, main) && differs(report, main))) return true;
  const { days, told, people } = main;
  const otherDay = times.some(
    (time) =>
      contains(sentence, time) &&
      time.days &&
      time.days.first === time.days.last &&
      told &&
      days &&
      (time.days.first > days.last || time.days.last < days.first),
  );
  if (otherDay) return true;
  const [{ act }] = main.reports as [Report];
  if (act.takes !== 'both' && act.takes !== 'agent') return false;
  const named = new Set(
    speakers
      .filter(({ mentions }) => mentions.some((mention) => overlaps(sentence, mention)))
      .map(({ id }) => idOf.get(`${path}\n${id}`)),
  );
  const sharing = [...people].filter((person) => named.has(person)).length;
  if (areTalks(act)) return sharing < Math.min(people.size, 2);
  return named.size > 0 && people.size > 0 && sharing === 0;
}

function isOfKind({ act }: Report, { acts }: Joined): boolean {
  return [...acts].every((other) => mayBeSame(act, other));
}

/** Whether it is another event of the kind. Where both are the news of one story, the places are two names of one. */
function differs({ act, told, days, persons }: Report, main: Joined): boolean {
  if (areTalks(act)) return true;
  if (told && main.told && days && main.days && !shareDay(days, main.days)) return true;
  return persons.length > 0 && main.people.size > 0 && !persons.some((person) => main.people.has(person));
}

/**
 * Whether the acts that the sentences name are different events, and not one in several wordings: two meetings are, and in a
 * small story all acts are that most of its sentences name.
 */
function tellsSeveral(told: readonly Telling[], index: EventIndex): boolean {
  const acts = told.filter(({ reports }) =>
    reports.some(
      ({ act, told: dated, people, placeKeys }) =>
        act.sources === 1 && !act.weak && (dated || people.length > 0 || placeKeys.length > 0),
    ),
  );
  if (told.length < SMALL) return acts.length * 2 > told.length;
  const talks = told.map(({ path, reports }) =>
    reports.filter(({ act }) => areTalks(act)).map(({ mention }) => index.eventOf(path, mention)),
  );
  return talks.filter(({ length }) => length > 0).length * 2 > told.length && new Set(talks.flat()).size > 1;
}

/** So few articles may well tell different events of one matter. */
const SMALL = 6;

/** Several calls and meetings of the same people follow each other in a week: only day and names tell them apart. */
function areTalks({ takes, family }: Act): boolean {
  return takes === 'both' && family === 'talks';
}

function placeOf({ path, sentence: { start, end } }: Telling): Place {
  return { path, start, end };
}
