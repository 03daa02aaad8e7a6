import { type Act, actOf } from './acts';
import { carrierOf, isRelative } from './carriers';
import { Break, type Sentence } from './clauses';
import type { EventStatus } from './event';
import { VerbForm } from './inflect';
import { type Wording, wordingsAt, wordsOf } from './lexicon';
import { isActNoun, isActVerb, seizureMeant, strikeMeant } from './senses';
import { planOf } from './plans';
import {
  isBeforehand,
  isPassive,
  isPresent,
  isTakenAsKnown,
  isVerbHere,
  readNoun,
  statusOfVerb,
} from './tense';

/** An act word in a sentence, and what the words around it say of it. */
export interface ActWord {
  readonly act: Act;
  /** First and last word of it in the sentence. */
  readonly first: number;
  readonly last: number;
  readonly noun: boolean;
  /** The other side is several people without names: "spoke with officials of both countries". */
  readonly withMany: boolean;
  readonly status: EventStatus;
  /** For a noun: "the attack", "his visit", something the reader has been told of. */
  readonly definite: boolean;
  /** For a noun: the verb that carries it out ("held talks"), as an index; -1 where none does. */
  readonly carrier: number;
  /** Whether the reporter tells it as news: a finite verb in the past, or a noun that such a verb carries. */
  readonly reported: boolean;
  /** "The court hears the case on Monday", "when it arrives on May 11": the present tense, which announces only what a day to come stands with. */
  readonly scheduled: boolean;
  /** Another act is done to it: "the recount of the election". */
  readonly isObject: boolean;
  /** For a noun: the verb that calls it off or puts it off, as an index; -1 where none does. */
  readonly moved: number;
}

/**
 * The act words of a sentence that speak of something real or announced, in reading order. `work`: the article is about
 * people at work, so that "the strike" is one of theirs. Linear.
 */
export function findActs(sentence: Sentence, work: boolean): ActWord[] {
  const found: ActWord[] = [];
  let listing = false;
  /** Up to here reaches what the act in front is an act of: "the recount of the presidential election". */
  let object = -1;
  for (let i = 0; i < sentence.lower.length; i++) {
    // "Took measures, including closing the border": what is listed is part of the act in front.
    if (sentence.lower[i] === 'including') listing = found.length > 0;
    else if (sentence.breaks[i]! >= Break.clause) listing = false;
    const wordings = listing ? null : wordingsAt(sentence.lower, i);
    if (!wordings) continue;
    const { verb, noun } = wordings;
    const asVerb = verb && (!noun || (wordsOf(verb) >= wordsOf(noun) && isVerbHere(sentence, i, verb.form)));
    const read = meant(sentence, i, asVerb ? verb : noun, work);
    const word = read && (asVerb ? readVerb(sentence, i, read) : readNamed(sentence, i, read, i <= object));
    if (word) found.push(word);
    if (word?.noun) object = endOfObject(sentence, word.last);
    i += wordsOf(asVerb ? verb : (noun ?? verb)!) - 1;
  }
  return found;
}

/** The wording with the act that it names here. */
function meant(sentence: Sentence, at: number, wording: Wording | null, work: boolean): Wording | null {
  if (!wording || wording.rest.length) return wording;
  const word = sentence.lower[at]!;
  if (wording.act.id === 'seizure' && word.startsWith('seiz'))
    return { ...wording, act: actOf(seizureMeant(sentence, at))! };
  if (!/^(?:strikes?|struck|striking)$/.test(word)) return wording;
  const act = strikeMeant(sentence, at, wording.form !== 0, work);
  return act && { ...wording, act: actOf(act)! };
}

