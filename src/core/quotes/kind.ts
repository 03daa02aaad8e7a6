import { isWhiteSpace } from '../text/span';
import type { Decision } from './attribute';
import type { Item, Passage } from './passage';
import type { Stretch } from './pairMarks';
import type { QuotationKind } from './quotation';
import { cueVerb } from './verbs';
import { WordClass } from './wordClass';

/** The words of a stretch, as far as its kind depends on them. */
interface Words {
  readonly count: number;
  readonly capitals: number;
  /** Words longer than three letters without a capital. */
  readonly small: number;
  readonly firstCapital: boolean;
  readonly lastChar: string;
  /** A pronoun or a verb: somebody speaks. */
  readonly clause: boolean;
  readonly letters: boolean;
}

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
export function kindByForm(
  text: string,
  passage: Passage,
  at: number,
  content: Stretch['content'],
): QuotationKind | undefined {
  const { items } = passage;
  const words = wordsOf(text, content);
  if (!words.letters || words.count === 0) return 'term';
  const before = items[at - 1];
  const after = items[at + 1];
  if (isTechnical(before, text, content)) return 'term';
  if (words.count <= 3 && words.capitals === words.count && isNickname(before, after)) return 'nickname';
  if (
    words.count > 12 ||
    (words.clause && words.small > 0 && /[.!?]/.test(words.lastChar) && words.count > 3)
  )
    return undefined;
  const called = before?.kind === 'word' && NAMING.has(before.lower) && isNamingHere(items, at);
  const titled = words.capitals > 0 && words.firstCapital && words.small === 0;
  if (titled && called) return 'title';
  if (called && words.count <= 4) return 'term';
  if (titled && words.count <= 10 && isWorkNear(items, at)) return 'title';
  if (
    titled &&
    words.capitals >= 2 &&
    words.count >= 2 &&
    !/[!?]/.test(words.lastChar) &&
    !isAnnounced(before)
  )
    return 'title';
  if (before && words.count <= 6 && isTerm(items, at)) return 'term';
  return undefined;
}

/** The kind of what may be a quotation, once it is known who may have said it. */
export function kindBySpeaker(
  text: string,
  passage: Passage,
  at: number,
  content: Stretch['content'],
  decision: Decision,
): QuotationKind {
  const words = wordsOf(text, content);
  const before = passage.items[at - 1];
  if (before?.lower === 'so-called') return 'scare';
  const direct = isDirect(words, before, decision.embedded);
  if (direct || words.count > 5) return direct ? 'direct' : 'partial';
  const best = decision.chosen?.score ?? -Infinity;
  const needed = words.count === 1 ? 2.2 : words.count <= 3 ? 1.6 : 0.8;
  return best < needed ? 'scare' : 'partial';
}

/** A whole clause, or a sentence by itself; not words inside the reporter's sentence. */
function isDirect(words: Words, before: Item | undefined, embedded: boolean): boolean {
  if (!embedded) return words.count > 1 || /[.!?]/.test(words.lastChar);
  const introduced = !before || before.first || (before.kind === 'mark' && ',:—–.'.includes(before.text));
  if (words.count === 1) return introduced && /[.!?,]/.test(words.lastChar) && words.firstCapital;
  return (
    (words.firstCapital && (introduced || words.count > 3) && words.small > 0) ||
    (introduced && words.count > 3)
  );
}

function wordsOf(text: string, { start, end }: Stretch['content']): Words {
  let count = 0;
  let capitals = 0;
  let small = 0;
  let clause = false;
  let letters = false;
  // Longer stretches are quotations whatever they hold; no need to read on.
  const limit = Math.min(end, start + 240);
  const words = text.slice(start, limit).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  for (const word of words) {
    count++;
    const lower = word.toLowerCase();
    if (/\p{L}/u.test(word)) letters = true;
    if (word[0] !== lower[0]) capitals++;
    else if (word.length > 3 || !/^(?:the|of|and|for|in|on|at|to|a|an|by|or|la|de|vs|with|from)$/.test(lower))
      small++;
    if (!clause && CLAUSE.test(lower)) clause = true;
  }
  if (limit < end) count += 40;
  let last = end - 1;
  while (last > start && (isWhiteSpace(text.charCodeAt(last)) || '’”\'"»)'.includes(text[last]!))) last--;
  return {
    count,
    capitals,
    small,
    firstCapital: /^[^\p{L}]*\p{Lu}/u.test(text.slice(start, start + 4)),
    lastChar: text[last] ?? '',
    clause,
    letters,
  };
}

const CLAUSE =
  /^(?:i|we|he|she|it|they|you|is|are|was|were|be|has|have|had|will|would|can|could|should|must|don['’]t|it['’]s|i['’]m|that['’]s|we['’]re|do|does|did)$/;

/** Ana “Sandy” Torres. */
function isNickname(before: Item | undefined, after: Item | undefined): boolean {
  return (
    before?.kind === 'word' &&
    before.capital &&
    !before.possessive &&
    !before.first &&
    after?.kind === 'word' &&
    after.capital &&
    !after.first
  );
}

/** Numbers, handles and attribute values of a page that was scraped. */
function isTechnical(before: Item | undefined, text: string, { start, end }: Stretch['content']): boolean {
  if (before?.kind === 'mark' && before.text === '=') return true;
  return (
    end - start < 30 &&
    /^[@#]?[\w.-]+$/.test(text.slice(start, end)) &&
    /[\d_@#]/.test(text.slice(start, end))
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
  return cueVerb(before.lower)?.strength === 'says';
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
