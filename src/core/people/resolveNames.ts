import type { FoundMention, Gender, Nature } from './mention';
import { isSamePerson, nameWords } from './nameKey';

/** Somebody of the article while the reading goes on. */
export interface Figure {
  readonly index: number;
  nature: Nature;
  gender: Gender | null;
  /** Name forms as printed -> how often. */
  readonly names: Map<string, number>;
  readonly roles: string[];
  readonly mentions: FoundMention[];
  /** Mentions that stand where a place would. */
  locative: number;
}

const LITTLE = new Set(['of', 'the', 'and', 'for']);

/** Figures and who each mention stands for. */
export interface Cast {
  readonly figures: Figure[];
  readonly of: Map<FoundMention, Figure>;
}

/**
 * Joins the names of an article: full names that agree are one figure; a surname belongs to the figure of that surname
 * mentioned last before it (or first after it); what fits nobody is a figure of its own. Linear for all practical texts.
 */
export function resolveNames(mentions: readonly FoundMention[]): Cast {
  const cast: Cast = { figures: [], of: new Map() };
  const byLast = new Map<string, Figure[]>();
  const byFirst = new Map<string, Figure[]>();
  const words = new Map<Figure, string[]>();
  const keys = new Map<string, string[]>();
  const keyOf = (name: string): string[] => {
    let key = keys.get(name);
    if (!key) keys.set(name, (key = nameWords(name)));
    return key;
  };
  for (const mention of mentions) {
    if (mention.kind !== 'full name') continue;
    const key = keyOf(mention.name!);
    const last = key.at(-1);
    if (!last) continue;
    const same = byLast.get(last) ?? [];
    let figure = same.find(
      (each) => sameNature(each.nature, mention.nature) && fits(words.get(each)!, key, mention.nature),
    );
    if (!figure) {
      figure = addFigure(cast, mention.nature);
      words.set(figure, key);
      byLast.set(last, [...same, figure]);
      if (mention.nature !== 'organisation') byFirst.set(key[0]!, [...(byFirst.get(key[0]!) ?? []), figure]);
    } else if (key.length > words.get(figure)!.length && key.length < 5) words.set(figure, key);
    addMention(cast, figure, mention);
  }
  const alone = new Map<string, Figure>();
  const initials = byInitials(words);
  for (const mention of mentions) {
    if (mention.kind !== 'short name' && mention.kind !== 'handle') continue;
    const key = keyOf(mention.name!).at(-1) ?? mention.name!.toLowerCase();
    const known =
      mention.kind === 'handle'
        ? byHandle(key, byLast)
        : nearest(named(byLast.get(key), mention) ?? named(byFirst.get(key), mention), mention);
    let figure =
      known ?? alone.get(key) ?? (mention.nature === 'organisation' ? initials.get(key) : undefined);
    if (!figure) {
      figure = addFigure(cast, mention.nature);
      alone.set(key, figure);
    }
    addMention(cast, figure, mention);
  }
  return cast;
}

/** A new figure without mentions. */
export function addFigure(cast: Cast, nature: Nature): Figure {
  const figure: Figure = {
    index: cast.figures.length,
    nature,
    gender: null,
    names: new Map(),
    roles: [],
    mentions: [],
    locative: 0,
  };
  cast.figures.push(figure);
  return figure;
}

/** Makes a mention stand for a figure, which learns its name form, role and gender. */
export function addMention(cast: Cast, figure: Figure, mention: FoundMention): void {
  cast.of.set(mention, figure);
  figure.mentions.push(mention);
  if (mention.name) figure.names.set(mention.name, (figure.names.get(mention.name) ?? 0) + 1);
  if (mention.role && mention.name) addRole(figure, mention.role);
  if (mention.locative && !mention.role) figure.locative++;
  figure.gender ??= mention.gender;
  if (figure.nature === 'unknown') figure.nature = mention.nature;
}

/** Adds a role as printed, once. */
export function addRole(figure: Figure, role: string): void {
  if (!figure.roles.includes(role)) figure.roles.push(role);
}

function sameNature(a: Nature, b: Nature): boolean {
  return a === b || a === 'unknown' || b === 'unknown';
}

function fits(a: readonly string[], b: readonly string[], nature: Nature): boolean {
  if (nature !== 'organisation') return isSamePerson(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "State Department", "US State Department"
  return short.every((word, i) => word === long[long.length - short.length + i]);
}

function named(figures: readonly Figure[] | undefined, mention: FoundMention): Figure[] | undefined {
  const fitting = figures?.filter(
    (figure) =>
      figure.nature !== 'organisation' &&
      !(mention.gender && figure.gender && mention.gender !== figure.gender),
  );
  return fitting?.length ? fitting : undefined;
}

/** Among those who share a surname the one mentioned last before; before any is mentioned, the first. */
function nearest(figures: readonly Figure[] | undefined, mention: FoundMention): Figure | undefined {
  if (!figures || figures.length < 2) return figures?.[0];
  let best = figures[0]!;
  let latest = -1;
  for (const figure of figures) {
    const before = lastStartBefore(figure.mentions, mention.start);
    if (before > latest) [best, latest] = [figure, before];
  }
  return best;
}

/** Mentions come in reading order, full names first; the search goes back from the end of the full names. */
function lastStartBefore(mentions: readonly FoundMention[], start: number): number {
  for (let i = mentions.length - 1, steps = 0; i >= 0 && steps < 200; i--, steps++) {
    const mention = mentions[i]!;
    if (mention.start < start && mention.kind === 'full name') return mention.start;
  }
  return -1;
}

/** "@MayorTorres" is Torres where the article knows one Torres. */
function byHandle(handle: string, byLast: ReadonlyMap<string, readonly Figure[]>): Figure | undefined {
  let found: Figure | undefined;
  for (const [last, figures] of byLast) {
    if (last.length < 4 || !handle.includes(last)) continue;
    const people = figures.filter((figure) => figure.nature !== 'organisation');
    if (found || people.length > 1) return undefined;
    found = people[0];
  }
  return found;
}

/** Bodies by their initials: "HBA" is the Harbour Board Authority. */
function byInitials(words: ReadonlyMap<Figure, readonly string[]>): Map<string, Figure> {
  const initials = new Map<string, Figure>();
  for (const [figure, name] of words) {
    if (figure.nature !== 'organisation') continue;
    const letters = name.filter((word) => !LITTLE.has(word)).map((word) => word[0]);
    if (letters.length >= 2 && !initials.has(letters.join(''))) initials.set(letters.join(''), figure);
  }
  return initials;
}
