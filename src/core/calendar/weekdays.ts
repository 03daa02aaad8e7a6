import type { Weekday } from './days';

const WEEKDAY = /\b(?:(mon)|(tue)|(wed)|(thu)|(fri)|(sat)|(sun))(?:day|s|sday|nesday|r|rs|rsday|urday)?\b/gi;

/** The one day of the week that a short text names, whole or short ("Thursday", "Thu"); `null` for none or several. */
export function namedWeekday(text: string): Weekday | null {
  const named = new Set<number>();
  for (const match of text.matchAll(WEEKDAY))
    named.add(match.slice(1).findIndex((part) => part !== undefined) + 1);
  return named.size === 1 ? ([...named][0] as Weekday) : null;
}
