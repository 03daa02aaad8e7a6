import type { Item } from '../quotes/passage';
import type { FoundMention } from './mention';

/** A mention while it is being read. */
export type Draft = { -readonly [K in keyof FoundMention]: FoundMention[K] };

/** A draft over a range of items of which nothing is known yet. All drafts have this one shape. */
export function blank(item: Item, from: number, to: number): Draft {
  return {
    start: item.start,
    end: item.end,
    text: item.text,
    kind: 'role',
    nature: 'unknown',
    passage: 0,
    from,
    to,
    name: null,
    role: null,
    head: item.lower,
    gender: null,
    plural: false,
    definite: false,
    possessive: false,
    inner: false,
    afterPreposition: false,
    relative: false,
    locative: false,
    quoted: false,
  };
}
