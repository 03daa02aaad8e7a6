import type { FoundMention, Nature } from '../people/mention';
import type { Span } from '../text/span';
import type { Item, Passage } from './passage';
import { FUNCTION_WORD, WordClass } from './wordClass';

const OPENS_CLAUSE = WordClass.conjunction | WordClass.relative;
/** Words behind which a clause has its own subject: "the talks come after the council urged". */
const OPENS_PHRASE = new Set('that as than after before since until'.split(' '));
const SHARES = new Set(
  'percent cent % half most third quarter majority two-thirds one two three four five six several some many few both all none'.split(
    ' ',
  ),
);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
/** What hangs on a noun for people behind one of these says where they belong: "a welder at the firm". */
const COMPLEMENT = new Set(['at', 'for', 'from', 'in', 'of', 'with']);
/** "A cleaner at the hospital in the valley": more of them would only cost time. */
const COMPLEMENTS = 3;
const FIGURE = /^(?:\d[\d.,]*|\.|per|a|an|the|one|two|three)$/;
/** How many words a subject that no list knows may have. */
const LONGEST_PHRASE = 12;

/** A passage with its mentions, ready to be asked who stands where. */
export class Scene {
  // By item: asked of nearly every word, which a map would make a matter of its own.
  private readonly ends: (FoundMention | undefined)[];
  private readonly starts: (FoundMention | undefined)[];
  private readonly covered: Uint8Array;
  /** The mentions of the passage that are no part of a larger one, in order. */
  readonly mentions: readonly FoundMention[];

  constructor(
    private readonly text: string,
    readonly passage: Passage,
    readonly index: number,
    mentions: readonly FoundMention[],
    private readonly adopt: (mention: FoundMention) => void,
  ) {
    this.mentions = mentions.filter((mention) => !mention.inner);
    const count = passage.items.length;
    this.ends = new Array<FoundMention | undefined>(count).fill(undefined);
    this.starts = new Array<FoundMention | undefined>(count).fill(undefined);
    this.covered = new Uint8Array(count);
    for (const mention of this.mentions) {
      this.ends[mention.to - 1] = mention;
      this.starts[mention.from] = mention;
      if (mention.kind !== 'pronoun') this.covered.fill(1, mention.from, mention.to);
    }
  }

  /** The mention whose last item this is. */
  endingAt(item: number): FoundMention | undefined {
    return this.ends[item];
  }

  /** The mention whose first item this is. */
  startingAt(item: number): FoundMention | undefined {
    return this.starts[item];
  }

  /** The mention that begins here, or behind an article here: "said the Harbour Board". */
  beginningAt(item: number): FoundMention | undefined {
    const known = this.starts[item];
    if (known || !((this.passage.items[item]?.classes ?? 0) & WordClass.determiner)) return known;
    return this.starts[item + 1];
  }

  /** Whether the item is a word of a name or noun group. */
  covering(item: number): boolean {
    return this.covered[item] === 1;
  }

  /** The mentions that begin in a range of items, in order. */
  mentionsIn(from: number, to: number): FoundMention[] {
    let low = 0;
    for (let high = this.mentions.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.mentions.length && this.mentions[end]!.from < to) end++;
    return this.mentions.slice(low, end);
  }

  /** "one neighbour", "those present", "one of the residents": a noun group that no list knows, made a mention because a cue points at it. */
  nounGroupAt(from: number, limit: number): FoundMention | undefined {
    const { items } = this.passage;
    const first = items[from];
    if (
      first?.kind !== 'word' ||
      !(first.classes & WordClass.determiner) ||
      first.classes & WordClass.relative
    )
      return undefined;
    const whole = SHARES.has(first.lower) && items[from + 1]?.lower === 'of' && this.beginningAt(from + 2);
    if (whole) return this.make(from, whole.to);
    // "Said one of them".
    if (SHARES.has(first.lower) && items[from + 1]?.lower === 'of' && items[from + 2]?.lower === 'them')
      return this.make(from, from + 3);
    let to = from + 1;
    while (
      to < limit &&
      to - from < 6 &&
      items[to]!.kind === 'word' &&
      !(items[to]!.classes & FUNCTION_WORD) &&
      !this.starts[to]
    ) {
      if (to > from + 1 && items[to]!.verb) break;
      to++;
    }
    return to > from + 1 ? this.make(from, this.complementEnd(to), to - 1) : undefined;
  }

