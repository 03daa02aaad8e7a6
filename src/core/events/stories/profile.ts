import { type Day, daysBetween } from '../../calendar/days';
import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import type { Span } from '../../text/span';
import { type Weights, normalised } from './weights';
import { type Word, wordsIn, worthOf } from './words';

/** What an article is about, as far as its words tell: a pure function of that article. */
export interface Profile {
  readonly path: string;
  readonly weights: Weights;
  /** The words that tell most, in the order of the alphabet: so two articles sum up in one way what they share. */
  readonly top: readonly string[];
  /** When it appeared, in days since a fixed one; `null` where unknown. */
  readonly day: number | null;
}

/** So many words at the beginning tell the news; the next explain it. */
const LEAD = 40;
/** What comes behind so many words is background; what is edited there makes no other story of it. */
const NEWS = 300;
const LEAD_COUNTS = 1.5;
/** Names, places and figures tell two stories of one kind apart. */
const MARKED_COUNTS = 1.5;
/** A word that comes again and again counts more than one that comes once, but not by much. */
const REPEATED = [0, 1, 1.4, 1.7] as const;
/** No word alone makes two articles alike: "Apple" is not a story. */
const HEAVIEST = 0.2;
/** Two articles of one story have several of so many words in common. */
const TOP = 20;

const EPOCH: Day = '2000-01-01';

/** The profile of an article, computed once. */
export const profileOf = keep(readProfile).of;

function readProfile({ path, text, layout, published }: ArticleFacts): Profile {
  const words: Word[] = [];
  for (const span of [...layout.headlines.slice(0, 1), ...layout.paragraphs]) {
    if (words.length >= NEWS) break;
    words.push(...wordsIn(text, span));
  }
  const weights = weigh(words.slice(0, NEWS));
  const top = [...weights]
    .sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1))
    .slice(0, TOP)
    .map(([word]) => word)
    .sort();
  return { path, weights, top, day: published ? daysBetween(EPOCH, published.days.first) : null };
}

/** Whether two profiles of an article say the same. */
export function isSameProfile(a: Profile, b: Profile): boolean {
  if (a === b) return true;
  if (a.path !== b.path || a.day !== b.day || a.weights.size !== b.weights.size) return false;
  return [...a.weights].every(([word, weight]) => b.weights.get(word) === weight);
}

/** The words of a sentence as weights of their own. */
export function weightsOfSentence(text: string, span: Span): Weights {
  return weigh(wordsIn(text, span));
}

function weigh(words: readonly Word[]): Weights {
  const counts = new Map<string, { times: number; marked: number; lead: boolean }>();
  words.forEach(({ stem, marked }, i) => {
    const count = counts.get(stem) ?? { times: 0, marked: 0, lead: i < LEAD };
    counts.set(stem, count);
    count.times++;
    if (marked) count.marked++;
  });
  const weights = new Map<string, number>();
  for (const [stem, { times, marked, lead }] of counts) {
    const worth = worthOf(stem);
    if (worth === 0) continue;
    const repeated = REPEATED[Math.min(times, REPEATED.length - 1)]!;
    weights.set(
      stem,
      worth * repeated * (lead ? LEAD_COUNTS : 1) * (marked > 0.6 * times ? MARKED_COUNTS : 1),
    );
  }
  return capped(capped(normalised(weights)));
}

function capped(weights: Weights): Weights {
  return normalised(new Map([...weights].map(([word, weight]) => [word, Math.min(weight, HEAVIEST)])));
}
