import type { ArticleFacts, CollectionSpeaker, Place } from '../../facts';
import { isSameList } from '../../lists';
import { speakerOf, speakersById } from '../../people/speakerAcross';
import type { Steps } from '../../steps';
import { type Day, daysBetween, shareDay } from '../../calendar/days';
import { contains, overlaps } from '../../text/span';
import { type Act, mayBeSame } from '../acts';
import type { JoinedReports } from '../families';
import type { Joined } from '../joined';
import { mentionOf, type Report, type ReportingArticle } from '../report';
import { connected } from './connected';
import type { Story } from './findStories';
import { openingOf, type Sentence } from './openings';
import { Retold } from './retold';
import { RARE, stemOf, worthOf } from './words';
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
/** Several events of a kind are one if so many of the articles that tell the news can tell of it. */
const NEARLY_ALL = 0.95;

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
  /** What those who take part in these are called. */
  readonly names: readonly string[];
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
  let spoke: readonly CollectionSpeaker[] | undefined;
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
    const byId = speakersById(speakers);
    const namesIn = (named: readonly Joined[]): readonly string[] =>
      named.flatMap(({ people }) => [...people].map((id) => byId.get(id)!.name));
    const matters = new Map<ToldStory, Matter>();
    for (const group of connected([...told.values()], namedIn)) {
      const named = group.flatMap(namedIn);
      const before = lastMatters.get(group[0]!);
      const isSame =
        before &&
        isSameList(group, before.stories) &&
        isSameList(named, before.named) &&
        (spoke === speakers || isSameList(before.names, namesIn(named)));
      if (!isSame) yield;
      matters.set(
        group[0]!,
        isSame ? before : { named, names: namesIn(named), ...tellMatter(group, eventOf, speakers) },
      );
    }
    lastMatters = matters;
    spoke = speakers;

    const all = [...matters.values()];
    const became = new Map(all.flatMap((matter) => [...matter.became]));
    return {
      joined: became.size > 0 ? exchanged(joined, became) : joined,
      eventOf: (report) => became.get(eventOf(report)) ?? eventOf(report),
      news: all.flatMap(({ news }) => news),
    };
  };
}

/** What became of events, in their order; several may have become one. */
function exchanged(joined: readonly Joined[], became: ReadonlyMap<Joined, Joined>): Joined[] {
  const seen = new Set<Joined>();
  return joined.flatMap((event) => {
    const now = became.get(event);
    if (!now) return event;
    return seen.has(now) ? [] : (seen.add(now), now);
  });
}

function readStory(articles: readonly ReportingArticle[]): ToldStory {
  const profile = profileOf(articles.map(({ article }) => openingOf(article)));
  return { articles, profile, tellings: articles.flatMap((article) => tellingOf(article, profile)) };
}

function tellMatter(
  stories: readonly ToldStory[],
  eventOf: (report: Report) => Joined,
  speakers: readonly CollectionSpeaker[],
): Omit<Matter, 'named' | 'names'> {
  const events = new Retold(eventOf);
  const news: News[] = [];
  for (const { articles, profile, tellings } of stories) {
    const tellersOf = (event: Joined): Telling[] => {
      const rivals = rivalsOf(event, tellings, events);
      return tellings.filter(
        (telling) =>
          isSource(event, telling.article.path) || mayTell(telling, event, profile, rivals, speakers),
      );
    };
    const main = mainEvent(tellings, events, articles.length);
    const ofKind = main ? null : leadingOfKind(tellings, events, articles.length);
    if (main) {
      join(main, tellersOf(main), events);
    } else if (ofKind && tellersOf(ofKind).length >= NEARLY_ALL * tellings.length) {
      join(ofKind, tellersOf(ofKind), events);
    } else if (tellings.length > 1 && !tellsSeveral(tellings, events)) {
      const prompt = ofOneTime(tellings);
      if (prompt.length < 2 || isKnownWord(prompt, events)) continue;
      news.push({
        places: prompt.map(placeOf),
        words: [...profile].sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1)).map(([word]) => word),
      });
    }
  }
  return { stories, became: events.became(), news };
}

/** Those that appeared one soon after the other, as news does; of several such groups the largest. */
function ofOneTime(told: readonly Telling[]): readonly Telling[] {
  const day = ({ article }: Telling): Day | undefined => article.published?.days.first;
  const dated = told.filter(day).sort((a, b) => (day(a)! < day(b)! ? -1 : 1));
  const groups: Telling[][] = [];
  for (const telling of dated) {
    const last = groups.at(-1)?.at(-1);
    if (last && daysBetween(day(last)!, day(telling)!) <= SOON) groups.at(-1)!.push(telling);
    else groups.push([telling]);
  }
  const [largest = []] = groups.sort((a, b) => b.length - a.length);
  return told.filter((telling) => !day(telling) || largest.includes(telling));
}

/** Days between two reports of the same news at most. */
const SOON = 31;
/** What is reported so many days before or after something is not told of it, whether its own day is told or not. */
const LONG_AGO = 92;

/** Makes the articles that tell the news sources of the event, each by its sentence or by its own report of the kind. */
function join(event: Joined, told: readonly Telling[], events: Retold): void {
  let main = event;
  for (const telling of told) {
    if (isSource(main, telling.article.path)) continue;
    const others = telling.reports.flatMap((report) =>
      isOfKind(report, main) ? events.eventOf(report) : [],
    );
    // What other stories tell of as well stays what it is.
    const own = others.filter(({ stories }) => [...stories].every((story) => main.stories.has(story)));
    if (own.length === 0) main = events.tell(main, placeOf(telling));
    for (const other of new Set(own)) if (other !== main) main = events.merge(main, other);
  }
}

