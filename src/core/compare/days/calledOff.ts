import type { Act } from '../../events/acts';
import { isWithin, mayShare, shareOne } from '../../events/sets';
import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import { push } from '../../lists';
import { message } from '../../message';
import { speakerOf } from '../../people/speakerAcross';
import { A_STEP, type Steps } from '../../steps';
import { textOf } from '../../text/span';
import type { Compared } from '../comparison';
import { type CallingOff, callingsOff } from './callings';
import { aboutOf, type DatedEvent, type Told } from './datedEvents';
import { isLater, type Outcome } from './outcome';
import { recursDaily } from './recurrence';
import { sideAt } from './sides';
import { stemsOf } from './tellings';

/** A calling off in its article; its people are those of the folder. */
interface CalledOff extends CallingOff {
  readonly article: ArticleFacts;
}

/** What is called off in a folder, by the people and places that stand with it, and by the days that it may be about. */
export type AllCalledOff = ReadonlyMap<string, readonly CalledOff[]>;

/** So many words that plan and calling off have in common make them one where nobody is named, but the day is. */
const FEWEST_SHARED = 3;

/** Finds what is called off. A step for some articles. */
export function* findCalledOff({ articles, speakers }: Compared): Steps<AllCalledOff> {
  const found = new Map<string, CalledOff[]>();
  let looked = 0;
  for (const article of articles.values()) {
    if (++looked % A_STEP === 0) yield;
    for (const calling of callingsOff(article)) {
      const people = calling.people.flatMap((id) => speakerOf({ speakers }, article.path, id)?.id ?? []);
      for (const key of new Set([
        ...aboutOf({ participants: people, places: calling.places }),
        ...calling.days,
      ]))
        push(found, key, { ...calling, people, article });
    }
  }
  return found;
}

/**
 * Another article, not older, tells that a plan was called off or put off: in a sentence that names the act, and whom the plan
 * names, or its place, or its day with more of its words; of what recurs from day to day always the day.
 */
export function calledOffLater(plan: DatedEvent, { article }: Told, all: AllCalledOff): Outcome | null {
  const fitting = [...aboutOf(plan.event), plan.day]
    .flatMap((key) => all.get(key) ?? [])
    .find(
      (calling) =>
        calling.path !== article.path &&
        isLater(calling.article, article) &&
        namesAct(calling, plan.act) &&
        isOf(plan, calling) &&
        (!recursDaily(plan.act) || calling.days.includes(plan.day)),
    );
  if (!fitting) return null;
  const says = message('“{0}”', textOf(fitting.article.text, fitting));
  return { side: sideAt(fitting, fitting.article, says), events: [] };
}

/** Whether a sentence that calls something off names an act of that kind. */
export function namesAct({ words }: CallingOff, act: Act): boolean {
  return nounsOf(act).some((noun) => noun.test(words));
}

const nounsOf = keep(({ nouns }: Act) =>
  nouns.filter((noun) => !noun.includes('~')).map((noun) => new RegExp(`\\b${noun}\\b`)),
).of;

/** The words by which the act is named. */
const stemsOfAct = keep(({ nouns, verbs }: Act) => stemsOf([...nouns, ...verbs].join(' '))).of;

/** Somebody who visits two towns may call off one of the visits. */
function isOf({ event, act, day, stems }: DatedEvent, calling: CallingOff): boolean {
  const { participants, places } = event;
  const isOnDay = calling.days.includes(day);
  const known = stemsOfAct(act);
  const shared = [...stems].filter((stem) => calling.stems.has(stem) && !known.has(stem)).length;
  if (!mayShare(places, calling.places)) return false;
  const isNamed =
    participants.length > 0 ? isWithin(participants, calling.people) : shareOne(places, calling.places);
  if (isNamed) return act.takes === 'both' || isOnDay || shared > 0;
  return isOnDay && mayShare(participants, calling.people) && shared >= FEWEST_SHARED;
}
