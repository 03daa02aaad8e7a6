import type { Item, Passage } from '../quotes/passage';
import { FUNCTION_WORD, WordClass } from '../quotes/wordClass';

/** What the article as a whole tells about its words. */
export interface WordEvidence {
  /** Words that it prints without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Words with a capital where the sentence asks for none, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** Gathers the evidence of all passages. Headlines in capitals tell nothing. Linear. */
export function gatherEvidence(passages: readonly Passage[]): WordEvidence {
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const { items, titleCase } of passages) {
    for (const item of items) {
      // Function words are settled without evidence.
      if (item.kind !== 'word' || item.classes & FUNCTION_WORD) continue;
      if (!item.capital) lower.add(item.lower);
      else if (!titleCase && !item.first) names.add(item.lower);
    }
  }
  return { lower, names };
}

// Little words inside names: Ludwig van Beethoven, Charles de Gaulle.
const PARTICLES = new Set(
  'de da das del della der den di do dos du el al la le van von bin ibn bint ben y ter ten zu af'.split(' '),
);

/** Whether a word can be part of a name where it stands. */
export function isNameWord(item: Item, evidence: WordEvidence, titleCase: boolean): boolean {
  if (item.kind !== 'word' || !item.capital) return false;
  const { lower, classes } = item;
  if (classes & WordClass.pronoun) return false;
  if (classes & WordClass.time && !(classes & WordClass.role)) return false;
  if (titleCase) return evidence.names.has(lower) && !(classes & FUNCTION_WORD);
  // "Will", "Long": function words are names only in the middle of a sentence.
  if (classes & FUNCTION_WORD)
    return !item.first && !!(classes & (WordClass.auxiliary | WordClass.adverb)) && lower.length > 2;
  if (!item.first || (item.text.length > 1 && item.text === item.text.toUpperCase())) return true;
  if (evidence.names.has(lower)) return true;
  if (evidence.lower.has(lower)) return false;
  return !item.verb && !/(?:ing|ed)$/.test(lower);
}

/**
 * The end of the run of name words that begins at `from`: capitals, the particles between them, stops behind initials and
 * abbreviated titles, and "of ..." behind an office or a body. A possessive ends the run.
 */
export function nameRunEnd(
  items: readonly Item[],
  from: number,
  evidence: WordEvidence,
  titleCase: boolean,
): number {
  let end = from + 1;
  for (let i = from; i < items.length && i - from < 14;) {
    end = i + 1;
    if (items[i]!.possessive && !isNamedAfter(items, from, i)) break;
    const next = nextInRun(items, i, evidence, titleCase);
    if (next < 0) break;
    i = next;
  }
  return end;
}

/** "St Olave’s Hospital", "King’s College": the possessor is a part of the body's name. */
function isNamedAfter(items: readonly Item[], from: number, at: number): boolean {
  const next = items[at + 1];
  if (!next?.capital || next.first || !(next.classes & WordClass.body)) return false;
  const { lower } = items[from]!;
  return lower === 'st' || lower === 'saint' || (from === at && (lower === 'king' || lower === 'queen'));
}

function nextInRun(items: readonly Item[], i: number, evidence: WordEvidence, titleCase: boolean): number {
  const item = items[i]!;
  let next = i + 1;
  if (items[next]?.text === '.' && isAbbreviated(item) && items[next]!.start === item.end) next++;
  const follows = items[next];
  if (!follows || follows.first) return -1;
  // Words of one name stand one space apart; a line end or a missing space ends it.
  const gap = items[next - 1]!.possessive ? 3 : 1;
  if (follows.start - items[next - 1]!.end > gap) return -1;
  if (isNameWord(follows, evidence, titleCase)) return next;
  if (follows.text === '&' && follows.kind === 'mark') return capitalAt(items, next + 1, evidence, titleCase);
  // Ana “Sandy” Torres.
  if (follows.kind === 'stretch' && follows.end - follows.start < 20)
    return capitalAt(items, next + 1, evidence, titleCase);
  if (follows.kind !== 'word') return -1;
  if (PARTICLES.has(follows.lower)) {
    const second = capitalAt(items, next + 1, evidence, titleCase);
    if (second >= 0) return second;
    return items[next + 1] && PARTICLES.has(items[next + 1]!.lower)
      ? capitalAt(items, next + 2, evidence, titleCase)
      : -1;
  }
  if (follows.lower === 'of' && item.classes & (WordClass.role | WordClass.body)) {
    const at = items[next + 1]?.lower === 'the' ? next + 2 : next + 1;
    return capitalAt(items, at, evidence, titleCase);
  }
  return -1;
}

function capitalAt(items: readonly Item[], at: number, evidence: WordEvidence, titleCase: boolean): number {
  const item = items[at];
  return item && !item.first && isNameWord(item, evidence, titleCase) ? at : -1;
}

/** Initials and short titles, behind which a full stop ends nothing. */
export function isAbbreviated(item: Item): boolean {
  const { text, classes } = item;
  if (text.length === 1 || (text.length <= 4 && classes & (WordClass.honorific | WordClass.role)))
    return true;
  return text === 'Jr' || text === 'Sr' || text === 'St' || /^\p{Lu}(?:\.\p{Lu}){1,3}$/u.test(text);
}

/** WHO, NATO, PTI: capitals only, two to six. */
export function isAcronym(text: string): boolean {
  return text.length >= 2 && text.length <= 6 && /^\p{Lu}+$/u.test(text);
}
