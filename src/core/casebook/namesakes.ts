import type { ArticleFacts } from '../facts';
import { message } from '../message';
import { nameWords } from '../people/nameKey';
import type { Mention, Speaker } from '../people/speaker';
import type { Attribution } from '../quotes/quotation';
import type { CasebookPerson } from './casebook';
import { goesBy } from './names';

/**
 * The facts of an article in which a name that several share is no longer in doubt where the reviewer holds all of them for
 * one person.
 */
export function settleNamesakes(facts: ArticleFacts, people: readonly CasebookPerson[]): ArticleFacts {
  const settled = new Set(
    people.flatMap((person) => {
      const names = new Set(
        facts.speakers.filter((speaker) => goesBy(speaker, person)).flatMap((speaker) => surnameOf(speaker)),
      );
      return [...names].filter((name) => isOnly(name, person, facts.speakers));
    }),
  );
  if (settled.size === 0) return facts;
  const places = new Set<number>();
  const speakers = facts.speakers.map((speaker) => ({
    ...speaker,
    mentions: speaker.mentions.map((mention): Mention => {
      if (mention.identity?.way !== 'shared name' || !settled.has(nameWords(mention.text).at(-1)!))
        return mention;
      places.add(mention.start);
      return { ...mention, identity: { way: 'only one of the name', most: 'certain' } };
    }),
  }));
  const sure = <T extends { readonly attribution: Attribution | null }>(said: T): T =>
    said.attribution?.mention && places.has(said.attribution.mention.start)
      ? { ...said, attribution: settledBy(said.attribution) }
      : said;
  return {
    ...facts,
    speakers,
    quotations: facts.quotations.map(sure),
    statements: facts.statements.map(sure),
  };
}

function settledBy(attribution: Attribution): Attribution {
  return {
    ...attribution,
    how: message('{0}; by the casebook they are one person', attribution.how),
    certainty: 'likely',
  };
}

/** The surname of a person, where it is printed with another name. */
function surnameOf({ kind, name }: Speaker): string[] {
  const words = nameWords(name);
  return kind === 'person' && words.length > 1 ? [words.at(-1)!] : [];
}

/** Whether everybody of that surname is this person, and they are more than one for the article. */
function isOnly(surname: string, person: CasebookPerson, speakers: readonly Speaker[]): boolean {
  const namesakes = speakers.filter((speaker) => surnameOf(speaker).includes(surname));
  return namesakes.length > 1 && namesakes.every((speaker) => goesBy(speaker, person));
}
