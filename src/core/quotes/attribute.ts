import type { FoundMention } from '../people/mention';
import { opensWithAsked } from './acts';
import { type Candidate, candidatesAround, type Heard, type ReadSegment } from './candidates';
import type { Content } from './content';
import type { Cue } from './cues';
import type { Feature, Scorer } from './features';
import type { Stretch } from './pairMarks';
import type { Scene } from './scene';
import { isSubject } from './subjects';

/** A candidate with its score. */
export interface Scored extends Candidate {
  readonly score: number;
}

/** What was decided of one stretch. */
export interface Decision {
  readonly stretch: number;
  /** Best first. */
  readonly ranked: readonly Scored[];
  /** The first of them where it is good enough. */
  readonly chosen: Scored | null;
  /** The stretch that this one goes on with, or -1: same speaker because of the other. */
  readonly carriedFrom: number;
  /** Somebody's words are reported: no title, slogan or so-called word. */
  readonly quoted: boolean;
  /** Words of the reporter stand in the same sentence. */
  readonly embedded: boolean;
}

/** A decision before it is known whether anybody is quoted. */
export type Asked = Omit<Decision, 'quoted'>;

/** A passage ready for attribution: its scene, and its sentences with their cues. */
export interface ReadPassage {
  readonly scene: Scene;
  readonly segments: readonly ReadSegment[];
  /** No words of the reporter anywhere in it. */
  readonly onlyQuotations: boolean;
}

/** The score of nobody: who does not beat it is not the speaker. */
const NOBODY = 0;

/**
 * Decides who said each stretch, in reading order: candidates from the sentence around it, from the sentences next to it,
 * and from what was decided before. `isAsked` leaves out nicknames and the like, `isQuotation` tells of the others, once it is
 * known who may speak, whether anybody is quoted. The decisions are by stretch index.
 */
export function attribute(
  passages: readonly ReadPassage[],
  stretches: readonly Stretch[],
  contents: readonly Content[],
  isAsked: (stretch: number) => boolean,
  isQuotation: (stretch: number, asked: Asked) => boolean,
  score: Scorer,
  figureOf: (mention: FoundMention) => unknown,
): (Decision | undefined)[] {
  const decisions = new Array<Decision | undefined>(stretches.length);
  const quoted = new Set<unknown>();
  let quotedLast: unknown;
  const heard: Heard = (mention) => {
    const figure = figureOf(mention);
    if (figure === undefined || !quoted.has(figure)) return undefined;
    return figure === quotedLast ? 'quoted last' : 'quoted before';
  };
  let last: Decision | undefined;
  let lastPassage = -2;
  passages.forEach((passage, index) => {
    let spoken = false;
    let inPassage: Decision | undefined;
    passage.segments.forEach((segment, s) => {
      const { items } = passage.scene.passage;
      let inSegment: Decision | undefined;
      for (let at = segment.from; at < segment.end; at++) {
        const { stretch } = items[at]!;
        if (stretch < 0 || !isAsked(stretch)) continue;
        const carried = carry({
          passages,
          index,
          s,
          at,
          stretch,
          stretches,
          inSegment,
          inPassage,
          last: index - lastPassage === 1 ? last : undefined,
        });
        const local = candidatesAround(passage.scene, segment, at, contents[stretch]!, heard);
        const decided = decide(stretch, [...local, ...carried], score, segment.embedded);
        const asked = inSegment ? decided : orAnswer(decided, passage, s);
        const decision = { ...asked, quoted: isQuotation(stretch, asked) };
        decisions[stretch] = decision;
        if (!decision.quoted) continue;
        spoken = true;
        if (!decision.chosen) continue;
        inSegment = inPassage = last = decision;
        const figure = figureOf(decision.chosen.mention);
        if (figure !== undefined) quoted.add((quotedLast = figure));
      }
    });
    // A paragraph of the reporter's own between two quotations ends what the first one said.
    if (spoken) lastPassage = index;
  });
  fillChains(stretches, decisions);
  return decisions;
}

/** A long quotation whose speaker is named only behind its last paragraph: all its paragraphs are theirs. */
function fillChains(stretches: readonly Stretch[], decisions: (Decision | undefined)[]): void {
  for (let i = stretches.length - 2; i >= 0; i--) {
    const [here, next] = [decisions[i], decisions[i + 1]];
    if (!stretches[i]!.continued || !here || here.chosen || !next?.chosen) continue;
    const { mention, cue, scene } = next.chosen;
    const chosen: Scored = {
      mention,
      cue,
      scene,
      features: ['goes on in the next paragraph'],
      score: next.chosen.score,
    };
    decisions[i] = { ...here, chosen, ranked: [chosen, ...here.ranked] };
  }
}

/** Its odds alone make an answer likely, not certain. */
const ANSWERS = 2;

/**
 * "Asked whether she would stay, Ortega shook her head. “Not for a day.”": where nobody else is good enough, a quotation that
 * is a sentence by itself is the answer of whoever was asked right before.
 */
