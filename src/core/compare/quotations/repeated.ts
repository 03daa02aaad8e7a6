import type { QuotationElsewhere, RepeatedQuotation } from '../../facts';
import { keep } from '../../kept';
import { byPlace } from '../../places';
import type { Quotation } from '../../quotes/quotation';
import type { Pairing, Stretch } from './align';
import { areFarApart, sameWords, type Verdict } from './judge';
import type { Likeness } from './likeness';
import type { Utterance } from './relation';
import { areTwoPeople } from './twoPeople';
import { isNamed, type Printed, type Wording, type Wordings } from './wordings';

/** So many articles are told for one quotation: more than anybody reads. */
const MOST_ELSEWHERE = 100;
/** So many words of a part of a quotation are found elsewhere, or all it has. */
const FEWEST_OF_PART = 4;

/** A place with the same words (`null`), or nearly. */
interface Other {
  readonly place: Printed;
  readonly utterance: Utterance | null;
}

/** The place in another article that is nearest. */
interface Counterpart extends Verdict {
  readonly place: Printed;
  /** `undefined`: word for word the same. */
  readonly likeness?: Likeness;
}

type Counterparts = ReadonlyMap<string, Counterpart>;

/** What is repeated of the places of a folder. */
export interface Repeated {
  /** What other articles print of a quotation, for each of its parts. */
  readonly at: (place: Printed) => readonly RepeatedQuotation[];
  /** The wording has other places or relations: whatever was kept of it no longer holds. */
  readonly forget: (wording: Wording) => void;
}

/**
 * Quotations that several articles print: in the same words, also where one is cut shorter, split or spelled in another
 * way, or with some other words in between.
 */
export function createRepeated(relatedTo: Wordings['relatedTo']): Repeated {
  const others = keep((wording: Wording) => othersOf(wording, relatedTo));
  // Kept, for each is asked for by all the places that it is a counterpart of.
  const nearest = keep((place: Printed) => counterpartsOf(place, others.of(place.wording)));
  return {
    at(place) {
      const kept = [...nearest.of(place).values()].filter((other) => isKept(place, other, nearest.of));
      return place.passage.parts.flatMap((part, i) => repeatedPart(place, part, i, kept));
    },
    forget(wording) {
      others.forget(wording);
      for (const place of wording.places) nearest.forget(place);
    },
  };
}

/** All places that may print the same utterance as a wording, the nearest in words first. */
function othersOf(wording: Wording, relatedTo: Wordings['relatedTo']): readonly Other[] {
  const alike: (readonly [Wording, Utterance | null])[] = [[wording, null]];
  for (const [other, { utterance }] of relatedTo(wording)) if (utterance) alike.push([other, utterance]);
  return alike
    .flatMap(([{ places }, utterance]) => [...places].map((place) => ({ place, utterance })))
    .filter(({ place }) => place.passage.complete)
    .sort((a, b) => nearness(b) - nearness(a) || byPlace(a.place, b.place));
}

/** The more words are the same and the fewer are others, the nearer; a few words of it are not as near as all with one other. */
function nearness({ place, utterance }: Other): number {
  const { likeness } = utterance ?? {};
  return likeness ? likeness.words - 2 * likeness.others : place.wording.keys.length;
}

/** In each other article the place whose words are nearest. */
function counterpartsOf(place: Printed, others: readonly Other[]): Counterparts {
  const found = new Map<string, Counterpart>();
  if (!place.passage.complete) return found;
  for (const other of others) {
    const { path, article } = other.place;
    if (path === place.path || found.has(path)) continue;
    const verdict = verdictOn(place, other);
    if (!verdict || (!verdict.long && areFarApart(place.article, article))) continue;
    if (found.size >= MOST_ELSEWHERE) break;
    found.set(path, { ...verdict, place: other.place, likeness: other.utterance?.likeness });
  }
  return found;
}

/** Whether two places print one utterance: the words may be, and the speakers as well. */
function verdictOn(here: Printed, { place: there, utterance }: Other): Verdict | undefined {
  const one = here.by !== null && here.by === there.by;
  if (!one && isNamed(here) && isNamed(there) && areTwoPeople(here.by, there.by)) return undefined;
  if (!utterance) return sameWords(here.wording);
  return one ? utterance.ofOne : utterance.ofOthers;
}

/**
 * Other words are a variant only where each of the two is the nearest to the other, and no third article prints them both:
 * who does tells two utterances apart.
 */
function isKept(
  place: Printed,
  { place: other, differs }: Counterpart,
  nearest: (place: Printed) => Counterparts,
): boolean {
  if (differs === null) return true;
  const theirs = nearest(other);
  if (theirs.get(place.path)?.place !== place) return false;
  for (const [path, mine] of nearest(place)) {
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
  const all = { from: 0, to: passage.words.keys.length };
  const same = likeness?.same ?? [{ here: all, there: all }];
  const shared = place.passage.parts.map((_, i) => sharedWords(same, own, partAt(place.passage, i)));
  const most = Math.max(...shared);
  if (most < Math.min(FEWEST_OF_PART, own.to - own.from) || most === 0) return [];
  const there = place.passage.parts[shared.indexOf(most)]!;
  const isOther =
    likeness?.changes.some(({ here }) => here.from < own.to && Math.max(here.to, here.from + 1) > own.from) ??
    false;
  const { start, end, text } = there;
  return [{ path: place.path, start, end, text, differs: isOther ? differs : null }];
}

/** The words of a part, by their numbers. */
function partAt({ starts, words: { keys } }: Printed['passage'], index: number): Stretch {
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
