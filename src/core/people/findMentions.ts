import type { Item, Passage } from '../quotes/passage';
import { FUNCTION_WORD, WordClass } from '../quotes/wordClass';
import { isCountry } from './countries';
import type { FoundMention, Gender, Nature } from './mention';
import { isAbbreviated, isAcronym, isNameWord, nameRunEnd, type WordEvidence } from './names';
import { splitRun } from './titles';

type Draft = { -readonly [K in keyof FoundMention]: FoundMention[K] };

const PRONOUNS = new Set('he she they it i we who'.split(' '));
const NOUN = WordClass.role | WordClass.source | WordClass.document | WordClass.body;
const LOCATIVE = new Set('in near across outside inside throughout within around into'.split(' '));
// Bodies in capitals ("the House"), places in small letters.
const PLACES = new Set(
  'house city county town village port museum theatre airport hospital church industry'.split(' '),
);
const COMPLEMENT = new Set('for of from with at in'.split(' '));
// "Veldonian", "Lusinese": what ends so and stands before a noun says where it is from.
const ADJECTIVE = /(?:ian|ean|ani|ese|ish)$/;
// Modifiers in front of a role that look like verbs.
const MODIFIERS = new Set(
  'retired unnamed elected appointed acting leading ranking outgoing incoming presiding'.split(' '),
);

/** The mentions of one passage, in reading order by their heads. `index` is the number of the passage. */
export function findMentions(
  text: string,
  passage: Passage,
  index: number,
  evidence: WordEvidence,
  quoted: boolean,
): FoundMention[] {
  const { items, titleCase } = passage;
  const drafts: Draft[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'word') continue;
    let to = i + 1;
    let draft: Draft | undefined;
    if (item.classes && PRONOUNS.has(item.lower) && (item.lower !== 'who' || !item.first))
      draft = pronoun(item, i);
    else if (item.text[0] === '@' && item.text.length > 2) draft = handle(item, i);
    else if (beginsName(items, i, evidence, titleCase) && !isCommonNoun(items, i, evidence)) {
      to = nameRunEnd(items, i, evidence, titleCase);
      draft = named(text, items, i, to);
    } else if (item.classes & NOUN && endsNounGroup(items, i, evidence)) draft = common(items, i);
    if (draft) {
      draft.passage = index;
      draft.quoted = quoted;
      for (let d = drafts.length - 1; d >= 0 && drafts[d]!.from >= draft.from; d--) drafts[d]!.inner = true;
      drafts.push(draft);
    }
    i = to - 1;
  }
  for (const draft of drafts) if (isModifier(items, draft)) draft.inner = true;
  addComplements(items, drafts);
  for (const draft of drafts) finish(text, items, draft);
  return drafts;
}

/** Whether a name, or an office in front of one, begins here: also "Foreign Minister" at the head of a sentence. */
function beginsName(items: readonly Item[], i: number, evidence: WordEvidence, titleCase: boolean): boolean {
  const item = items[i]!;
  if (isNameWord(item, evidence, titleCase)) return true;
  const next = items[i + 1];
  if (titleCase || !item.capital || !item.first || !next?.capital || item.verb) return false;
  return (
    !(item.classes & (FUNCTION_WORD | WordClass.time)) && !!(next.classes & (WordClass.role | WordClass.body))
  );
}

/** "Officials said", "Police said": a noun for people at the head of a sentence is no name. */
function isCommonNoun(items: readonly Item[], i: number, evidence: WordEvidence): boolean {
  const item = items[i]!;
  if (!item.first || !(item.classes & NOUN)) return false;
  const next = items[i + 1];
  if (next?.kind === 'mark' && next.text === '.' && isAbbreviated(item)) return false;
  return !(
    next &&
    (isNameWord(next, evidence, false) ||
      (next.lower === 'of' && item.classes & (WordClass.role | WordClass.body)))
  );
}

function blank(item: Item, from: number, to: number): Draft {
  return {
    start: item.start, end: item.end, text: item.text, kind: 'role', nature: 'unknown', passage: 0, from, to, name: null, role: null,
    head: item.lower, gender: null, plural: false, definite: false, possessive: false, inner: false, afterPreposition: false, locative: false, quoted: false,
  }; // prettier-ignore
}

function pronoun(item: Item, i: number): Draft {
  const gender: Gender | null = item.lower === 'he' ? 'male' : item.lower === 'she' ? 'female' : null;
  const plural = item.lower === 'they' || item.lower === 'we';
  return Object.assign(blank(item, i, i + 1), { kind: 'pronoun', gender, plural, definite: true } as const);
}

