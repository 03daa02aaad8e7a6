import { message } from '../message';
import { everythingSaid } from '../said';
import { possibleSpeakers } from './possibleSpeakers';
import type { Rule } from './rule';

/** A surname or an office that fits several people, where somebody speaks by it. */
export const ambiguousSpeaker: Rule = {
  id: 'ambiguous-speaker',
  defaultSeverity: 'information',
  title: 'A surname or office that fits two people',
  rationale: `“Torres said” is clear as long as there is one Torres. Where the article, or another article of the folder, names two, what is said may be given to the wrong one, by the reporter's reader or by a program.

Pointed at is each surname, initial or office by which somebody is quoted, or told to have said something, and which fits two people or more; the places where they are named in full stand beside it. A title settles it (“Mrs. Torres”), and so does the full name in the same article, or a person in the casebook with that name as an alias. An office that more than four people of the folder hold (“the minister”) tells nothing about any of them and is passed over.`,
  fixes: ['attribute', 'not a quotation', 'silence'],
  examples: [
    {
      bad: `date 2025-03-12
Jon Torres and Pia Torres both sit on the council of Port Vell.

“We will not sell the quay,” Torres said on Tuesday.
`,
      good: `date 2025-03-12
Jon Torres and Pia Torres both sit on the council of Port Vell.

“We will not sell the quay,” Pia Torres said on Tuesday.
`,
    },
  ],
  *check(article, collection) {
    const seen = new Set<number>();
    for (const { attribution } of everythingSaid(article)) {
      const mention = attribution?.mention;
      if (!mention || seen.has(mention.start)) continue;
      const people = possibleSpeakers(attribution, article, collection);
      if (people.length < 2) continue;
      seen.add(mention.start);
      const last = people.at(-1)!.name;
      const others = people.slice(0, -1).map(({ name }) => name);
      yield {
        start: mention.start,
        end: mention.end,
        message: message('“{0}” may be {1} or {2}.', mention.text, others.join(', '), last),
        related: people.flatMap(({ name, place }) =>
          place ? [{ ...place, message: message('{0} is named here.', name) }] : [],
        ),
      };
    }
  },
};
