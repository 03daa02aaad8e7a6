import type { CollectionSpeaker, ContestedQuotation } from '../../facts';
import { nameWords } from '../../people/nameKey';
import { push } from '../../lists';
import type { Steps } from '../../steps';
import { changesWithin } from '../alignment';
import { areTwoPeople, saidTogether } from './twoPeople';
import { type Choir, isNamed, type NamedVoice, type Printed } from './voices';
import { countNegations } from '../words';

/** For each of the other people whom the words of a voice are given to, the voice that is nearest in words. */
type Rivals = Map<CollectionSpeaker, Rival>;

interface Rival {
  readonly voice: NamedVoice;
  /** In how many words the two differ. */
  readonly changes: number;
}

/** One word in so many may be another, up to `MOST_CHANGES`: what is quoted from memory or translated twice. */
const WORDS_A_CHANGE = 6;
const TELLING_A_CHANGE = 4;
const MOST_CHANGES = 3;
/** So many words that tell something, where a passage is only a part of the other: with fewer it is a phrase. */
const FEWEST_IN_OTHERS = 4;
/** Two words in a row that so many different passages share are a phrase: by them alone no passage looks for others. */
const COMMON = 100;
/** So many others are kept for one passage: more names than anybody reads. */
const MOST_RIVALS = 20;
const VOICES_A_STEP = 20;

/**
 * Quotations whose words the folder gives to somebody else, too: the same words, also where one of the two is cut shorter
 * or a word or two are others. Near-linear: a passage is held against those alone that share its rarest words.
 *
 * @returns What is contested in each article, by its path, in reading order; articles without any are left out.
 */
export function* findContested(choir: Choir): Steps<ReadonlyMap<string, readonly ContestedQuotation[]>> {
  const contested = new Map<string, ContestedQuotation[]>();
  for (const [voice, rivals] of yield* findRivals(choir)) {
    yield;
    for (const place of voice.places) {
      const found = contestedAt(place, voice.by, rivals);
      if (!found) continue;
      const { path } = place.article;
      push(contested, path, found);
    }
  }
  for (const found of contested.values()) found.sort((a, b) => a.start - b.start);
  return contested;
}

/** Finds for each voice those that hold its words, and tells both. */
function* findRivals(choir: Choir): Steps<ReadonlyMap<NamedVoice, Rivals>> {
  const found = new Map<NamedVoice, Rivals>();
  for (const [i, voice] of choir.voices.filter(isNamed).entries()) {
    if (i % VOICES_A_STEP === 0) yield;
    const most = changesAllowed(voice);
    for (const other of mayHold(voice, most, choir)) {
      const [own, theirs] = [found.get(voice), found.get(other)];
      if (own?.get(other.by)?.changes === 0 || (isFull(own) && isFull(theirs))) continue;
      const changes = changesWithin(voice.keys, other.keys, most);
      if (changes === undefined || !isSame(voice, other, changes)) continue;
      if (!areTwoPeople(voice.by, other.by)) continue;
      oppose(found, voice, { voice: other, changes });
      oppose(found, other, { voice, changes });
    }
  }
  return found;
}

function changesAllowed({ keys, telling }: NamedVoice): number {
  return Math.min(
    MOST_CHANGES,
    Math.floor(keys.length / WORDS_A_CHANGE),
    Math.floor(telling / TELLING_A_CHANGE),
  );
}

/** Voices of others that may hold the words: those that have all the same, or share one of the rarest pairs. */
function mayHold(voice: NamedVoice, most: number, { byWhole, byPair }: Choir): Set<NamedVoice> {
  const found = new Set<NamedVoice>();
  for (const sharing of [byWhole.get(voice.whole) ?? [], ...rarestShared(voice, most, byPair)])
    for (const other of sharing)
      if (isNamed(other) && other.by !== voice.by && other.keys.length >= voice.keys.length) found.add(other);
  return found;
}

/** A change breaks two pairs at most: of one pair more than `most` changes break, at least one is whole in the other. */
function rarestShared(
  { pairs }: NamedVoice,
  most: number,
  byPair: Choir['byPair'],
): readonly Choir['voices'][] {
  let open = most * 2 + 1;
  const shared: Choir['voices'][] = [];
  for (const pair of pairs) {
    const sharing = byPair.get(pair);
    if (sharing) shared.push(sharing);
    else if (--open === 0) return []; // pairs that nobody else has are the rarest
  }
  return shared
    .sort((a, b) => a.length - b.length)
    .slice(0, open)
    .filter(({ length }) => length <= COMMON);
}

/** Whether words that are found in those of another are the same in print, and not a phrase that both have used. */
function isSame(short: NamedVoice, long: NamedVoice, changes: number): boolean {
  if (short.whole === long.whole) return true;
  // "We will sell it", "We will not sell it": one word is another, and so is the sense.
  if (changes > 0 && countNegations(short.keys) !== countNegations(long.keys)) return false;
  // “When Torres says the quay is safe, he means it is quiet”: whoever is named in it is answered, or quoted.
  const surname = nameWords(short.by.name).at(-1);
  return short.telling >= FEWEST_IN_OTHERS && (!surname || !long.keys.includes(surname));
}

function isFull(rivals: Rivals | undefined): boolean {
  return rivals !== undefined && rivals.size >= MOST_RIVALS;
}

function oppose(found: Map<NamedVoice, Rivals>, voice: NamedVoice, rival: Rival): void {
  const rivals = found.get(voice) ?? new Map<CollectionSpeaker, Rival>();
  const known = rivals.get(rival.voice.by);
  if (known ? rival.changes < known.changes : !isFull(rivals)) rivals.set(rival.voice.by, rival);
  found.set(voice, rivals);
}

function contestedAt(
  place: Printed,
  speaker: CollectionSpeaker,
  rivals: Rivals,
): ContestedQuotation | undefined {
  const others = [...rivals.values()]
    .sort((a, b) => a.changes - b.changes)
    .flatMap(({ voice: { places, by } }) => {
      const apart = places.filter((other) => !saidTogether(place, speaker, other, by));
      // What stands in the same article is seen at once.
      const other = apart.find(({ article }) => article === place.article) ?? apart[0];
      if (!other) return [];
      const { start, end } = other.passage.parts[0]!;
      return [{ path: other.article.path, start, end, speaker: by }];
    });
  if (others.length === 0) return undefined;
  const { start, end, text } = place.passage.parts[0]!;
  return { start, end, text, speaker, others };
}
