import { acts } from '../events/acts';
import type { EventMention } from '../events/event';
import { contains, type Span } from '../text/span';
import type { Measure } from './figure';

/** Families of acts by which people come to harm, are taken, or are saved: what their figures count. */
const HARM = new Set('attack clash accident fire disaster outbreak protest death'.split(' '));
const FAMILIES: Partial<Record<Measure, ReadonlySet<string>>> = {
  dead: HARM,
  injured: HARM,
  missing: new Set([...HARM, 'escape']),
  displaced: new Set([...HARM, 'deployment']),
  trapped: new Set([...HARM, 'rescue']),
  rescued: new Set([...HARM, 'rescue', 'kidnapping']),
  arrested: new Set(['arrest', 'protest', 'clash', 'thwarting']),
  held: new Set(['kidnapping', 'attack', 'robbery']),
  infected: new Set(['outbreak']),
  magnitude: new Set(['disaster']),
};
/** What came of something: where its cause is told beside it ("the quake killed 26"), the figure belongs to that. */
const OUTCOMES = new Set(['killing', 'wounding', 'death']);
const familyOf: ReadonlyMap<string, string> = new Map(acts.map(({ id, family }) => [id, family]));

/** How far from the figure, in characters, an act that it counts may stand within its sentence. */
const REACH = 400;

/**
 * The mention that a figure belongs to: of those of its sentence the nearest whose act brings about what is counted ("the attack
 * that killed 26"), else the one in whose span it stands, or that this sentence tells more of. `null` where there is none.
 *
 * @param near The mentions of the sentence, with their indices in the article.
 */
export function eventOf(
  figure: Span & { readonly measure: Measure },
  near: readonly (readonly [index: number, mention: EventMention])[],
): number | null {
  const families = FAMILIES[figure.measure];
  let best: number | null = null;
  let least = Infinity;
  for (const [index, mention] of near) {
    const inside = contains(mention, figure);
    if (mention.detailOf !== null ? !inside : !inside && !families) continue;
    const fits = families?.has(familyOf.get(mention.act) ?? '') === true;
    if (!inside && !fits) continue;
    const away = Math.max(0, mention.trigger.start - figure.end, figure.start - mention.trigger.end);
    if (away > REACH && !inside) continue;
    const cost =
      (fits ? (OUTCOMES.has(mention.act) ? 1000 : 0) : 2000) +
      (mention.detailOf === null ? 0 : 4000) +
      Math.min(away, 999);
    if (cost < least) [best, least] = [index, cost];
  }
  return best === null ? null : (near.find(([index]) => index === best)![1].detailOf ?? best);
}
