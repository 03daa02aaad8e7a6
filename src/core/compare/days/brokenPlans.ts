import { addDays } from '../../calendar/days';
import { type Act, actOf } from '../../events/acts';
import { eventOf } from '../../events/eventsIn';
import { mentionAt } from '../../events/mentionAt';
import { isWithin, shareOne } from '../../events/sets';
import { keep } from '../../kept';
import { push } from '../../lists';
import type { ArticleFacts, Disagreement, Place, Side } from '../../facts';
import { type Message, message } from '../../message';
import { speakerOf } from '../../people/speakerAcross';
import { byPlace } from '../../places';
import type { Steps } from '../../steps';
import { contains, textOf } from '../../text/span';
import type { Compared } from '../comparison';
import { type CallingOff, callingsOff } from './callings';
import { aboutOf, type Calendar, type DatedEvent, type Told } from './datedEvents';
import { recursDaily } from './recurrence';
import { areAboutTheSame, sharedStems } from './sameHappening';

/** How many days before or after the planned one something still is what was planned. */
const REACH = 14;

/**
 * Plans of one article of which another tells that they came to nothing, or came on another day. Near-linear: a plan is
 * held against what is told of the same people or places alone.
 */
export function* findBrokenPlans(folder: Compared): Steps<readonly Disagreement[]> {
  const { calendar } = folder;
  const calledOff = yield* byAbout(folder);
  const denied = yield* denials(folder);
  const found: Disagreement[] = [];
  for (const plan of calendar.events) {
    yield;
    const announced = plan.told.find(
      ({ article, telling }) => telling.status === 'announced' && isAhead(article, plan),
    );
    if (!announced || recursDaily(plan.act) || !isPlan(plan, folder)) continue;
    const outcome =
      calledOffLater(plan, announced, calledOff) ??
      deniedElsewhere(plan, announced, denied) ??
      movedTo(plan, announced, calendar);
    if (!outcome) continue;
    const side = sideAt(announced, message('announced for {0}', announced.telling.days));
    found.push({
      rule: 'planned-vs-actual',
      events: [...new Set([plan.event.id, ...outcome.events])],
      certainty: 'likely',
      sides: [side, outcome.side].sort(byPlace),
    });
  }
  return found;
}

/** Nobody tells that it took place; that it "was called off" is no such word. */
function isPlan({ event }: DatedEvent, { articles }: Compared): boolean {
  return event.mentions.every((place) => {
    const article = articles.get(place.path)!;
    const mention = mentionAt(article, place);
    if (!mention) return false;
    const { status, trigger } = mention;
    return (
      status === 'announced' ||
      status === 'denied' ||
      callingsOff(article).some(({ sentence }) => contains(sentence, trigger))
    );
  });
}

function isAhead({ published }: ArticleFacts, { day }: DatedEvent): boolean {
  return published !== null && published.days.first <= day;
}

/** What is called off, by the people and places that stand with it. */
function* byAbout({ articles, speakers }: Compared): Steps<Map<string, (CallingOff & Article)[]>> {
  const found = new Map<string, (CallingOff & Article)[]>();
  for (const article of articles.values()) {
    yield;
    for (const calling of callingsOff(article)) {
      const people = calling.people.flatMap((id) => speakerOf({ speakers }, article.path, id)?.id ?? []);
      const keys = [...people, ...calling.places.map((place) => `in ${place.toLowerCase()}`)];
      for (const key of new Set(keys)) push(found, key, { ...calling, people, article });
    }
  }
  return found;
}

interface Article {
  readonly article: ArticleFacts;
}

/** What became of a plan, and the events that it is told of. */
interface Outcome {
  readonly side: Side;
  readonly events: readonly string[];
}

