import type { CalendarMeaning, Meaning } from '../meaning';

/** "Tuesday", "Tuesday night": a day of the week that nothing else places. */
export function isBareWeekday(meaning: Meaning): meaning is CalendarMeaning {
  return (
    meaning.kind === 'calendar' &&
    meaning.weekday !== undefined &&
    meaning.day === undefined &&
    meaning.side === undefined &&
    meaning.weekdaySteps === undefined &&
    meaning.clock === undefined
  );
}
