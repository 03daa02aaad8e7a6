import { addDays, isSingleDay, only } from '../../calendar/days';
import { message } from '../../message';
import type { Meaning, ShiftMeaning } from '../meaning';
import { resolveAnniversary } from './anniversary';
import { resolveDuration } from './duration';
import { resolveNthPart } from './nthPart';
import { yearDays, yearValue } from './periods';
import { resolveDate } from './pair';
import { resolveRange } from './range';
import {
  absolute,
  type Anchor,
  counted,
  inWords,
  NO_STORY,
  ofTheClock,
  type Resolution,
  type Standing,
  unresolved,
  within,
} from './resolution';
import { resolveQuarter } from './quarter';
import { resolveHoliday, resolveSeason } from './seasonal';
import { resolveShift } from './shift';

/** What the words mean where they stand: the known parts completed by the implied ones, with the reason. */
export function resolve(meaning: Meaning, standing: Standing): Resolution {
  switch (meaning.kind) {
    case 'calendar':
      return resolveDate(meaning, standing);
    case 'shift':
      return meaning.from ? resolveFrom(meaning, meaning.from, standing) : resolveShift(meaning, standing);
    case 'nth part':
      return meaning.of
        ? resolveNthPart(meaning, resolve(meaning.of, standing), standing.outlook)
        : unresolved('XXXX-XX-XX');
    case 'within':
      return resolveWithin(meaning, standing);
    case 'quarter':
      return resolveQuarter(meaning, standing);
    case 'season':
      return resolveSeason(meaning, standing);
    case 'holiday':
      return resolveHoliday(meaning, standing);
    case 'range':
      return resolveRange(meaning, standing);
    case 'decade':
      return absolute('DATE', yearValue(meaning.firstYear).slice(0, 3), yearDays(meaning.firstYear, 10));
    case 'century':
      return absolute(
        'DATE',
        String(meaning.nth - 1).padStart(2, '0'),
        yearDays((meaning.nth - 1) * 100 + 1, 100),
      );
    case 'duration':
      return resolveDuration(meaning);
    case 'set':
      return absolute('SET', meaning.value, null, message('Comes back again and again'));
    case 'vague':
      return { ...absolute('DATE', meaning.value, null, message('Names no day')), certainty: 'likely' };
  }
}

/** A shift from a time beside it: "the day before Christmas". */
function resolveFrom(meaning: ShiftMeaning, from: Meaning, standing: Standing): Resolution {
  const start = resolve(from, standing);
  if (meaning.back && meaning.base === 'now' && meaning.unit === 'year') {
    return resolveAnniversary(-meaning.steps!, from, start);
  }
  if (!start.days) return unresolved('XXXX-XX-XX');
  const story = { ...NO_STORY, days: start.days, period: start.days };
  const counted = resolveShift({ ...meaning, base: 'story', from: undefined }, { ...standing, story });
  return { ...counted, relative: start.relative, anchor: start.anchor };
}

/** A time of day by itself belongs to the day that the story is at, else to the day of writing. */
function resolveWithin(meaning: Extract<Meaning, { kind: 'within' }>, standing: Standing): Resolution {
  const clock = meaning.clock && `T${ofTheClock(meaning.clock, meaning.part)}`;
  const anchor = dayOfClock(clock, standing);
  if (!anchor) return within(unresolved('XXXX-XX-XX'), meaning);
  if (anchor.kind !== 'narrative' && meaning.part === 'NI' && !clock && standing.outlook === 'past') {
    // "Rescuers searched through the night", printed in the morning.
    const eve = addDays(anchor.day, -1);
    const how = message('The night before {0}, for the sentence looks back', inWords(anchor));
    return within(counted(eve, only(eve), anchor, how, 'doubtful'), meaning);
  }
  const { days } = standing.story;
  // "the night of April 27-28" holds both sides of midnight itself.
  const one = days !== null && isSingleDay(days);
  const after = one && anchor.kind === 'narrative' && isAfterMidnight(clock, standing.story.clock);
  const day = after ? addDays(anchor.day, 1) : anchor.day;
  const how = after ? message('The morning after {0}', inWords(anchor)) : message('On {0}', inWords(anchor));
  return within(counted(day, only(day), anchor, how, 'doubtful'), meaning);
}

/** The day of a time of day: a late hour belongs to the day on which a night begins; what has happened is not to come. */
function dayOfClock(clock: string | undefined, standing: Standing): Anchor | null {
  const { anchor, story, outlook } = standing;
  const { days } = story;
  if (!days) return anchor;
  if (anchor && days.first > anchor.day && outlook === 'past') return anchor;
  if (anchor && days.last < anchor.day && outlook === 'future') return anchor;
  const first = clock !== undefined && clock >= 'T18';
  return { kind: 'narrative', day: first ? days.first : days.last, words: story.words };
}

/** "shortly before midnight on Monday ... at 5 am": the clock has gone round between the two. */
function isAfterMidnight(clock: string | undefined, before: string | null): boolean {
  return clock !== undefined && before !== null && clock < 'T12' && before >= 'T18';
}
