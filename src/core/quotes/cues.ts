import type { FoundMention } from '../people/mention';
import type { Item, Segment } from './passage';
import type { Scene } from './scene';
import { type Subject, subjectBefore, subjectBehind } from './subjects';
import type { CueVerb } from './verbs';
import { FUNCTION_WORD, WordClass } from './wordClass';

/** Words that announce what somebody says, with the mention of who it is. */
export interface Cue {
  readonly verb: CueVerb | null;
  /** Items of the cue words: `at` to `to`, exclusive. */
  readonly at: number;
  readonly to: number;
  readonly subject: FoundMention | null;
  readonly link: CueLink;
}

/**
 * How the speaker hangs on the cue. `before`: "Ortega said". `behind`: "said Ortega". `shared`: the subject of another
 * verb ("..., adding"). `far`: only words in between that may belong elsewhere. `according to`, `colon` ("Ortega: ..."),
 * `by` ("described by Ortega as"), `none`: nobody found.
 */
export type CueLink = 'before' | 'behind' | 'shared' | 'far' | 'according to' | 'colon' | 'by' | 'none';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** The cues of one sentence, in order. Linear in its length. */
export function findCues(scene: Scene, segment: Segment): Cue[] {
  const { items } = scene.passage;
  const cues: Cue[] = [];
  for (let i = segment.from; i < segment.end; i++) {
    const item = items[i]!;
    if (item.kind === 'stretch') continue;
    const cue =
      item.kind === 'mark'
        ? colonCue(scene, segment, i)
        : (phraseCue(scene, segment, i) ?? (item.verb && verbCue(scene, segment, i, item.verb)));
    if (cue) {
      cues.push(cue);
      i = cue.to - 1;
    }
  }
  return cues;
}

// What stands before a colon and says nothing: "Contact: ...".
const LABELS = new Set(
  'contact contacts note notes editor’s photo photos video audio update updated correction related source sources'.split(
    ' ',
  ),
);

/** "Ortega: ..." at the head of a sentence or line. */
function colonCue(scene: Scene, segment: Segment, i: number): Cue | undefined {
  if (scene.passage.items[i]!.text !== ':') return undefined;
  const mention = scene.endingAt(i - 1);
  if (!mention || mention.from !== segment.from || mention.kind === 'pronoun') return undefined;
  // "PORT ASH: The ferry ..." is where a report was written.
  if (mention.nature === 'place' || LABELS.has(mention.text.toLowerCase())) return undefined;
  return { verb: null, at: i, to: i + 1, subject: mention, link: 'colon' };
}

/** "according to Ortega", "in the words of Ortega". */
function phraseCue(scene: Scene, segment: Segment, i: number): Cue | undefined {
  const { items } = scene.passage;
  const { lower } = items[i]!;
  let to: number;
  if (lower === 'according' && items[i + 1]?.lower === 'to') to = i + 2;
  else if (lower === 'words' && items[i + 1]?.lower === 'of') to = i + 2;
  else return undefined;
  if (to >= segment.end) return undefined;
  const subject = scene.beginningAt(to) ?? scene.nounGroupAt(to, segment.end);
  return { verb: null, at: i, to, subject: subject ?? null, link: subject ? 'according to' : 'none' };
}

/** The cue that a verb is at an item, with its subject; `undefined` where the word is no verb there. */
export function verbCue(scene: Scene, segment: Segment, i: number, verb: CueVerb): Cue | undefined {
  const { items } = scene.passage;
  const item = items[i]!;
  if ((item.capital && !item.first) || item.possessive || scene.covering(i)) return undefined;
  const before = i > segment.from ? items[i - 1] : undefined;
  if (!isOneWhoSays(before, verb) && isNoun(verb, before?.lower ?? '', before?.classes ?? 0))
    return undefined;
  if (before && isObjectOf(before, items[i - 2], item)) return undefined;
  if (verb.form === 'base' && !takesBase(scene, i, segment.from)) return undefined;
  const to = i + 1;
  if (isPassive(scene, segment, i, verb)) {
    const by = byWhom(scene, segment, i);
    // "..., echoed by a leaflet"
    return by.link === 'none' && before?.kind === 'mark' ? undefined : { verb, at: i, to, ...by };
  }
  const behind = subjectBehind(scene, segment, i, verb);
  const left: Subject = subjectBefore(scene, segment, i, verb);
  // "..., said Ortega": behind the verb, unless a subject stands right before it.
  if (behind && left.link !== 'before') return { verb, at: i, to, subject: behind, link: 'behind' };
  return { verb, at: i, to, subject: left.mention, link: left.link };
}

