import type { QuotationElsewhere, RepeatedQuotation } from '../../facts';
import { push } from '../../lists';
import type { Quotation } from '../../quotes/quotation';
import type { Steps } from '../../steps';
import type { Pairing, Stretch } from './align';
import { areFarApart, judge, type Verdict } from './judge';
import { type Likeness, liken, turned } from './likeness';
import type { Choir, Printed, Voice } from './voices';

/** Two telling words in a row that so many different passages share are a phrase: by them no passage looks for others. */
const COMMON = 100;
/** So many pairs must be shared, one more where both are long: one alone is a phrase, too. */
const FEWEST_PAIRS = 2;
const LONG = 15;
/** So few telling words may be said on any day. */
const FEWEST_PHRASE = 4;
/** So many others are held against one passage, those that share the most first. */
const MOST_HELD = 20;
/** So many articles are told for one quotation: more than anybody reads. */
const MOST_ELSEWHERE = 100;
/** So many words of a part of a quotation are found elsewhere, or all it has. */
const FEWEST_OF_PART = 4;
const VOICES_A_STEP = 20;

/** Another voice with the same words, or nearly. */
interface Match extends Verdict {
  readonly voice: Voice;
  /** `undefined`: word for word the same. */
  readonly likeness?: Likeness;
}

/** The place in another article that is nearest. */
interface Counterpart extends Match {
  readonly place: Printed;
}

type Counterparts = ReadonlyMap<string, Counterpart>;

/**
 * Quotations that several articles print: in the same words, also where one is cut shorter, split or spelled in another
 * way, or with some other words in between. Near-linear: a passage is held against those alone that share rare words.
 *
 * @returns What is repeated of each article, by its path, in reading order; articles without any are left out.
 */
export function* findRepeated(choir: Choir): Steps<ReadonlyMap<string, readonly RepeatedQuotation[]>> {
  const matches = yield* findMatches(choir);
  const nearest = new Map<Printed, Counterparts>();
  for (const voice of choir.voices) {
    yield;
    for (const place of voice.places) {
      if (!place.passage.complete) continue;
      const counterparts = counterpartsOf(place, voice, matches.get(voice) ?? []);
      if (counterparts.size > 0) nearest.set(place, counterparts);
    }
  }
  const repeated = new Map<string, RepeatedQuotation[]>();
  for (const [place, counterparts] of nearest) {
    yield;
    const kept = [...counterparts.values()].filter((other) => isKept(place, other, nearest));
    const found = repeated.get(place.article.path) ?? [];
    found.push(...place.passage.parts.flatMap((part, i) => repeatedPart(place, part, i, kept)));
    if (found.length > 0) repeated.set(place.article.path, found);
  }
  for (const found of repeated.values()) found.sort((a, b) => a.start - b.start);
  return repeated;
}

function* findMatches(choir: Choir): Steps<ReadonlyMap<Voice, readonly Match[]>> {
  const matches = new Map<Voice, Match[]>();
  const add = (voice: Voice, match: Match): void => {
    push(matches, voice, match);
  };
  const done = new Set<Voice>();
  for (const [i, voice] of choir.voices.entries()) {
    if (i % VOICES_A_STEP === 0) yield;
    done.add(voice);
    for (const other of alike(voice, choir)) {
      if (done.has(other)) continue;
      const likeness = liken(voice, other);
      const verdict = likeness && judge(likeness, voice, other);
      if (!likeness || !verdict) continue;
      add(voice, { voice: other, likeness, ...verdict });
      add(other, { voice, likeness: turned(likeness), ...verdict });
    }
  }
  return matches;
}

/** The voices that share all words or enough rare pairs of them, those that share the most first. */
function alike(voice: Voice, { byWhole, byPair }: Choir): readonly Voice[] {
  const shared = new Map<Voice, number>();
  for (const pair of voice.pairs) {
    const sharing = byPair.get(pair) ?? [];
    if (sharing.length > COMMON) continue;
    for (const other of sharing) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const held = [...shared]
    .filter(
      ([other, pairs]) =>
        other !== voice && pairs >= FEWEST_PAIRS + (Math.min(voice.telling, other.telling) > LONG ? 1 : 0),
    )
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_HELD)
    .map(([other]) => other);
  const same = (byWhole.get(voice.whole) ?? []).filter((other) => other !== voice);
  return [...new Set([...same, ...held])];
}

