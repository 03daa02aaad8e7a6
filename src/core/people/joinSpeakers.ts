import type { Casebook } from '../casebook/casebook';
import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { message } from '../message';
import type { Steps } from '../steps';
import { isSamePerson, nameWords } from './nameKey';
import { bodyOf, isSameCountry } from './bodies';
import { holds, type Office, officeOf } from './office';
import { collectionSpeakers, keyOf, type SharedDraft, sharedDraft, takeIn } from './sharedDraft';
import type { Speaker } from './speaker';

/** A speaker of one article who waits until all full names are known. */
interface Waiting {
  readonly path: string;
  readonly speaker: Speaker;
}

/** Everybody found so far, and the ways to look them up. */
interface Roster {
  readonly drafts: SharedDraft[];
  readonly byLast: Map<string, SharedDraft[]>;
  /** Bodies by each of their names: "Harbour Board Authority", "HBA". */
  readonly bodies: Map<string, SharedDraft[]>;
  /** Ministries of a country by what they are in any: "state department". */
  readonly ministries: Map<string, Ministry[]>;
  /** People by the handles that an article gives them. */
  readonly byHandle: Map<string, SharedDraft[]>;
}

interface Ministry {
  readonly draft: SharedDraft;
  readonly country: string;
}

/** Of so many people a role is merely common, and says nothing about any of them. */
const MOST_POSSIBLE = 4;

/**
 * The speakers of all articles, each joined with those of the other articles who bear the same full name. People of the
 * casebook come first and take in whoever goes by their name or an alias. An initial, a surname, a handle or an office is
 * joined only where it fits one person of the collection; where it fits several it stays apart and says whom it fits, for
 * a wrong guess would put words into somebody's mouth. Unnamed sources are never joined across articles. Near-linear in
 * the number of speakers; a step for each article.
 */
export function* joinSpeakers(
  articles: ReadonlyMap<string, ArticleFacts>,
  casebook: Casebook,
): Steps<CollectionSpeaker[]> {
  const roster: Roster = {
    drafts: [],
    byLast: new Map(),
    bodies: new Map(),
    ministries: new Map(),
    byHandle: new Map(),
  };
  const recorded = new Map<string, SharedDraft>();
  for (const person of casebook.people) {
    // Two entries of one name are one person.
    const draft =
      recorded.get(aliasKey(person.name)) ??
      enrol(roster, sharedDraft(person.name, 'person', person.role ?? null, true));
    for (const alias of person.aliases) draft.aliases.add(alias);
    for (const alias of [person.name, ...person.aliases]) recorded.set(aliasKey(alias), draft);
  }
  const initials: Waiting[] = [];
  const short: Waiting[] = [];
  for (const [path, { speakers }] of articles) {
    yield;
    for (const speaker of speakers) {
      const known = recordedAs(speaker, recorded);
      const key = keyOf(speaker.name);
      if (known) takeIn(known, path, speaker);
      else if (speaker.kind === 'document' || isTiedToItsArticle(speaker)) takeNew(roster, path, speaker);
      else if (speaker.kind === 'unnamed' || key.length < 2) short.push({ path, speaker });
      else if (speaker.kind === 'person' && key[0]!.length === 1) initials.push({ path, speaker });
      else if (isAnyCountrys(speaker)) short.push({ path, speaker });
      else {
        const same = sameName(roster, speaker, key)[0];
        if (same) takeIn(same, path, speaker);
        else takeNew(roster, path, speaker);
      }
    }
  }
  for (const { path, speaker } of initials) {
    const fitting = sameName(roster, speaker, keyOf(speaker.name));
    settle(roster, path, speaker, fitting);
  }
  yield;
  for (const draft of roster.drafts)
    for (const alias of draft.aliases)
      if (alias[0] === '@') push(roster.byHandle, alias.toLowerCase(), draft);
  const holders = holdersOf(roster);
  // Surnames, initials of bodies, handles and offices, once all full names are known.
  for (const { path, speaker } of short) {
    const fitting =
      speaker.kind === 'unnamed'
        ? holders(speaker)
        : speaker.kind === 'organisation'
          ? bodiesCalled(roster, speaker)
          : bearers(roster, speaker);
    settle(roster, path, speaker, fitting);
  }
  return collectionSpeakers(roster.drafts);
}

/** Joins a speaker with the only one who fits; with several the speaker stays apart and names them. */
function settle(roster: Roster, path: string, speaker: Speaker, fitting: readonly SharedDraft[]): void {
  if (fitting.length === 1) return takeIn(fitting[0]!, path, speaker);
  const draft = takeNew(roster, path, speaker);
  if (fitting.length === 0) return;
  const names = fitting.map(({ name }) => name).join(', ');
  draft.ambiguous = { people: fitting, how: message('“{0}” fits several here: {1}', speaker.name, names) };
}

