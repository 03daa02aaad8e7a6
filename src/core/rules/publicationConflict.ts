import type { DateStatement } from '../article/published/published';
import { type Message, message } from '../message';
import { basisWords } from '../wording/basis';
import { inSeries } from '../wording/listed';
import type { Rule } from './rule';

/** Two places of an article that name different days of publication. */
export const publicationConflict: Rule = {
  id: 'publication-conflict',
  defaultSeverity: 'warning',
  title: 'Two publication dates that contradict each other',
  rationale: `A header line says 1 May, the page itself printed 3 May: one of them is wrong, and every “Thursday” of the article hangs on which. The date that is used is the first of these: header line, front matter, metadata of the page, printed date, dateline with a year. What contradicts it is named in the finding, and recording a date in the casebook settles it.

Not every other date is a contradiction. A page that was updated later appeared before; so did a file that was saved later. A dateline tells when a piece was written, up to three days before it appeared. The same moment is two days in two time zones. The year in a copyright line is not looked at. A file name or an address with an earlier day than the article's does contradict it, for nothing can be saved before it appears.`,
  fixes: ['record date', 'silence'],
  examples: [
    {
      bad: `date 2025-03-12
Ferry crews walk out at Port Vell
Published: 14 March 2025

PORT VELL: Ferry crews walked off the job on Tuesday after talks about night shifts broke down.
`,
      good: `date 2025-03-12
Ferry crews walk out at Port Vell
Published: 12 March 2025. Updated: 14 March 2025

PORT VELL: Ferry crews walked off the job on Tuesday after talks about night shifts broke down.
`,
    },
    {
      bad: `---
title: Ferry crews walk out at Port Vell
date: 2025-03-20
---

PORT VELL, March 12: Ferry crews walked off the job on Tuesday after talks about night shifts broke down.
`,
      good: `---
title: Ferry crews walk out at Port Vell
date: 2025-03-13
---

PORT VELL, March 12: Ferry crews walked off the job on Tuesday after talks about night shifts broke down.
`,
    },
  ],
  check({ path, text, published, publishedConflicts }) {
    const [first] = publishedConflicts;
    if (!published || !first) return [];
    const says = ({ days, from }: Pick<DateStatement, 'days' | 'from'>, wording: string): Message =>
      message(wording, basisWords[from], days);
    const others = inSeries(
      publishedConflicts.map((other, i) =>
        says(other, i === 0 ? 'but the {0} says {1}' : 'the {0} says {1}'),
      ),
    );
    const { start, end } = published.span ?? { start: 0, end: Math.min(1, text.length) };
    return [
      {
        start,
        end,
        message: message('The {0} says {1}, {2}.', basisWords[published.basis], published.days, others),
        related: publishedConflicts.flatMap(({ span, days, from }) =>
          span ? [{ path, ...span, message: message('The {0} says {1}.', basisWords[from], days) }] : [],
        ),
      },
    ];
  },
};
