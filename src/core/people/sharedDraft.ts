import type { Ambiguity, CollectionSpeaker } from '../facts';
import { idMaker, nameWords } from './nameKey';
import { isFullerRole } from './office';
import type { Speaker, SpeakerKind } from './speaker';

/** Somebody of the collection while it is being joined. */
export interface SharedDraft {
  name: string;
  kind: SpeakerKind;
  role: string | null;
  readonly key: readonly string[];
  readonly aliases: Set<string>;
  /** Every role printed with the name, in any article. */
  readonly roles: Set<string>;
  /** Roles as the articles put them in front of or behind the name -> in how many articles. */
  readonly printed: Map<string, number>;
  readonly articles: Map<string, string[]>;
  /** Named by the reviewer: the name stands, and so does a role that they gave. */
  readonly fixed: boolean;
  readonly fixedRole: boolean;
  /** Whoever else of the collection this may be. */
  ambiguous: { readonly people: readonly SharedDraft[]; readonly how: Ambiguity['how'] } | null;
}

/** Somebody new, of whom no article is known to speak yet. */
export function sharedDraft(
  name: string,
  kind: SpeakerKind,
  role: string | null,
  fixed: boolean,
): SharedDraft {
  const roles = new Set(role === null ? [] : [role]);
  return {
    name,
    kind,
    role,
    key: keyOf(name),
    aliases: new Set(),
    roles,
    printed: new Map(),
    articles: new Map(),
    fixed,
    fixedRole: fixed && role !== null,
    ambiguous: null,
  };
}

/** The words by which names are compared: "the Harbour Board" is "Harbour Board". */
export function keyOf(name: string): string[] {
  const words = nameWords(name);
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

// "her counterpart", "its president": says who somebody is only where it stands.
const RELATIVE = /^(?:his|her|its|their|my|our|your)\s|\bcounterpart\b/i;

/** Makes the speaker of one article a part of the draft, which learns name form, role and aliases. */
export function takeIn(draft: SharedDraft, path: string, speaker: Speaker): void {
  // The reviewer records a name; whether it is that of a person or a body, the articles tell.
  if (draft.fixed && draft.articles.size === 0 && speaker.kind !== 'unnamed') draft.kind = speaker.kind;
  const ids = draft.articles.get(path);
  if (ids) ids.push(speaker.id);
  else draft.articles.set(path, [speaker.id]);
  for (const alias of [speaker.name, ...speaker.aliases]) if (!RELATIVE.test(alias)) draft.aliases.add(alias);
  if (speaker.role) draft.roles.add(speaker.role);
  for (const { kind, text } of speaker.mentions)
    if (kind === 'role' && !RELATIVE.test(text)) draft.roles.add(text);
  if (speaker.kind === 'unnamed') return;
  if (speaker.role) draft.printed.set(speaker.role, (draft.printed.get(speaker.role) ?? 0) + 1);
  if (draft.fixed) return;
  // "Selma Jarrow" says more than "S Jarrow".
  if (fullness(speaker.name) > fullness(draft.name)) draft.name = speaker.name;
}

/** The finished speakers; whoever only the casebook names is left out. */
export function collectionSpeakers(drafts: readonly SharedDraft[]): CollectionSpeaker[] {
  const present = drafts.filter((draft) => draft.articles.size > 0);
  const makeId = idMaker();
  const ids = new Map(present.map((draft) => [draft, makeId(draft.name)]));
  return present.map((draft) => ({
    id: ids.get(draft)!,
    name: draft.name,
    kind: draft.kind,
    role: roleOf(draft),
    aliases: aliasesOf(draft),
    articles: Object.fromEntries([...draft.articles].sort(([a], [b]) => (a < b ? -1 : 1))),
    ambiguous: draft.ambiguous && {
      people: draft.ambiguous.people.flatMap((other) => ids.get(other) ?? []),
      how: draft.ambiguous.how,
    },
  }));
}

// Whoever is given more roles than this has no usual one.
const MOST_ROLES = 20;

/** The role that most articles give, a fuller one having the shorter for it, too: one slip outweighs nothing. */
function roleOf({ role, fixedRole, printed }: SharedDraft): string | null {
  if (fixedRole || printed.size === 0 || printed.size > MOST_ROLES) return role;
  let best = role;
  let most = 0;
  for (const each of printed.keys()) {
    let articles = 0;
    for (const [other, count] of printed) if (other === each || isFullerRole(each, other)) articles += count;
    if (articles > most) [best, most] = [each, articles];
  }
  return best;
}

/** Each form once, however it stands in its sentence: "The mayor" and "the mayor" are one. */
function aliasesOf({ name, aliases }: SharedDraft): string[] {
  const seen = new Set([name.toLowerCase()]);
  return [...aliases].filter((alias) => {
    const lower = alias.toLowerCase();
    return !seen.has(lower) && seen.add(lower);
  });
}

function fullness(name: string): number {
  const words = name.split(/\s+/);
  return (words[0]!.replace(/\W/g, '').length > 1 ? 100 : 0) + Math.min(words.length, 3);
}
