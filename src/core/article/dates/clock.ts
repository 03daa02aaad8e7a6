import { addDays, type Day, type DayRange, only } from '../../calendar/days';

/** Hours that the clocks of newsrooms are ahead of universal time; zones of the United States are behind. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ gmt: 0, utc: 0, z: 0, bst: 1, wat: 1, cet: 1, cest: 2, sast: 2, eet: 2, eest: 3, eat: 3, msk: 3 },
  ...{
    pkt: 5,
    ist: 5.5,
    ict: 7,
    wib: 7,
    hkt: 8,
    sgt: 8,
    jst: 9,
    kst: 9,
    aest: 10,
    aedt: 11,
    nzst: 12,
    nzdt: 13,
  },
  ...{
    et: -5,
    est: -5,
    edt: -4,
    ct: -6,
    cst: -6,
    cdt: -5,
    mt: -7,
    mst: -7,
    mdt: -6,
    pt: -8,
    pst: -8,
    pdt: -7,
  },
};

/** The abbreviations of time zones, in lower case. */
export const ZONE_NAMES: readonly string[] = Object.keys(ZONES);

const CLOCK = /\b(\d{1,2})(?:[:.](\d\d))?(?:[:.]\d\d)?\s?([ap])\.?m\b|\b(\d{1,2})[:.](\d\d)(?![\d/.-]\d)/i;
const OFFSET = /(?::\d\d(?:\.\d{1,9})?|GMT|UTC)\s?([+-])(\d\d?):?\s?(\d\d)?\b/;

/** Whether a short text names a time of day with its minutes, or with "am" and "pm". */
export function hasClock(text: string): boolean {
  return CLOCK.test(text);
}

/** Whether it does so with "am" or "pm". */
export function hasHalfDayClock(text: string): boolean {
  return /\d\s?[ap]\.?m\b/i.test(text);
}

/** Hours ahead of universal time by the zone that a short text names; `null` where it names none. */
export function hoursAhead(text: string): number | null {
  const offset = OFFSET.exec(text);
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) + Number(offset[3] ?? 0) / 60);
  for (const [word] of text.toLowerCase().matchAll(/(?<![a-z])[a-z]{1,4}(?![a-z])/g))
    if (Object.hasOwn(ZONES, word)) return ZONES[word]!;
  return null;
}

/** From the west coast of America to the islands in the Pacific: who writes universal time may sit in any of these. */
const WEST = -8;
const EAST = 12;

/**
 * The days that a moment is in the time zones in question: the day as written and that in universal time, or, where it is
 * written in universal time, those of all newsrooms. The day alone where the text does not tell clock and zone.
 */
export function daysOfMoment(day: Day, text: string): DayRange {
  const clock = CLOCK.exec(text);
  const ahead = hoursAhead(text);
  if (!clock || ahead === null) return only(day);
  const hour = Number(clock[1] ?? clock[4]);
  const half = clock[3]?.toLowerCase();
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return daysAround(day, hours + Number(clock[2] ?? clock[5] ?? 0) / 60, ahead);
}

/** The same, by the hours of the day, in a zone so many hours ahead of universal time. */
export function daysAround(day: Day, hours: number, ahead: number): DayRange {
  const inZone = (zone: number): Day => addDays(day, Math.floor((hours - ahead + zone) / 24));
  const days = ahead === 0 ? [inZone(WEST), inZone(EAST)] : [day, inZone(0)].sort();
  return { first: days[0]!, last: days[1]! };
}
