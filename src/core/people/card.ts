import type { ArticleFacts } from '../facts';
import { bodyOf, type GovernmentBody } from './bodies';
import { nameWords, slugOf } from './nameKey';
import { type Office, officeOf } from './office';
import type { Speaker } from './speaker';

/** A speaker of one article, as far as the joining compares them: read once, however often the folder is joined. */
export interface Card extends Pick<Speaker, 'id' | 'name' | 'kind' | 'role' | 'aliases'> {
  readonly path: string;
  /** The words by which names are compared; see `keyOf`. */
  readonly key: readonly string[];
  /** What an id made of the name begins with. */
  readonly slug: string;
  /** How much the name says: "Selma Jarrow" more than "S Jarrow". */
  readonly fullness: number;
  /** Every form of the name that holds outside its sentence, the name first. */
  readonly names: readonly string[];
  /** Name and aliases as keys, each once. */
  readonly nameKeys: readonly string[];
  /** The offices by which the article calls them, each with the words for it. */
  readonly offices: ReadonlyMap<string, Office>;
  /** The office that the article calls them by, where that is all it calls them and it may tell who they are. */
  readonly byOffice: Office | null;
  /** For an organisation that is a part of a government: which. */
  readonly body: GovernmentBody | undefined;
  /** "her ministry", "Officials", a document: is nobody outside the article. */
  readonly tied: boolean;
  /** The id in the folder of whoever is nobody outside the article: else "officials" would be another with each article in front that names some. */
  readonly idAlone: string | null;
  /** Two cards with the same words here are the same. */
  readonly content: string;
}

/** The cards of an article, in the order of its speakers; those of `before` that say the same are taken over. */
export function cardsOf(article: ArticleFacts, before: readonly Card[] = []): readonly Card[] {
  return article.speakers.map((speaker, i) => {
    const content = contentOf(speaker);
    const same = before[i]?.content === content ? before[i] : before.find((card) => card.content === content);
    return same ?? cardOf(article.path, speaker, content);
  });
}

function contentOf({ id, name, kind, role, aliases, mentions }: Speaker): string {
  const roles = mentions.flatMap(({ kind: as, text }) => (as === 'role' ? [text] : []));
  return JSON.stringify([id, name, kind, role, aliases, [...new Set(roles)]]);
}

function cardOf(path: string, speaker: Speaker, content: string): Card {
  const { id, name, kind, role, aliases, mentions } = speaker;
  const tied = kind === 'document' || isTiedToItsArticle(speaker);
  const roles = new Set(role === null ? [] : [role]);
  for (const { kind: as, text } of mentions) if (as === 'role' && !RELATIVE.test(text)) roles.add(text);
  return {
    path,
    id,
    name,
    kind,
    role,
    aliases,
    key: keyOf(name),
    slug: slugOf(name),
    fullness: fullnessOf(name),
    names: [name, ...aliases].filter((alias) => !RELATIVE.test(alias)),
    nameKeys: [...new Set([name, ...aliases].map(aliasKey))],
    offices: new Map([...roles].map((words) => [words, officeOf(words)])),
    byOffice:
      kind === 'unnamed' && mentions.some(({ kind: as }) => as === 'role') ? tellingOffice(name) : null,
    body: kind === 'organisation' ? bodyOf(name) : undefined,
    tied,
    idAlone: tied || kind === 'unnamed' ? `${id}@${path}` : null,
    content,
  };
}

/** The words by which names are compared: "the Harbour Board" is "Harbour Board". */
export function keyOf(name: string): string[] {
  const words = nameWords(name);
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** The same as one string. */
export function aliasKey(name: string): string {
  return keyOf(name).join(' ');
}

/** "A minister" may be any, and so may "the minister". */
function tellingOffice(name: string): Office | null {
  if (/^(?:an?|some|two|another)\s/i.test(name)) return null;
  const office = officeOf(name);
  return office.words.length < 2 ? null : office;
}

// "her counterpart", "its president": says who somebody is only where it stands.
const RELATIVE = /^(?:his|her|its|their|my|our|your)\s|\bcounterpart\b/i;

function isTiedToItsArticle({ name, kind }: Speaker): boolean {
  if (/^(?:his|her|its|their|my|our|your)\s/i.test(name)) return true;
  // One common noun ("the ministry") is that of many a body.
  return kind === 'organisation' && /^the \p{Ll}[\p{L}'’-]*$/iu.test(name) && name === name.toLowerCase();
}

function fullnessOf(name: string): number {
  const words = name.split(/\s+/);
  return (words[0]!.replace(/\W/g, '').length > 1 ? 100 : 0) + Math.min(words.length, 3);
}