function handle(item: Item, i: number): Draft {
  return Object.assign(blank(item, i, i + 1), {
    kind: 'handle',
    nature: 'person',
    name: item.text,
    definite: true,
  } as const);
}

function named(text: string, items: readonly Item[], from: number, to: number): Draft {
  const { nameFrom, role, gender: titleGender, titled } = splitRun(text, items, from, to);
  const last = items[to - 1]!;
  const name = nameFrom < to ? text.slice(items[nameFrom]!.start, last.end) : null;
  const draft = Object.assign(blank(items[from]!, from, to), {
    name,
    role,
    gender: titleGender,
    definite: true,
  });
  draft.head = last.lower;
  if (!name) {
    draft.from = leftEdge(items, from, false);
    draft.nature = 'person';
    draft.head = roleHead(items, from, to);
    draft.role = text.slice(items[draft.from]!.start, last.end);
    draft.gender = genderOf(items, from, to);
    return draft;
  }
  const words = items.slice(nameFrom, to).filter((item) => item.kind === 'word');
  draft.kind = words.length > 1 ? 'full name' : 'short name';
  // "the Harbour Treaty", "the United Isles": people have no article.
  const article = items[from - 1]?.lower === 'the' && !items[from]!.first;
  draft.nature = titled ? 'person' : article ? 'organisation' : natureOf(words);
  // "Harbour Ministry spokesman Ivo Lund": a role in small letters in front.
  const before = items[from - 1];
  if (
    draft.nature !== 'organisation' &&
    !items[from]!.first &&
    isRoleInFront(before) &&
    items[from - 2]?.lower !== 'to'
  ) {
    draft.from = leftEdge(items, from - 1, true);
    draft.role = withoutDeterminer(
      text,
      items,
      draft.from,
      from,
      to > nameFrom && nameFrom > from ? nameFrom : from,
    );
    draft.gender ??= genderOf(items, draft.from, from);
    draft.nature = 'person';
  }
  return draft;
}

function isRoleInFront(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.possessive) return false;
  const { classes } = item;
  return (
    !!(classes & (WordClass.role | WordClass.source)) &&
    !(classes & WordClass.plural) &&
    !(item.capital && !item.first)
  );
}

function withoutDeterminer(
  text: string,
  items: readonly Item[],
  from: number,
  to: number,
  nameFrom: number,
): string | null {
  let start = from;
  if (items[start]!.classes & WordClass.determiner) start++;
  const end = nameFrom > to ? nameFrom : to;
  return start < end ? text.slice(items[start]!.start, items[end - 1]!.end) : null;
}

function natureOf(words: readonly Item[]): Nature {
  const last = words.at(-1)!;
  const body = words.some((word) => word.classes & WordClass.body && !(word.classes & WordClass.role));
  if (last.classes & WordClass.body || (body && words.some((word) => word.lower === 'of')))
    return 'organisation';
  if (words.length === 1) {
    if (isAcronym(last.text) || /^\p{Lu}\.\p{Lu}/u.test(last.text)) return 'organisation';
    if (last.classes & WordClass.plural) return 'unnamed';
    if (isCountry(last.lower)) return 'organisation';
    return 'unknown';
  }
  return words.every((word) => isAcronym(word.text)) ? 'organisation' : 'person';
}