const ONE = new Set('one other another both many some others two three four'.split(' '));

/** "One said that ..., the other said ...": a determiner that stands for somebody. */
function isOneWhoSays(before: Item | undefined, { lemma }: CueVerb): boolean {
  return !!before && ONE.has(before.lower) && (lemma === 'say' || lemma === 'tell');
}

// "An understanding that ...", but not "with them saying that".
const ARTICLES = new Set(['a', 'an', 'the', 'no']);

/** "his claims", "in reports": the word is no verb there. */
function isNoun(verb: CueVerb, lower: string, classes: number): boolean {
  if (classes & WordClass.determiner && !(classes & WordClass.relative))
    return verb.form !== 'ing' || ARTICLES.has(lower);
  if (classes & WordClass.preposition && lower !== 'to') return verb.form !== 'ing' && lower !== 'as';
  return false;
}

/** "faced calls to resign", "will answer questions": behind such a verb, what ends in -s is a noun. */
function isObjectOf(before: Item, second: Item | undefined, { lower }: Item): boolean {
  if (before.kind !== 'word' || before.capital || !lower.endsWith('s') || before.classes & FUNCTION_WORD)
    return false;
  if (/ed$/.test(before.lower)) return before.mayBeVerb;
  return !!before.verb && (second?.lower === 'to' || !!((second?.classes ?? 0) & WordClass.auxiliary));
}

/** "to say", "would say", "they say", "critics say": elsewhere a verb that looks like a noun is one ("the issue"). */
function takesBase(scene: Scene, i: number, from: number): boolean {
  const { items } = scene.passage;
  let j = i - 1;
  while (j >= from && items[j]!.classes & WordClass.adverb) j--;
  const before = j >= from ? items[j]! : undefined;
  if (!before) return false;
  if (before.kind === 'mark') return before.text === ',' || before.text === ')';
  if (before.kind === 'stretch') return false;
  if (before.classes & (WordClass.auxiliary | WordClass.pronoun | WordClass.conjunction | WordClass.relative))
    return true;
  return before.lower === 'to' || before.lower.endsWith('s') || !!(before.classes & WordClass.plural);
}

/** "was described as": not by the subject in front. */
export function isPassive(scene: Scene, segment: Segment, i: number, verb: CueVerb): boolean {
  if (!verb.participle) return false;
  const { items } = scene.passage;
  // ", echoed by Ortega"; but "responded by closing the quay".
  if (items[i - 1]?.kind === 'mark' && items[i + 1]?.lower === 'by' && !items[i + 2]?.lower.endsWith('ing'))
    return true;
  for (let j = i - 1; j >= segment.from && i - j < 4; j--) {
    const { lower, classes, kind } = items[j]!;
    if (kind !== 'word') return false;
    if (BE.has(lower)) return true;
    if (!(classes & WordClass.adverb)) return false;
  }
  return false;
}

function byWhom(scene: Scene, segment: Segment, i: number): Pick<Cue, 'subject' | 'link'> {
  const { items } = scene.passage;
  for (let j = i + 1; j < segment.end && j - i < 5; j++) {
    if (items[j]!.kind !== 'word') break;
    if (items[j]!.lower !== 'by') continue;
    const subject = scene.beginningAt(j + 1);
    if (subject) return { subject, link: 'by' };
  }
  return { subject: null, link: 'none' };
}
