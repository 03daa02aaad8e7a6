import type { Casebook } from '../casebook/casebook';
import type { ArticleFacts, CollectionSpeaker } from '../facts';
import { isSameList, push } from '../lists';
import { message } from '../message';
import type { Steps } from '../steps';
import { follow } from './speakerAcross';
import { isSameCountry } from './bodies';
import { aliasKey, type Card, cardsOf } from './card';
import { isSamePerson, nameWords } from './nameKey';
import { holds, type Office, officeOf } from './office';
import {
  collectionSpeakers,
  newDraft,
  officesOf,
  recordedDraft,
  type SharedDraft,
  takeIn,
} from './sharedDraft';

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
 * Joins the speakers of all articles, each with those of the other articles who bear the same full name. People of the
 * casebook come first and take in whoever goes by their name or an alias. An initial, a surname, a handle or an office is
 * joined only where it fits one person of the collection; where it fits several it stays apart and says whom it fits, for
 * a wrong guess would put words into somebody's mouth. Unnamed sources are never joined across articles. Near-linear in
 * the number of speakers; a step for each article.
 *
 * Where all articles name whom they named the last time, the list of the last time is given again.
 */
export function createJoinSpeakers(): (
  articles: ReadonlyMap<string, ArticleFacts>,
  casebook: Casebook,
) => Steps<readonly CollectionSpeaker[]> {
  let read = new Map<string, Read>();
  let last: { readonly people: Casebook['people']; readonly speakers: readonly CollectionSpeaker[] } | null =
    null;
  return function* (articles, { people }) {
    const now = new Map<string, Read>();
    let changed = last?.people !== people || read.size !== articles.size;
    for (const [path, article] of articles) {
      const before = read.get(path);
      if (before?.article === article) {
        now.set(path, before);
        continue;
      }
      yield;
      const cards = cardsOf(article, before?.cards);
      changed ||= !before || !isSameList(cards, before.cards);
      now.set(path, { article, cards });
    }
    read = now;
    if (changed || !last) {
      const before = last?.speakers;
      last = null;
      const speakers = yield* joinCards(
        [...now.values()].map(({ cards }) => cards),
        people,
      );
      if (before) follow(before, speakers);
      last = { people, speakers };
    }
    return last.speakers;
  };
}

/** An article with the cards that were made of it. */
interface Read {
  readonly article: ArticleFacts;
  readonly cards: readonly Card[];
}

function* joinCards(
  articles: readonly (readonly Card[])[],
  people: Casebook['people'],
): Steps<readonly CollectionSpeaker[]> {
  const roster: Roster = {
    drafts: [],
    byLast: new Map(),
    bodies: new Map(),
    ministries: new Map(),
    byHandle: new Map(),
  };
  const recorded = new Map<string, SharedDraft>();
  for (const person of people) {
    // Two entries of one name are one person.
    const draft =
      recorded.get(aliasKey(person.name)) ?? enrol(roster, recordedDraft(person.name, person.role ?? null));
    for (const alias of person.aliases) draft.recorded!.aliases.add(alias);
    for (const alias of [person.name, ...person.aliases]) recorded.set(aliasKey(alias), draft);
  }
  // Whoever waits until all full names are known.
  const initials: Card[] = [];
  const short: Card[] = [];
  for (const cards of articles) {
    yield;
    for (const card of cards) {
      const { kind, key, tied } = card;
      const known = recordedAs(card, recorded);
      if (known) takeIn(known, card);
      else if (tied) takeNew(roster, card);
      else if (kind === 'unnamed' || key.length < 2) short.push(card);
      else if (kind === 'person' && key[0]!.length === 1) initials.push(card);
      else if (isAnyCountrys(card)) short.push(card);
      else {
        const same = sameName(roster, card)[0];
        if (same) takeIn(same, card);
        else takeNew(roster, card);
      }
    }
  }
  for (const card of initials) settle(roster, card, sameName(roster, card));
  yield;
  for (const draft of roster.drafts)
    for (const { names } of draft.cards)
      for (const name of names) if (name[0] === '@') pushOnce(roster.byHandle, name.toLowerCase(), draft);
  const holders = holdersOf(roster);
  // Surnames, initials of bodies, handles and offices, once all full names are known.
  for (const card of short) {
    const fitting =
      card.kind === 'unnamed'
        ? holders(card)
        : card.kind === 'organisation'
          ? bodiesCalled(roster, card)
          : bearers(roster, card);
    settle(roster, card, fitting);
  }
  return collectionSpeakers(roster.drafts);
}

