import { type DayRange, isDayRange } from './calendar/days';

/** What a message may be filled with: words, a number, days in the reader's language, or another message (a reason). */
export type MessageArgument = string | number | DayRange | Message;

/**
 * A sentence for a person, kept apart from its arguments so that the editor can translate the one and format the other.
 * `text` is English with `{0}`, `{1}` ... for the arguments.
 */
export interface Message {
  readonly text: string;
  readonly args: readonly MessageArgument[];
}

/** Makes a message; see `Message` for the placeholders. */
export function message(text: string, ...args: MessageArgument[]): Message {
  return { text, args };
}

/** How days are written for the reader; see `wording/days.ts`. */
export type DayWording = (days: DayRange) => string;

/** The finished sentence, with days written by `days`. A placeholder without an argument stays as it is. */
export function wordMessage({ text, args }: Message, days: DayWording): string {
  return text.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
    const value = args[Number(index)];
    if (value === undefined) return placeholder;
    if (typeof value !== 'object') return String(value);
    return isDayRange(value) ? days(value) : wordMessage(value, days);
  });
}
