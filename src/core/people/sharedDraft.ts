import type { CollectionSpeaker } from '../facts';
import { isSameList, push } from '../lists';
import type { Message } from '../message';
import { type Card, keyOf } from './card';
import { idMaker, slugOf } from './nameKey';
import { isFullerRole, type Office, officeOf } from './office';
import type { SpeakerKind } from './speaker';

/** Somebody of the collection while it is being joined. */
export interface SharedDraft {
  /** The name, the fullest that was met. */
  called: Pick<Card, 'name' | 'slug' | 'fullness'>;
  kind: SpeakerKind;
  readonly key: readonly string[];
  /** The speakers of single articles who are this one, in the order in which they were joined. */
  readonly cards: Card[];
  /** What the casebook says of them; `null` where it does not know them. */
  readonly recorded: Recorded | null;
  /** Whoever else of the collection this may be. */
  ambiguous: { readonly people: readonly SharedDraft[]; readonly how: Message } | null;
  /** The id, once all are known; never for those whom only the casebook names. */
  id: string | null;
}

/** A person of the casebook: the name stands, and so does a role that the reviewer gave. */
interface Recorded {
  readonly role: string | null;
  readonly aliases: Set<string>;
}

/** Somebody whom the reviewer has recorded. */
export function recordedDraft(name: string, role: string | null): SharedDraft {
  return {
    called: { name, slug: slugOf(name), fullness: Infinity },
    kind: 'person',
    key: keyOf(name),
    cards: [],
    recorded: { role, aliases: new Set() },
    ambiguous: null,
    id: null,
  };
}

/** Somebody new, first met on this card. */
export function newDraft(card: Card): SharedDraft {
  const { kind, key } = card;
  return { called: card, kind, key, cards: [card], recorded: null, ambiguous: null, id: null };
}

/** Makes the speaker of one article a part of the draft, which learns a fuller form of the name. */
export function takeIn(draft: SharedDraft, card: Card): void {
  const { kind, fullness } = card;
  // The reviewer records a name; whether it is that of a person or a body, the articles tell.
  if (draft.recorded && draft.cards.length === 0 && kind !== 'unnamed') draft.kind = kind;
  draft.cards.push(card);
  // "Selma Jarrow" says more than "S Jarrow".
  if (kind !== 'unnamed' && fullness > draft.called.fullness) draft.called = card;
}

/** The offices that some article or the reviewer gives them, each once. */
export function officesOf({ cards, recorded }: SharedDraft): Iterable<Office> {
  const role = recorded?.role;
  // Nearly all are met in one article.
  if (cards.length === 1 && !role) return cards[0]!.offices.values();
  const offices = new Map(role ? [[role, officeOf(role)]] : []);
  for (const card of cards) for (const [words, office] of card.offices) offices.set(words, office);
  return offices.values();
}

/** What was made of a draft the last time, by its first card: it is the same again where all that it is made of is. */
const finished = new WeakMap<
  Card,
  { readonly cards: readonly Card[]; readonly besides: string; readonly speaker: CollectionSpeaker }
>();

/** The finished speakers; whoever only the casebook names is left out. */
export function collectionSpeakers(drafts: readonly SharedDraft[]): CollectionSpeaker[] {
  const present = drafts.filter(({ cards }) => cards.length > 0);
  const makeId = idMaker();
  for (const draft of present) {
    const [first, other] = draft.cards;
    draft.id = (other ? null : first!.idAlone) ?? makeId(draft.called.slug);
  }
  return present.map((draft) => {
    const { id, cards, recorded } = draft;
    const ambiguous = draft.ambiguous && {
      people: draft.ambiguous.people.flatMap((other) => other.id ?? []),
      how: draft.ambiguous.how,
    };
    const besides =
      recorded || ambiguous
        ? JSON.stringify([draft.called.name, recorded?.role, [...(recorded?.aliases ?? [])], ambiguous])
        : '';
    const last = finished.get(cards[0]!);
    if (last?.speaker.id === id && last?.besides === besides && isSameList(last.cards, cards))
      return last.speaker;
    const speaker = { ...speakerOf(draft, id!), ambiguous };
    finished.set(cards[0]!, { cards, besides, speaker });
    return speaker;
  });
}

function speakerOf(draft: SharedDraft, id: string): Omit<CollectionSpeaker, 'ambiguous'> {
  return {
    id,
    name: draft.called.name,
    kind: draft.kind,
    role: roleOf(draft),
    aliases: aliasesOf(draft),
    articles: articlesOf(draft),
  };
}

function articlesOf({ cards }: SharedDraft): CollectionSpeaker['articles'] {
  const articles = new Map<string, string[]>();
  for (const { path, id } of cards) push(articles, path, id);
  return Object.fromEntries([...articles].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Whoever is given more roles than this has no usual one.
const MOST_ROLES = 20;

/** The role that most articles give, a fuller one having the shorter for it, too: one slip outweighs nothing. */
function roleOf({ recorded, cards }: SharedDraft): string | null {
  if (recorded?.role) return recorded.role;
  const printed = new Map<string, number>();
  for (const { role, kind } of cards)
    if (role !== null && kind !== 'unnamed') printed.set(role, (printed.get(role) ?? 0) + 1);
  const first = recorded ? null : cards[0]!.role;
  if (printed.size === 0 || printed.size > MOST_ROLES) return first;
  let best = first;
  let most = 0;
  for (const each of printed.keys()) {
    let articles = 0;
    for (const [other, count] of printed) if (other === each || isFullerRole(each, other)) articles += count;
    if (articles > most) [best, most] = [each, articles];
  }
  return best;
}

/** Each form once, however it stands in its sentence: "The mayor" and "the mayor" are one. */
function aliasesOf({ called: { name }, recorded, cards }: SharedDraft): string[] {
  const seen = new Set([name.toLowerCase()]);
  const all = [...(recorded?.aliases ?? []), ...cards.flatMap(({ names }) => names)];
  return all.filter((alias) => {
    const lower = alias.toLowerCase();
    return !seen.has(lower) && seen.add(lower);
  });
}