/** A noun followed by another noun of the same group ("police officer") is not yet the head. */
function endsNounGroup(items: readonly Item[], i: number, evidence: WordEvidence): boolean {
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

function common(items: readonly Item[], i: number): Draft | undefined {
  const item = items[i]!;
  if (PLACES.has(item.lower)) return undefined;
  const from = leftEdge(items, i, true);
  const edge = items[from]!;
  const plural = !!(item.classes & WordClass.plural) || /[^s]s$/.test(item.lower);
  const determined =
    !!(edge.classes & WordClass.determiner) ||
    items.slice(from, i).some((word) => word.possessive || word.capital);
  if (!determined && !plural && !item.first) return undefined;
  const indefinite = ['a', 'an', 'one', 'another', 'some', 'any', 'several', 'many'].includes(edge.lower);
  const determinerOrName =
    !!(edge.classes & WordClass.determiner) ||
    edge.possessive ||
    items.slice(from, i).some((word) => word.possessive);
  const { classes } = item;
  const nature: Nature =
    classes & WordClass.document
      ? 'document'
      : classes & WordClass.body && !(classes & (WordClass.role | WordClass.source))
        ? 'organisation'
        : 'unnamed';
  return {
    ...blank(item, from, i + 1),
    nature,
    plural,
    definite: determinerOrName && !indefinite,
    gender: genderOf(items, from, i + 1),
    head: item.lower,
  };
}

/** How far a noun group reaches to the left of its head: modifiers, a possessor, a determiner. */
function leftEdge(items: readonly Item[], head: number, modifiers: boolean): number {
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

function roleHead(items: readonly Item[], from: number, to: number): string {
  for (let i = to - 1; i >= from; i--) if (items[i]!.classes & WordClass.role) return items[i]!.lower;
  return items[to - 1]!.lower;
}

function genderOf(items: readonly Item[], from: number, to: number): Gender | null {
  for (let i = to - 1; i >= from; i--) {
    const { classes, possessive } = items[i]!;
    // "the woman’s lawyer" says nothing of the lawyer.
    if (possessive) return null;
    if (classes & WordClass.female) return 'female';
    if (classes & WordClass.male) return 'male';
  }
  return null;
}

/** "Veldonian troops", "the Ortega campaign": a name that only says more of the noun behind it. */
function isModifier(items: readonly Item[], draft: Draft): boolean {
  if (draft.kind !== 'short name' || draft.nature === 'person' || items[draft.to - 1]!.possessive)
    return false;
  const next = items[draft.to];
  if (next?.kind !== 'word' || next.capital || next.first || next.start - items[draft.to - 1]!.end > 1)
    return false;
  return (
    !(next.classes & FUNCTION_WORD) &&
    !next.mayBeVerb &&
    (!/[^s]s$/.test(next.lower) || ADJECTIVE.test(items[draft.to - 1]!.lower)) &&
    !(next.classes & WordClass.time)
  );
}

/** Words that one mention may have. Real ones have far fewer; a chain of them ("of the ... of the ...") must not grow. */
const LONGEST = 24;

/** "a spokesman for the harbour", "people in Port Vell": what hangs on a noun belongs to its mention. */
function addComplements(items: readonly Item[], drafts: Draft[]): void {
  const startsAt = new Map<number, Draft>();
  for (const draft of drafts) if (!draft.inner) startsAt.set(draft.from, draft);
  for (let d = drafts.length - 1; d >= 0; d--) {
    const draft = drafts[d]!;
    if (draft.kind === 'pronoun' || draft.inner || items[draft.to - 1]!.possessive) continue;
    const word = items[draft.to];
    if (word?.kind !== 'word' || !(draft.name ? word.lower === 'of' : COMPLEMENT.has(word.lower))) continue;
    const next = items[draft.to + 1];
    const tail =
      startsAt.get(draft.to + 1) ??
      (next && next.classes & WordClass.determiner ? startsAt.get(draft.to + 2) : undefined);
    if (tail?.kind === 'pronoun' || tail === draft || (tail && tail.to - draft.from > LONGEST)) continue;
    draft.to = tail ? tail.to : plainGroupEnd(items, draft.to);
    if (tail) tail.inner = true;
  }
}

/** The end of "for the yard" behind a noun at `from`, where no mention stands there; `from` itself for anything else. */
function plainGroupEnd(items: readonly Item[], from: number): number {
  const determiner = items[from + 1];
  if (!determiner || !(determiner.classes & WordClass.determiner) || determiner.classes & WordClass.relative)
    return from;
  let to = from + 2;
  while (to < items.length && to - from < 6 && isPlain(items[to]!)) to++;
  return to > from + 2 ? to : from;
}

function isPlain({ kind, classes, mayBeVerb, capital, first }: Item): boolean {
  return kind === 'word' && !capital && !first && !(classes & (FUNCTION_WORD | WordClass.time)) && !mayBeVerb;
}

function finish(text: string, items: readonly Item[], draft: Draft): void {
  const last = items[draft.to - 1]!;
  draft.start = items[draft.from]!.start;
  draft.end = last.end;
  draft.text = text.slice(draft.start, draft.end);
  draft.possessive = last.possessive;
  let before = draft.from - 1;
  while (before >= 0 && items[before]!.classes & WordClass.determiner) before--;
  const preposition =
    before >= 0 && items[before]!.kind === 'word' && items[before]!.classes & WordClass.preposition;
  draft.afterPreposition = !!preposition;
  draft.locative = !!preposition && LOCATIVE.has(items[before]!.lower);
}
