import { type Message, message } from '../message';
import { writtenDates } from '../article/dates/datePatterns';
import { linesOf } from '../text/lines';
import { type Span, trimmed } from '../text/span';
import type { ArticleFacts } from '../facts';
import type { Rule } from './rule';

/** An article that does not tell when it appeared, or tells a day that does not exist. */
export const missingDate: Rule = {
  id: 'missing-date',
  defaultSeverity: 'warning',
  title: 'An article with no publication date',
  rationale: `Every “Thursday” of an article counts from the day on which it appeared. Without that day nothing in it can be placed, and it cannot be told from an earlier or a later report.

The date is looked for in the casebook, in the header line (\`date 2025-05-01\`), in front matter, in what a scraper left of the page’s metadata (\`article:published_time\`, \`datePublished\`), in a date that the page printed by itself, and in a dateline with a year. Where a page prints when it was published and when it was changed, the first publication counts. A year in a copyright line is not a publication date.

Some days are only offered: that in the file name, which may as well be the day on which the page was saved; that in the address of the page; a printed date that leaves out its year, or that numbers leave open (04/05/2025); the day in the menu of a page, on which it may have been read; and days that follow from what other articles of the folder date, with the reasons. A header with a day that the calendar does not have (\`date 2025-02-30\`) is pointed at too.`,
  fixes: ['insert date', 'record date', 'silence'],
  examples: [
    {
      bad: `Ferry crews walk out at Port Vell

PORT VELL: Ferry crews walked off the job on Tuesday after talks about night shifts broke down.
`,
      good: `date 2025-03-12
Ferry crews walk out at Port Vell

PORT VELL: Ferry crews walked off the job on Tuesday after talks about night shifts broke down.
`,
    },
    {
      bad: `date 2025-02-30
The lighthouse at Cape Orlan will be lit again in spring, the coast guard said.
`,
      good: `date 2025-02-28
The lighthouse at Cape Orlan will be lit again in spring, the coast guard said.
`,
    },
  ],
  check(article) {
    if (article.published) return [];
    const line = firstLine(article.text);
    // A file without a word is not an article yet.
    return line ? [wrongDate(article) ?? { ...line, message: NO_DATE }] : [];
  },
};

const TWO_WAYS =
  '“{0}” can be read in two ways, and nothing tells which is meant: the year comes first in “date 2025-05-01”.';
const NO_DATE = message('No publication date');

/** A date that is written where the publication date belongs, but names no day. */
function wrongDate({
  text,
  layout: { header, frontMatter },
}: ArticleFacts): (Span & { message: Message }) | null {
  if (header) {
    const { start, end, value } = header;
    const wording = writtenDates(value).length > 0 ? TWO_WAYS : '“{0}” is no day of the calendar.';
    return { start, end, message: message(wording, text.slice(start, end)) };
  }
  if (!frontMatter?.date) return null;
  const { span, value } = frontMatter.date;
  return { ...span, message: message('“{0}” cannot be read as a day of the calendar.', value) };
}

/** The first line that is not empty; `undefined` where there is none. */
function firstLine(text: string): Span | undefined {
  const lines = linesOf(text).map((line) => trimmed(text, line));
  return lines.find((line) => line.end > line.start);
}
