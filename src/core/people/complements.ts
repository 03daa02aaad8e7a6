import type { Item } from '../quotes/passage';
import { FUNCTION_WORD, WordClass } from '../quotes/wordClass';
import type { Draft } from './draft';

const COMPLEMENT = new Set('for of from with at in'.split(' '));
// "Veldonian", "Lusinese": what ends so and stands before a noun says where it is from.
const ADJECTIVE = /(?:ian|ean|ani|ese|ish)$/;
// Words that one mention may have. Real ones have far fewer; a chain of them ("of the ... of the ...") must not grow.
const LONGEST = 24;

/** "Veldonian troops", "the Ortega campaign": a name that only says more of the noun behind it. */
export function isModifier(items: readonly Item[], draft: Draft): boolean {
  if (draft.kind !== 'short name' || draft.nature === 'person' || items[draft.to - 1]!.possessive)
    return false;
  const next = items[draft.to];
  if (next?.kind !== 'word' || next.capital || next.first || next.start - items[draft.to - 1]!.end > 1)
    return false;
  return (
    !(next.classes & FUNCTION_WORD) &&
    !next.mayBeVerb &&
    (!/[^s]s$/.test(next.lower) || ADJECTIVE.test(items[draft.to - 1]!.lower)) &&
    !(next.classes & WordClass.time)
  );
}

/** "a spokesman for the harbour", "people in Port Vell": what hangs on a noun belongs to its mention. */
export function addComplements(items: readonly Item[], drafts: Draft[]): void {
  const startsAt = new Map<number, Draft>();
  for (const draft of drafts) if (!draft.inner) startsAt.set(draft.from, draft);
  for (let d = drafts.length - 1; d >= 0; d--) {
    const draft = drafts[d]!;
    if (draft.kind === 'pronoun' || draft.inner || items[draft.to - 1]!.possessive) continue;
    const word = items[draft.to];
    if (word?.kind !== 'word' || !(draft.name ? word.lower === 'of' : COMPLEMENT.has(word.lower))) continue;
    const next = items[draft.to + 1];
    const tail =
      startsAt.get(draft.to + 1) ??
      (next && next.classes & WordClass.determiner ? startsAt.get(draft.to + 2) : undefined);
    if (tail?.kind === 'pronoun' || tail === draft || (tail && tail.to - draft.from > LONGEST)) continue;
    const bare = word.lower === 'of' && !!(items[draft.to - 1]!.classes & WordClass.role);
    draft.to = tail ? tail.to : plainGroupEnd(items, draft.to, bare);
    if (tail) tail.inner = true;
  }
}

/**
 * The end of "for the yard" behind a noun at `from`, where no mention stands there; `from` itself for anything else.
 * `bare`: no determiner is needed ("minister of transport").
 */
function plainGroupEnd(items: readonly Item[], from: number, bare: boolean): number {
  const determiner = items[from + 1];
  if (!determiner || determiner.classes & WordClass.relative) return from;
  if (!(determiner.classes & WordClass.determiner)) return bare && isPlain(determiner) ? from + 2 : from;
  let to = from + 2;
  while (to < items.length && to - from < 6 && isPlain(items[to]!)) to++;
  return to > from + 2 ? to : from;
}

function isPlain({ kind, classes, mayBeVerb, capital, first }: Item): boolean {
  return kind === 'word' && !capital && !first && !(classes & (FUNCTION_WORD | WordClass.time)) && !mayBeVerb;
}
