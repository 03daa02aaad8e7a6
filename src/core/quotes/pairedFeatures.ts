import type { FoundMention } from '../people/mention';
import type { Cue } from './cues';
import type { Feature, PairedFeature } from './features';
import type { Scene } from './scene';
import { WordClass } from './wordClass';

const PLACES: readonly Feature[] = [
  'right before',
  'near before',
  'before',
  'far before',
  'right behind',
  'near behind',
  'behind',
  'far behind',
  'touches',
  'stands near',
  'stands off',
  'stands far',
];
const RANKS: readonly Feature[] = ['nearest cue before', 'nearest cue behind', 'another cue between'];
const BREAKS = new Set([',', ';', '—', '–', '(']);
const ADDS = new Set(['and', 'but', 'or']);

/**
 * What tells more together than each by itself: how strong a word of saying is with its place ("hopes" right in front counts,
 * "hopes" far off does not), how its subject hangs on it with its place, and what stands between the candidate and the quotation.
 * `known` are the features of the candidate so far.
 */
export function pairedFeatures(
  scene: Scene,
  cue: Cue | null,
  mention: FoundMention,
  at: number,
  known: readonly Feature[],
): PairedFeature[] {
  const strength = cue ? (cue.verb?.strength ?? 'phrase') : 'no cue';
  const place = PLACES.find((each) => known.includes(each)) ?? 'elsewhere';
  const side = mention.from < at ? 'before' : 'behind';
  const rank = RANKS.find((each) => known.includes(each)) ?? side;
  return [
    `${strength} + ${place}`,
    `${strength} + ${place} + ${rank}`,
    ...(cue ? ([`subject ${cue.link} + ${place}`] as const) : []),
    ...between(scene, cue, mention, at).map((what): PairedFeature => `${what} + ${strength} + ${side}`),
  ];
}

/** What stands between the candidate, with its cue, and the quotation: there another clause, or another quotation, begins. */
function between(
  { passage: { items } }: Scene,
  cue: Cue | null,
  mention: FoundMention,
  at: number,
): string[] {
  const [from, to] =
    mention.from < at
      ? [Math.max(cue?.to ?? 0, mention.to), at]
      : [at + 1, Math.min(cue?.at ?? Infinity, mention.from)];
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const { kind, classes, lower, text } = items[i]!;
    if (kind === 'stretch') found.add('quotation between');
    else if (BREAKS.has(text)) found.add('comma between');
    else if (ADDS.has(lower)) found.add('and between');
    else if (lower !== 'that' && classes & (WordClass.conjunction | WordClass.relative))
      found.add('clause between');
  }
  return [...found];
}
