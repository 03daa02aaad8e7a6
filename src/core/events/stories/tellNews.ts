import type { ArticleFacts, CollectionSpeaker, Place } from '../../facts';
import { isSameList } from '../../lists';
import { speakerOf } from '../../people/speakerAcross';
import type { Steps } from '../../steps';
import { shareDay } from '../../calendar/days';
import { contains, overlaps } from '../../text/span';
import { type Act, mayBeSame } from '../acts';
import type { JoinedReports } from '../families';
import type { Joined } from '../joined';
import { mentionOf, type Report, type ReportingArticle } from '../report';
import { connected } from './connected';
import type { Story } from './findStories';
import { openingOf, type Sentence } from './openings';
import { Retold } from './retold';
import { addTo, alike, normalised, type Weights } from './weights';

/** News that several articles tell and no known act names: the sentences that tell it, one an article, by path. */
export interface News {
  readonly places: readonly Place[];
  /** Its telling words, heaviest first. */
  readonly words: readonly string[];
}

/** The events of a folder once the news of its stories has been found. */
export interface ToldEvents extends JoinedReports {
  readonly news: readonly News[];
}

/** A sentence tells the news of a story if so much of it is in the headlines and leads of the others. */
const TELLS = 0.15;
/** An act is the news of a story if so many of its articles name it where they tell the news. */
const MOSTLY = 0.25;

/** A story as it was read last: its articles, what these have in common, and where each tells it. */
interface ToldStory {
  readonly articles: readonly ReportingArticle[];
  readonly profile: Weights;
  readonly tellings: readonly Telling[];
}

/** Stories that name the same events where they tell their news, and what these events have become. */
interface Matter {
  readonly stories: readonly ToldStory[];
  readonly named: readonly Joined[];
  readonly became: ReadonlyMap<Joined, Joined>;
  readonly news: readonly News[];
}

/**
 * Finds the news of each story: the event that its articles name where they tell the news. Articles that tell it in other
 * words ("blaze guts warehouse", "nine dead as depot burns") become sources of it with that sentence; where no known act names
 * it, the sentences themselves are the event. A sentence that names other people, another day, or another event of the kind
 * does not join. Stories none of whose articles has changed, and whose events are the same as the last time, are not looked
 * at again. A step for each story.
 */
export function createTellNews(): (
  stories: readonly Story[],
  placed: JoinedReports,
  articles: ReadonlyMap<string, ReportingArticle>,
  speakers: readonly CollectionSpeaker[],
) => Steps<ToldEvents> {
  /** By the first article of each. */
  let lastStories = new Map<string, ToldStory>();
  let lastMatters = new Map<ToldStory, Matter>();
  return function* (stories, { joined, eventOf }, articles, speakers) {
    const told = new Map<string, ToldStory>();
    for (const story of stories) {
      const own = story.map((path) => articles.get(path)!);
      const before = lastStories.get(story[0]!);
      const isSame = before && isSameList(own, before.articles);
      if (!isSame) yield;
      told.set(story[0]!, isSame ? before : readStory(own));
    }
    lastStories = told;

    const namedIn = ({ tellings }: ToldStory): Joined[] =>
      tellings.flatMap(({ reports }) => reports.map(eventOf));
    const matters = new Map<ToldStory, Matter>();
    for (const group of connected([...told.values()], namedIn)) {
      const named = group.flatMap(namedIn);
      const before = lastMatters.get(group[0]!);
      const isSame = before && isSameList(group, before.stories) && isSameList(named, before.named);
      if (!isSame) yield;
      matters.set(group[0]!, isSame ? before : { named, ...tellMatter(group, eventOf, speakers) });
    }
    lastMatters = matters;

    const all = [...matters.values()];
    const became = new Map(all.flatMap((matter) => [...matter.became]));
    return {
      joined: [...new Set(joined.map((event) => became.get(event) ?? event))],
      eventOf: (report) => became.get(eventOf(report)) ?? eventOf(report),
      news: all.flatMap(({ news }) => news),
    };
  };
}

function readStory(articles: readonly ReportingArticle[]): ToldStory {
  const profile = profileOf(articles.map(({ article }) => openingOf(article)));
  return { articles, profile, tellings: articles.flatMap((article) => tellingOf(article, profile)) };
}

