import type { Act } from './acts';
import { Break, printedAt, type Sentence } from './clauses';
import type { EventStatus } from './event';
import { VerbForm } from './inflect';
import { statusOfVerb } from './tense';

/** What becomes of an act that a noun names, according to the verb it is the subject or the object of. */
export interface Plan {
  readonly status: EventStatus;
  /** The last word that tells so. */
  readonly at: number;
  /** Only a day to come makes it a plan: "the trial starts on Friday". */
  readonly scheduled: boolean;
  /** It is put off or called off: the day behind "until" is the new one. */
  readonly moved: boolean;
}

/**
 * The plan that an act's noun (words `first` to `last`) is part of: "the talks between X and Y will be held", "the election
 * is due", "the trial starts", "the summit was postponed", "she called off her visit", "she will speak at the rally"; `null` where there is none.
 */
export function planOf(sentence: Sentence, act: Act, first: number, last: number): Plan | null {
  const plannable = act.takes !== 'place' || act.held;
  const verb = verbBehind(sentence, last);
  return (
    (verb < 0 ? null : toBeHeld(sentence, verb)) ??
    (plannable && verb >= 0 ? fateBehind(sentence, verb) : null) ??
    (plannable ? fateInFront(sentence, first) : null) ??
    (act.held ? occasionToCome(sentence, first) : null)
  );
}

/** How many words the verb may stand in front of the occasion: "is to answer their questions about the fire at a press conference". */
const TO_OCCASION = 14;

/** "Is to answer questions at a press conference", "will speak during the ceremony": what is done there is still to come. */
function occasionToCome(sentence: Sentence, first: number): Plan | null {
  const { lower, breaks } = sentence;
  let at = first - 1;
  while (at > 0 && at >= first - 4 && breaks[at + 1]! === Break.none && !OCCASION.test(lower[at]!)) at--;
  if (!OCCASION.test(lower[at] ?? '')) return null;
  for (let k = at - 1; k > 0 && k >= at - TO_OCCASION && breaks[k + 1]! < Break.comma; k--) {
    if (/^(?:to|will|shall)$/.test(lower[k - 1]!)) {
      const status = statusOfVerb(sentence, k, VerbForm.base);
      return status === 'announced' ? { status, at: k, scheduled: false, moved: false } : null;
    }
    // "Will ask about what was said at the press conference": another verb has the occasion.
    if (OTHER_CLAUSE.test(lower[k]!)) return null;
  }
  return null;
}

const OCCASION = /^(?:at|during|in)$/;
const OTHER_CLAUSE =
  /^(?:that|which|who|whom|what|when|where|as|after|before|because|is|are|was|were|had|has|have|made|held|[a-z]{3,24}ed)$/;

/** How many words of its own may stand between a noun and its verb: "the talks between the minister and Ivo Lund". */
const OWN_WORDS = 12;
const VERB =
  /^(?:will|would|is|are|was|were|has|have|had|won't|isn't|aren't|wasn't|weren't|starts?|begins?|opens?|resumes?|takes?)$/;
const OWN =
  /^(?:of|in|on|at|near|with|between|and|the|a|his|her|their|its|planned|scheduled|due|for|against|over|about)$/;

function verbBehind(sentence: Sentence, last: number): number {
  const { lower, breaks } = sentence;
  for (let k = last + 1; k < lower.length && k <= last + OWN_WORDS; k++) {
    if (breaks[k]! >= Break.comma) return -1;
    if (VERB.test(lower[k]!)) return k;
    if (!OWN.test(lower[k]!) && !/^[\p{Lu}\d]/u.test(printedAt(sentence, k))) return -1;
  }
  return -1;
}

const BE_OR_WILL = /^(?:will|would|is|are|won't|isn't|aren't)$/;
const NOT = /^(?:not|never|no|longer|won't|isn't|aren't)$/;
const LIGHT = /^(?:be|to|now|still|also)$/;
const HELD =
  /^(?:scheduled|rescheduled|due|expected|planned|slated|set|held|take|place|begin|start|happen|open|go|ahead)$/;

/** "Will be held", "is due to begin", "will not take place", "starts". */
function toBeHeld({ lower }: Sentence, verb: number): Plan | null {
  if (/^(?:starts?|begins?|opens?|resumes?)$/.test(lower[verb]!) || isTakingPlace(lower, verb))
    return { status: 'announced', at: verb, scheduled: true, moved: false };
  if (!BE_OR_WILL.test(lower[verb]!)) return null;
  let denied = NOT.test(lower[verb]!);
  let strong = -1;
  for (let k = verb + 1; k < lower.length && k <= verb + OWN_WORDS; k++) {
    if (NOT.test(lower[k]!)) denied = true;
    else if (HELD.test(lower[k]!)) strong = k;
    else if (!LIGHT.test(lower[k]!)) break;
  }
  return strong < 0
    ? null
    : { status: denied ? 'denied' : 'announced', at: strong, scheduled: false, moved: false };
}

function isTakingPlace(lower: readonly string[], verb: number): boolean {
  return /^takes?$/.test(lower[verb]!) && lower[verb + 1] === 'place';
}

const OFF = /^(?:cancell?ed|scrapped|abandoned|axed)$/;
const LATER = /^(?:postponed|delayed|rescheduled|moved)$/;

/** "Was postponed", "has been called off". */
function fateBehind(sentence: Sentence, verb: number): Plan | null {
  const { lower } = sentence;
  for (let k = verb + 1; k < lower.length && k <= verb + 4; k++) {
    const fate = fateAt(lower, k, OFF, LATER);
    if (fate) return fate;
    if (!/^(?:be|been|being|now|again|also)$|ly$/.test(lower[k]!)) return null;
  }
  return null;
}

const OFF_VERB = /^(?:cancel|cancels|cancell?ed|cancell?ing|scraps|scrapped|abandoned|abandons|axed)$/;
const LATER_VERB = /^(?:postpone|postpones|postponed|postponing|delay|delays|delayed|rescheduled|moved)$/;

/** "Cancelled her visit", "called off the planned strike". */
function fateInFront({ lower, breaks }: Sentence, first: number): Plan | null {
  for (let k = first - 1; k >= 0 && k >= first - 5 && breaks[k + 1]! < Break.and; k--) {
    const fate = fateAt(lower, k, OFF_VERB, LATER_VERB);
    // The verb's own tense ("may cancel") is read with the verb.
    if (fate) return fate;
    if (/^(?:of|in|on|at|to|with|for|from|after|before|said)$/.test(lower[k]!)) return null;
  }
  return null;
}

function fateAt(lower: readonly string[], k: number, off: RegExp, later: RegExp): Plan | null {
  const particle = lower[k + 1] ?? '';
  const calledOff = /^call(?:s|ed|ing)?$/.test(lower[k]!) && particle === 'off';
  const putOff =
    (/^put(?:s|ting)?$/.test(lower[k]!) && particle === 'off') ||
    (/^push(?:es|ed)?$/.test(lower[k]!) && particle === 'back');
  if (off.test(lower[k]!) || calledOff) return { status: 'denied', at: k, scheduled: false, moved: true };
  if (later.test(lower[k]!) || putOff) return { status: 'announced', at: k, scheduled: false, moved: true };
  return null;
}
