import { MONTH_NAMES } from '../calendar/months';
import type { TimeExpression } from './expression';

const DAY_WORDS =
  /day\b|tonight|today|tomorrow|yesterday|weekend|\b(?:this|last|next|ago|later|earlier|before|after|previous|following|mon|tues?|wed|thurs?|thu|fri|sat|sun)\b/i;
const DATE = new RegExp(`\\b(?:${MONTH_NAMES})\\b|\\d[/.-]\\d`, 'i');
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** Whether the words themselves write a date, be it without its year: "April 22", "January", "4/5/2013", "in 2024". */
export function writesDate({ text }: TimeExpression): boolean {
  return DATE.test(text) || /\b\d{4}s?\b/.test(text);
}

/** Whether the words name a day of the week. */
export function namesWeekday({ text }: TimeExpression): boolean {
  return WEEKDAY.test(text);
}

/** Whether it is a time of day only ("10:35 a.m.", "noon"), whose day is that of the story around it. */
export function isTimeOfDay(time: TimeExpression): boolean {
  return time.type === 'TIME' && !DAY_WORDS.test(time.text) && !writesDate(time);
}
