import { message } from '../message';
import type { Rule } from './rule';
import { labelOf, saysTheSame, sidesIn } from './sides';

/** Announced, and then otherwise. */
export const plannedVsActual: Rule = {
  id: 'planned-vs-actual',
  defaultSeverity: 'information',
  title: 'What was announced, and what then happened',
  rationale: `“Will meet on Friday” is no proof that they met, nor that it was on Friday. Where another article tells that the meeting was called off, that somebody denies the plan, or that it took place on another day, whoever writes the story wants to know before the plan is told as a fact.

The plan and what became of it must be of one kind and about the same people, and the plan must be told before, with its day. A day other than the planned one counts only where nothing of the kind is told for the planned day, just one such event follows within two weeks, and the article that tells it appeared when the planned day had come; the two must have more in common than people and act, unless two meet within three days of the plan. What was called off must be named in one sentence with its people or its place, or with its day and more of what the plan says; a march, which may be followed by another, always with its day.`,
  fixes: ['silence'],
  examples: [
    {
      bad: {
        'gazette.txt': `date 2025-03-11
Mayor Ana Torres will meet Harbour Master Ivo Lund on Friday to talk about the breakwater.
`,
        'herald.txt': `date 2025-03-14
The meeting between Mayor Ana Torres and Harbour Master Ivo Lund was called off, the town hall said.
`,
      },
      good: {
        'gazette.txt': `date 2025-03-11
Mayor Ana Torres will meet Harbour Master Ivo Lund on Friday to talk about the breakwater.
`,
        'herald.txt': `date 2025-03-15
What is to become of the breakwater? The harbour master, Ivo Lund, met Mayor Ana Torres on Friday.
`,
      },
    },
    {
      bad: {
        'gazette.txt': `date 2025-03-11
Mayor Ana Torres will meet Harbour Master Ivo Lund on Friday to talk about the breakwater.
`,
        'herald.txt': `date 2025-03-18
Mayor Ana Torres met Harbour Master Ivo Lund on Monday to talk about the breakwater.
`,
      },
      good: {
        'gazette.txt': `date 2025-03-11
Mayor Ana Torres will meet Harbour Master Ivo Lund on Friday to talk about the breakwater.
`,
        'herald.txt': `date 2025-03-18
Mayor Ana Torres met Dock Manager Pia Ferro on Monday to talk about the breakwater.
`,
      },
    },
  ],
  *check(article, collection) {
    for (const { here, others, disagreement } of sidesIn(article, collection, 'planned-vs-actual')) {
      const against = others.filter((other) => !saysTheSame(other, here));
      const [other] = against;
      if (!other) continue;
      yield {
        start: here.start,
        end: here.end,
        message: message(
          '“{0}”: {1} here, {2} in {3}.',
          labelOf(disagreement, collection),
          here.says,
          other.says,
          other.path,
        ),
        related: against.map(({ path, start, end, says }) => ({
          path,
          start,
          end,
          message: message('Here: {0}.', says),
        })),
      };
    }
  },
};
