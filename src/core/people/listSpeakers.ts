import type { Identity } from './identity';
import type { FoundMention } from './mention';
import { idOf as makeId, withoutNickname } from './nameKey';
import type { Reference } from './resolveReferences';
import { addFigure, addMention, type Cast, type Figure } from './resolveNames';
import { isTrade } from './places';
import { roleOf } from './roles';
import type { Mention, Speaker, SpeakerKind } from './speaker';

/** The speakers of the article by first mention, and the id that each mention stands for. */
export interface SpeakerList {
  readonly speakers: Speaker[];
  readonly idOf: (mention: FoundMention) => string | undefined;
  /** Why the mention stands for that speaker, where it does not name them in full. */
  readonly identityOf: (mention: FoundMention) => Identity | undefined;
}

/**
 * Turns the figures of an article into its speakers: everybody who is quoted, and every person or body with a name. Names
 * that stand only where a place would are left out.
 */
export function listSpeakers(cast: Cast, references: readonly Reference[]): SpeakerList {
  // Whoever speaks and is not known ("I", "it") is somebody of whom the article tells no more than that.
  const unknown = new Map<string, Figure>();
  const speaks = new Set<Figure>();
  const acts = new Set<Figure>();
  for (const { mention, speaks: spoken, subject } of references) {
    if (spoken && !cast.of.has(mention)) adoptUnknown(cast, mention, unknown);
    const figure = cast.of.get(mention);
    if (figure && spoken) speaks.add(figure);
    if (figure && subject) acts.add(figure);
  }
  const taken = new Set<string>();
  const ids = new Map<Figure, string>();
  const speakers = cast.figures
    .filter(
      (figure) => speaks.has(figure) || cast.namesakes.has(figure) || isSomebody(figure, acts.has(figure)),
    )
    .map((figure) => ({ figure, mentions: [...figure.mentions].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map(({ figure, mentions }) => {
      const speaker = speakerOf(figure, mentions, taken, cast.identities);
      taken.add(speaker.id);
      ids.set(figure, speaker.id);
      return speaker;
    });
  const idOf = (mention: FoundMention): string | undefined => {
    const figure = cast.of.get(mention);
    return figure && ids.get(figure);
  };
  return { speakers, idOf, identityOf: (mention) => cast.identities.get(mention) };
}

function adoptUnknown(cast: Cast, mention: FoundMention, unknown: Map<string, Figure>): void {
  const key = mention.text.toLowerCase();
  let figure = unknown.get(key);
  if (!figure) unknown.set(key, (figure = addFigure(cast, 'unnamed')));
  addMention(cast, figure, mention);
}

/** Somebody who is not quoted is listed where the article shows them as a person, or lets a body do something. */
function isSomebody({ nature, names, roles, locative, mentions, gender }: Figure, acts: boolean): boolean {
  if (names.size === 0) return false;
  if (nature === 'place') return false;
  if (roles.some((role) => !isTrade(role))) return true;
  if (nature === 'person') return gender !== null || acts || (locative === 0 && mentions.length > 1);
  return acts && nature === 'organisation' && locative * 2 < mentions.length;
}

function speakerOf(
  figure: Figure,
  mentions: readonly FoundMention[],
  taken: ReadonlySet<string>,
  identities: Cast['identities'],
): Speaker {
  const name = withoutNickname(nameOf(figure, mentions));
  const aliases = new Set<string>();
  for (const mention of mentions) {
    // "a statement" may stand for somebody, but nobody is called so.
    if (mention.kind === 'pronoun' || (mention.nature === 'document' && figure.nature !== 'document'))
      continue;
    aliases.add(mention.name ?? mention.text);
  }
  aliases.delete(name);
  return {
    id: makeId(name, taken),
    name,
    kind: kindOf(figure, mentions),
    role: roleOf(figure.roles),
    aliases: [...aliases],
    mentions: mentions.map((mention) => mentionOf(mention, identities.get(mention))),
  };
}

function mentionOf({ start, end, text, kind }: FoundMention, identity: Identity | undefined): Mention {
  return identity ? { start, end, text, kind, identity } : { start, end, text, kind };
}

/** The fullest name printed; for unnamed sources the first words used for them. */
function nameOf({ names, nature }: Figure, mentions: readonly FoundMention[]): string {
  let best = '';
  let most = -1;
  for (const [name, count] of names) {
    if (name.startsWith('@') && names.size > 1) continue;
    const words = name.split(/\s+/);
    // Two full words beat an initial; beyond that the form that the article itself prefers.
    const value =
      Math.min(words.length, 2) * 100 +
      (words[0]!.replace(/\W/g, '').length > 1 ? 50 : 0) +
      Math.min(count, 20) -
      // Capitals are how a label or headline prints it.
      (words.length > 1 && name === name.toUpperCase() ? 30 : 0) +
      (nature === 'organisation' ? words.length * 10 : 0);
    if (value > most) [best, most] = [name, value];
  }
  if (best && nature !== 'unnamed') return best;
  return mentions.find((mention) => mention.kind !== 'pronoun')?.text ?? mentions[0]?.text ?? best;
}

function kindOf({ nature, names, locative }: Figure, mentions: readonly FoundMention[]): SpeakerKind {
  // A place that speaks stands for those who run it.
  if (nature === 'place') return 'organisation';
  if (nature !== 'unknown') return nature;
  if (names.size > 0 && locative === 0)
    return mentions.some((mention) => mention.plural) ? 'unnamed' : 'person';
  return 'organisation';
}
