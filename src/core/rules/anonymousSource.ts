import type { ArticleFacts, CollectionFacts } from '../facts';
import { message } from '../message';
import type { Speaker } from '../people/speaker';
import { speakerOf } from '../people/speakerAcross';
import { spanAt } from '../text/span';
import { reportedIn } from './reportedIn';
import type { Rule } from './rule';

const PEOPLE = new Set(
  (
    'official officials source sources person people man men woman women diplomat diplomats aide aides adviser advisers ' +
    'advisor advisors insider insiders witness witnesses resident residents neighbour neighbours neighbor neighbors ' +
    'worker workers employee employees staff staffer staffers officer officers colleague colleagues friend friends ' +
    'relative relatives lawmaker lawmakers analyst analysts expert experts observer observers critic critics supporter ' +
    'supporters activist activists soldier soldiers survivor survivors executive executives investigator investigators ' +
    'others some many several student students teacher teachers passenger passengers doctor doctors ' +
    'trader traders docker dockers informant informants whistleblower caller callers reader readers bystander ' +
    'bystanders participant participants protester protesters member members'
  ).split(' '),
);

// Behind these the words tell of whom or near whom: "a source close to the mayor".
const BEHIND = new Set(
  'of for in from at with close familiar who near to on by inside within said briefed'.split(' '),
);

/** A claim or quotation that nobody has put their name to but people without one. */
export const anonymousSource: Rule = {
  id: 'anonymous-source',
  defaultSeverity: 'information',
  title: 'A claim that rests on unnamed people',
  rationale: `“Officials said” cannot be asked again, and two articles with “a source close to the talks” may have the same one. A reviewer wants to see at a glance which claims and quotations rest on people whom nobody names.

What counts: officials, sources, diplomats, aides, witnesses, residents and the like, without a name. What does not: a body (“police”, “the ministry”), since it answers for what it says; a spokesman or spokeswoman, who is not named but speaks for a body that is; and an office that one person holds (“the mayor”). Several claims in a row from the same people in one paragraph are pointed at once.`,
  fixes: ['attribute', 'not a quotation', 'silence'],
  examples: [
    {
      bad: `date 2025-03-12
The bridge over the Lenne has been closed to lorries.

“The pillars were never inspected,” an official said.
`,
      good: `date 2025-03-12
The bridge over the Lenne has been closed to lorries.

“The pillars were never inspected,” a spokesman for the city said.
`,
    },
  ],
  *check(article, collection) {
    const unnamed = new Set(article.speakers.filter((each) => isAnonymous(each, article, collection)));
    if (unnamed.size === 0) return;
    const byId = new Map([...unnamed].map((speaker) => [speaker.id, speaker]));
    let before = '';
    for (const { start, end, attribution } of reportedIn(article)) {
      if (!attribution || attribution.certainty === 'doubtful') continue;
      const speaker = byId.get(attribution.speaker);
      const paragraph = spanAt(article.layout.paragraphs, start);
      const run = `${attribution.speaker} ${paragraph?.start}`;
      const again = run === before;
      before = run;
      if (!speaker || again) continue;
      const { mention } = attribution;
      yield {
        start: mention?.start ?? start,
        end: mention?.end ?? end,
        message: message('Only unnamed people stand behind this: “{0}”.', mention?.text ?? speaker.name),
      };
    }
  },
};

function isAnonymous(
  { id, kind, name }: Speaker,
  { path }: ArticleFacts,
  collection: CollectionFacts,
): boolean {
  if (kind !== 'unnamed' || (speakerOf(collection, path, id)?.kind ?? kind) !== 'unnamed') return false;
  const words = name.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const behind = words.findIndex((word, i) => i > 0 && BEHIND.has(word));
  return words.slice(0, behind < 0 ? undefined : behind).some((word) => PEOPLE.has(word));
}