/** "her ministry", "Officials": tells of nobody outside the article. */
function isTiedToItsArticle({ name, kind }: Speaker): boolean {
  if (/^(?:his|her|its|their|my|our|your)\s/i.test(name)) return true;
  // One common noun ("the ministry") is that of many a body.
  return kind === 'organisation' && /^the \p{Ll}[\p{L}'’-]*$/iu.test(name) && name === name.toLowerCase();
}

function takeNew(roster: Roster, path: string, speaker: Speaker): SharedDraft {
  const draft = sharedDraft(speaker.name, speaker.kind, speaker.role, false);
  if (speaker.kind === 'unnamed' || speaker.kind === 'document' || isTiedToItsArticle(speaker))
    roster.drafts.push(draft);
  else enrol(roster, draft);
  takeIn(draft, path, speaker);
  const ministry = speaker.kind === 'organisation' ? bodyOf(speaker.name) : undefined;
  if (ministry?.country) push(roster.ministries, ministry.body, { draft, country: ministry.country });
  if (speaker.kind === 'organisation')
    for (const alias of [speaker.name, ...speaker.aliases]) push(roster.bodies, aliasKey(alias), draft);
  return draft;
}

function enrol({ drafts, byLast }: Roster, draft: SharedDraft): SharedDraft {
  drafts.push(draft);
  const last = draft.key.at(-1);
  if (last) push(byLast, last, draft);
  return draft;
}

/** Those of the same full name; of bodies, those who have it for one of their names. */
function sameName(
  { byLast, bodies, ministries }: Roster,
  speaker: Speaker,
  key: readonly string[],
): SharedDraft[] {
  if (speaker.kind === 'organisation') {
    const { body, country } = bodyOf(speaker.name) ?? {};
    const ministry = body && ministries.get(body)?.find((each) => isSameCountry(each.country, country!));
    return ministry ? [ministry.draft] : (bodies.get(key.join(' ')) ?? []);
  }
  return (byLast.get(key.at(-1)!) ?? []).filter(
    (draft) => draft.kind === 'person' && isSamePerson(draft.key, key),
  );
}

/** "the State Department": of which country, its own article does not say. */
function isAnyCountrys({ kind, name }: Speaker): boolean {
  return kind === 'organisation' && bodyOf(name)?.country === null;
}

/** Bodies that a short name fits: a ministry without its country, initials. */
function bodiesCalled({ bodies, ministries }: Roster, { name }: Speaker): SharedDraft[] {
  const ministry = bodyOf(name);
  const ofCountries = ministry && ministries.get(ministry.body)?.map(({ draft }) => draft);
  return ofCountries ?? bodies.get(aliasKey(name)) ?? [];
}

/** The people whom a surname, or a handle, fits; among several of them those whose office it is. */
function bearers({ byLast, byHandle }: Roster, speaker: Speaker): SharedDraft[] {
  if (speaker.name[0] === '@') return byHandle.get(speaker.name.toLowerCase()) ?? [];
  const last = nameWords(speaker.name).at(-1) ?? speaker.name.toLowerCase();
  const all = byLast.get(last) ?? [];
  const people = all.filter((draft) => draft.kind === 'person' && draft.key.length > 1);
  if (people.length > 1 && speaker.role) {
    const office = officeOf(speaker.role);
    const inOffice = people.filter(({ roles }) => [...roles].some((role) => holds(officeOf(role), office)));
    if (inOffice.length === 1) return inOffice;
  }
  if (people.length > 0) return people;
  // The same surname in another article, of somebody whom no article names in full.
  return all.filter((draft) => draft.key.length === 1 && !draft.ambiguous).slice(0, 1);
}

/** Finds the people who hold the office by which an unnamed speaker is called. Each office is looked up once. */
function holdersOf({ drafts }: Roster): (speaker: Speaker) => readonly SharedDraft[] {
  const byHead = new Map<string, { readonly draft: SharedDraft; readonly office: Office }[]>();
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue;
    for (const role of draft.roles) {
      const office = officeOf(role);
      push(byHead, office.head, { draft, office });
    }
  }
  const known = new Map<string, readonly SharedDraft[]>();
  return ({ name, mentions }) => {
    let found = known.get(name);
    if (!found) known.set(name, (found = find(name)));
    return mentions.some(({ kind }) => kind === 'role') ? found : [];
  };

  function find(name: string): readonly SharedDraft[] {
    if (/^(?:an?|some|two|another)\s/i.test(name)) return [];
    const asked = officeOf(name);
    if (asked.words.length < 2) return [];
    const held = (byHead.get(asked.head) ?? []).filter(({ office }) => holds(office, asked));
    const people = [...new Set(held.map(({ draft }) => draft))];
    // "The foreign minister" of an article that names none may be that of any country.
    if (people.length === 1 && !asked.specific) return [];
    return people.length <= MOST_POSSIBLE ? people : [];
  }
}

function aliasKey(name: string): string {
  return keyOf(name).join(' ');
}

/** Whom the reviewer calls so: by the name, or by an alias of two words or more: one word may be many people's. */
function recordedAs(speaker: Speaker, recorded: ReadonlyMap<string, SharedDraft>): SharedDraft | undefined {
  if (recorded.size === 0) return undefined;
  const named = recorded.get(aliasKey(speaker.name));
  if (named) return named;
  for (const alias of speaker.aliases) {
    const draft = alias.includes(' ') || alias[0] === '@' ? recorded.get(aliasKey(alias)) : undefined;
    if (draft) return draft;
  }
  return undefined;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
