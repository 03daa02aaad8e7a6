import type { FoundMention } from '../people/mention';
import type { Content } from './content';
import type { Cue } from './cues';
import type { Feature } from './features';
import type { Segment } from './passage';
import type { Scene } from './scene';
import { isSubject } from './subjects';
import { WordClass } from './wordClass';

/** Somebody who may have said a quotation, and all that speaks for or against it. */
export interface Candidate {
  readonly mention: FoundMention;
  readonly cue: Cue | null;
  /** Where the cue stands. */
  readonly scene: Scene;
  readonly features: readonly Feature[];
}

/** A sentence with its cues. */
export interface ReadSegment extends Segment {
  readonly cues: readonly Cue[];
  /** Words of the reporter stand in it, not quotations alone. */
  readonly embedded: boolean;
}

// How far from the quotation, in words, a sentence is searched, and how many cues on each side count. Sentences of news are
// shorter; the limits keep a line without full stops linear.
const WINDOW = 60;
const CUES_ASIDE = 6;

/** The candidates that the sentence around a quotation offers; `at` is the item of the quotation. */
export function candidatesAround(
  scene: Scene,
  segment: ReadSegment,
  at: number,
  content: Content,
): Candidate[] {
  const { items } = scene.passage;
  const candidates: Candidate[] = [];
  const taken = new Set<FoundMention>();
  const near = cuesNear(segment.cues, at);
  const report = reportAround(scene, segment, near, at);
  const inside = (item: number): boolean => item > report.from && item < report.to;
  near.forEach((cue, index) => {
    const mention = cue.subject!;
    taken.add(mention);
    const features = [...cueFeatures(cue), ...mentionFeatures(mention)];
    if (inside(cue.at)) features.push('inside what somebody says');
    if (cue.at < at) {
      features.push(...placeBefore(scene, cue, at));
      if (near.slice(index + 1).some((other) => other.at < at)) features.push('another cue between');
      if (follows(scene, segment, cue)) features.push('belongs to the quotation before');
    } else {
      features.push(...placeBehind(scene, segment, cue, at));
      if (near.slice(0, index).some((other) => other.at > at)) features.push('another cue between');
    }
    features.push(...contentFeatures(content, cue, features));
    candidates.push({ mention, cue, scene, features });
  });
  const from = Math.max(segment.from, at - WINDOW / 2);
  const bare = scene
    .mentionsIn(from, Math.min(segment.end, at + WINDOW))
    .filter((mention) => !taken.has(mention));
  const lastBefore = bare.filter((mention) => mention.to <= at).at(-1);
  for (const mention of bare) {
    if (mention.kind === 'pronoun' && items[mention.from]!.lower === 'i') continue;
    const features: Feature[] = [
      'no cue',
      ...mentionFeatures(mention),
      ...contentFeatures(content, null, []),
    ];
    features.push(mention.from < at ? 'stands before' : 'stands behind');
    if (inside(mention.from)) features.push('inside what somebody says');
    if (isSubject(scene, segment, mention)) features.push('subject of the sentence');
    if (mention === lastBefore) features.push('nearest before');
    if (mention.possessive && mention.to <= at && at - mention.to < 3) features.push('possessor');
    if (mention.afterPreposition) features.push('behind a preposition');
    candidates.push({ mention, cue: null, scene, features });
  }
  return candidates;
}

/** How well what stands between the marks goes with a cue, or with none. */
function contentFeatures(
  { count, firstCapital, clause }: Content,
  cue: Cue | null,
  place: readonly Feature[],
): Feature[] {
  const features: Feature[] = [];
  const sentence = firstCapital && clause && count > 4;
  if (!cue)
    features.push(
      count <= 3 ? 'few words, no cue' : sentence ? 'whole sentence, no cue' : 'some words, no cue',
    );
  else if (count <= 3)
    features.push(cue.verb?.strength === 'says' ? 'few words, says' : 'few words, weak cue');
  else if (sentence && cue.verb?.strength !== 'says') features.push('whole sentence, weak cue');
  if (place.includes('right behind'))
    features.push(firstCapital ? 'right behind a capital' : 'right behind small letters');
  return features;
}

/**
 * The items that belong to what somebody is reported to say around the quotation: behind "Ortega said that ...", or in
 * front of "..., Ortega said". Who is mentioned there is rather spoken of than speaking.
 */
