import { type Act, actOf } from './acts';
import { carrierOf, isRelative } from './carriers';
import { Break, type Sentence } from './clauses';
import type { EventStatus } from './event';
import { VerbForm } from './inflect';
import { type Wording, wordingsAt, wordsOf } from './lexicon';
import { isActNoun, isActVerb } from './senses';
import { isBeforehand, isPassive, isPresent, isVerbHere, readNoun, statusOfVerb } from './tense';

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
}

/** The act words of a sentence that speak of something real or announced, in reading order. Linear. */
export function findActs(sentence: Sentence): ActWord[] {
  const found: ActWord[] = [];
  let listing = false;
  for (let i = 0; i < sentence.lower.length; i++) {
    // "Took measures, including closing the border": what is listed is part of the act in front.
    if (sentence.lower[i] === 'including') listing = found.length > 0;
    else if (sentence.breaks[i]! >= Break.clause) listing = false;
    const wordings = listing ? null : wordingsAt(sentence.lower, i);
    if (!wordings) continue;
    const { verb, noun } = wordings;
    const asVerb = verb && (!noun || (wordsOf(verb) >= wordsOf(noun) && isVerbHere(sentence, i, verb.form)));
    const word = asVerb ? readVerb(sentence, i, verb) : noun ? readNamed(sentence, i, noun) : null;
    if (word) found.push(word);
    i += wordsOf(asVerb ? verb : (noun ?? verb)!) - 1;
  }
  return found;
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
    !isBeforehand(sentence, first);
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
  };
}

function readNamed(sentence: Sentence, first: number, wording: Wording): ActWord | null {
  const last = first + wording.rest.length;
  const reading = isActNoun(sentence, first, last) ? readNoun(sentence, first) : null;
  if (!reading) return null;
  const carrier = carrierOf(sentence, first, last);
  const planned = endOfPlan(sentence, last);
  const carried = carrier
    ? statusOfVerb(sentence, carrier.at, carrier.form)
    : planned >= 0
      ? 'announced'
      : reading.status;
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
    carrier: carrier?.at ?? (wording.act.held ? planned : -1),
    reported: status === 'happened' && (inHeadline || (carrier !== null && !looksBack)),
    scheduled: false,
  };
}

/** "Announced a ceremony": what is announced, and takes place on a day of its own. */
function isAnnounced({ lower }: Sentence, { held }: Act, verb: number): boolean {
  return held && /^(?:announc(?:ed|es|ing)|schedul(?:ed|es|ing))$/.test(lower[verb]!);
}

/** The last word of the plan behind a noun ("the talks will be held", "the election is due"); -1 where there is none. */
function endOfPlan({ lower }: Sentence, last: number): number {
  if (!/^(?:will|would|is|are)$/.test(lower[last + 1] ?? '')) return -1;
  let end = last + 1;
  while (PLAN.test(lower[end + 1] ?? '') && end < last + 6) end++;
  return end > last + 1 ? end : -1;
}

const PLAN =
  /^(?:be|to|now|scheduled|rescheduled|postponed|moved|due|expected|planned|slated|set|held|take|place|begin|start|happen|open|go|ahead)$/;

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