  /** Where "at the firm" ends behind a noun; the end of the noun where no such thing follows. What a paper says is not its place. */
  private complementEnd(to: number): number {
    if (!COMPLEMENT.has(this.passage.items[to]?.lower ?? '')) return to;
    const tail = this.beginningAt(to + 1);
    return tail && tail.kind !== 'pronoun' && tail.nature !== 'document' ? tail.to : to;
  }

  /** The same, to the left of a verb: the group that ends at `last`. */
  nounGroupEndingAt(last: number, limit: number): FoundMention | undefined {
    const from = this.nounGroupEdge(last, limit);
    return from === undefined ? undefined : this.make(from, last + 1);
  }

  /**
   * "A welder at the firm": the noun group that a mention behind a preposition hangs on, with all that hangs on it. None
   * where that group hangs on something itself ("after a quarrel with the firm") or says when ("this month with a play"). No
   * mention yet; see `take`.
   */
  nounGroupWith(mention: FoundMention, limit: number): FoundMention | undefined {
    const { items } = this.passage;
    if (!mention.afterPreposition || mention.possessive || mention.kind === 'pronoun') return undefined;
    let { from } = mention;
    let head: number | undefined;
    for (let i = 0; i < COMPLEMENTS; i++) {
      const before = from > limit && items[from - 1]!.classes & WordClass.determiner ? from - 2 : from - 1;
      if (before <= limit || !COMPLEMENT.has(items[before]!.lower)) break;
      const edge = this.nounGroupEdge(before - 1, limit);
      if (edge === undefined || items[before - 1]!.classes & WordClass.time) break;
      [from, head] = [edge, before - 1];
    }
    const hangs = from > limit && isPartOfGroup(items[from - 1]!);
    return head === undefined || hangs ? undefined : this.build(from, mention.to, head);
  }

  /** Where the noun group begins that ends at `last`. */
  private nounGroupEdge(last: number, limit: number): number | undefined {
    const { items } = this.passage;
    let from = last;
    while (from >= limit && last - from < 6) {
      const { kind, classes, lower, first, mayBeVerb } = items[from]!;
      if (kind !== 'word') return undefined;
      if (classes & WordClass.determiner && !(classes & WordClass.relative))
        return from < last ? from : undefined;
      if (classes & FUNCTION_WORD || (from < last && mayBeVerb && !/ed$/.test(lower))) return undefined;
      // "Voters said": many of a kind, without a determiner.
      if (first) return /s$/.test(items[last]!.lower) ? from : undefined;
      from--;
    }
    return undefined;
  }

  /**
   * "Nearly half", "23 percent of those asked", "people briefed on the plan": whatever stands between the opening of a clause
   * and its verb. No mention yet; see `take`.
   */
  phraseEndingAt(last: number, limit: number): FoundMention | undefined {
    const { items } = this.passage;
    let from = last + 1;
    while (from > limit && last - from < LONGEST_PHRASE - 1) {
      const { kind, classes, lower, text } = items[from - 1]!;
      if (kind === 'stretch' || (kind === 'mark' && !'%$-'.includes(text))) break;
      if (classes & OPENS_CLAUSE && !(classes & WordClass.determiner)) break;
      if (OPENS_PHRASE.has(lower)) break;
      from--;
    }
    // "Later", but not "nearly".
    while (from <= last && items[from]!.classes & WordClass.adverb && !items[from]!.lower.endsWith('ly'))
      from++;
    if (from > last) return undefined;
    const { classes, lower } = items[from]!;
    if (classes & WordClass.preposition || lower === 'to') return undefined;
    return this.starts[from] ?? this.build(from, last + 1);
  }