function readVerb(sentence: Sentence, first: number, { act, form, ...wording }: Wording): ActWord | null {
  const last = first + wording.rest.length;
  if (!isActVerb(sentence, first, last)) return null;
  // "Was added", "can be noted": nobody says it.
  if (act.id === 'remarks' && isPassive(sentence, first)) return null;
  const said = statusOfVerb(sentence, first, form) ?? (act.weak && form & VerbForm.third ? 'happened' : null);
  const scheduled = said === null && isPresent(sentence, first, form);
  const status = scheduled ? 'announced' : said;
  if (!status) return null;
  const told =
    status === 'happened' &&
    (form & (VerbForm.past | VerbForm.participle)) !== 0 &&
    !isBeforehand(sentence, first) &&
    !isTakenAsKnown(sentence, first);
  const toPress = (act.id === 'talks' || act.id === 'telling') && behind(sentence, last, 3, PRESS);
  return {
    act: toPress ? actOf('remarks')! : act,
    first,
    last,
    noun: false,
    withMany: behind(sentence, last, 5, SIDES),
    status,
    definite: false,
    carrier: -1,
    reported: told || sentence.headline,
    scheduled,
    isObject: false,
    moved: -1,
  };
}

/** `isObject`: another act is done to this one, so that the verbs around them are the other's. */
function readNamed(sentence: Sentence, first: number, wording: Wording, isObject: boolean): ActWord | null {
  const last = first + wording.rest.length;
  const reading = isActNoun(sentence, first, last) ? readNoun(sentence, first) : null;
  if (!reading) return null;
  const end = endOfObject(sentence, last);
  const carrier = isObject ? null : carrierOf(sentence, first, end);
  const plan = isObject ? null : planOf(sentence, wording.act, first, end);
  const carried =
    plan?.moved || !carrier
      ? (plan?.status ?? reading.status)
      : statusOfVerb(sentence, carrier.at, carrier.form);
  if (!carried) return null;
  const status =
    carried === 'happened' && carrier && isAnnounced(sentence, wording.act, carrier.at)
      ? 'announced'
      : carried;
  // "The fire killed nine" looks back, "a fire killed nine" and "the fire broke out" are news.
  const looksBack = isRelative(sentence, last) || (reading.definite && carrier?.kind === 'predicate');
  const inHeadline = sentence.headline && wording.act.takes !== 'place';
  return {
    act: wording.act,
    first,
    last,
    noun: true,
    withMany: behind(sentence, last, 5, SIDES),
    status,
    definite: reading.definite,
    carrier: plan?.moved
      ? -1
      : (carrier?.at ?? (plan && (wording.act.held || plan.scheduled) ? plan.at : -1)),
    reported: status === 'happened' && (inHeadline || (carrier !== null && !looksBack)),
    scheduled: !carrier && plan?.scheduled === true,
    isObject,
    moved: plan?.moved ? plan.at : -1,
  };
}

/** The last word of the act that this one is done to, where one follows ("the recount of the election"); else its own last. */
function endOfObject({ lower, breaks }: Sentence, last: number): number {
  if (lower[last + 1] !== 'of') return last;
  for (let k = last + 2; k <= last + OBJECT && breaks[k]! === Break.none; k++) {
    const noun = wordingsAt(lower, k)?.noun;
    if (noun) return k + wordsOf(noun) - 1;
  }
  return last;
}

/** "Of the", and two words more, may stand in front of it. */
const OBJECT = 5;

/** "Announced a ceremony": what is announced, and takes place on a day of its own. */
function isAnnounced({ lower }: Sentence, { held }: Act, verb: number): boolean {
  return held && /^(?:announc(?:ed|es|ing)|schedul(?:ed|es|ing))$/.test(lower[verb]!);
}

const SIDES = new Set(
  'officials leaders counterparts ministers sides envoys presidents both diplomats executives governments parties'.split(
    ' ',
  ),
);
const PRESS = new Set(
  'reporters journalists media press afp reuters ap cnn bbc lawmakers viewers fans'.split(' '),
);

/** Whether one of `words` stands within so many words behind word `last`. */
function behind({ lower }: Sentence, last: number, within: number, words: ReadonlySet<string>): boolean {
  for (let k = last + 1; k <= last + within && k < lower.length; k++) if (words.has(lower[k]!)) return true;
  return false;
}
