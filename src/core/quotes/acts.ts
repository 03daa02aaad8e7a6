import type { FoundMention } from '../people/mention';
import { NOUN } from '../people/nounGroups';
import type { ReadSegment } from './candidates';
import type { Cue } from './cues';
import type { Item } from './passage';
import type { Report } from './reports';
import type { Scene } from './scene';
import { WordClass } from './wordClass';

// Verbs of saying that tell as well of what somebody does: "spoke to Ortega", "found a padlock", "answered the bell". Of
// words they tell only where a clause follows ("found that the lock was broken").
const ACTS = new Set(
  'discuss talk speak respond reply answer find continue see know hear watch address'.split(' '),
);
// Behind "spoke" they bring what was said: "spoke of a miracle".
const TOPIC = new Set('of about against out for'.split(' '));
const SAYS_CLAUSE = new Set('that whether how why if what where who when as'.split(' '));
/** Words within which a clause shows its verb. */
const CLAUSE = 10;
// "Cast the last vote": only "as" and "doubt" make words of it ("cast the vote as a test", "cast doubt on the count").
const CASTS = new Set(['as', 'doubt']);
// "Asked whether she would stay, Ortega said": the question of somebody else.
const ASKED = new Set('asked pressed questioned quizzed challenged'.split(' '));
// ", as the brochure called it, ...": what it is called, not what is told of it.
const NAMES = new Set('call describe label brand dub term name'.split(' '));
// What things do: "the standoff recalls an older one".
const REMINDS = new Set('recall echo'.split(' '));
/** Words to whom something may be shown, before the clause that tells what: "showed the council that". */
const SHOWN_TO = 4;
const PERSONAL = new Set(['he', 'she', 'who']);
const NO_WORDS = new Set('say tell'.split(' '));
const NOT = new Set('not never cannot'.split(' '));

/** Whether a sentence opens with a question put to whoever it is about: "Asked whether she would stay, Ortega shrugged". */
export function opensWithAsked({ passage: { items } }: Scene, { from }: ReadSegment): boolean {
  return ASKED.has(items[items[from]!.lower === 'when' ? from + 1 : from]?.lower ?? '');
}

/** Whether a cue tells of what somebody does, or of what they did not say, so that there are no words of theirs. */
export function isNoSpeech(scene: Scene, segment: ReadSegment, cue: Cue, report: Report): boolean {
  const { items } = scene.passage;
  if (report.inFront) return ASKED.has(items[report.from]!.lower);
  return (
    isAct(items, cue, report) ||
    isCast(items, cue, report) ||
    isShown(items, cue, report) ||
    isReminder(items, cue) ||
    asksForNoName(items, cue) ||
    isUnsaid(items, segment, cue) ||
    isAside(items, cue)
  );
}

function isAct(items: readonly Item[], { verb, subject, to }: Cue, report: Report): boolean {
  if (!verb || !ACTS.has(verb.lemma)) return false;
  // "What we know of the fire"
  if (subject && items[subject.from - 1]?.lower === 'what') return true;
  const next = items[to];
  if (next?.kind === 'stretch' || next?.text === ':' || (next && TOPIC.has(next.lower))) return false;
  for (let i = to; i < report.to && i - to < CLAUSE; i++) {
    const { kind, classes, lower } = items[i]!;
    if (kind === 'stretch') return false;
    if (kind === 'mark' || lower === 'and' || lower === 'but') return true;
    if (SAYS_CLAUSE.has(lower) || classes & WordClass.auxiliary) return false;
  }
  return true;
}

/** "Cast the last of them", but not "cast it as a test". */
function isCast(items: readonly Item[], { verb, to }: Cue, report: Report): boolean {
  return verb?.lemma === 'cast' && !items.slice(to, report.to).some(({ lower }) => CASTS.has(lower));
}

/** "Ortega showed three ballot papers": what somebody shows is a thing; what a poll or a letter shows is told. */
function isShown(items: readonly Item[], { verb, subject, to }: Cue, report: Report): boolean {
  if (verb?.lemma !== 'show' || !subject || !isPerson(subject)) return false;
  for (let i = to; i < report.to && i - to < SHOWN_TO; i++)
    if (SAYS_CLAUSE.has(items[i]!.lower)) return false;
  return true;
}

function isPerson({ kind, nature, head }: FoundMention): boolean {
  return kind === 'pronoun' ? PERSONAL.has(head) : nature === 'person';
}

/** Whether a thing recalls another: the subject is no name, and no noun for people, bodies or papers. */
function isReminder(items: readonly Item[], { verb, subject }: Cue): boolean {
  if (!verb || !REMINDS.has(verb.lemma) || subject?.kind !== 'role' || subject.plural) return false;
  return subject.nature === 'unnamed' && !(items[subject.to - 1]!.classes & NOUN);
}

/** "who asked not to be named" */
function asksForNoName(items: readonly Item[], { verb, to }: Cue): boolean {
  return (
    verb?.lemma === 'ask' &&
    items[to]?.lower === 'not' &&
    /^(?:named|identified)$/.test(items[to + 3]?.lower ?? '')
  );
}

/** "could not say how many", "never told the council". */
function isUnsaid(items: readonly Item[], { from }: ReadSegment, { at, verb }: Cue): boolean {
  if (!verb || !NO_WORDS.has(verb.lemma)) return false;
  for (let i = at - 1; i >= from && at - i < 4; i--) {
    const { lower, classes, kind } = items[i]!;
    if (kind !== 'word' || !(classes & (WordClass.auxiliary | WordClass.adverb))) return false;
    if (NOT.has(lower) || lower.endsWith('n’t') || lower.endsWith("n't")) return true;
  }
  return false;
}

/** ", as the brochure called it,": the sentence goes on in the reporter's words. */
function isAside(items: readonly Item[], { subject, verb, to }: Cue): boolean {
  return (
    !!verb &&
    NAMES.has(verb.lemma) &&
    !!subject &&
    [subject.from - 1, subject.from - 2].some((at) => items[at]?.lower === 'as') &&
    items[to]?.kind === 'word' &&
    items[to + 1]?.text === ','
  );
}
