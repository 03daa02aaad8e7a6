import type { PublicationDate } from '../article/published/published';
import { addDays, type DayRange, daysBetween } from '../calendar/days';
import { message } from '../message';
import { mayBeSame } from './acts';
import { atMostLikely, type Draft, isTold, type ToldDay } from './draft';
import { isToll } from './mergeDrafts';
import { isWithin, lastOf, shareOne, union } from './sets';
import { push } from '../lists';
import { splitJoint } from './splitJoint';

/**
 * How many acts of a kind are looked at on either side of a sentence. No article that people read comes near it; it keeps
 * time linear for texts that are none.
 */
const WINDOW = 48;

/**
 * Asks the rest of the article for what a sentence leaves out. An act told again ("the talks", "the attack") takes day,
 * people and places from where the article names them; news without a day gets the publication date, marked as doubtful.
 * What nothing holds fast is left out: weak acts that tell of no other, quoted ones, nouns without day, people and places.
 */
export function linkDrafts(drafts: readonly Draft[], published: PublicationDate | null): Draft[] {
  const apart = splitJoint(drafts);
  const families = new Map<string, Draft[]>();
  for (const draft of apart) if (!draft.act.weak && !draft.quoted) push(families, draft.act.family, draft);

  const news = newsDay(apart, published);
  const passed = new Map<string, Draft[]>();
  const linked: Draft[] = [];
  for (const draft of apart) {
    const family = near(families.get(draft.act.family) ?? [], draft);
    const before = (passed.get(draft.act.family) ?? []).slice(-WINDOW);
    const result = linkOne(draft, family, before, answersEarlier(draft, linked.at(-1), news) ? null : news);
    if (!result) continue;
    linked.push(result);
    if (!draft.act.weak) push(passed, draft.act.family, result);
  }
  return withNewsOf(linked);
}

/** The drafts around one, in reading order, without itself. */
function near(family: readonly Draft[], draft: Draft): Draft[] {
  let low = 0;
  let high = family.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (family[middle]!.trigger.start < draft.trigger.start) low = middle + 1;
    else high = middle;
  }
  return family.slice(Math.max(0, low - WINDOW), low + WINDOW).filter((other) => other !== draft);
}

function linkOne(
  draft: Draft,
  family: readonly Draft[],
  before: readonly Draft[],
  newsDay: ToldDay | null,
): Draft | null {
  const founds = !draft.act.weak && !draft.quoted;
  if (isTold(draft) && founds) return holds(draft) ? withBothSides(draft, family) : null;

  const same = sameElsewhere(draft, family, before);
  if (same) {
    const again = toldAgain(draft, same);
    return founds ? asNews(again, newsDay) : again;
  }
  const saidThatDay =
    draft.act.family === 'statement' &&
    draft.status === 'happened' &&
    draft.time?.by === 'own' &&
    draft.participants.length > 0;
  if (!founds && !(saidThatDay && !draft.quoted)) return null;
  if (!holds(draft)) return null;
  const news = asNews(draft, newsDay);
  const needsDay = draft.act.family === 'statement' || isBare(draft);
  return needsDay && !news.day.days && !isTold(draft) ? null : news;
}

/** What is told in the past tense without any day is the news. */
function asNews(draft: Draft, newsDay: ToldDay | null): Draft {
  const isNews = draft.reported && draft.status === 'happened';
  return newsDay && isNews && !draft.day.days && !isTold(draft)
    ? { ...draft, day: byItsPlan(draft, newsDay) ?? newsDay }
    : draft;
}

/** "Cancelled Friday's march", in an article of the week after: nobody calls off what is past. */
function byItsPlan({ act, named }: Draft, newsDay: ToldDay): ToldDay | null {
  if (act.id !== 'postponement' || !newsDay.days) return null;
  const planned = named.reduce<DayRange | null>(
    (last, days) => (last && last.last > days.last ? last : days),
    null,
  );
  if (!planned || planned.last >= newsDay.days.first || daysBetween(planned.first, planned.last) > WEEK)
    return null;
  const how = message('No day is named; what was put off was planned for {0}.', planned);
  return { days: planned, how, certainty: 'doubtful', orBefore: true };
}

/** "In response, Sund shut its ports", behind what was told of a day before the news: it came after that, and who knows when. */
function answersEarlier(
  { sentence: { lower } }: Draft,
  last: Draft | undefined,
  news: ToldDay | null,
): boolean {
  if (lower[0] !== 'in' || !ANSWERS.has(lower[1] ?? '') || !last?.day.days || !news?.days) return false;
  return isTold(last) && last.day.days.last < news.days.first;
}

const ANSWERS = new Set(['response', 'retaliation', 'return', 'reply', 'turn']);

/** The day of what an article tells without one: that which its opening tells of, else the day on which it appeared. */
function newsDay(drafts: readonly Draft[], published: PublicationDate | null): ToldDay | null {
  if (!published) return null;
  const opening = drafts.find(
    (draft) =>
      draft.opening &&
      draft.reported &&
      !draft.act.weak &&
      // What others say and do about a fire comes after it.
      draft.act.takes !== 'place' &&
      draft.status === 'happened' &&
      isDayTold(draft) &&
      draft.day.days!.first === draft.day.days!.last &&
      draft.day.days!.last <= published.days.first &&
      daysBetween(draft.day.days!.first, published.days.first) <= WEEK,
  );
  const told = opening?.day.days;
  const how = told
    ? message('No day is named; the opening tells of {0}.', told)
    : message('No day is named; taken from the publication date, {0}.', published.days);
  return { days: told ?? published.days, how, certainty: 'doubtful', ofReport: true };
}

