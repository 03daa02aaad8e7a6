import { message } from '../message';
import type { Rule } from './rule';
import { labelOf, saysTheSame, sidesIn } from './sides';

/** One event on different days. */
export const dateConflict: Rule = {
  id: 'date-conflict',
  defaultSeverity: 'warning',
  title: 'One event on different days',
  rationale: `One article has the fire on Tuesday, the other on Wednesday: one of them is wrong, and a chronology made from either is wrong with it.

Two events a day or two apart are taken for one where they are of one kind, about the same people and at the same place, and where the sentences that tell them have more in common than that; an arrest, a death or a resignation of the same person needs no more, for it happens once, and little more what both tell to be the first of its kind. Each article must name its day in the reporter's words, and none may tell of both days, unless its opening gives one day and a later sentence goes back to it (“the fire”) with another. An article also contradicts itself where it tells twice in the same words what somebody did, once with a day and once as done during a call or a meeting that it puts on another day.

Silent wherever there may have been two: acts that recur from day to day (clashes, protests, statements), a sentence that speaks of another, a second or a resumed one, several events of the kind within the week, an article that appeared before the other's day, a night that belongs to both days. What is less sure speaks more softly; so does a day that one of them calls local time, for the clocks of two countries may show two days.`,
  fixes: ['record day of event', 'silence'],
  examples: [
    {
      bad: {
        'gazette.txt': `date 2025-03-13
A fire destroyed the old fish market in Port Vell on Tuesday. Two traders were hurt.
`,
        'herald.txt': `date 2025-03-13
The old fish market in Port Vell was gutted by a fire on Wednesday. Two traders were taken to hospital.
`,
      },
      good: {
        'gazette.txt': `date 2025-03-13
A fire destroyed the old fish market in Port Vell on Wednesday. Two traders were hurt.
`,
        'herald.txt': `date 2025-03-13
The old fish market in Port Vell was gutted by a fire on Wednesday. Two traders were taken to hospital.
`,
      },
    },
    {
      bad: `date 2025-03-13
A fire destroyed the old fish market in Port Vell on Tuesday, and two traders were hurt.

Ana Torres, the mayor, went to see the ruins.

The fire on Wednesday was put out within an hour, but the two traders were badly hurt.
`,
      good: `date 2025-03-13
A fire destroyed the old fish market in Port Vell on Tuesday, and two traders were hurt.

Ana Torres, the mayor, went to see the ruins.

The fire on Tuesday was put out within an hour, but the two traders were badly hurt.
`,
    },
  ],
  *check(article, collection) {
    for (const { here, others, disagreement } of sidesIn(article, collection, 'date-conflict')) {
      const against = others.filter((other) => !saysTheSame(other, here));
      const [first] = against;
      if (!first) continue;
      yield {
        start: here.start,
        end: here.end,
        message: message(
          WORDING[first.path === article.path ? 'within' : against.length > 1 ? 'many' : 'one'],
          labelOf(disagreement, collection),
          here.says,
          first.says,
          first.path,
          against.length - 1,
        ),
        related: against.map(({ path, start, end, says }) => ({
          path,
          start,
          end,
          message: message('Here it is {0}.', says),
        })),
        ...(disagreement.certainty === 'doubtful' ? { severity: 'information' } : {}),
      };
    }
  },
};

const WORDING = {
  one: '“{0}” is dated {1} here, but {2} in {3}.',
  many: '“{0}” is dated {1} here, but {2} in {3} and elsewhere.',
  within: '“{0}” is dated {1} here, but {2} elsewhere in this article.',
};
