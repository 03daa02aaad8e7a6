import { genderOfGivenName } from './givenNames';
import type { Identity } from './identity';
import type { FoundMention, Gender, Nature } from './mention';
import { isSamePerson, nameWords } from './nameKey';
import { isLegalForm } from './places';

/** Somebody of the article while the reading goes on. */
export interface Figure {
  readonly index: number;
  nature: Nature;
  gender: Gender | null;
  /** Words of the article tell the gender; a given name only hints at it. */
  genderTold: boolean;
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
  /** How mentions that are no full names came to stand for their figures. */
  readonly identities: Map<FoundMention, Identity>;
  /** Those who may be meant by a surname that others of the article share: each of them is somebody. */
  readonly namesakes: Set<Figure>;
  /** All whom a mention by such a surname fits. */
  readonly sharedBy: Map<FoundMention, readonly Figure[]>;
}

/**
 * Joins the names of an article: full names that agree are one figure; a surname belongs to the figure of that surname
 * mentioned last before it (or first after it); what fits nobody is a figure of its own. Linear for all practical texts.
 */
export function resolveNames(mentions: readonly FoundMention[]): Cast {
  const cast: Cast = {
    figures: [],
    of: new Map(),
    identities: new Map(),
    namesakes: new Set(),
    sharedBy: new Map(),
  };
  const byLast = new Map<string, Figure[]>();
  const byFirst = new Map<string, Figure[]>();
  const words = new Map<Figure, string[]>();
  const keys = new Map<string, string[]>();
  const keyOf = (name: string): string[] => {
    let key = keys.get(name);
    if (!key) keys.set(name, (key = nameWords(name)));
    return key;
  };
  const firms = new Set<string>();
  for (const { kind, name } of mentions) {
    const key = kind === 'full name' ? keyOf(name!) : [];
    if (key.length > 2 && isLegalForm(key.at(-1)!)) firms.add(key.slice(0, -1).join(' '));
  }
  for (const mention of mentions) {
    if (mention.kind !== 'full name') continue;
    const printed = keyOf(mention.name!);
    const key = printed.length > 2 && isLegalForm(printed.at(-1)!) ? printed.slice(0, -1) : printed;
    // "Kelm Agro" is a firm where "Kelm Agro plc" is.
    const nature = firms.size > 0 && firms.has(key.join(' ')) ? 'organisation' : mention.nature;
    const last = key.at(-1);
    if (!last) continue;
    const same = byLast.get(last) ?? [];
    let figure = same.find((each) => sameNature(each.nature, nature) && fits(words.get(each)!, key, nature));
    if (!figure) {
      figure = addFigure(cast, nature);
      words.set(figure, key);
      byLast.set(last, [...same, figure]);
      if (nature !== 'organisation') byFirst.set(key[0]!, [...(byFirst.get(key[0]!) ?? []), figure]);
    } else if (key.length > words.get(figure)!.length && key.length < 5) words.set(figure, key);
    addMention(cast, figure, mention);
    const hinted = nature === 'person' ? genderOfGivenName(key[0]!) : null;
    if (hinted) learnGender(figure, hinted, false);
  }
  const alone = new Map<string, Figure>();
  const initials = byInitials(cast);
  const owners = handleOwners(mentions);
  const byHandle = new Map<string, Figure>();
  for (const mention of mentions) {
    if (mention.kind !== 'short name' && mention.kind !== 'handle') continue;
    const key = keyOf(mention.name!).at(-1) ?? mention.name!.toLowerCase();
    const bearers = people(byLast.get(key)) ?? people(byFirst.get(key));
    const fitting = ofGender(bearers, mention.gender);
    const owner = owners.get(mention);
    const told = owner && cast.of.get(owner);
    if (told) byHandle.set(key, told);
    const known =
      mention.kind === 'handle'
        ? (byHandle.get(key) ?? handleWithSurname(key, byLast))
        : nearest(fitting, mention);
    if (mention.kind !== 'handle' && fitting && fitting.length > 1) {
      cast.sharedBy.set(mention, fitting);
      for (const figure of fitting) cast.namesakes.add(figure);
    }
    let figure =
      known ??
      alone.get(key) ??
      (mention.nature === 'organisation' ? (initials.get(key) ?? onlyBody(byLast.get(key))) : undefined);
    if (!figure) {
      figure = addFigure(cast, mention.nature);
      alone.set(key, figure);
    }
    if (known) cast.identities.set(mention, identityByName(mention, bearers, fitting));
    addMention(cast, figure, mention);
  }
  return cast;
}

