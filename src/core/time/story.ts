import { daysBetween } from '../calendar/days';
import type { Meaning } from './meaning';
import type { Resolution, Story } from './resolve/resolution';

/** Before the first expression. */
export const NO_STORY: Story = { days: null, clock: null, period: null, quarter: null };

/** The story moves on to what was named last. */
export function goOn(story: Story, meaning: Meaning, { days, type, value }: Resolution): Story {
  if (isLong(meaning)) return { ...story, quarter: null };
  if (!days || type === 'DURATION' || type === 'SET') return story;
  // Figures to compare with do not move the story.
  const compared =
    meaning.kind === 'quarter' &&
    (meaning.comparedYears !== undefined || (meaning.nth === undefined && meaning.year !== undefined));
  if (compared || (meaning.kind === 'shift' && meaning.comparison)) return story;
  if (meaning.kind === 'quarter') {
    const nth = Math.ceil(Number(days.first.slice(5, 7)) / (meaning.half ? 6 : 3));
    return { ...story, quarter: { year: Number(days.first.slice(0, 4)), nth, half: meaning.half } };
  }
  // A day, a night across midnight, a weekend; a month or a year is no day to go on from.
  const close = daysBetween(days.first, days.last) <= 3;
  const clock = /T\d\d:\d\d/.exec(value)?.[0] ?? null;
  return { ...story, days: close ? days : story.days, clock, period: days };
}

/** A length or a year that figures are then given for instead of a quarter: "the nine months". */
function isLong(meaning: Meaning): boolean {
  return (
    meaning.kind === 'duration' &&
    ((meaning.unit === 'month' && (meaning.amount ?? 0) >= 6) || meaning.unit === 'year')
  );
}