  /** "58 percent of respondents", "most of the voters": the whole of which a mention behind "of" is only the end. */
  shareEndingIn({ from, to, afterPreposition, kind }: FoundMention, limit: number): FoundMention | undefined {
    const { items } = this.passage;
    let of = from - 1;
    if (items[of] && items[of]!.classes & WordClass.determiner) of--;
    if (!afterPreposition || kind === 'pronoun' || items[of]?.lower !== 'of') return undefined;
    let start = of - 1;
    if (start < limit || !SHARES.has(items[start]!.lower)) return undefined;
    // The figure in front, with its point: "58", "4.5".
    while (start > limit && of - start < 5 && FIGURE.test(items[start - 1]!.text)) start--;
    if (start > limit && items[start - 1]!.classes & WordClass.preposition) return undefined;
    return this.make(start, to);
  }

  /** The same behind "according to": all up to the next comma or verb. */
  phraseStartingAt(from: number, limit: number): FoundMention | undefined {
    const { items } = this.passage;
    let to = from;
    while (to < limit && to - from < LONGEST_PHRASE) {
      const { kind, text, classes } = items[to]!;
      if (kind === 'stretch' || (kind === 'mark' && text !== '-')) break;
      if (classes & (WordClass.auxiliary | WordClass.conjunction)) break;
      to++;
    }
    return to > from ? this.build(from, to) : undefined;
  }

  /** Makes a phrase that turned out to say something a mention like the others. */
  take(mention: FoundMention): void {
    if (this.starts[mention.from] === mention || this.ends[mention.to - 1] === mention) return;
    this.ends[mention.to - 1] = mention;
    this.starts[mention.from] = mention;
    this.adopt(mention);
  }

  /**
   * The longest mention within a span, or else the words of the span as one: a label such as "Q" stands for somebody though
   * no list knows it. `kind` is that of a new one; a `pronoun` lends nobody its words for a name.
   */
  mentionOver(span: Span, kind: 'role' | 'pronoun'): FoundMention | undefined {
    const { items } = this.passage;
    const from = firstAtOrAfter(items, span.start);
    const to = firstAtOrAfter(items, span.end);
    if (from >= to) return undefined;
    const known = this.mentionsIn(from, to).filter(
      (mention) => mention.to <= to && mention.kind !== 'pronoun',
    );
    if (known.length === 0) return this.make(from, to, to - 1, kind);
    // Of two as long the latter: the name behind "MR."
    return known.reduce((best, each) => (each.to - each.from >= best.to - best.from ? each : best));
  }

  private make(from: number, to: number, at = to - 1, kind: 'role' | 'pronoun' = 'role'): FoundMention {
    const mention = this.build(from, to, at, kind);
    this.take(mention);
    return mention;
  }

  /** `at` is the item of the head, the last word where nothing hangs on it. */
  private build(from: number, to: number, at = to - 1, kind: 'role' | 'pronoun' = 'role'): FoundMention {
    const { items } = this.passage;
    const { start } = items[from]!;
    const { end, possessive } = items[to - 1]!;
    const head = items[at]!;
    const plural = /[^s]s$/.test(head.lower);
    const definite = DEFINITE.has(items[from]!.lower);
    const before = items[from - 1];
    return {
      start,
      end,
      text: this.text.slice(start, end),
      kind,
      nature: natureOfHead(head),
      passage: this.index,
      from,
      to,
      name: null,
      role: null,
      head: head.lower,
      gender: null,
      plural,
      definite,
      possessive,
      inner: false,
      afterPreposition: !!before && !!(before.classes & WordClass.preposition),
      relative: false,
      locative: false,
      quoted: false,
    };
  }
}

/** What a noun group hangs on, or what stands in front of it inside a larger one: "the 10 most populous". */
function isPartOfGroup({ kind, classes }: Item): boolean {
  if (kind !== 'word') return false;
  return !!(classes & (WordClass.preposition | WordClass.determiner)) || !(classes & FUNCTION_WORD);
}

/** "The regional hospital" answers for itself; of other groups nobody can be told. */
function natureOfHead({ classes, lower }: Item): Nature {
  const people = WordClass.role | WordClass.source | WordClass.plural | WordClass.document;
  return classes & WordClass.body && !(classes & people) && !CROWDS.has(lower) ? 'organisation' : 'unnamed';
}

/** Bodies only in grammar. */
const CROWDS = new Set('crowd family staff team nation village crew state security'.split(' '));

/** The first of the items that begins at an offset or behind it; by bisection. */
function firstAtOrAfter(items: readonly Item[], offset: number): number {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