/** A second look at what still has no day: where the article tells the same act as news, it is that news. */
function withNewsOf(linked: readonly Draft[]): Draft[] {
  const news = new Map<string, Draft[]>();
  for (const draft of linked) if (draft.day.days && draft.reported) push(news, draft.act.family, draft);
  return linked.map((draft) => {
    if (draft.day.days || isTold(draft) || draft.status !== 'happened') return draft;
    const same = near(news.get(draft.act.family) ?? [], draft).find((other) => fits(draft, other));
    return same ? toldAgain(draft, { ...same, day: { ...same.day, certainty: 'doubtful' } }) : draft;
  });
}

function toldAgain(draft: Draft, same: Draft): Draft {
  const { days } = same.day;
  // "The talks" that are announced elsewhere are still to come.
  const toCome =
    draft.word.noun && !draft.day.days && draft.status === 'happened' && same.status === 'announced';
  const fewer = draft.act.takes === 'both' ? draft.participants.length < 2 : !draft.participants.length;
  return {
    ...draft,
    status: toCome ? 'announced' : draft.status,
    day:
      (isTold(draft) && !draft.quoted) || !days
        ? draft.day
        : {
            days,
            how: message('As this article says elsewhere (“{0}”): {1}.', same.triggerText, days),
            certainty: atMostLikely(same.day.certainty),
            ofReport: same.day.ofReport,
            orBefore: same.day.orBefore,
          },
    participants: fewer ? union(draft.participants, same.participants) : draft.participants,
    places: draft.places.length ? draft.places : same.places,
  };
}

/** "She spoke with Vidal on Tuesday", where the article elsewhere tells of a talk of Vidal with one person only. */
function withBothSides(draft: Draft, family: readonly Draft[]): Draft {
  if (draft.act.takes !== 'both' || draft.participants.length !== 1) return draft;
  const pairs = family.filter(
    (other) =>
      other.participants.length === 2 &&
      isWithin(draft.participants, other.participants) &&
      daysAgree(draft, other),
  );
  const sides = new Set(pairs.map(({ participants }) => [...participants].sort().join(' ')));
  return sides.size === 1 ? { ...draft, participants: pairs[0]!.participants } : draft;
}

function daysAgree(a: Draft, b: Draft): boolean {
  return (
    !a.day.days ||
    !b.day.days ||
    !isTold(b) ||
    (a.day.days.first <= b.day.days.last && b.day.days.first <= a.day.days.last)
  );
}

/**
 * The draft that tells of the same act: for "the attack" alone the last one in front of it; else the one that names the
 * day, if there is only one such day. `null` where none or several fit.
 */
function sameElsewhere(draft: Draft, family: readonly Draft[], before: readonly Draft[]): Draft | null {
  const isBefore = (other: Draft): boolean => other.trigger.start < draft.trigger.start;
  if (isBare(draft) && draft.word.definite) {
    const antecedent = lastOf(before, (other) => !isBare(other) && fits(draft, other));
    if (antecedent) return antecedent;
  }
  // "Said in the statement", said the spokeswoman of those who made it.
  if (draft.act.id === 'statement' && draft.word.definite && !isTold(draft)) {
    const made = lastOf(before, (other) => other.act === draft.act && other.status === 'happened');
    if (made?.day.days && !made.day.ofReport) return made;
  }
  const dated = family.filter((other) => isDayTold(other) && fits(draft, other));
  const days = new Set(dated.map(({ day }) => `${day.days!.first}/${day.days!.last}`));
  if (days.size === 1) return lastOf(dated, isBefore) ?? dated[0]!;
  if (days.size > 1 && draft.word.definite) return lastOf(dated, isBefore) ?? null;
  return null;
}

/** Whether a draft names a day or a few; a month or a year is too wide to be passed on. */
function isDayTold(draft: Draft): boolean {
  const { days } = draft.day;
  return days !== null && isTold(draft) && daysBetween(days.first, days.last) <= WEEK;
}

const WEEK = 6;

/** Whether `draft` may speak of the act of `other`: nothing it names speaks against it. */
function fits(draft: Draft, other: Draft): boolean {
  if (!mayBeSame(draft.act, other.act) || isOfOtherTimes(draft, other)) return false;
  // The day on which a plan is reported is not the day of the plan.
  if (draft.status === 'announced' && other.day.ofReport) return false;
  // What somebody did is not what is still to come: "welcomed the decision", who "will give a news conference".
  if (draft.status === 'happened' && !draft.word.noun && other.status === 'announced') return false;
  const { takes } = draft.act;
  if (takes !== 'place' && draft.participants.length) {
    if (!shareOne(draft.participants, other.participants)) return false;
    const nested =
      isWithin(draft.participants, other.participants) || isWithin(other.participants, draft.participants);
    if (takes === 'both' && !nested) return false;
  }
  if (!draft.places.length) return !isBare(draft) || draft.word.definite;
  if (!other.places.length) return takes !== 'place';
  return shareOne(draft.places.map(lastWord), other.places.map(lastWord));
}

/** "A film of 1994 about the strike": a sentence that names a time far off speaks of that time. */
function isOfOtherTimes({ named }: Draft, { day: { days } }: Draft): boolean {
  return (
    days !== null &&
    named.some(({ first, last }) => first > addDays(days.last, YEAR) || addDays(last, YEAR) < days.first)
  );
}

const YEAR = 365;

/** "Occupied Aram" and "Northern Aram" are one place to the reader of one article. */
function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isBare({ participants, places }: Draft): boolean {
  return participants.length === 0 && places.length === 0;
}

/** Whether a reader could tell which act is meant. */
function holds(draft: Draft): boolean {
  if (!isBare(draft)) return true;
  if (isToll(draft)) return false;
  return !draft.act.weak && ((draft.day.days !== null && isTold(draft)) || (draft.opening && draft.reported));
}