/** "The Army" is the Lusinese Army where the article names no other. */
function onlyBody(figures: readonly Figure[] | undefined): Figure | undefined {
  const bodies = figures?.filter(({ nature }) => nature === 'organisation') ?? [];
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** A new figure without mentions. */
export function addFigure(cast: Cast, nature: Nature): Figure {
  const figure: Figure = {
    index: cast.figures.length,
    nature,
    gender: null,
    genderTold: false,
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
  if (mention.gender && mention.kind !== 'pronoun') learnGender(figure, mention.gender, true);
  if (figure.nature === 'unknown') figure.nature = mention.nature;
}

/** Makes all that one figure is called and mentioned by another's. Nobody is left in the first. */
export function merge(cast: Cast, into: Figure, from: Figure): void {
  for (const mention of from.mentions) addMention(cast, into, mention);
  from.mentions.length = 0;
  from.names.clear();
  from.roles.length = 0;
}

/** Learns a gender; what the article tells replaces what was only hinted at. */
export function learnGender(figure: Figure, gender: Gender, told: boolean): void {
  if (figure.gender && (figure.genderTold || !told)) return;
  figure.gender = gender;
  figure.genderTold = told;
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

function people(figures: readonly Figure[] | undefined): Figure[] | undefined {
  const named = figures?.filter(({ nature }) => nature !== 'organisation') ?? [];
  // A place lends its last word only where nobody has it for a surname.
  const found = named.filter(({ nature }) => nature !== 'place');
  if (found.length > 0) return found;
  return named.length > 0 ? named : undefined;
}

/** "Mrs Torres" is Ana Torres, or else somebody of whom no gender is known, but no Jon Torres. */
function ofGender(
  figures: readonly Figure[] | undefined,
  gender: Gender | null,
): readonly Figure[] | undefined {
  if (!gender || !figures) return figures;
  const same = figures.filter((figure) => figure.gender === gender);
  const fitting = same.length > 0 ? same : figures.filter((figure) => !figure.gender);
  return fitting.length > 0 ? fitting : undefined;
}

function identityByName(
  { kind }: FoundMention,
  bearers: readonly Figure[] | undefined,
  fitting: readonly Figure[] | undefined,
): Identity {
  if (kind === 'handle' || bearers?.length === 1) return { way: 'only one of the name', most: 'certain' };
  return fitting?.length === 1
    ? { way: 'name and title', most: 'likely' }
    : { way: 'shared name', most: 'doubtful' };
}

/** Among those who share a surname the one mentioned last before; before any is mentioned, the first. */
function nearest(figures: readonly Figure[] | undefined, mention: FoundMention): Figure | undefined {
  if (!figures || figures.length < 2) return figures?.[0];
  let best = figures[0]!;
  let latest: FoundMention | undefined;
  for (const figure of figures) {
    const before = lastBefore(figure.mentions, mention.start);
    if (before && (!latest || isNearer(before, latest))) [best, latest] = [figure, before];
  }
  return best;
}

/** Of two in one paragraph the one that is no bystander: "Ana Torres, no relation of Ivo Torres". */
function isNearer(a: FoundMention, b: FoundMention): boolean {
  if (a.passage === b.passage && isBystander(a) !== isBystander(b)) return isBystander(b);
  return a.start > b.start;
}

function isBystander({ afterPreposition, relative }: FoundMention): boolean {
  return afterPreposition || relative;
}

/** Mentions come in reading order, full names first; the search goes back from the end of the full names. */
function lastBefore(mentions: readonly FoundMention[], start: number): FoundMention | undefined {
  for (let i = mentions.length - 1, steps = 0; i >= 0 && steps < 200; i--, steps++) {
    const mention = mentions[i]!;
    if (mention.start < start && mention.kind === 'full name') return mention;
  }
  return undefined;
}

/** Handles in brackets behind a name, "Ana Torres (@HarbourMin)": the text itself says whose they are. */
function handleOwners(mentions: readonly FoundMention[]): Map<FoundMention, FoundMention> {
  const named = new Map<string, FoundMention>();
  for (const mention of mentions)
    if (mention.name && mention.kind !== 'handle' && mention.nature !== 'place')
      named.set(`${mention.passage} ${mention.to}`, mention);
  const owners = new Map<FoundMention, FoundMention>();
  for (const mention of mentions) {
    if (mention.kind !== 'handle') continue;
    const owner = named.get(`${mention.passage} ${mention.from - 1}`);
    // One item between them, and no more than a space and the bracket.
    if (owner && mention.start - owner.end === 2) owners.set(mention, owner);
  }
  return owners;
}

/** "@MayorTorres" is Torres where the article knows one Torres. */
function handleWithSurname(
  handle: string,
  byLast: ReadonlyMap<string, readonly Figure[]>,
): Figure | undefined {
  let found: Figure | undefined;
  for (const [last, figures] of byLast) {
    if (last.length < 4 || !handle.includes(last)) continue;
    const people = figures.filter((figure) => figure.nature !== 'organisation');
    if (found || people.length > 1) return undefined;
    found = people[0];
  }
  return found;
}

/** Bodies by their initials: "HBA" is the Harbour Board Authority, "KAL" is Kelm Agro Ltd. */
function byInitials({ figures }: Cast): Map<string, Figure> {
  const initials = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.nature !== 'organisation') continue;
    for (const name of figure.names.keys()) {
      const words = nameWords(name).filter((word) => !LITTLE.has(word));
      const letters = words.map((word) => word[0]).join('');
      if (letters.length >= 2 && !initials.has(letters)) initials.set(letters, figure);
    }
  }
  return initials;
}
