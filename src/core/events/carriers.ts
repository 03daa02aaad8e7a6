import { Break, type Sentence } from './clauses';
import { VerbForm, verbForms } from './inflect';
import { isAuxiliary } from './tense';

// Verbs that add little but tense to the noun behind them: "held talks", "signed a treaty".
const CARRYING = new Map(
  (
    'hold have make launch carry conduct stage give sign take announce win suffer reach issue deliver chair attend lead ' +
    'end begin start open strike receive place secure negotiate complete finalise finalize celebrate host join'
  )
    .split(' ')
    .flatMap((verb) => [...verbForms(verb)]),
);
// Verbs that say of the noun in front of them that it took place.
const OCCURRING = new Set(
  'occurred happened took erupted broke hit struck killed lasted ended began came followed injured left claimed rocked'.split(
    ' ',
  ),
);
const AMOUNTS = new Set(
  'raft series number string set range package round slew host wave spate pair couple dozen'.split(' '),
);
const PAST =
  /^(?:[a-z]{3,24}ed|tore|swept|rose|grew|shook|brought|drew|led|made|put|left|cut|sank|spread|went|ran|saw|drove)$/;
// "The talks planned for Friday" are not told to have taken place.
const PLANNED = /^(?:planned|scheduled|expected|proposed|postponed|cancell?ed|delayed|rescheduled)$/;
const PREPOSITION = /^(?:of|in|on|at|with|to|from|for|after|during|by|about|over)$/;
/** How many words may stand between an act's noun and the verb that carries it. */
const REACH = 6;
/** And in front of a verb that says that it took place. */
const FAR = 9;

/** The verb that carries out an act named by a noun. */
export interface Carrier {
  /** Its word in the sentence. */
  readonly at: number;
  /** Bits of `VerbForm`. */
  readonly form: number;
  /** "Held" talks, a fire "broke out", or whatever else the act is the subject of. */
  readonly kind: 'in front' | 'occurs' | 'predicate';
}

/** The verb in front of a noun ("held a telephonic conversation") or behind it ("the fire broke out"), if one carries it. */
export function carrierOf(sentence: Sentence, first: number, last: number): Carrier | null {
  const { lower, breaks } = sentence;
  for (let k = first - 1; k >= 0 && k >= first - REACH; k--) {
    if (breaks[k + 1]! >= Break.comma) break;
    const form = CARRYING.get(lower[k]!);
    if (form !== undefined) return { at: k, form, kind: 'in front' };
    // "A raft of measures" is carried like "measures"; behind any other preposition the noun is somebody else's.
    if (lower[k] === 'of' && AMOUNTS.has(lower[k - 1] ?? '')) continue;
    if (PREPOSITION.test(lower[k]!)) break;
  }
  // "The attack that took place": the clause behind the noun carries it out too.
  for (let k = last + (isRelative(sentence, last) ? 2 : 1); k < lower.length && k <= last + FAR; k++) {
    if (breaks[k]! >= Break.comma) break;
    // "A fire tore through": whatever verb an act is the subject of tells that it took place.
    if (OCCURRING.has(lower[k]!)) return { at: k, form: VerbForm.past, kind: 'occurs' };
    if (k === last + 1 && PAST.test(lower[k]!) && !PLANNED.test(lower[k]!))
      return { at: k, form: VerbForm.past, kind: 'predicate' };
    if (isAuxiliary(lower[k]!)) break;
  }
  return null;
}

/** Whether a relative clause follows word `last`; it reminds of the act, and is no news of it. */
export function isRelative({ lower }: Sentence, last: number): boolean {
  return /^(?:that|which)$/.test(lower[last + 1] ?? '');
}
