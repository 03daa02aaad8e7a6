const NICKNAME = /[“"‘'„«][^”"’']{1,18}[”"’'“»] /u;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

// Between the words of a name, in one sort of marks; an apostrophe inside a word is none.
const SET_OFF = /\s(?:“[^”]{1,18}”|"[^"]{1,18}"|‘[^’]{1,18}’|'[^']{1,18}')(?=\s)/u;

/** "Ana Torres" of "Ana “Sandy” Torres". */
export function withoutNickname(name: string): string {
  return name.replace(SET_OFF, '');
}

/** The words of a name for comparing: small letters, no accents, no stops, no "Jr". "J.D." is one word, "jd". */
export function nameWords(name: string): string[] {
  // Names of plain letters, nearly all, need none of the work.
  if (/^[A-Za-z ]*$/.test(name)) return wordsOf(name);
  const plain = name
    .replace(NICKNAME, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/i, '');
  return wordsOf(plain.replace(/[^\p{L}\p{N}\s,-]/gu, ''));
}

function wordsOf(plain: string): string[] {
  const words = plain.toLowerCase().split(/[\s,]+/);
  return words.filter((word) => word && !SUFFIXES.has(word));
}

/**
 * Whether two full names can be one person: same surname, and given names that agree ("S. Torres", "Ana M. Torres",
 * "Ana Torres"). Names of one word agree with nothing here.
 */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [first, second] = [a[0]!, b[0]!];
  if (first === second) return true;
  // "Ana Torres" of "Maria Ana Torres"; but "Anna van der Berg" is no "Jan van der Berg".
  if (a.length !== b.length && a.at(-2) === b.at(-2) && (a.length === 2 || b.length === 2)) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  // "S" for "Selma"; two letters may be two initials, but "Al" for "Alan" is no initial.
  return short.length === 1 && long.startsWith(short);
}

// Plain letters with one space between the words, as nearly all names are.
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** "ana-torres": an id made from a name; `taken` keeps it unlike the others. */
export function idOf(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name);
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n++) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`;
}

/** Makes ids of slugs as `idOf` does of names, for a long list in which one ("officials") may come thousands of times. */
export function idMaker(): (slug: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (slug) => {
    let n = last.get(slug) ?? 0;
    let id: string;
    do id = ++n === 1 ? slug : `${slug}-${n}`;
    while (taken.has(id));
    last.set(slug, n);
    taken.add(id);
    return id;
  };
}

/** "ana-torres" of "Ana Torres": what an id begins with. */
export function slugOf(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'speaker'
  );
}
