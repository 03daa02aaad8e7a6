import type { Casebook } from '../casebook/casebook';
import type { ArticleFacts, CollectionSpeaker } from '../facts';
import type { Steps } from '../steps';
import { idOf, isSamePerson, nameWords } from './nameKey';
import type { Speaker, SpeakerKind } from './speaker';

/** Somebody of the collection while it is being joined. */
interface Draft {
  name: string;
  kind: SpeakerKind;
  role: string | null;
  readonly key: readonly string[];
  readonly aliases: Set<string>;
  readonly articles: Map<string, string[]>;
  /** Named by the reviewer: their name and role stand. */
  readonly fixed: boolean;
}

/**
 * The speakers of all articles, each joined with those of the other articles who bear the same full name. People of the
 * casebook come first and take in whoever goes by their name or an alias. A surname alone is joined only where it fits one
 * person of the collection; else it stays apart, for a wrong guess would put words into somebody's mouth. Unnamed sources
 * are never joined across articles. Near-linear in the number of speakers; a step for each article.
 */
export function* joinSpeakers(
  articles: ReadonlyMap<string, ArticleFacts>,
  casebook: Casebook,
): Steps<CollectionSpeaker[]> {
  const drafts: Draft[] = [];
  const byLast = new Map<string, Draft[]>();
  const byAlias = new Map<string, Draft>();
  for (const person of casebook.people) {
    const draft = addDraft(drafts, byLast, person.name, 'person', person.role ?? null, true);
    for (const alias of person.aliases) draft.aliases.add(alias);
    for (const alias of [person.name, ...person.aliases]) byAlias.set(aliasKey(alias), draft);
  }
  const late: { readonly path: string; readonly speaker: Speaker }[] = [];
  for (const [path, { speakers }] of articles) {
    yield;
    for (const speaker of speakers) {
      const known = byAlias.get(aliasKey(speaker.name)) ?? aliasOf(speaker, byAlias);
      const words = nameWords(speaker.name);
      if (known) take(known, path, speaker);
      else if (speaker.kind === 'unnamed' || speaker.kind === 'document')
        take(addDraft(drafts, undefined, speaker.name, speaker.kind, speaker.role, false), path, speaker);
      else if (words.length < 2) late.push({ path, speaker });
      else {
        const same = byLast.get(words.at(-1)!)?.find((draft) => agrees(draft, words, speaker));
        take(
          same ?? addDraft(drafts, byLast, speaker.name, speaker.kind, speaker.role, false),
          path,
          speaker,
        );
      }
    }
  }
  // Surnames alone, once all full names are known.
  for (const { path, speaker } of late) {
    const key = nameWords(speaker.name).at(-1) ?? speaker.name.toLowerCase();
    const fitting = byLast.get(key) ?? [];
    const alone = fitting.find((draft) => draft.key.length === 1);
    const people = fitting.filter((draft) => draft.key.length > 1 && draft.kind === 'person');
    const draft = people.length === 1 && !alone && speaker.kind === 'person' ? people[0]! : alone;
    take(draft ?? addDraft(drafts, byLast, speaker.name, speaker.kind, speaker.role, false), path, speaker);
  }
  const taken = new Set<string>();
  return drafts
    .filter((draft) => draft.articles.size > 0)
    .map(({ name, kind, role, aliases, articles: places }) => {
      const id = idOf(name, taken);
      taken.add(id);
      aliases.delete(name);
      return { id, name, kind, role, aliases: [...aliases], articles: Object.fromEntries(places) };
    });
}

function addDraft(
  drafts: Draft[],
  byLast: Map<string, Draft[]> | undefined,
  name: string,
  kind: SpeakerKind,
  role: string | null,
  fixed: boolean,
): Draft {
  const key = nameWords(name);
  const draft: Draft = { name, kind, role, key, aliases: new Set(), articles: new Map(), fixed };
  drafts.push(draft);
  const last = key.at(-1);
  if (byLast && last) byLast.set(last, [...(byLast.get(last) ?? []), draft]);
  return draft;
}

function take(draft: Draft, path: string, speaker: Speaker): void {
  const ids = draft.articles.get(path);
  if (ids) ids.push(speaker.id);
  else draft.articles.set(path, [speaker.id]);
  for (const alias of [speaker.name, ...speaker.aliases]) draft.aliases.add(alias);
  if (draft.fixed) return;
  draft.role ??= speaker.role;
  // "Selma Jarrow" says more than "S Jarrow".
  if (fullness(speaker.name) > fullness(draft.name)) draft.name = speaker.name;
}

function fullness(name: string): number {
  const words = name.split(/\s+/);
  return (words[0]!.replace(/\W/g, '').length > 1 ? 100 : 0) + Math.min(words.length, 3);
}

function agrees(draft: Draft, words: readonly string[], speaker: Speaker): boolean {
  if ((draft.kind === 'organisation') !== (speaker.kind === 'organisation')) return false;
  return speaker.kind === 'organisation'
    ? draft.key.join(' ') === words.join(' ')
    : isSamePerson(draft.key, words);
}

function aliasKey(name: string): string {
  return nameWords(name).join(' ');
}

/** A speaker whom the article names by a recorded alias of two words or more: one word may be many people's. */
function aliasOf(speaker: Speaker, byAlias: ReadonlyMap<string, Draft>): Draft | undefined {
  if (byAlias.size === 0) return undefined;
  for (const alias of speaker.aliases) {
    const draft = alias.includes(' ') ? byAlias.get(aliasKey(alias)) : undefined;
    if (draft) return draft;
  }
  return undefined;
}
