import type { Item } from '../quotes/passage';
import { FUNCTION_WORD, WordClass } from '../quotes/wordClass';
import { blank, type Draft } from './draft';
import type { Gender, Nature } from './mention';
import { isAbbreviated, isNameWord, type WordEvidence } from './names';

/** Classes of nouns that can be the head of a mention: people, bodies, papers. */
export const NOUN = WordClass.role | WordClass.source | WordClass.document | WordClass.body;

// Bodies in capitals ("the House"), places in small letters.
const PLACES = new Set(
  'house city county town village port museum theatre airport hospital church industry'.split(' '),
);
const INDEFINITE = new Set('a an one another some any several many'.split(' '));
// Modifiers in front of a role that look like verbs.
const MODIFIERS = new Set(
  'retired unnamed elected appointed acting leading ranking outgoing incoming presiding'.split(' '),
);

/** A mention without a name that has its head at `i`: "the harbour office", "officials". `undefined`: too little to be one. */
export function common(items: readonly Item[], i: number): Draft | undefined {
  const item = items[i]!;
  if (PLACES.has(item.lower)) return undefined;
  const from = leftEdge(items, i, true);
  const edge = items[from]!;
  const modifiers = items.slice(from, i);
  const plural = !!(item.classes & WordClass.plural) || /[^s]s$/.test(item.lower);
  const determiner = !!(edge.classes & WordClass.determiner);
  const possessed = edge.possessive || modifiers.some((word) => word.possessive);
  if (!determiner && !possessed && !modifiers.some((word) => word.capital) && !plural && !item.first)
    return undefined;
  const definite = (determiner || possessed) && !INDEFINITE.has(edge.lower);
  const nature = natureOfNoun(item.classes);
  return Object.assign(blank(item, from, i + 1), {
    nature,
    plural,
    definite,
    gender: genderOf(items, from, i + 1),
  });
}

function natureOfNoun(classes: number): Nature {
  if (classes & WordClass.document) return 'document';
  return classes & WordClass.body && !(classes & (WordClass.role | WordClass.source))
    ? 'organisation'
    : 'unnamed';
}

/** A noun followed by another noun of the same group ("police officer") is not yet the head. */
export function endsNounGroup(items: readonly Item[], i: number, evidence: WordEvidence): boolean {
  const item = items[i]!;
  const next = items[i + 1];
  if (next?.kind === 'word' && next.start - item.end <= 1 && !item.possessive && !next.first) {
    if (next.classes & NOUN && !next.verb) return false;
    if (isNameWord(next, evidence, false) && isRoleInFront(item)) return false;
  }
  if (item.possessive && next?.kind === 'word' && next.classes & NOUN) return false;
  // "to report", "they report": a verb in spite of its looks.
  const before = items[i - 1];
  if (
    item.verb &&
    (!before || before.lower === 'to' || before.classes & (WordClass.pronoun | WordClass.auxiliary))
  )
    return false;
  return true;
}

/** How far a noun group reaches to the left of its head: modifiers, a possessor, a determiner. */
export function leftEdge(items: readonly Item[], head: number, modifiers: boolean): number {
  let from = head;
  while (from > 0 && head - from < 8 && !items[from]!.first) {
    const before = items[from - 1]!;
    // The stop of "U.S." inside the group.
    if (
      before.kind === 'mark' &&
      before.text === '.' &&
      from > 1 &&
      isAbbreviated(items[from - 2]!) &&
      items[from - 2]!.capital
    ) {
      from--;
      continue;
    }
    if (before.kind !== 'word') break;
    if (before.classes & WordClass.determiner && !(before.classes & WordClass.relative && !before.possessive))
      return from - 1;
    // "Secretary of State spokesperson": an office inside the group.
    if (
      before.lower === 'of' &&
      from > 1 &&
      items[from]!.capital &&
      items[from - 2]!.capital &&
      items[from - 2]!.classes & (WordClass.role | WordClass.body)
    ) {
      from -= 2;
      continue;
    }
    if (!modifiers || before.classes & FUNCTION_WORD || before.classes & WordClass.time) break;
    const { verb } = before;
    if (
      !before.capital &&
      !before.possessive &&
      !MODIFIERS.has(before.lower) &&
      ((verb && !(before.classes & NOUN)) || (before.mayBeVerb && !verb && !/(?:ed)$/.test(before.lower)))
    )
      break;
    from--;
  }
  return from;
}

/** Whether a name may follow this word as its role: "spokesman Ivo Lund". */
export function isRoleInFront(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.possessive) return false;
  const { classes } = item;
  return (
    !!(classes & (WordClass.role | WordClass.source)) &&
    !(classes & WordClass.plural) &&
    !(item.capital && !item.first)
  );
}

/** The noun that says what an office is. */
export function roleHead(items: readonly Item[], from: number, to: number): string {
  for (let i = to - 1; i >= from; i--) if (items[i]!.classes & WordClass.role) return items[i]!.lower;
  return items[to - 1]!.lower;
}

/** What the nouns of a group tell: "spokeswoman". */
export function genderOf(items: readonly Item[], from: number, to: number): Gender | null {
  for (let i = to - 1; i >= from; i--) {
    const { classes, possessive } = items[i]!;
    // "the woman’s lawyer" says nothing of the lawyer.
    if (possessive) return null;
    if (classes & WordClass.female) return 'female';
    if (classes & WordClass.male) return 'male';
  }
  return null;
}