/** "The meeting of Torres and Lund was called off": the sentence names the act, and whom the plan names or its place. */
function calledOffLater(
  { event, act }: DatedEvent,
  { article }: Told,
  calledOff: ReadonlyMap<string, readonly (CallingOff & Article)[]>,
): Outcome | null {
  const fitting = aboutOf(event)
    .flatMap((about) => calledOff.get(about) ?? [])
    .find(
      (calling) =>
        calling.path !== article.path &&
        isLater(calling.article, article) &&
        (event.participants.length > 0
          ? isWithin(event.participants, calling.people)
          : shareOne(event.places, calling.places)) &&
        nounsOf(act).some((noun) => noun.test(calling.words)),
    );
  if (!fitting) return null;
  const says = message('“{0}”', textOf(fitting.article.text, fitting));
  return { side: side(fitting, fitting.article, says), events: [] };
}

const nounsOf = keep(({ nouns }: Act) =>
  nouns.filter((noun) => !noun.includes('~')).map((noun) => new RegExp(`\\b${noun}\\b`)),
).of;

function isLater(article: ArticleFacts, than: ArticleFacts): boolean {
  return !!article.published && !!than.published && article.published.days.last >= than.published.days.first;
}

interface Denial extends Place {
  readonly article: ArticleFacts;
  readonly event: string;
  readonly family: string;
  readonly people: readonly string[];
}

/** What is denied, by the people whom it is about. */
function* denials({ articles, events }: Compared): Steps<Map<string, Denial[]>> {
  const found = new Map<string, Denial[]>();
  for (const article of articles.values()) {
    yield;
    const { path } = article;
    for (const mention of deniedIn(article)) {
      const event = eventOf({ path, mention }, events);
      const family = event && actOf(event.act)?.family;
      if (!event || family === undefined) continue;
      const { trigger } = article.events[mention]!;
      const denial = { ...trigger, path, article, event: event.id, family, people: event.participants };
      for (const person of event.participants) push(found, person, denial);
    }
  }
  return found;
}

/** The mentions of an article that say of something that it did not happen, by their numbers. */
const deniedIn = keep(({ events }: ArticleFacts) =>
  events.flatMap(({ status }, mention) => (status === 'denied' ? [mention] : [])),
).of;

function deniedElsewhere(
  { event, act }: DatedEvent,
  { article }: Told,
  denied: ReadonlyMap<string, readonly Denial[]>,
): Outcome | null {
  const enough = act.takes === 'both' ? 2 : 1;
  if (event.participants.length < enough) return null;
  const fitting = event.participants
    .flatMap((person) => denied.get(person) ?? [])
    .find(
      (denial) =>
        denial.path !== article.path &&
        denial.family === act.family &&
        isLater(denial.article, article) &&
        isWithin(event.participants, denial.people),
    );
  return fitting
    ? { side: side(fitting, fitting.article, message('denied')), events: [fitting.event] }
    : null;
}

/** The one event of the kind that came instead, where the planned day had come when it was told. */
function movedTo(plan: DatedEvent, announced: Told, calendar: Calendar): Outcome | null {
  const around = new Set<DatedEvent>();
  for (const about of aboutOf(plan.event))
    for (let step = -REACH; step <= REACH; step++)
      for (const other of calendar.on(plan.act, addDays(plan.day, step), about))
        if (other.event.status === 'happened' && areAboutTheSame(plan, other)) around.add(other);
  const [other, ...more] = [...around];
  if (!other || more.length > 0 || other.day === plan.day) return null;
  if (shareOne(plan.event.sources, other.event.sources) || other.told.some(({ telling }) => telling.again))
    return null;
  const told = other.told.find(
    ({ article: { published } }) => published !== null && published.days.first >= plan.day,
  );
  const before = announced.article.published?.days.last;
  if (!told || before === undefined || other.day <= before || sharedStems(plan, other).length === 0)
    return null;
  return {
    side: sideAt(told, message('took place on {0}', told.telling.days)),
    events: [other.event.id],
  };
}

function sideAt({ article, telling: { time } }: Told, says: Message): Side {
  return side({ path: article.path, ...time }, article, says);
}

function side({ path, start, end }: Place, { text }: ArticleFacts, says: Message): Side {
  return { path, start, end, text: text.slice(start, end), says };
}
