import { type DayRange, daysBetween, isSingleDay } from '../calendar/days';
import type { ArticleFacts } from '../facts';
import { type Message, message } from '../message';
import { overlaps } from '../text/span';
import { isTimeOfDay, namesWeekday } from '../time/dayWords';
import type { TimeExpression } from '../time/expression';
import type { Rule } from './rule';

/** "Yesterday" in somebody's mouth. */
export const relativeDateInQuote: Rule = {
  id: 'relative-date-in-quote',
  defaultSeverity: 'information',
  title: 'A relative date inside a quotation whose day is not told',
  rationale: `“Yesterday” inside a quotation counts from the day on which the words were said, not from the day on which the article appeared. In a report that comes a day late the two differ, and retelling the quotation as “on Tuesday” easily gets it wrong.

Pointed at are expressions that name a day, in quotations of which the article does not tell when they were said; the day of publication stands in for it, as a guess. Where a clause beside the quotation (“she said on Wednesday”) or a link to the post tells the day, the expression counts from that, and there is nothing to point at. A weekday is passed over where it is the same one whether the words were said on the day of publication or the day before; so is a time of day. A quotation is pointed at once, at the first of its days: when it was said can be recorded, and all of them follow. The words themselves are evidence: there is nothing to change in them.`,
  fixes: ['said on', 'other day', 'silence'],
  examples: [
    {
      bad: `date 2025-03-14
“The pumps failed yesterday,” Ana Torres, the harbour master, told a hearing.
`,
      good: `date 2025-03-14
“The pumps failed yesterday,” Ana Torres, the harbour master, told a hearing on Wednesday.
`,
    },
  ],
  *check(article) {
    const { published } = article;
    if (!published) return;
    const open = article.times.filter((time) => isOpen(time) && !isSameDayBefore(time, published.days));
    for (const [first, ...others] of byQuotation(open, article)) {
      const { start, end, text, days } = first!;
      const words = days ? message(GUESSED, text, days) : message(UNKNOWN, text);
      yield { start, end, message: withOthers(words, others) };
    }
  },
};

function isOpen(time: TimeExpression): boolean {
  const { relative, anchor } = time;
  return relative && anchor.kind === 'quoted words' && !anchor.days && namesDay(time) && !isTimeOfDay(time);
}

/** "Friday" in an article of Monday is the same day for whoever said it on Sunday; "today" is not. */
function isSameDayBefore(time: TimeExpression, published: DayRange): boolean {
  if (!time.days || !namesWeekday(time) || !isSingleDay(published)) return false;
  const back = daysBetween(time.days.first, published.first);
  return (back >= 1 && back <= 6) || (back >= -5 && back <= -1);
}

/** The times of each quotation together, its parts taken as one; those of a stretch that is none by themselves. */
function byQuotation(times: readonly TimeExpression[], { quotations }: ArticleFacts): TimeExpression[][] {
  const together = new Map<number | TimeExpression, TimeExpression[]>();
  for (const time of times) {
    const key = quotations.find((quotation) => overlaps(quotation, time))?.group ?? time;
    together.set(key, [...(together.get(key) ?? []), time]);
  }
  return [...together.values()];
}

function withOthers(words: Message, others: readonly TimeExpression[]): Message {
  const [one] = others;
  if (!one) return words;
  return others.length === 1
    ? message('{0} So does “{1}”.', words, one.text)
    : message('{0} So do {1} other expressions in this quotation.', words, others.length);
}

const UNKNOWN = '“{0}” counts from the day on which this was said, which the article does not tell.';
const GUESSED =
  '“{0}” counts from the day on which this was said, which the article does not tell: {1} if that was the day of publication.';

/** A day, known or not; "last year" is the same year from either day, but for a few days in January. */
function namesDay({ value }: TimeExpression): boolean {
  return /^[\dX]{4}-[\dX]{2}-[\dX]{2}/.test(value);
}
