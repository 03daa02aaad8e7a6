import { message } from '../message';
import { nameWords } from '../people/nameKey';
import type { CollectionFacts, CollectionSpeaker } from '../facts';
import { type Said, saidByOthers, saidIn } from './quotedWords';
import type { Rule } from './rule';

/** The same words in the mouths of two people. */
export const speakerConflict: Rule = {
  id: 'speaker-conflict',
  defaultSeverity: 'warning',
  title: 'The same words given to two people',
  rationale: `Where one article has the mayor say what another has the harbour master say, at least one of them is wrong, or copied from a source that was.

Compared are quotations of four words or more, without regard to case, marks and what is cut off at the edges. Both must have a speaker with a name, told and not guessed. A minister and the spokeswoman who reads the minister's statement are no conflict, nor are a body and those who speak for it, nor a surname that may be the other one's.`,
  fixes: ['attribute', 'not a quotation', 'silence'],
  examples: [
    {
      bad: `date 2025-03-12
“The quay was never safe for lorries,” said Mayor Ana Torres on Tuesday.

Harbour Master Ivo Lund disagreed with the council. “The quay was never safe for lorries,” said Ivo Lund.
`,
      good: `date 2025-03-12
“The quay was never safe for lorries,” said Mayor Ana Torres on Tuesday.

Harbour Master Ivo Lund disagreed with the council. “We looked at it every single spring,” said Ivo Lund.
`,
    },
  ],
  *check(article, collection) {
    const seen = new Set<number>();
    for (const said of saidIn(article, collection)) {
      const { quotation, speaker } = said;
      if (seen.has(quotation.group)) continue;
      const others = conflictsWith(said, collection);
      if (others.length === 0) continue;
      seen.add(quotation.group);
      yield {
        start: quotation.start,
        end: quotation.end,
        message: message(
          'These words are given to {0} here, and to {1} elsewhere.',
          speaker.name,
          others.map((other) => other.speaker.name).join(', '),
        ),
        related: others.map(({ path, quotation: { start, end }, speaker: { name } }) => ({
          path,
          start,
          end,
          message: message('Here they are given to {0}.', name),
        })),
      };
    }
  },
};

/** Where the same words are given to somebody who can be neither the same person nor speak for them. */
export function conflictsWith(said: Said, collection: CollectionFacts): Said[] {
  return saidByOthers(said, collection).filter((other) => mayConflict(said.speaker, other.speaker));
}

// They read out what others have written.
const SPEAKS_FOR = /\bspokes|\bpress (?:secretary|officer)|\bspeaker for\b|\bmouthpiece\b/i;

function mayConflict(a: CollectionSpeaker, b: CollectionSpeaker): boolean {
  return ![a, b].some(({ role }) => role && SPEAKS_FOR.test(role)) && !mayBeOne(a, b);
}

/** A name of one word may be any part of the other's. */
function mayBeOne(a: CollectionSpeaker, b: CollectionSpeaker): boolean {
  const [short, long] = [nameWords(a.name), nameWords(b.name)].sort((x, y) => x.length - y.length);
  return short!.length < 2 && long!.includes(short![0] ?? '');
}
