import type { Item } from '../quotes/passage';
import { WordClass } from '../quotes/wordClass';
import { isCapitalCity } from './capitals';
import { isCountry } from './countries';
import { blank, type Draft } from './draft';
import type { Nature } from './mention';
import { isAcronym } from './names';
import { genderOf, isRoleInFront, leftEdge, roleHead } from './nounGroups';
import { isLegalForm, isPlaceName, natureByNoun } from './places';
import { splitRun } from './titles';

/** The mention that a run of capitals is: a name, with title and role in front of it, or an office alone. */
export function named(text: string, items: readonly Item[], from: number, to: number): Draft {
  const { nameFrom, role, gender, titled } = splitRun(text, items, from, to);
  const last = items[to - 1]!;
  const draft = Object.assign(blank(items[from]!, from, to), {
    role,
    gender,
    definite: true,
    head: last.lower,
  });
  if (nameFrom >= to) return office(text, items, draft);
  draft.name = text.slice(items[nameFrom]!.start, last.end);
  const run = items.slice(nameFrom, to);
  const words = run.filter((item) => item.kind === 'word');
  draft.kind = words.length > 1 ? 'full name' : 'short name';
  // "the Harbour Treaty", "the United Isles": people have no article.
  const article = items[from - 1]?.lower === 'the' && !items[from]!.first;
  // "Lund & Holm": a firm, or two places under one rule.
  const pair = run.some((item) => item.text === '&');
  draft.nature = titled
    ? 'person'
    : pair || (article && !isPlaceName(words))
      ? 'organisation'
      : natureOf(words, labelsTurn(items, from, to));
  if (!titled && nameFrom === from && !items[from]!.first)
    draft.nature = natureByNoun(items[from - 1]) ?? draft.nature;
  if (draft.nature !== 'organisation' && draft.nature !== 'place' && !items[from]!.first)
    addRoleInFront(text, items, draft, nameFrom);
  return draft;
}

/** "TORRES:", "SEN. ANA TORRES:" at the head of a paragraph, as the turns of a transcript begin. */
function labelsTurn(items: readonly Item[], from: number, to: number): boolean {
  return (
    items[to]?.text === ':' && from < 6 && items.slice(0, from).every(({ text }) => !/\p{Ll}/u.test(text))
  );
}

/** "the Prime Minister": an office without a name. */
function office(text: string, items: readonly Item[], draft: Draft): Draft {
  const { from, to } = draft;
  draft.from = leftEdge(items, from, false);
  draft.nature = 'person';
  draft.head = roleHead(items, from, to);
  draft.role = text.slice(items[draft.from]!.start, items[to - 1]!.end);
  draft.gender = genderOf(items, from, to);
  return draft;
}

/** "Harbour Ministry spokesman Ivo Lund": a role in small letters in front of the name. */
function addRoleInFront(text: string, items: readonly Item[], draft: Draft, nameFrom: number): void {
  const { from } = draft;
  if (!isRoleInFront(items[from - 1]) || items[from - 2]?.lower === 'to') return;
  draft.from = leftEdge(items, from - 1, true);
  const start = items[draft.from]!.classes & WordClass.determiner ? draft.from + 1 : draft.from;
  let end = nameFrom;
  // "former mayor Sir Ivo Lund": the honorific is no part of the office.
  while (end > start && items[end - 1]!.classes & WordClass.honorific) end--;
  draft.role = start < end ? text.slice(items[start]!.start, items[end - 1]!.end) : null;
  draft.gender ??= genderOf(items, draft.from, from);
  draft.nature = 'person';
}

/** `labels`: in front of a colon, as the names of a transcript, which are printed in capitals as a body's letters are. */
function natureOf(words: readonly Item[], labels: boolean): Nature {
  const last = words.at(-1)!;
  if (words.length > 1 && isLegalForm(last.lower)) return 'organisation';
  const body = words.some((word) => word.classes & WordClass.body && !(word.classes & WordClass.role));
  if (last.classes & WordClass.body || (body && words.some((word) => word.lower === 'of')))
    return 'organisation';
  const name = words.map((word) => word.lower).join(' ');
  if (isCountry(name) || isCapitalCity(name)) return 'organisation';
  if (isPlaceName(words)) return 'place';
  if (words.length === 1) {
    if (isAcronym(last.text) || /^\p{Lu}\.\p{Lu}/u.test(last.text)) return 'organisation';
    if (last.classes & WordClass.plural) return 'unnamed';
    return 'unknown';
  }
  return !labels && words.every((word) => isAcronym(word.text)) ? 'organisation' : 'person';
}