/** Whether a sentence tells it: enough of the words, and more of them than the name of a place or a person has. */
function tells({ sentence: { weights } }: Telling, words: Weights): boolean {
  const shared = [...weights.keys()].filter((word) => words.has(word));
  return shared.length > LONGEST_NAME && alike(weights, words) >= TELLS;
}

const LONGEST_NAME = 2;

/** Whether a sentence that does not name an event as such tells it all the same, and nothing speaks against it. */
function mayTell(
  telling: Telling,
  event: Joined,
  news: Weights,
  rivals: readonly Joined[],
  speakers: readonly CollectionSpeaker[],
): boolean {
  if (!tells(telling, news)) return false;
  const namesOne = namesOneOf(telling, event, speakers);
  if (!namesOne && rivals.some((rival) => isSource(rival, telling.article.path))) return false;
  return !speaksAgainst(telling, event, namesOne, speakers);
}

/** Events of the same kind, of other people, that several of the sentences name: "another player was arrested". */
function rivalsOf(event: Joined, told: readonly Telling[], events: Retold): Joined[] {
  if (event.people.size === 0) return [];
  return [...inHowMany(told.map((telling) => newsIn(telling, events)))].flatMap(([other, naming]) => {
    const { people } = other;
    const isRival =
      kindOf(other) === kindOf(event) &&
      people.size > 0 &&
      ![...people].some((person) => event.people.has(person));
    return naming > 1 && isRival ? [other] : [];
  });
}

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
  const [first] = mostNamed(told, events);
  return first && isNewsOf(first[1], articles) ? first[0] : null;
}

/**
 * Where most articles of a story name an act of one kind as the news, though different people or places of it, so that it was
 * taken for several: the one that most of them name.
 */
function leadingOfKind(told: readonly Telling[], events: Retold, articles: number): Joined | null {
  const news = told.map((telling) => newsIn(telling, events));
  const kinds = inHowMany(news.map((events) => new Set([...events].map(kindOf))));
  const [kind] = [...kinds].sort(([, a], [, b]) => b - a);
  if (!kind || kind[1] <= FEW || !isNewsOf(kind[1], articles)) return null;
  const ofKind = mostNamed(told, events).filter(([event]) => kindOf(event) === kind[0]);
  if (ofKind.some(([{ acts }]) => [...acts].some(areTalks))) return null;
  return ofKind[0]![0];
}

/** The events that sentences name, with how many of them do; first those that most name, of equals those whose day is told. */
function mostNamed(told: readonly Telling[], events: Retold): [Joined, number][] {
  const counts = inHowMany(told.map((telling) => newsIn(telling, events)));
  return [...counts].sort(([a, m], [b, n]) => n - m || Number(b.told) - Number(a.told));
}

/** Two articles that name two fires may well mean two. */
const FEW = 2;

function isNewsOf(naming: number, articles: number): boolean {
  return naming > 1 && naming >= MOSTLY * articles;
}

/** The events that a sentence names; what somebody said to one article or another is not the news of all. */
function newsIn({ reports }: Telling, events: Retold): Set<Joined> {
  const named = reports.map((report) => events.eventOf(report));
  return new Set(named.filter(({ acts }) => ![...acts].some(({ sources, weak }) => sources > 1 || weak)));
}

/** Whether all the sentences give the words of one statement: an event that the folder has by itself. */
function isKnownWord(told: readonly Telling[], events: Retold): boolean {
  const named = inHowMany(
    told.map(({ reports }) => new Set(reports.map((report) => events.eventOf(report)))),
  );
  return [...named].some(
    ([{ acts }, naming]) => naming === told.length && ![...acts].some(({ weak }) => weak),
  );
}

/** How many of the sets have each item. */
function inHowMany<T>(sets: readonly ReadonlySet<T>[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const set of sets) for (const item of set) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function kindOf({ acts }: Joined): string {
  return [...acts][0]!.family;
}

function isSource({ reports, tellings }: Joined, path: string): boolean {
  return reports.some((report) => report.path === path) || tellings.some((telling) => telling.path === path);
}

/** Whether a sentence tells another event of the kind, or names another day or none of those who take part. */
function speaksAgainst(
  { article, sentence, reports }: Telling,
  main: Joined,
  namesOne: boolean,
  speakers: readonly CollectionSpeaker[],
): boolean {
  if (reports.some((report) => isOfKind(report, main) && differs(report, main, namesOne))) return true;
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
  return named.size > 0 && people.size > 0 && sharing === 0 && !namesOne;
}

function isOfKind({ act }: Report, { acts }: Joined): boolean {
  return [...acts].every((other) => mayBeSame(act, other));
}

/** Whether it is another event of the kind. Where both are the news of one story, the places are two names of one. */
function differs({ act, told, days, persons }: Report, main: Joined, namesOne: boolean): boolean {
  if (areTalks(act)) return true;
  if (days && main.days && !shareDay(days, main.days)) {
    if ((told && main.told) || Math.abs(daysBetween(days.first, main.days.first)) > LONG_AGO) return true;
  }
  return (
    !namesOne &&
    persons.length > 0 &&
    main.people.size > 0 &&
    !persons.some((person) => main.people.has(person))
  );
}

/**
 * Whether a sentence names somebody of an event, in whatever part: by the family name, or by a word of an organisation's name
 * that is no common one. In one story that is enough.
 */
function namesOneOf(
  { sentence }: Telling,
  { people }: Joined,
  speakers: readonly CollectionSpeaker[],
): boolean {
  return [...people].some((id) => {
    const { kind, name } = speakersById(speakers).get(id)!;
    const stems = name.split(/[ -]/).map(stemOf);
    const telling = kind === 'person' ? stems.slice(-1) : stems.filter((stem) => worthOf(stem) >= RARE);
    return telling.some((stem) => sentence.weights.has(stem));
  });
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
