import { daysBetween } from '../../calendar/days';
import type { Meaning } from '../meaning';
import type { Recognised } from '../recognise';
import type { Resolution, Story } from '../resolve/resolution';

/** What a new expression can still go on from: an account of another year ends with its paragraph. */
export function enter(story: Story, { paragraph, opens }: Recognised): Story {
  const ends = story.past !== null && story.past.paragraph !== paragraph && !(opens && story.past.opens);
  return ends ? { ...story, past: null } : story;
}

/** A time of day that opens its paragraph, as in a live report, is that of the day on which it was written. */
export function beginEntry(story: Story, { meaning, opens }: Recognised): Story {
  return opens && meaning.kind === 'within' ? { ...story, days: null, clock: null } : story;
}

/** How far behind a time of day its day may stand, and what may lie between. */
const BESIDE = 25;
const CLOSE_BY = /^[ ()]*(?:[a-z]{1,20} ){0,2}\(?$/;

/**
 * The day that stands right behind the time of day at `index`: "in its 11 a.m. advisory Friday", "at 2:15 a.m. EDT (0615
 * GMT) on Saturday". `null` for other expressions and where nothing stands there.
 */
export function dayBeside(text: string, found: readonly Recognised[], index: number): Recognised | null {
  const { meaning, sentence } = found[index]!;
  if (meaning.kind !== 'within' || meaning.clock === undefined) return null;
  for (let i = index + 1; i < Math.min(found.length, index + 3); i++) {
    const next = found[i]!;
    const between = text.slice(found[i - 1]!.end, Math.min(next.start, found[i - 1]!.end + BESIDE + 1));
    if (next.sentence.start !== sentence.start || !CLOSE_BY.test(between) || / (?:and|but) /.test(between)) {
      return null;
    }
    if (next.meaning.kind === 'within') continue;
    return isDay(next.meaning) ? next : null;
  }
  return null;
}

/** Whether the words name one day. */
function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') {
    return (meaning.weekday !== undefined || meaning.day !== undefined) && meaning.part === undefined;
  }
  return (
    meaning.kind === 'holiday' ||
    (meaning.kind === 'shift' && meaning.unit === 'day' && meaning.steps !== null && !meaning.part)
  );
}

/** Whether the account of another year goes on with this expression. */
export function follows({ past }: Story, { heads, sentence }: Recognised): boolean {
  return past !== null && (heads || past.sentence === sentence.start);
}

/** The story moves on to what was named last. */
export function goOn(story: Story, place: Recognised, resolution: Resolution, words: string): Story {
  const { meaning } = place;
  const { days, type, value, anchor } = resolution;
  if (isLong(meaning)) return { ...story, quarter: null };
  if (!days || type === 'DURATION' || type === 'SET') return story;
  // Figures to compare with do not move the story.
  const compared =
    meaning.kind === 'quarter' &&
    (meaning.comparedYears !== undefined || (meaning.nth === undefined && meaning.year !== undefined));
  if (compared || (meaning.kind === 'shift' && meaning.comparison)) return story;
  // "On Monday, while the votes of Sunday's election were counted": the sentence is at Monday.
  if (place.possessive && story.days !== null && story.sentence === place.sentence.start) return story;
  if (meaning.kind === 'quarter') {
    const nth = Math.ceil(Number(days.first.slice(5, 7)) / (meaning.half ? 6 : 3));
    return { ...story, quarter: { year: Number(days.first.slice(0, 4)), nth, half: meaning.half } };
  }
  // A day, a night across midnight, a weekend; a month or a year is no day to go on from.
  const close = daysBetween(days.first, days.last) <= 3;
  const goesOn = namesYear(meaning) || (story.past !== null && anchor.kind === 'narrative');
  const past = goesOn ? pastOf(story, place, resolution, words) : null;
  const named = namesYear(meaning) ? { days, words } : story.named;
  return {
    ...story,
    days: close ? days : story.days,
    words: close ? words : story.words,
    sentence: close ? place.sentence.start : story.sentence,
    clock: place.late && !value.includes('T') ? LATE : clockOf(value),
    period: days,
    periodWords: words,
    past,
    named,
  };
}

/** What was named last, where it opens or goes on an account of another year: "In 1963", "in March 2021", "In May". */
function pastOf(story: Story, place: Recognised, { days }: Resolution, words: string): Story['past'] {
  const { meaning, paragraph, opens, heads, sentence, tellsWhen } = place;
  if (!days || (meaning.kind === 'calendar' && meaning.lastYear !== undefined)) return story.past;
  const wide = daysBetween(days.first, days.last) > 100;
  // "The firm, founded in 1963, said ..." and "the March 1963 strike" tell no story of that year; "In 1963, she ..." does.
  if (wide ? !heads : !tellsWhen) return story.past;
  const goesOn = story.past !== null && daysBetween(story.past.days.first, days.first) <= ONE_YEAR;
  return {
    days,
    words,
    paragraph,
    sentence: sentence.start,
    opens,
    steps: goesOn ? story.past.steps + 1 : 1,
  };
}

/** Times farther apart than this are no steps of one account. */
const ONE_YEAR = 366;

/** Whether the words give the year: "June 2019", "April 27 last year", "in 1963". */
function namesYear(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
    case 'season':
    case 'holiday':
      return meaning.year !== undefined || meaning.yearSteps !== undefined;
    default:
      return false;
  }
}

/** "late on Tuesday", "on Tuesday night": an early hour named behind it is that of the day after. */
const LATE = 'T20:00';

/** The time of day that a value ends in. */
function clockOf(value: string): string | null {
  if (value.endsWith('TNI') || value.endsWith('TEV')) return LATE;
  return /T\d\d:\d\d/.exec(value)?.[0] ?? null;
}

/** A length or a year that figures are then given for instead of a quarter: "the nine months". */
function isLong(meaning: Meaning): boolean {
  return (
    meaning.kind === 'duration' &&
    ((meaning.unit === 'month' && (meaning.amount ?? 0) >= 6) || meaning.unit === 'year')
  );
}