/** Joins a speaker with the only one who fits; with several the speaker stays apart and names them. */
function settle(roster: Roster, card: Card, fitting: readonly SharedDraft[]): void {
  if (fitting.length === 1) return takeIn(fitting[0]!, card);
  const draft = takeNew(roster, card);
  if (fitting.length === 0) return;
  const names = fitting.map(({ called }) => called.name).join(', ');
  draft.ambiguous = {
    people: fitting,
    how: message('“{0}” fits several here: {1}', card.name, names),
  };
}

function takeNew(roster: Roster, card: Card): SharedDraft {
  const draft = newDraft(card);
  const { kind, tied } = card;
  if (kind === 'unnamed' || tied) roster.drafts.push(draft);
  else enrol(roster, draft);
  const ministry = card.body;
  if (ministry?.country) push(roster.ministries, ministry.body, { draft, country: ministry.country });
  if (kind === 'organisation') for (const name of card.nameKeys) push(roster.bodies, name, draft);
  return draft;
}

function enrol({ drafts, byLast }: Roster, draft: SharedDraft): SharedDraft {
  drafts.push(draft);
  const last = draft.key.at(-1);
  if (last) push(byLast, last, draft);
  return draft;
}

/** Those of the same full name; of bodies, those who have it for one of their names. */
function sameName({ byLast, bodies, ministries }: Roster, { kind, key, body }: Card): SharedDraft[] {
  if (kind === 'organisation') {
    const ministry =
      body && ministries.get(body.body)?.find((each) => isSameCountry(each.country, body.country!));
    return ministry ? [ministry.draft] : (bodies.get(key.join(' ')) ?? []);
  }
  return (byLast.get(key.at(-1)!) ?? []).filter(
    (draft) => draft.kind === 'person' && isSamePerson(draft.key, key),
  );
}

/** "the State Department": of which country, its own article does not say. */
function isAnyCountrys({ body }: Card): boolean {
  return body?.country === null;
}

/** Bodies that a short name fits: a ministry without its country, initials. */
function bodiesCalled({ bodies, ministries }: Roster, { body, key }: Card): SharedDraft[] {
  const ofCountries = body && ministries.get(body.body)?.map(({ draft }) => draft);
  return ofCountries ?? bodies.get(key.join(' ')) ?? [];
}

/** The people whom a surname, or a handle, fits; among several of them those whose office it is. */
function bearers({ byLast, byHandle }: Roster, { name, role }: Card): SharedDraft[] {
  if (name[0] === '@') return byHandle.get(name.toLowerCase()) ?? [];
  const last = nameWords(name).at(-1) ?? name.toLowerCase();
  const all = byLast.get(last) ?? [];
  const people = all.filter((draft) => draft.kind === 'person' && draft.key.length > 1);
  if (people.length > 1 && role) {
    const office = officeOf(role);
    const inOffice = people.filter((draft) => [...officesOf(draft)].some((held) => holds(held, office)));
    if (inOffice.length === 1) return inOffice;
  }
  if (people.length > 0) return people;
  // The same surname in another article, of somebody whom no article names in full.
  return all.filter((draft) => draft.key.length === 1 && !draft.ambiguous).slice(0, 1);
}

/** Finds the people who hold the office by which an unnamed speaker is called. Each office is looked up once. */
function holdersOf({ drafts }: Roster): (card: Card) => readonly SharedDraft[] {
  const byHead = new Map<string, { readonly draft: SharedDraft; readonly office: Office }[]>();
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue;
    for (const office of officesOf(draft)) push(byHead, office.head, { draft, office });
  }
  const known = new Map<string, readonly SharedDraft[]>();
  return ({ name, byOffice }) => {
    if (!byOffice) return [];
    let found = known.get(name);
    if (!found) known.set(name, (found = find(byOffice)));
    return found;
  };

  function find(asked: Office): readonly SharedDraft[] {
    const held = (byHead.get(asked.head) ?? []).filter(({ office }) => holds(office, asked));
    const people = [...new Set(held.map(({ draft }) => draft))];
    // "The foreign minister" of an article that names none may be that of any country.
    if (people.length === 1 && !asked.specific) return [];
    return people.length <= MOST_POSSIBLE ? people : [];
  }
}

/** Whom the reviewer calls so: by the name, or by an alias of two words or more: one word may be many people's. */
function recordedAs(
  { key, aliases }: Card,
  recorded: ReadonlyMap<string, SharedDraft>,
): SharedDraft | undefined {
  if (recorded.size === 0) return undefined;
  const named = recorded.get(key.join(' '));
  if (named) return named;
  for (const alias of aliases) {
    const draft = alias.includes(' ') || alias[0] === '@' ? recorded.get(aliasKey(alias)) : undefined;
    if (draft) return draft;
  }
  return undefined;
}

function pushOnce<T>(lists: Map<string, T[]>, key: string, value: T): void {
  if (!lists.get(key)?.includes(value)) push(lists, key, value);
}
