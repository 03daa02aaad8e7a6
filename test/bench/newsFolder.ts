import { extractArticle } from '../../src/core/extract';
import type { ArticleFacts } from '../../src/core/facts';

// A folder of made-up news: many stories, each told by many articles in words of their own, with the same people, quotations
// and figures, some of them copied from one another. It is the same folder each time.

/** So many articles tell one story. */
const A_STORY = 12;
const SYLLABLES = 'bar dor fen gal hol kes lin mar nor pel quin ros sel tor ulm var wes yar zan cal'.split(
  ' ',
);
const GIVEN = 'Ana Ivo Karl Mia Lena Otto Petra Sven Tilda Ulla Nils Edda'.split(' ');
const OFFICES = ['Mayor', 'Harbour Master', 'Interior Minister', 'Police Chief', 'Judge'];
const NOUNS =
  'quay bridge ferry ledger crane school lighthouse basin union market granary tunnel library orchard timber'.split(
    ' ',
  );
const HAPPENINGS: readonly ((scene: Scene) => readonly string[])[] = [
  ({ place, toll }) => [
    `A fire in ${place} killed ${toll} people on {day}, officials said.`,
    `${toll} people died when a fire broke out in ${place} on {day}.`,
    `The fire in ${place}, which killed ${toll} people, is out.`,
  ],
  ({ one, other }) => [
    `${one.full} met ${other.full} on {day}.`,
    `${one.last} and ${other.last} met for two hours on {day}.`,
    `The talks between ${one.last} and ${other.last} ended without a word.`,
  ],
  ({ one, place }) => [
    `Police arrested ${one.full} in ${place} on {day}.`,
    `${one.last} was arrested on {day}, the police said.`,
    `The arrest of ${one.last} in ${place} came as no surprise.`,
  ],
  ({ one, other }) => [
    `${one.full} called ${other.full} by phone on {day}.`,
    `${one.last} spoke with ${other.last} by phone on {day}.`,
    `In the phone call ${one.last} asked ${other.last} for patience.`,
  ],
];

interface Person {
  readonly full: string;
  readonly last: string;
}

interface Scene {
  readonly one: Person;
  readonly other: Person;
  readonly place: string;
  readonly toll: number;
}

/** The facts of so many articles by their paths, extracted once for each number. */
export function newsFolder(count: number): Map<string, ArticleFacts> {
  const known = folders.get(count) ?? new Map(Array.from({ length: count }, (_, i) => newsArticle(i)));
  folders.set(count, known);
  // A joining keeps what it works out by the facts: a copy of them has nothing kept.
  return new Map([...known].map(([path, facts]) => [path, { ...facts }]));
}

const folders = new Map<number, Map<string, ArticleFacts>>();

/** One article of the folder, with a sentence more at its end where one is given. */
export function newsArticle(i: number, more = ''): [path: string, facts: ArticleFacts] {
  const path = `${String(i).padStart(5, '0')}.txt`;
  return [path, extractArticle({ path, text: newsText(i) + more })];
}

function newsText(i: number): string {
  const story = Math.floor(i / A_STORY);
  const scene = sceneOf(story);
  const before = sceneOf(Math.max(0, story - 1 - (i % 3)));
  const published = dayAfter(story, 1 + (i % 2));
  const happened = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    dayAfter(story, 0),
  );
  const told = HAPPENINGS[story % HAPPENINGS.length]!({ ...scene, toll: scene.toll + Number(i % 7 === 0) });
  const lookingBack = HAPPENINGS[(story + 3) % HAPPENINGS.length]!(before)[2]!;
  return [
    `date ${published.toISOString().slice(0, 10)}`,
    told[i % 2]!.replace('{day}', happened),
    `“The ${phrase(-story)} must ${word(story)} the ${phrase(-story - 9)}${i % 5 === 0 ? ' at once' : ''},” said ${scene.one.full}.`,
    told[2]!,
    phrases(i, 3),
    `${scene.other.last} said the ${noun(i)} would be ${phrase(i)} by the summer.`,
    // Half of the articles of a story print one paragraph.
    phrases(i % 2 === 0 ? -story - 1 : i + 100_000, 4),
    `“Nobody will ${phrase(i * 5)},” ${scene.other.last} said.`,
    lookingBack.replace('{day}', 'Monday'),
  ].join('\n\n');
}

function sceneOf(story: number): Scene {
  return {
    one: person(story * 2),
    other: person(story * 2 + 1),
    place: `${name(story * 3 + 1)} Bay`,
    toll: 2 + (story % 9),
  };
}

function person(n: number): Person {
  const last = name(n * 3);
  return { full: `${OFFICES[n % OFFICES.length]} ${GIVEN[n % GIVEN.length]} ${last}`, last };
}

function name(n: number): string {
  const made = word(n);
  return made[0]!.toUpperCase() + made.slice(1);
}

function noun(n: number): string {
  return NOUNS[Math.abs(n) % NOUNS.length]!;
}

/** One of eight thousand words; neighbours have nothing in common. The factor is Knuth's for spreading whole numbers. */
function word(n: number): string {
  const spread = (Math.imul(n, 0x9e3779b1) >>> 8) % SYLLABLES.length ** 3;
  return [0, 1, 2]
    .map((k) => SYLLABLES[Math.floor(spread / SYLLABLES.length ** k) % SYLLABLES.length])
    .join('');
}

/** A few words that hardly any other article has. */
function phrase(n: number): string {
  return Array.from({ length: 6 }, (_, w) => (w % 3 === 2 ? noun(n + w) : word(n * 6 + w))).join(' ');
}

function phrases(n: number, count: number): string {
  return Array.from({ length: count }, (_, k) => {
    const m = (n * 8 + k) * 2;
    return `The ${noun(m)} was ${phrase(m)} and the ${phrase(m + 1)} was not.`;
  }).join(' ');
}

function dayAfter(story: number, days: number): Date {
  return new Date(Date.UTC(2025, 0, 1 + story + days));
}
