import { isWhiteSpace } from '../text/span';

/** The sort of mark: two marks can only be a pair when their sorts agree. */
export type MarkSort = 'double' | 'single' | 'angle';

/**
 * What a mark may be where it stands. `either` is decided by what is already open. `apostrophe` is no quotation mark.
 * `may close`: closes what is open, if no better mark for that follows: it may also be the apostrophe of "the workers’
 * union", or the inches of a 12" pipe.
 */
export type MarkRole = 'opens' | 'closes' | 'either' | 'may close' | 'apostrophe';

/** One mark of the text; `length` is 2 for doubles made of two single marks. */
export interface Mark {
  readonly offset: number;
  readonly length: 1 | 2;
  readonly char: string;
  readonly sort: MarkSort;
  readonly role: MarkRole;
}

const SORTS: Readonly<Record<string, MarkSort>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '«': 'angle',
  '»': 'angle',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‹': 'single',
  '›': 'single',
  '`': 'single',
};

// Words that begin with an apostrophe; the mark in front of them opens nothing. Those that are also plain words only
// where no capital says that a sentence begins.
const CLIPPED =
  /^(?:\d0s|\d\ds?\b(?![-–%]| per)|[Tt]is\b|[Tt]was\b|em\b|im\b|er\b|til\b|till\b|cause\b|cos\b|bout\b|round\b|neath\b|n\b|N\b)/;

/** The sort of quotation mark that the character at an offset is, if it is one. */
export function markSort(text: string, offset: number): MarkSort | undefined {
  const code = text.charCodeAt(offset);
  // Nearly every character is a letter or a space: looked up are only those that may be marks.
  const maybe =
    code < 0x80
      ? code === 0x22 || code === 0x27 || code === 0x60
      : code < 0xbc || (code >= 0x2018 && code <= 0x203a);
  return maybe ? SORTS[text[offset]!] : undefined;
}

/** The mark at an offset, with its role as far as its neighbours tell. `from` and `end` bound the paragraph. */
export function markAt(text: string, offset: number, from: number, end: number): Mark | undefined {
  const char = text[offset]!;
  const sort = SORTS[char];
  if (!sort) return undefined;
  const twin = TWINS.includes(char) && offset + 1 < end && text[offset + 1] === char;
  const length = twin ? 2 : 1;
  const before = offset > from ? text[offset - 1]! : ' ';
  const after = offset + length < end ? text[offset + length]! : ' ';
  if (twin) return { offset, length, char, sort: 'double', role: twinRole(char, before, after) };
  const role =
    sort === 'single'
      ? singleRole(char, before, after, text, offset)
      : doubleRole(char, before, after, text, offset);
  return { offset, length, char, sort, role };
}

const TWINS = "'`‘’";

/**
 * Two single marks in a row are what some archives and papers make of a double one. `` and ‘‘ open. '' and ’’ close what
 * is open; they open nothing, although '' does on both sides in some archives: what stands between those is read as
 * reported speech (`findStatements`), which needs no marks.
 */
function twinRole(char: string, before: string, after: string): MarkRole {
  if (char === '`' || char === '‘') return opensBehind(before) && !isEdge(after) ? 'opens' : 'apostrophe';
  return isWhiteSpace(before.charCodeAt(0)) ? 'apostrophe' : 'may close';
}

function doubleRole(char: string, before: string, after: string, text: string, offset: number): MarkRole {
  switch (char) {
    case '„':
    case '‟':
      return 'opens';
    case '“':
      // German and Polish text closes with this mark, and so does a typing error.
      return isEdge(after) ? 'either' : 'opens';
    case '”':
      if (isInches(text, offset)) return 'apostrophe';
      // Some keyboards put ” on both sides.
      return isEdge(before) && !isEdge(after) ? 'either' : 'closes';
    case '«':
    case '»':
      return 'either';
    default:
      if (isInches(text, offset)) return 'apostrophe';
      // Attributes of HTML that were left in the text, be they empty.
      if (before === '=') return 'opens';
      if (before === '"' && text[offset - 2] === '=') return 'closes';
      return isDigit(before) && isEdge(after) ? 'may close' : straightRole(before, after);
  }
}

function singleRole(char: string, before: string, after: string, text: string, offset: number): MarkRole {
  if (char === '‚' || char === '‹') return 'opens';
  if (char === '›') return 'closes';
  if (isWord(before) && isWord(after)) return 'apostrophe';
  const clipped = (): boolean => CLIPPED.test(text.slice(offset + 1, offset + 8));
  if (char === '‘') {
    // Behind a word it closes ‚what is open‘ in German, and where somebody typed the wrong one.
    if (after === '…' && opensBehind(before)) return 'opens';
    if (isEdge(after)) return isWhiteSpace(before.charCodeAt(0)) ? 'apostrophe' : 'may close';
    return clipped() ? 'apostrophe' : 'opens';
  }
  if (char === '’') return closingRole(before, after, text[offset - 2]);
  // Typewriter marks and backticks.
  if (isWord(before)) return char === '`' ? 'apostrophe' : 'may close';
  if (opensBehind(before) && isWord(after)) return clipped() ? 'apostrophe' : 'opens';
  return char === '`' ? 'apostrophe' : closingRole(before, after, text[offset - 2]);
}

/**
 * A closing single mark: sure behind punctuation, doubtful behind a letter, nothing behind a space, but for the one that
 * sets it apart from the mark of an inner quotation: ‘... “no,” ’ he said.
 */
function closingRole(before: string, after: string, beforeThat: string | undefined): MarkRole {
  // No space behind: “no,’she said”.
  if (isWord(after)) return ',.!?'.includes(before) && !isDigit(after) ? 'closes' : 'apostrophe';
  if (isWhiteSpace(before.charCodeAt(0)))
    return beforeThat && '”"’\''.includes(beforeThat) && isEdge(after) ? 'closes' : 'apostrophe';
  return isWord(before) ? 'may close' : 'closes';
}

function straightRole(before: string, after: string): MarkRole {
  const left = opensBehind(before);
  const right = isEdge(after);
  if (left && !right) return 'opens';
  if (!left && right) return 'closes';
  return 'either';
}

/** Feet and inches, minutes and seconds: 6' 2", 5’11”, 48° 12' 30". */
function isInches(text: string, offset: number): boolean {
  let i = offset - 1;
  // Seconds may have decimals.
  while (i >= 0 && offset - i < 6 && (isDigit(text[i]!) || text[i] === '.' || text[i] === ',')) i--;
  if (i === offset - 1) return false;
  while (i > 0 && (text[i] === ' ' || text[i] === '\u00a0')) i--;
  return i > 0 && "'’′".includes(text[i]!) && isDigit(text[i - 1]!);
}

/** What an opening mark may stand behind: space, bracket, dash, another opening mark. */
function opensBehind(char: string): boolean {
  return isWhiteSpace(char.charCodeAt(0)) || '([{—–-/“‘«„"\'…'.includes(char);
}

/** What may follow a closing mark. */
function isEdge(char: string): boolean {
  return isWhiteSpace(char.charCodeAt(0)) || '.,;:!?)]}—–-/”’»…"\''.includes(char);
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** Letters, digits and combining marks of any script. */
function isWord(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return /[\p{L}\p{N}\p{M}]/u.test(char);
}
