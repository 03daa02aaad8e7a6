import type { Item, Passage } from '../quotes/passage';
import { FUNCTION_WORD, WordClass } from '../quotes/wordClass';
import { addComplements, isModifier } from './complements';
import { blank, type Draft } from './draft';
import type { FoundMention, Gender } from './mention';
import { named } from './named';
import { isAbbreviated, isNameWord, nameRunEnd, type WordEvidence } from './names';
import { isRelativeRole } from './roles';
import { common, endsNounGroup, NOUN } from './nounGroups';

const PRONOUNS = new Set('he she they it i we who'.split(' '));
const LOCATIVE = new Set('in near across outside inside throughout within around into'.split(' '));

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
    if (item.kind !== 'word' || isLabel(items, i)) continue;
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

// What stands before a colon over small print, and is nobody.
const LABELS = new Set(
  'contact contacts correction clarification note notes update source sources photo credit'.split(' '),
);

/** "Contact: ...", "Note: ..." at the head of a paragraph. */
function isLabel(items: readonly Item[], i: number): boolean {
  return i === 0 && items[1]?.text === ':' && LABELS.has(items[0]!.lower);
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
  draft.relative = draft.kind === 'full name' && isSomebodysRelative(items, draft);
  draft.locative = !!preposition && LOCATIVE.has(items[before]!.lower);
}

/** "his cousin, Ivo Torres", "her cousin Ivo Torres": named for somebody else's sake. */
function isSomebodysRelative(items: readonly Item[], { from, role }: Draft): boolean {
  if (role) return isRelativeRole(role) && isPossessor(items[from]);
  const noun = items[from - 1]?.text === ',' ? from - 2 : from - 1;
  return !!items[noun] && isRelativeRole(items[noun].lower) && isPossessor(items[noun - 1]);
}

const POSSESSORS = new Set('his her its their my our your'.split(' '));

function isPossessor(item: Item | undefined): boolean {
  return !!item && (item.possessive || POSSESSORS.has(item.lower));
}
