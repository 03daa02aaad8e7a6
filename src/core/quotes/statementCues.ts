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
  const cues = new Map(segment.cues.map((cue) => [cue.at, cue]));
  for (let i = segment.from; i < segment.end; i++) {
    const { stand } = items[i]!;
    if (!stand || cues.has(i)) continue;
    const cue = verbCue(scene, segment, i, stand);
    if (cue) cues.set(i, cue);
  }
  return [...cues.values()]
    .sort((a, b) => a.at - b.at)
    .flatMap((cue) => {
      if (cue.link === 'by') return cue;
      if (isUnowned(scene, segment, cue)) return { ...cue, subject: null, link: 'none' };
      const named = cue.subject && cue.link !== 'far' ? cue : withPhrase(scene, segment, cue);
      return named.subject ? named : [];
    });
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
