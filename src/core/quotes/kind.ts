import type { Decision } from './attribute';
import type { Content } from './content';
import type { Item, Passage } from './passage';
import type { QuotationKind } from './quotation';
import { WordClass } from './wordClass';

// Nouns in front of, or behind, the title of a work.
const WORKS = new Set(
  (
    'film movie documentary play musical opera novel book memoir poem song single album track hit show series sitcom ' +
    'programme program podcast episode exhibition magazine painting sculpture essay article story column comedy drama ' +
    'thriller ballad anthem hymn game video segment broadcast network host co-host anchor chapter section sketch tour ' +
    'soundtrack cartoon comic trilogy sequel ad spot commercial report paper study headline'
  ).split(' '),
);
const NAMING = new Set(
  'titled entitled called named dubbed nicknamed headlined labeled labelled captioned'.split(' '),
);
const TERMS = new Set(
  'word words term phrase hashtag slogan motto expression acronym adjective noun nickname label moniker tag'.split(
    ' ',
  ),
);

/**
 * What the marks alone and the words next to them tell: the title of a work, a nickname, a term. `undefined`: that it may
 * be a quotation.
 */
export function kindByForm(content: Content, { items }: Passage, at: number): QuotationKind | undefined {
  const { count, capitals } = content;
  const before = items[at - 1];
  if (!content.letters || (before?.kind === 'mark' && before.text === '=')) return 'term';
  if (before?.lower === 'so-called') return 'scare';
  if (count <= 3 && capitals === count && isNickname(before, items[at + 1])) return 'nickname';
  const speaks = content.clause && content.small > 0 && count > 3 && '.!?'.includes(content.lastChar);
  if (count > 12 || speaks) return undefined;
  const called = before?.kind === 'word' && NAMING.has(before.lower) && isNamingHere(items, at);
  const titled = content.firstCapital && content.small === 0;
  if (called && (titled || count <= 4)) return titled ? 'title' : 'term';
  if (titled && count <= 10 && isWorkNear(items, at)) return 'title';
  if (
    titled &&
    count >= 2 &&
    capitals >= 2 &&
    !'!?'.includes(content.lastChar) &&
    !isAnnounced(before) &&
    !isSaid(items[at + 1])
  )
    return 'title';
  return count <= 6 && isTerm(items, at) ? 'term' : undefined;
}

/** Whether the form alone settles that nobody is quoted: the model of `quotedFeatures.ts` is not asked. */
export function isSettled(form: QuotationKind | undefined, content: Content): boolean {
  return form === 'nickname' || form === 'scare' || (form === 'term' && !content.letters);
}

/** The novel “The Drowned Bell”; he called it “The Drowned Bell”. */
export function isTitleOf(content: Content, { items }: Passage, at: number): boolean {
  const before = items[at - 1];
  if (!before) return false;
  if (WORKS.has(before.lower)) return true;
  const naming = before.lower === 'it' || before.lower === 'them' ? items[at - 2] : undefined;
  // Of two words it may be a verdict: he called it “Fake News”.
  return !!naming && NAMING.has(naming.lower) && content.count > 2;
}

/** The kind of a stretch, once it is known whether somebody is quoted; `form` is what its form suggested. */
export function kindOf(
  content: Content,
  { items }: Passage,
  at: number,
  form: QuotationKind | undefined,
  decision: Decision | undefined,
): QuotationKind {
  if (!decision?.quoted) return form ?? 'scare';
  return isDirect(content, items[at - 1], decision.embedded) ? 'direct' : 'partial';
}

/** A whole clause, or a sentence by itself; not words inside the reporter's sentence. */
export function isDirect(content: Content, before: Item | undefined, embedded: boolean): boolean {
  const { count, firstCapital, lastChar, clause, small } = content;
  if (!embedded) return count > 1 || '.!?'.includes(lastChar);
  const introduced =
    !before || before.kind === 'stretch' || (before.kind === 'mark' && ',:—–.?!'.includes(before.text));
  if (count === 1) return introduced && '.!?,'.includes(lastChar) && firstCapital;
  return introduced ? count > 3 || (firstCapital && small > 0) : firstCapital && clause && count > 4;
}

/** Ana “Sandy” Torres. */
function isNickname(before: Item | undefined, after: Item | undefined): boolean {
  return (
    before?.kind === 'word' &&
    before.capital &&
    before.classes === 0 &&
    !before.possessive &&
    after?.kind === 'word' &&
    after.capital &&
    !after.first
  );
}

/** "a plan called “...”", not "Ortega called “...”". */
function isNamingHere(items: readonly Item[], at: number): boolean {
  const naming = items[at - 1]!.lower;
  if (
    naming === 'titled' ||
    naming === 'entitled' ||
    naming === 'headlined' ||
    naming === 'nicknamed' ||
    naming === 'captioned'
  )
    return true;
  const noun = items[at - 2];
  if (!noun || noun.kind !== 'word' || noun.capital) return false;
  return (
    !(noun.classes & (WordClass.pronoun | WordClass.adverb | WordClass.source | WordClass.role)) ||
    /^(?:is|was|are|were|be|been)$/.test(noun.lower) ||
    WORKS.has(noun.lower)
  );
}

function isWorkNear(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 5; i--) {
    const { kind, lower, possessive, text } = items[i]!;
    if (kind === 'stretch' || (kind === 'mark' && text !== ',')) break;
    if (WORKS.has(lower) || (possessive && i === at - 1)) return true;
  }
  const after = items[at + 1];
  return after?.kind === 'word' && WORKS.has(after.lower);
}

/** A colon, or a cue verb right in front: rather words than a title. */
function isAnnounced(before: Item | undefined): boolean {
  if (!before) return false;
  if (before.kind === 'mark') return before.text === ':' || before.text === ',';
  return before.verb?.strength === 'says';
}

/** “As Mayor,” she said: words that somebody says, whatever their capitals. */
function isSaid(after: Item | undefined): boolean {
  return after?.kind === 'word' && (!!(after.classes & WordClass.pronoun) || after.verb?.strength === 'says');
}

function isTerm(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 3; i--) {
    const { kind, lower, classes } = items[i]!;
    if (kind !== 'word') return false;
    if (TERMS.has(lower)) return true;
    if (!(classes & WordClass.preposition)) return lower === 'as' && items[i - 1]?.lower === 'known';
  }
  return false;
}
