import { onlyHere } from '../compare/singleSource';
import { type Message, message } from '../message';
import type { Rule } from './rule';
import { placeNow } from './sides';

/** An event that only one independent source has. */
export const singleSource: Rule = {
  id: 'single-source',
  defaultSeverity: 'hint',
  title: 'An event that only one independent source reports',
  rationale: `What three newspapers tell of a day and a fourth alone tells of besides may be its scoop, or its mistake. Articles that print the same text or the same agency copy are one source, and the finding names them.

It must not drown what matters more, so it points only at an event that happened on a day that the article names in so many words, no more than two weeks before it appeared, and that the article makes news of: told in its headline or first paragraph, or in more than one place. What somebody merely said or announced is left out, and so is a folder in which fewer than three independent sources tell of that time: there, being alone says nothing.`,
  fixes: ['silence'],
  examples: [
    {
      bad: {
        'gazette.txt': `date 2025-03-13
Mayor Ana Torres met Harbour Master Ivo Lund on Wednesday to talk about the breakwater.
`,
        'herald.txt': `date 2025-03-13
What is to become of the breakwater? Ivo Lund, the harbour master, had a meeting with the mayor, Ana Torres, on Wednesday.
`,
        'ledger.txt': `date 2025-03-13
A fire destroyed the old fish market in Port Vell on Wednesday.
`,
      },
      good: {
        'gazette.txt': `date 2025-03-13
Mayor Ana Torres met Harbour Master Ivo Lund on Wednesday to talk about the breakwater.
`,
        'herald.txt': `date 2025-03-13
Nothing is left of the halls where the boats sold their catch: on Wednesday a fire gutted the fish market in Port Vell. Ivo Lund, the harbour master, had a meeting with the mayor, Ana Torres, on Wednesday.
`,
        'ledger.txt': `date 2025-03-13
A fire destroyed the old fish market in Port Vell on Wednesday.
`,
      },
    },
  ],
  *check(article, collection) {
    for (const { event, copies, among, ...place } of onlyHere(article.path, collection)) {
      const now = placeNow(place, article, collection);
      if (!now) continue;
      const only = message(
        'Of {0} independent sources that tell of these days, only this one has “{1}”',
        among,
        event.label,
      );
      yield { start: now.start, end: now.end, message: withCopies(only, copies) };
    }
  },
};

/** "...; tidewater.txt is the same source." */
function withCopies(only: Message, [first, second, ...more]: readonly string[]): Message {
  if (first === undefined) return message('{0}.', only);
  if (second === undefined) return message('{0}; {1} counts as the same source.', only, first);
  return more.length === 0
    ? message('{0}; {1} and {2} count as the same source.', only, first, second)
    : message('{0}; {1}, {2} and {3} more count as the same source.', only, first, second, more.length);
}