function tellMatter(
  stories: readonly ToldStory[],
  eventOf: (report: Report) => Joined,
  speakers: readonly CollectionSpeaker[],
): Omit<Matter, 'named'> {
  const events = new Retold(eventOf);
  const news: News[] = [];
  for (const { articles, profile, tellings } of stories) {
    const main = mainEvent(tellings, events, articles.length);
    if (main) {
      join(main, tellings, events, speakers);
    } else if (tellings.length > 1 && !tellsSeveral(tellings, events)) {
      news.push({
        places: tellings.map(placeOf),
        words: [...profile].sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1)).map(([word]) => word),
      });
    }
  }
  return { stories, became: events.became(), news };
}

/** Makes the other articles that tell the news sources of the event that tells it in most. */
function join(
  event: Joined,
  told: readonly Telling[],
  events: Retold,
  speakers: readonly CollectionSpeaker[],
): void {
  const sources = told.filter(({ article }) => isSource(event, article.path));
  const words = normalised(summed(sources.map(({ sentence }) => sentence.weights)));
  let main = event;
  for (const telling of told) {
    if (isSource(main, telling.article.path) || !tells(telling, words)) continue;
    if (speaksAgainst(telling, main, speakers)) continue;
    const ofKind = telling.reports.flatMap((report) =>
      isOfKind(report, main) ? events.eventOf(report) : [],
    );
    if (ofKind.length === 0) main = events.tell(main, placeOf(telling));
    for (const other of new Set(ofKind)) if (other !== main) main = events.merge(main, other);
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
  readonly article: ArticleFacts;
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
function tellingOf(reporting: ReportingArticle, profile: Weights): Telling[] {
  const { article, reports } = reporting;
  let best: Sentence | undefined;
  let most = TELLS;
  for (const sentence of openingOf(article)) {
    const score = sentence.prominence * alike(sentence.weights, profile);
    if (score > most) [best, most] = [sentence, score];
  }
  if (!best) return [];
  const { start, end } = best;
  const inside = [...reports.keys()].filter((report) => {
    const mention = mentionOf(reporting, report);
    return mention.start >= start && mention.start < end;
  });
  return [{ article, sentence: best, reports: inside }];
}

/** The event that most articles of a story name where they tell the news; of equals one whose day is told. */
function mainEvent(told: readonly Telling[], events: Retold, articles: number): Joined | null {
  const counts = new Map<Joined, number>();
  for (const { reports } of told) {
    for (const event of new Set(reports.map((report) => events.eventOf(report)))) {
      // What somebody said to one article or another is not the news of all.
      if ([...event.acts].some(({ sources, weak }) => sources > 1 || weak)) continue;
      counts.set(event, (counts.get(event) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || Number(b.told) - Number(a.told));
  return first && first[1] > 1 && first[1] >= MOSTLY * articles ? first[0] : null;
}

function isSource({ reports, tellings }: Joined, path: string): boolean {
  return reports.some((report) => report.path === path) || tellings.some((telling) => telling.path === path);
}

/** Whether a sentence tells another event of the kind, or names another day or none of those who take part. */
function speaksAgainst(
  { article, sentence, reports }: Telling,
  main: Joined,
  speakers: readonly CollectionSpeaker[],
): boolean {
  if (reports.some((report) => isOfKind(report, main) && differs(report, main))) return true;
  const { days, told, people } = main;
  const otherDay = article.times.some(
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
    article.speakers
      .filter(({ mentions }) => mentions.some((mention) => overlaps(sentence, mention)))
      .map(({ id }) => speakerOf({ speakers }, article.path, id)?.id),
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
function tellsSeveral(told: readonly Telling[], events: Retold): boolean {
  const acts = told.filter(({ reports }) =>
    reports.some(
      ({ act, told: dated, people, placeKeys }) =>
        act.sources === 1 && !act.weak && (dated || people.length > 0 || placeKeys.length > 0),
    ),
  );
  if (told.length < SMALL) return acts.length * 2 > told.length;
  const talks = told.map(({ reports }) =>
    reports.filter(({ act }) => areTalks(act)).map((report) => events.eventOf(report)),
  );
  return talks.filter(({ length }) => length > 0).length * 2 > told.length && new Set(talks.flat()).size > 1;
}

/** So few articles may well tell different events of one matter. */
const SMALL = 6;

/** Several calls and meetings of the same people follow each other in a week: only day and names tell them apart. */
function areTalks({ takes, family }: Act): boolean {
  return takes === 'both' && family === 'talks';
}

function placeOf({ article: { path }, sentence: { start, end } }: Telling): Place {
  return { path, start, end };
}