function orAnswer(asked: Asked, { scene, segments }: ReadPassage, s: number): Asked {
  const before = segments[s - 1];
  if (asked.chosen || asked.embedded || !before || !opensWithAsked(scene, before)) return asked;
  const { items } = scene.passage;
  const mention = scene
    .mentionsIn(before.from, Math.min(before.end, before.from + 60))
    .filter((each) => items[each.from - 1]?.text === ',' && isSubject(scene, before, each))
    .at(-1);
  if (!mention) return asked;
  const features: Feature[] = ['asked in the sentence before'];
  const chosen: Scored = { mention, cue: null, scene, features, score: ANSWERS };
  return { ...asked, chosen, ranked: [chosen, ...asked.ranked] };
}

interface Carried extends Candidate {
  readonly from: number;
}

interface Around {
  readonly passages: readonly ReadPassage[];
  readonly index: number;
  readonly s: number;
  readonly at: number;
  readonly stretch: number;
  readonly stretches: readonly Stretch[];
  readonly inSegment: Decision | undefined;
  readonly inPassage: Decision | undefined;
  readonly last: Decision | undefined;
}

/** Candidates from outside the sentence. */
function carry(around: Around): Carried[] {
  const { passages, index, s, stretch, stretches, inSegment, inPassage, last } = around;
  const passage = passages[index]!;
  const segment = passage.segments[s]!;
  const carried: Carried[] = [];
  const from = (decision: Decision, ...features: Feature[]): void => {
    const { mention, cue, scene } = decision.chosen!;
    carried.push({ mention, cue, scene, features, from: decision.stretch });
  };
  const alone = !segment.embedded;
  if (stretch > 0 && stretches[stretch - 1]!.continued && last?.stretch === stretch - 1) {
    from(last, 'goes on from the paragraph before');
  }
  if (inSegment) from(inSegment, 'same sentence');
  else if (inPassage) from(inPassage, alone ? 'follows on, nothing else in the sentence' : 'follows on');
  else if (last)
    from(
      last,
      passage.onlyQuotations ? 'paragraph of nothing but quotations' : 'speaker of the paragraph before',
    );
  carried.push(...sentenceBefore(around));
  if (!inPassage) carried.push(...nextSentence(passage, s));
  return carried;
}

/** Who the sentence in front of this one speaks of, in the same paragraph or, where it ends in a colon, the one before. */
function sentenceBefore({ passages, index, s, inSegment }: Around): Carried[] {
  if (inSegment) return [];
  const passage = s > 0 ? passages[index]! : passages[index - 1];
  const segment = s > 0 ? passage!.segments[s - 1] : passage?.segments.at(-1);
  if (!passage || !segment) return [];
  const { scene } = passage;
  const colon = scene.passage.items[segment.end - 1]!.text === ':';
  if (s === 0 && !colon) return [];
  const cue = segment.cues.filter((each) => each.subject && each.verb?.strength !== 'thinks').at(-1);
  const features: Feature[] = colon ? ['announced by a colon'] : [];
  if (cue)
    return [
      { mention: cue.subject!, cue, scene, features: [...features, 'cue of the sentence before'], from: -1 },
    ];
  const subject = firstSubject(scene, segment);
  return subject
    ? [
        {
          mention: subject,
          cue: null,
          scene,
          features: [...features, 'subject of the sentence before'],
          from: -1,
        },
      ]
    : [];
}

/** “Why now?” Ortega asked. The sentence behind may hold the cue. */
function nextSentence(passage: ReadPassage, s: number): Carried[] {
  const next = passage.segments[s + 1];
  const cue = next?.cues.find(
    (each) => each.subject && each.verb?.strength === 'says' && each.link === 'before',
  );
  if (!next || !cue) return [];
  const start = Math.min(cue.at, cue.subject!.from);
  const end = Math.max(cue.to, cue.subject!.to);
  const after = passage.scene.passage.items[end];
  const clause =
    start === next.from &&
    (!after ||
      end === next.end ||
      '.,'.includes(after.text) ||
      (after.classes > 0 && end - start < 4 && next.end - end < 4));
  const feature: Feature = clause ? 'cue of the next sentence, right behind' : 'cue of the next sentence';
  return [{ mention: cue.subject!, cue, scene: passage.scene, features: [feature], from: -1 }];
}

function firstSubject(scene: Scene, segment: ReadSegment): FoundMention | undefined {
  return scene
    .mentionsIn(segment.from, Math.min(segment.end, segment.from + 60))
    .find((mention) => isSubject(scene, segment, mention));
}

function decide(
  stretch: number,
  candidates: readonly (Candidate | Carried)[],
  score: Scorer,
  embedded: boolean,
): Asked {
  const ranked = candidates.map((candidate): Scored & { from: number } => {
    const { mention, cue, scene, features } = candidate;
    return {
      mention,
      cue,
      scene,
      features,
      score: score(features),
      from: 'from' in candidate ? candidate.from : -1,
    };
  });
  ranked.sort((a, b) => b.score - a.score);
  const best = ranked[0];
  const chosen = best && best.score > NOBODY ? best : null;
  return { stretch, ranked, chosen, carriedFrom: chosen?.from ?? -1, embedded };
}

/** Whether two decisions rest on the same words: then the stretches are parts of one quotation. */
export function sameClause(a: Decision, b: Decision): boolean {
  return (
    !!a.chosen && !!b.chosen && a.chosen.mention === b.chosen.mention && sameCue(a.chosen.cue, b.chosen.cue)
  );
}

function sameCue(a: Cue | null, b: Cue | null): boolean {
  return a === b;
}