/** In each other article the place whose words are nearest. */
function counterpartsOf(place: Printed, own: Voice, matches: readonly Match[]): Counterparts {
  const found = new Map<string, Counterpart>();
  const nearestFirst = [toItself(own), ...matches].sort((a, b) => nearness(b) - nearness(a));
  for (const match of nearestFirst) {
    for (const other of match.voice.places) {
      const { path } = other.article;
      if (path === place.article.path || !other.passage.complete || found.has(path)) continue;
      if (!match.long && areFarApart(place.article, other.article)) continue;
      if (found.size >= MOST_ELSEWHERE) return found;
      found.set(path, { ...match, place: other });
    }
  }
  return found;
}

/** Other articles give the same words to the same speaker. */
function toItself(voice: Voice): Match {
  return { voice, differs: null, long: voice.telling > FEWEST_PHRASE };
}

/** The more words are the same and the fewer are others, the nearer; a few words of it are not as near as all with one other. */
function nearness({ likeness, voice }: Match): number {
  return likeness ? likeness.words - 2 * likeness.others : voice.keys.length;
}

/**
 * Other words are a variant only where each of the two is the nearest to the other, and no third article prints them both:
 * who does tells two utterances apart.
 */
function isKept(
  place: Printed,
  { place: other, differs }: Counterpart,
  nearest: ReadonlyMap<Printed, Counterparts>,
): boolean {
  if (differs === null) return true;
  const theirs = nearest.get(other);
  if (theirs?.get(place.article.path)?.place !== place) return false;
  for (const [path, mine] of nearest.get(place) ?? []) {
    const third = theirs.get(path);
    if (mine.differs === null && third?.differs === null && third.place !== mine.place) return false;
  }
  return true;
}

/** What of the counterparts concerns one part of a quotation. */
function repeatedPart(
  place: Printed,
  part: Quotation,
  index: number,
  counterparts: readonly Counterpart[],
): RepeatedQuotation[] {
  const elsewhere = counterparts.flatMap((counterpart) => partElsewhere(place, index, counterpart));
  const { start, end, text } = part;
  return elsewhere.length > 0 ? [{ start, end, text, elsewhere }] : [];
}

function partElsewhere(
  { passage }: Printed,
  index: number,
  { place, likeness, differs }: Counterpart,
): QuotationElsewhere[] {
  const own = partAt(passage, index);
  const all = { from: 0, to: passage.keys.length };
  const same = likeness?.same ?? [{ here: all, there: all }];
  const shared = place.passage.parts.map((_, i) => sharedWords(same, own, partAt(place.passage, i)));
  const most = Math.max(...shared);
  if (most < Math.min(FEWEST_OF_PART, own.to - own.from) || most === 0) return [];
  const there = place.passage.parts[shared.indexOf(most)]!;
  const isOther =
    likeness?.changes.some(({ here }) => here.from < own.to && Math.max(here.to, here.from + 1) > own.from) ??
    false;
  const { start, end, text } = there;
  return [{ path: place.article.path, start, end, text, differs: isOther ? differs : null }];
}

/** The words of a part, by their numbers. */
function partAt({ starts, keys }: Printed['passage'], index: number): Stretch {
  return { from: starts[index]!, to: starts[index + 1] ?? keys.length };
}

function sharedWords(same: readonly Pairing[], here: Stretch, there: Stretch): number {
  return same.reduce((sum, run) => {
    const shift = run.there.from - run.here.from;
    const from = Math.max(run.here.from, here.from, there.from - shift);
    const to = Math.min(run.here.to, here.to, there.to - shift);
    return sum + Math.max(0, to - from);
  }, 0);
}
