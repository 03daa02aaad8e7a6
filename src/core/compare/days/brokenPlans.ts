import { daysBetween } from '../../calendar/days';
import { actOf } from '../../events/acts';
import { isDetail, mentionAt } from '../../events/mentionAt';
import { shareOne } from '../../events/sets';
import type { Disagreement } from '../../facts';
import { message } from '../../message';
import { byPlace } from '../../places';
import { A_STEP } from '../../steps';
import { contains } from '../../text/span';
import type { Compared, Comparison } from '../comparison';
import { type AllCalledOff, calledOffLater, findCalledOff, namesAct } from './calledOff';
import { callingsOff } from './callings';
import { type Calendar, type DatedEvent, type Told } from './datedEvents';
import { createDenials, deniedElsewhere, type Denials } from './denials';
import { type Outcome, REACH } from './outcome';
import { recursDaily } from './recurrence';
import { areAboutTheSame, sharedStems } from './sameHappening';
import { sideSaying } from './sides';

/** Two who meet so few days before or after have the meeting that was planned, whatever else is told of it. */
const NEAR = 3;

/** What a plan is held against. */
interface Later {
  readonly calledOff: AllCalledOff;
  readonly denials: Denials;
  readonly calendar: Calendar;
}

/** An announcement, and what became of it. */
interface Broken {
  readonly announced: Told;
  readonly outcome: Outcome;
}

/**
 * Plans of which another article tells that they came to nothing, or came on another day. Near-linear: a plan is held against
 * what is told of the same people, places or day alone.
 */
export function createBrokenPlans(): Comparison {
  const findDenials = createDenials();
  return function* (folder) {
    const { calendar } = folder;
    const calledOff = yield* findCalledOff(folder);
    const denials = yield* findDenials(folder);
    const found: Disagreement[] = [];
    let looked = 0;
    for (const plan of calendar.events) {
      if (++looked % A_STEP === 0) yield;
      if (plan.announced.length === 0 || !isOpen(plan, folder)) continue;
      const broken = plan.announced.flatMap((announced) => {
        const outcome = outcomeOf(plan, announced, { calledOff, denials, calendar });
        return outcome ? [{ announced, outcome }] : [];
      });
      const disagreement = disagreementOf(plan, broken);
      if (disagreement) found.push(disagreement);
    }
    return found;
  };
}

/** All who announced it against the first who tells what became of it. */
function disagreementOf({ event }: DatedEvent, broken: readonly Broken[]): Disagreement | null {
  const [first] = broken;
  if (!first) return null;
  const { side, events } = first.outcome;
  const plans = broken
    .map(({ announced }) => announced)
    .filter(({ article }) => article.path !== side.path)
    .map((told) => sideSaying(told, message('announced for {0}', told.telling.days)));
  return {
    rule: 'planned-vs-actual',
    events: [...new Set([event.id, ...events])],
    certainty: 'likely',
    sides: [...plans, side].sort(byPlace),
  };
}

/** Nobody tells that it took place; that it "was called off" is no such word, nor is what only tells more of it. */
function isOpen({ event, act }: DatedEvent, { articles }: Compared): boolean {
  return event.mentions.every((place) => {
    const article = articles.get(place.path)!;
    const mention = mentionAt(article, place);
    if (!mention) return false;
    const { status, trigger } = mention;
    if (status === 'announced' || status === 'denied') return true;
    return (
      isDetail(article, place) ||
      actOf(mention.act)?.weak ||
      callingsOff(article).some((calling) => contains(calling.sentence, trigger) || namesAct(calling, act))
    );
  });
}

function outcomeOf(plan: DatedEvent, announced: Told, later: Later): Outcome | null {
  const calledOff = calledOffLater(plan, announced, later.calledOff);
  // Another march on another day is no word about this one.
  if (calledOff || recursDaily(plan.act)) return calledOff;
  return deniedElsewhere(plan, announced, later.denials) ?? movedTo(plan, announced, later.calendar);
}

/** The one event of the kind that came instead, where the planned day had come when it was told. */
function movedTo(plan: DatedEvent, announced: Told, calendar: Calendar): Outcome | null {
  const around = new Set<DatedEvent>();
  for (const byDay of calendar.around(plan))
    for (let step = -REACH; step <= REACH; step++)
      for (const other of byDay.get(plan.dayNumber + step) ?? [])
        if (other !== plan && other.event.status === 'happened' && areAboutTheSame(plan, other))
          around.add(other);
  const [other, ...more] = [...around];
  if (!other || more.length > 0 || other.day === plan.day) return null;
  if (shareOne(plan.event.sources, other.event.sources) || other.told.some(({ telling }) => telling.again))
    return null;
  const told = other.told.find(
    ({ article: { published } }) => published !== null && published.days.first >= plan.day,
  );
  const before = announced.article.published?.days.last;
  if (!told || before === undefined || other.day <= before) return null;
  const isNear = plan.act.takes === 'both' && Math.abs(daysBetween(plan.day, other.day)) <= NEAR;
  if (!isNear && sharedStems(plan, other).length === 0) return null;
  return {
    side: sideSaying(told, message('took place on {0}', told.telling.days)),
    events: [other.event.id],
  };
}
