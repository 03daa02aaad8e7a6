import type { Layout } from '../article/layout';
import { findMentions } from '../people/findMentions';
import { learnGenders } from '../people/gender';
import type { FoundMention } from '../people/mention';
import { gatherEvidence } from '../people/names';
import { type Cast, resolveNames } from '../people/resolveNames';
import { readAppositions } from '../people/roles';
import { contains, type Span } from '../text/span';
import type { ReadPassage } from './attribute';
import { type Content, readContent } from './content';
import { findCues } from './cues';
import { kindByForm } from './kind';
import type { Stretch } from './pairMarks';
import { type Passage, readPassage } from './passage';
import type { QuotationKind } from './quotation';
import { Scene } from './scene';

/** The parts of a layout in which people speak. */
export type SpokenLayout = Pick<Layout, 'headlines' | 'paragraphs'>;

/** An article as far as it can be read before it is decided who says what. */
export interface Script {
  readonly passages: readonly ReadPassage[];
  /** In reading order, those inside quotation marks included; a cue may add to them (see `Scene.nounGroupAt`). */
  readonly mentions: readonly FoundMention[];
  /** Who the names stand for; references are resolved later. */
  readonly cast: Cast;
  /** By stretch: its passage and its item there; `undefined` outside of all passages. */
  readonly places: readonly (Place | undefined)[];
  /** By stretch: its words. */
  readonly contents: readonly Content[];
  /** By stretch: its kind where its form alone tells that it is no quotation. */
  readonly forms: readonly (QuotationKind | undefined)[];
}

/** Where a stretch stands. */
export interface Place {
  readonly passage: number;
  readonly at: number;
}

/** Where quotations can stand: headlines and paragraphs, in reading order. What `pairMarks` is to be given. */
export function speechBlocks({ headlines, paragraphs }: SpokenLayout): Span[] {
  return [...headlines, ...paragraphs].sort((a, b) => a.start - b.start);
}

/** Reads words, names, sentences and cues of an article. Linear in its length. */
export function readScript(text: string, layout: SpokenLayout, stretches: readonly Stretch[]): Script {
  const passages = readPassages(text, layout, stretches);
  const inside = readInside(text, layout, stretches);
  const evidence = gatherEvidence([...passages, ...inside]);
  const byPassage = passages.map((passage, index) => findMentions(text, passage, index, evidence, false));
  const spoken = byPassage.flat();
  const quoted = inside.flatMap((passage, index) =>
    findMentions(text, passage, passages.length + index, evidence, true),
  );
  const mentions = [...spoken, ...quoted].sort((a, b) => a.start - b.start);
  const cast = resolveNames(mentions.filter((mention) => mention.name));
  readAppositions(text, passages, spoken, cast);
  learnGenders(passages, spoken, cast);
  const adopt = (mention: FoundMention): void => void mentions.push(mention);
  const read = passages.map((passage, index) =>
    readSentences(new Scene(text, passage, index, byPassage[index]!, adopt)),
  );
  const places = placesOf(passages, stretches.length);
  const contents = inside.map((passage) => readContent(text, passage));
  const forms = stretches.map((_, index) => {
    const place = places[index];
    return place && kindByForm(contents[index]!, passages[place.passage]!, place.at);
  });
  return { passages: read, mentions, cast, places, contents, forms };
}

function readPassages(text: string, layout: SpokenLayout, stretches: readonly Stretch[]): Passage[] {
  let next = 0;
  return speechBlocks(layout).map((block) => {
    while (next < stretches.length && stretches[next]!.end <= block.start) next++;
    return readPassage(text, block, stretches, next);
  });
}

/** The words inside the marks, as passages of their own: names there are mentions too. */
function readInside(text: string, { paragraphs }: SpokenLayout, stretches: readonly Stretch[]): Passage[] {
  let p = 0;
  let s = 0;
  return stretches.map(({ content }) => {
    while (p < paragraphs.length && paragraphs[p]!.end <= content.start) [p, s] = [p + 1, 0];
    const all = paragraphs[p]?.sentences ?? [];
    while (s < all.length && all[s]!.start < content.start) s++;
    const sentences: Span[] = [];
    for (let i = s; i < all.length && contains(content, all[i]!); i++) sentences.push(all[i]!);
    return readPassage(text, { ...content, sentences }, [], 0);
  });
}

function readSentences(scene: Scene): ReadPassage {
  const { items, segments } = scene.passage;
  const read = segments.map((segment) => {
    let embedded = false;
    for (let i = segment.from; i < segment.end && !embedded; i++) embedded = items[i]!.kind === 'word';
    const { from, end } = segment;
    return { from, end, embedded, cues: embedded ? findCues(scene, segment) : [] };
  });
  return { scene, segments: read, onlyQuotations: read.every(({ embedded }) => !embedded) };
}

function placesOf(passages: readonly Passage[], count: number): (Place | undefined)[] {
  const places = new Array<Place | undefined>(count);
  passages.forEach(({ items, quoted }, passage) => {
    for (const at of quoted) places[items[at]!.stretch] = { passage, at };
  });
  return places;
}
