import type { FoundMention } from './mention';
import { idOf as makeId } from './nameKey';
import type { Cast, Figure } from './resolveNames';
import { isTellingRole } from './roles';
import type { Speaker, SpeakerKind } from './speaker';

/** The speakers of the article by first mention, and the id that each mention stands for. */
export interface SpeakerList {
  readonly speakers: Speaker[];
  readonly idOf: (mention: FoundMention) => string | undefined;
}

/**
 * Turns the figures of an article into its speakers: everybody who is quoted, and every person or body with a name. Names
 * that stand only where a place would are left out.
 */
export function listSpeakers(cast: Cast, speaking: ReadonlySet<FoundMention>): SpeakerList {
  // Whoever speaks and is not known ("I", "it") is somebody of whom the article tells no more than that.
  for (const mention of speaking) if (!cast.of.has(mention)) adoptUnknown(cast, mention);
  const taken = new Set<string>();
  const ids = new Map<Figure, string>();
  const speakers = cast.figures
    .filter((figure) => figure.mentions.some((mention) => speaking.has(mention)) || isSomebody(figure))
    .map((figure) => ({
      figure,
      first: Math.min(...figure.mentions.slice(0, 50).map((mention) => mention.start)),
    }))
    .sort((a, b) => a.first - b.first)
    .map(({ figure }) => {
      const speaker = speakerOf(figure, taken);
      taken.add(speaker.id);
      ids.set(figure, speaker.id);
      return speaker;
    });
  const idOf = (mention: FoundMention): string | undefined => {
    const figure = cast.of.get(mention);
    return figure && ids.get(figure);
  };
  return { speakers, idOf };
}

function adoptUnknown(cast: Cast, mention: FoundMention): void {
  const key = mention.text.toLowerCase();
  let figure = cast.figures.find((each) => each.nature === 'unnamed' && each.names.has(key));
  if (!figure) {
    figure = {
      index: cast.figures.length,
      nature: 'unnamed',
      gender: null,
      names: new Map([[key, 0]]),
      roles: [],
      mentions: [],
      locative: 0,
    };
    cast.figures.push(figure);
  }
  figure.mentions.push(mention);
  cast.of.set(mention, figure);
}

function isSomebody({ nature, names, roles, locative, mentions }: Figure): boolean {
  if (names.size === 0) return false;
  if (roles.length > 0) return true;
  if (nature !== 'person' && nature !== 'organisation') return false;
  return locative * 2 < mentions.length;
}

function speakerOf(figure: Figure, taken: ReadonlySet<string>): Speaker {
  const mentions = [...figure.mentions].sort((a, b) => a.start - b.start);
  const name = nameOf(figure, mentions);
  const aliases = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind === 'pronoun') continue;
    aliases.add(mention.name ?? mention.text);
  }
  aliases.delete(name);
  return {
    id: makeId(name, taken),
    name,
    kind: kindOf(figure, mentions),
    role: figure.roles.find(isTellingRole) ?? null,
    aliases: [...aliases],
    mentions: mentions.map(({ start, end, text: words, kind }) => ({ start, end, text: words, kind })),
  };
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
      Math.min(count, 20) +
      (nature === 'organisation' ? words.length * 10 : 0);
    if (value > most) [best, most] = [name, value];
  }
  if (best && nature !== 'unnamed') return best;
  return mentions.find((mention) => mention.kind !== 'pronoun')?.text ?? mentions[0]?.text ?? best;
}

function kindOf({ nature, names, locative }: Figure, mentions: readonly FoundMention[]): SpeakerKind {
  if (nature !== 'unknown') return nature;
  if (names.size > 0 && locative === 0)
    return mentions.some((mention) => mention.plural) ? 'unnamed' : 'person';
  return 'organisation';
}
