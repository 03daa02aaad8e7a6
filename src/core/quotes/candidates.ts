import type { FoundMention } from '../people/mention';
import type { Content } from './content';
import type { Cue } from './cues';
import type { Feature } from './features';
import { pairedFeatures } from './pairedFeatures';
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

/** Whether somebody was quoted before: lately, or at all in the article. */
export type Heard = (mention: FoundMention) => 'quoted last' | 'quoted before' | undefined;

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
  heard: Heard,
): Candidate[] {
  const { items } = scene.passage;
  const candidates: Candidate[] = [];
  const taken = new Set<FoundMention>();
  const near = cuesNear(segment.cues, at);
  const report = reportAround(scene, segment, near, at);
  const inside = (item: number): boolean => item > report.from && item < report.to;
  const setting = settingFeatures(scene, segment, at);
  near.forEach((cue, index) => {
    const mention = cue.subject!;
    taken.add(mention);
    const features = [
      ...cueFeatures(cue),
      ...mentionFeatures(mention),
      ...knownFeatures(mention, content, heard),
      ...setting,
    ];
    if (inside(cue.at)) features.push('inside what somebody says');
    if (cue.at < at) {
      features.push(...placeBefore(scene, cue, at));
      features.push(
        near[index + 1] && near[index + 1]!.at < at ? 'another cue between' : 'nearest cue before',
      );
      if (follows(scene, segment, cue)) features.push('belongs to the quotation before');
    } else {
      features.push(...placeBehind(scene, segment, cue, at));
      features.push(index > 0 && near[index - 1]!.at > at ? 'another cue between' : 'nearest cue behind');
    }
    features.push(...contentFeatures(content, cue, features));
    features.push(...pairedFeatures(scene, cue, mention, at, features));
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
      ...knownFeatures(mention, content, heard),
      ...setting,
      ...contentFeatures(content, null, []),
      ...bareFeatures(scene, segment, mention, at),
    ];
    if (inside(mention.from)) features.push('inside what somebody says');
    if (isSubject(scene, segment, mention)) features.push('subject of the sentence');
    if (mention === lastBefore) features.push('nearest before');
    if (mention.possessive && mention.to <= at && at - mention.to < 3) features.push('possessor');
    if (mention.afterPreposition) features.push('behind a preposition');
    features.push(...pairedFeatures(scene, null, mention, at, features));
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
    features.push(cue.verb.strength, `verb ${cue.verb.lemma}`);
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
  if (mention.nature === 'unknown') features.push('is a lone word');
  if (mention.nature === 'place') features.push('is a place');
  if (mention.plural) features.push('is many');
  if (mention.kind === 'role' && !mention.definite) features.push('is indefinite');
  return features;
}

/** What the words themselves, and those quoted before, tell about a mention. */
function knownFeatures(mention: FoundMention, { names, firstPerson }: Content, heard: Heard): Feature[] {
  const features: Feature[] = [];
  if (mention.name && names.has(lastWord(mention.name))) features.push('named in the words');
  if (firstPerson) features.push('says I');
  const standing = heard(mention);
  if (standing) features.push(standing);
  return features;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** Where the quotation stands in its sentence and paragraph. */
function settingFeatures(scene: Scene, { from, end }: Segment, at: number): Feature[] {
  const { items } = scene.passage;
  const features: Feature[] = [];
  if (at === from) features.push('quotation opens the sentence');
  if (at >= end - 2) features.push('quotation closes the sentence');
  if (at === 0) features.push('quotation opens the paragraph');
  if (items[at - 1]?.lower === 'that') features.push('behind that');
  return features;
}

/** Where a mention without a cue stands. */
function bareFeatures(scene: Scene, { from }: Segment, mention: FoundMention, at: number): Feature[] {
  const { items } = scene.passage;
  const features: Feature[] = [mention.from < at ? 'stands before' : 'stands behind'];
  const gap = mention.from < at ? at - mention.to : mention.from - at - 1;
  features.push(gap <= 1 ? 'touches' : gap <= 5 ? 'stands near' : gap <= 14 ? 'stands off' : 'stands far');
  if (mention.from === from) features.push('opens the sentence');
  const before = items[mention.from - 1];
  if (before && '—–-('.includes(before.text) && before.kind === 'mark') features.push('behind a dash');
  if (items[mention.to]?.text === ':') features.push('in front of a colon');
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
