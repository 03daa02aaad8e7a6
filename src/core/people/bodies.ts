import { isSameWord, withShortNames } from './office';
import { nameWords } from './nameKey';

/*
 * Ministries for comparing: "the U.S. Department of State" is the "US State Department", "India's foreign ministry" the
 * "Indian Foreign Ministry". Many countries have a body of one name, so that the country is kept apart from it.
 */

/** A part of a government. */
export interface GovernmentBody {
  /** What it is in any country: "state department". */
  readonly body: string;
  /** Words for the country, as printed; `null` where none is named. */
  readonly country: string | null;
}

const HEADS = new Set('ministry department'.split(' '));
const TOPICS = new Set(
  (
    'foreign external state defence interior home finance justice health trade transport education labour energy ' +
    'agriculture commerce environment culture information planning water railway'
  ).split(' '),
);
const ONE_SPELLING: Readonly<Record<string, string>> = { defense: 'defence', labor: 'labour' };
/** Adjectives that do not begin as their country does. */
const COUNTRY_OF: Readonly<Record<string, string>> = {
  french: 'france',
  dutch: 'netherlands',
  swiss: 'switzerland',
  spanish: 'spain',
  danish: 'denmark',
  finnish: 'finland',
  polish: 'poland',
  irish: 'ireland',
  turkish: 'turkey',
  swedish: 'sweden',
  chinese: 'china',
  greek: 'greece',
};

/** The ministry that a name is; `undefined` where it is none. */
export function bodyOf(name: string): GovernmentBody | undefined {
  const plain = withShortNames(name).replace(/['’]s?(?=\s|$)/g, '');
  const words = nameWords(plain)
    .filter((word) => word !== 'the' && word !== 'affairs')
    .map((word) => ONE_SPELLING[word] ?? word);
  const head = words.findIndex((word) => HEADS.has(word));
  if (head < 0) return undefined;
  const [before, behind] = [words.slice(0, head), words.slice(head + 1)];
  if (behind.length > 0 && behind.shift() !== 'of') return undefined;
  // "Foreign Ministry of Asteria", "Asterian Foreign Ministry"; "Asterian Ministry of Defence".
  const topicInFront = TOPICS.has(before.at(-1) ?? '');
  const topic = topicInFront ? before.pop() : behind.shift();
  const country = [...before, ...(topicInFront ? behind : behind.filter((word) => word !== 'of'))];
  if (!topic || !TOPICS.has(topic) || country.length > 3) return undefined;
  return {
    body: `${topic} ${words[head]}`,
    country: country.length > 0 ? country.map((word) => COUNTRY_OF[word] ?? word).join(' ') : null,
  };
}

/** "India" and "Indian" are one country. */
export function isSameCountry(a: string, b: string): boolean {
  return isSameWord(a, b);
}
