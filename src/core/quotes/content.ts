import { isWhiteSpace } from '../text/span';
import type { Item, Passage } from './passage';
import { WordClass } from './wordClass';

/** The words between two marks, as far as it depends on them whether somebody is quoted. */
export interface Content {
  /** How many words; counted no further than it matters. */
  readonly count: number;
  readonly capitals: number;
  /** Words that a title would print with a capital, without one. */
  readonly small: number;
  readonly firstCapital: boolean;
  /** The last character that is no mark: `.`, `?`, `,` or a letter. */
  readonly lastChar: string;
  /** Holds a pronoun or an auxiliary verb: somebody speaks in clauses. */
  readonly clause: boolean;
  /** Holds a word that is no number, handle or address. */
  readonly letters: boolean;
  /** Says I, we or my: somebody speaks of themselves. */
  readonly firstPerson: boolean;
  /** The words with a capital, in lower case: whoever is named so hardly speaks. */
  readonly names: ReadonlySet<string>;
}

const ENOUGH_WORDS = 60;
const FIRST_PERSON = new Set('i we my our me us'.split(' '));
const LITTLE = WordClass.determiner | WordClass.preposition | WordClass.conjunction;

/** Reads the words inside a stretch. `passage` is the stretch's content. */
export function readContent(text: string, passage: Passage): Content {
  const { items, start, end } = passage;
  let count = 0;
  let capitals = 0;
  let small = 0;
  let clause = false;
  let letters = false;
  let firstPerson = false;
  const names = new Set<string>();
  let first: Item | undefined;
  for (const item of items) {
    if (item.kind !== 'word') continue;
    first ??= item;
    if (++count > ENOUGH_WORDS) break;
    if (FIRST_PERSON.has(item.lower)) firstPerson = true;
    if (item.capital) {
      capitals++;
      if (!item.classes) names.add(item.lower);
    } else if (item.text.length > 3 || !(item.classes & LITTLE)) small++;
    if (item.classes & (WordClass.pronoun | WordClass.auxiliary)) clause = true;
    if (!letters) letters = !/[\d_@#]/.test(item.text);
  }
  let last = end - 1;
  while (last > start && (isWhiteSpace(text.charCodeAt(last)) || '’”\'"»)'.includes(text[last]!))) last--;
  return {
    count,
    capitals,
    small,
    firstCapital: first?.capital ?? false,
    lastChar: text[last] ?? '',
    clause,
    letters,
    firstPerson,
    names,
  };
}