function reportAround(
  scene: Scene,
  segment: Segment,
  near: readonly Cue[],
  at: number,
): { from: number; to: number } {
  const outer = near.find((cue) => isSaying(cue) && cue.at < at && !follows(scene, segment, cue));
  const last = near.at(-1);
  const closing =
    last &&
    isSaying(last) &&
    last.at > at &&
    placeBehind(scene, segment, last, at).includes('closes the sentence');
  return {
    from: outer ? Math.max(outer.at, outer.subject!.from) : closing ? segment.from - 1 : Infinity,
    to: closing && !outer ? Math.min(last.at, last.subject!.from) : at,
  };
}

function isSaying({ verb, link }: Cue): boolean {
  if (link === 'shared' || link === 'far') return false;
  return !verb || (verb.strength === 'says' && verb.form === 'finite');
}

/** The cues with a subject within reach of an item; found by bisection, for a line of a megabyte has thousands. */
function cuesNear(cues: readonly Cue[], at: number): Cue[] {
  let low = 0;
  for (let high = cues.length; low < high;) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.at < at - WINDOW) low = middle + 1;
    else high = middle;
  }
  const near: Cue[] = [];
  for (let i = low, behind = 0; i < cues.length && cues[i]!.at < at + WINDOW && behind < CUES_ASIDE; i++) {
    if (!cues[i]!.subject) continue;
    near.push(cues[i]!);
    if (cues[i]!.at > at) behind++;
    else if (near.length > CUES_ASIDE) near.shift();
  }
  return near;
}

function cueFeatures(cue: Cue): Feature[] {
  const features: Feature[] = [];
  if (cue.verb) {
    features.push(cue.verb.strength);
    if (cue.verb.form === 'ing') features.push('-ing');
    if (cue.verb.form === 'base') features.push('infinitive');
  }
  if (cue.link !== 'none') features.push(`subject ${cue.link}` as const);
  return features;
}

function mentionFeatures(mention: FoundMention): Feature[] {
  const features: Feature[] = [];
  if (mention.kind === 'full name' || mention.kind === 'short name') features.push('is a name');
  if (mention.kind === 'pronoun') {
    if (mention.head === 'it') features.push('is it');
    else if (mention.head === 'who') features.push('is who');
    else if (mention.head === 'i' || mention.head === 'we') features.push('is I or we');
    else features.push('is he or she');
  }
  if (mention.nature === 'organisation') features.push('is an organisation');
  if (mention.nature === 'document') features.push('is a document');
  if (mention.nature === 'unnamed' && mention.kind === 'role') features.push('is unnamed');
  return features;
}

/** Where a cue stands that comes before the quotation. */
function placeBefore(scene: Scene, cue: Cue, at: number): Feature[] {
  const { items } = scene.passage;
  const end = Math.max(
    cue.to,
    cue.link === 'behind' || cue.link === 'according to' || cue.link === 'by' ? cue.subject!.to : 0,
  );
  const gap = at - end;
  const last = items[at - 1]!.text;
  const features: Feature[] = [];
  if (last === ':') features.push(gap <= 12 ? 'colon before' : 'far colon before');
  else if (last === ',' && gap > 1) features.push('comma before');
  if (gap <= 1 || (gap === 2 && items[end]!.kind === 'word' && isLittle(items[end]!.classes)))
    features.push('right before');
  else if (gap <= 6) features.push('near before');
  else if (gap <= 16) features.push('before');
  else features.push('far before');
  return features;
}

/** Where a cue stands that comes behind the quotation. */
function placeBehind(scene: Scene, segment: Segment, cue: Cue, at: number): Feature[] {
  const { items } = scene.passage;
  const start = cue.link === 'before' || cue.link === 'far' ? Math.min(cue.at, cue.subject!.from) : cue.at;
  let gap = start - at - 1;
  const features: Feature[] = [];
  if (gap > 0 && items[at + 1]!.text === ',') gap--;
  if (gap <= 0) features.push('right behind');
  else {
    const comma = items[start - 1]!.text === ',';
    if (comma && segment.end - Math.max(cue.to, cue.subject!.to) < 12) features.push('closes the sentence');
    features.push(gap <= 6 ? 'near behind' : gap <= 16 ? 'behind' : 'far behind');
  }
  return features;
}

function isLittle(classes: number): boolean {
  return (
    !!(classes & (WordClass.determiner | WordClass.preposition | WordClass.relative | WordClass.adverb)) ||
    classes === WordClass.conjunction
  );
}

/** “...,” Ortega said and “...”: the cue closes the quotation in front of it. */
function follows(scene: Scene, segment: Segment, cue: Cue): boolean {
  const { items } = scene.passage;
  const start = cue.link === 'before' ? Math.min(cue.at, cue.subject!.from) : cue.at;
  const before = start > segment.from ? items[start - 1]! : undefined;
  return before?.kind === 'stretch' || (before?.text === ',' && items[start - 2]?.kind === 'stretch');
}
