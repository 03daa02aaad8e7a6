import type { Certainty } from '../../certainty';
import type { Disagreement, Place, RepeatedQuotation, Side } from '../../facts';
import { message } from '../../message';
import { lessSure } from '../../people/identity';
import { byPlace } from '../../places';
import { A_STEP } from '../../steps';
import type { Compared, Comparison } from '../comparison';

/** A quotation that is printed in other words elsewhere. */
interface Node {
  readonly side: Side;
  readonly links: { readonly key: string; readonly certainty: Certainty }[];
}

/** The same quotation in other words: one disagreement for all places that are held against one another. */
export function createQuoteVariants(): Comparison {
  return function* ({ repeated }: Compared) {
    const nodes = new Map<string, Node>();
    let looked = 0;
    for (const [path, quotations] of repeated) {
      if (++looked % A_STEP === 0) yield;
      for (const quotation of quotations) {
        const node = nodeOf(path, quotation);
        if (node) nodes.set(keyOf({ path, ...quotation }), node);
      }
    }
    const found: Disagreement[] = [];
    const done = new Set<string>();
    for (const key of nodes.keys()) {
      if (++looked % A_STEP === 0) yield;
      const disagreement = done.has(key) ? undefined : gather(key, nodes, done);
      if (disagreement) found.push(disagreement);
    }
    return found;
  };
}

function nodeOf(path: string, { start, end, text, elsewhere }: RepeatedQuotation): Node | undefined {
  const links = elsewhere.flatMap((other) =>
    other.differs ? [{ key: keyOf(other), certainty: other.differs }] : [],
  );
  return links.length > 0
    ? { side: { path, start, end, text, says: message('{0}', text) }, links }
    : undefined;
}

function keyOf({ path, start }: Place): string {
  return `${start} ${path}`;
}

/** All that hangs together, as sure as the surest of it. */
function gather(
  first: string,
  nodes: ReadonlyMap<string, Node>,
  done: Set<string>,
): Disagreement | undefined {
  const sides: Side[] = [];
  let certainty: Certainty = 'doubtful';
  const open = [first];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const node = nodes.get(key);
    if (!node || done.has(key)) continue;
    done.add(key);
    sides.push(node.side);
    for (const link of node.links) {
      if (lessSure(certainty, link.certainty) === certainty) ({ certainty } = link);
      open.push(link.key);
    }
  }
  if (sides.length < 2) return undefined;
  sides.sort(byPlace);
  return { rule: 'quote-variant', events: [], certainty, sides };
}
