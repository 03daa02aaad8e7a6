import type { FoundMention } from '../people/mention';
import type { ReadSegment } from './candidates';
import { type Cue, isPassive, verbCue } from './cues';
import type { Scene } from './scene';
import { WordClass } from './wordClass';

// "The plan seemed to fail": to whom, the reporter does not say.
const SEEMS = new Set(['seem', 'appear', 'look', 'sound']);
/** How many words an apposition between a subject and its verb may have. */
const APPOSITION = 15;

/** The cues for quotations, and those of a stand or state of mind, with whoever stands where a speaker does. */
export function statementCues(scene: Scene, segment: ReadSegment): Cue[] {
  const { items } = scene.passage;
  const cues: Cue[] = [];
  let next = 0;
  for (let i = segment.from; i < segment.end; i++) {
    const { stand } = items[i]!;
    const known = segment.cues[next]?.at === i ? segment.cues[next++] : undefined;
    const cue = known ?? (stand && verbCue(scene, segment, i, stand));
    const owned = cue && ownedCue(scene, segment, cue);
    if (owned) cues.push(owned);
  }
  return cues;
}

/** The cue with whoever it hangs on, or with nobody where the reporter keeps that back; `undefined` where it hangs on nothing. */
function ownedCue(scene: Scene, segment: ReadSegment, cue: Cue): Cue | undefined {
  if (cue.link === 'by') return cue;
  if (isUnowned(scene, segment, cue)) return { ...cue, subject: null, link: 'none' };
  const named = cue.subject && cue.link !== 'far' ? cue : withPhrase(scene, segment, cue);
  return named.subject ? named : undefined;
}

/** "is expected to", "seemed to": somebody thinks so, but not the subject. */
function isUnowned(scene: Scene, segment: ReadSegment, { at, verb }: Cue): boolean {
  return !!verb && (SEEMS.has(verb.lemma) || isPassive(scene, segment, at, verb));
}

/** A cue without a subject that a list knows: "nearly half said", "according to exit polls". */
function withPhrase(scene: Scene, segment: ReadSegment, cue: Cue): Cue {
  if (!cue.verb) {
    const subject = scene.phraseStartingAt(cue.to, segment.end);
    return subject ? { ...cue, subject, link: 'according to' } : cue;
  }
  if (cue.verb.form === 'ing') return cue;
  const subject = subjectPhrase(scene, segment, cue.at);
  return subject ? { ...cue, subject, link: 'before' } : cue;
}

/** Adverbs and auxiliaries, an apposition between commas, and then the subject. */
function subjectPhrase(scene: Scene, segment: ReadSegment, verbAt: number): FoundMention | undefined {
  const { items } = scene.passage;
  let last = verbAt - 1;
  while (
    last > segment.from &&
    items[last]!.classes & (WordClass.adverb | WordClass.auxiliary | WordClass.time)
  )
    last--;
  if (last > segment.from && items[last]!.text === ',') {
    let open = last - 1;
    while (open > segment.from && last - open < APPOSITION && items[open]!.text !== ',') open--;
    if (items[open]!.text !== ',') return undefined;
    last = open - 1;
  }
  if (last < segment.from || items[last]!.kind !== 'word') return undefined;
  if (
    items[last]!.classes & (WordClass.conjunction | WordClass.relative | WordClass.preposition) ||
    items[last]!.lower === 'to'
  )
    return undefined;
  const mention = scene.endingAt(last);
  return mention && !mention.afterPreposition ? mention : scene.phraseEndingAt(last, segment.from);
}
