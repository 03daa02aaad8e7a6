import type { Item } from '../quotes/passage';
import { WordClass } from '../quotes/wordClass';
import type { Gender } from './mention';

// What an office is of: behind "Secretary of ..." these words belong to the office, what follows is the name.
const OFFICES = new Set(
  (
    'state defence defense foreign external internal home affairs treasury commerce labor labour health education ' +
    'interior justice staff energy transport transportation agriculture finance trade war homeland security veterans ' +
    'housing environment operations police army navy the of and exchequer public works culture sport human rights'
  ).split(' '),
);

/** A run of capitals taken apart: `role` in front, the name from `nameFrom` on (which may be the end of the run). */
export interface SplitRun {
  readonly nameFrom: number;
  readonly role: string | null;
  readonly gender: Gender | null;
  /** An office or an honorific stands in front: a person. */
  readonly titled: boolean;
}

/**
 * Takes the title off a run of capitals: "US Secretary of State" + "Ana Torres", "Mrs." + "Torres". A run that is all
 * title ("the Prime Minister") has no name.
 */
export function splitRun(text: string, items: readonly Item[], from: number, to: number): SplitRun {
  let nameFrom = from;
  let honorific = false;
  let office = -1;
  let gender: Gender | null = null;
  for (let i = from; i < to; i++) {
    const { classes, possessive } = items[i]!;
    if (possessive && i < to - 1) continue;
    if (!(classes & (WordClass.role | WordClass.honorific))) continue;
    // "National Chair Company": an office inside the name of a body is none.
    if (classes & WordClass.honorific) honorific = true;
    else office = i;
    if (classes & WordClass.female) gender = 'female';
    else if (classes & WordClass.male) gender = 'male';
    nameFrom = behindTitle(items, i, to);
    i = Math.max(i, nameFrom - 1);
  }
  if (office < 0 && !honorific) return { nameFrom: from, role: null, gender: null, titled: false };
  const last = items[to - 1]!;
  if (last.classes & WordClass.body && !(last.classes & WordClass.role) && nameFrom < to) {
    return { nameFrom: from, role: null, gender: null, titled: false };
  }
  return { nameFrom, role: roleText(text, items, from, nameFrom, office), gender, titled: true };
}

/** The first item behind a title at `i`: past its stop and its "of State". */
function behindTitle(items: readonly Item[], i: number, to: number): number {
  let next = i + 1;
  if (next < to && items[next]!.text === '.') next++;
  if (next >= to || items[next]!.lower !== 'of') return next;
  const left = to - next - 1;
  // "President of Veldonia": two words or fewer behind "of" are the place, not a name.
  if (left <= 2 && !OFFICES.has(items[next + 1]!.lower)) return to;
  next++;
  if (!OFFICES.has(items[next]!.lower)) return next + 1;
  while (next < to && OFFICES.has(items[next]!.lower)) next++;
  return next;
}

function roleText(
  text: string,
  items: readonly Item[],
  from: number,
  nameFrom: number,
  office: number,
): string | null {
  if (office < 0) {
    // Words in front of an honorific alone: an office in another language.
    let end = from;
    while (end < nameFrom && !(items[end]!.classes & WordClass.honorific)) end++;
    return end > from ? text.slice(items[from]!.start, items[end - 1]!.end) : null;
  }
  let start = from;
  while (start < office && items[start]!.classes & WordClass.honorific) start++;
  if (items[start]!.text === '.') start++;
  let end = nameFrom;
  while (
    end > office + 1 &&
    (items[end - 1]!.classes & WordClass.honorific || items[end - 1]!.text === '.')
  ) {
    // "Gov." keeps its stop, "Minister Shri" loses the honorific.
    if (items[end - 1]!.text === '.' && !(items[end - 2]!.classes & WordClass.honorific)) break;
    end--;
  }
  return text.slice(items[start]!.start, items[end - 1]!.end);
}
