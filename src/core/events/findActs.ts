import { type Act, actOf } from './acts';
import { Break, type Sentence } from './clauses';
import type { EventStatus } from './event';
import { VerbForm, verbForms } from './inflect';
import { wordingsAt, wordsOf } from './lexicon';
import { isAuxiliary, isVerbHere, readNoun, statusOfVerb } from './tense';

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
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** For a noun: the verb that carries it out ("held talks"), as an index; -1 where none does. */
  readonly carrier: number;
  /** Whether the report itself says that it happened: a finite verb in the past, or a noun that such a verb carries. */
  readonly reported: boolean;
}

// Verbs that add little but tense to the noun behind them: "held talks", "signed a treaty".
const CARRIERS = new Map(
  (
    'hold have make launch carry conduct stage give sign take announce win suffer reach issue deliver chair attend lead ' +
    'end begin start open strike receive place secure negotiate complete finalise finalize celebrate host join'
  )
    .split(' ')
    .flatMap((verb) => [...verbForms(verb)]),
);
const AMOUNTS = new Set(
  'raft series number string set range package round slew host wave spate pair couple dozen'.split(' '),
);
// Verbs that say of the noun in front of them that it took place.
const OCCURS = new Set(
  'occurred happened took erupted broke hit struck killed lasted ended began came followed injured left claimed rocked'.split(
    ' ',
  ),
);
const PRESS = new Set(
  'reporters journalists media press afp reuters ap cnn bbc lawmakers viewers fans'.split(' '),
);
const MODIFYING = new Set(
  'helicopter helicopters room rooms campaign campaigns season victim victims scene site suspect suspects toll rate rates report reports officer officers team record records plan plans commissioner fighter fighters engine engines truck brigade department service services station'.split(
    ' ',
  ),
);

/** The act words of a sentence that speak of something real or announced, in reading order. Linear. */
export function findActs(sentence: Sentence): ActWord[] {
  const found: ActWord[] = [];
  let listing = false;
  for (let i = 0; i < sentence.lower.length; i++) {
    // "Took measures, including closing the border": what is listed is part of the act in front.
    if (sentence.lower[i] === 'including') listing = found.length > 0;
    else if (sentence.breaks[i]! >= Break.clause) listing = false;
    if (listing) continue;
    const wordings = wordingsAt(sentence.lower, i);
    if (!wordings) continue;
    const { verb, noun } = wordings;
    const asVerb = verb && (!noun || (wordsOf(verb) >= wordsOf(noun) && isVerbHere(sentence, i, verb.form)));
    const word = asVerb ? readVerb(sentence, i, verb) : noun ? readNounAt(sentence, i, noun) : null;
    if (word) found.push(word);
    i += wordsOf(asVerb ? verb : (noun ?? verb)!) - 1;
  }
  return found;
}

type Wording = NonNullable<ReturnType<typeof wordingsAt>>['verb'] & object;

function readVerb(sentence: Sentence, i: number, wording: Wording): ActWord | null {
  const { lower, tokens } = sentence;
  let { act } = wording;
  // "The United States": a capital inside a sentence makes a name.
  if (i > 0 && !sentence.headline && /^\p{Lu}/u.test(tokens[i]!.text) && sentence.breaks[i] === Break.none)
    return null;
  const last = i + wordsOf(wording) - 1;
  if (OTHER_SENSE.get(lower[i]!)?.test(lower[last + 1] ?? '')) return null;
  // Bare infinitives and present tenses without a mark of the verb are read as nouns or habits, not as acts.
  const status =
    statusOfVerb(sentence, i, wording.form) ??
    (act.weak && wording.form & VerbForm.third ? 'happened' : null);
  if (!status) return null;
  if (/^(?:talks|telling)$/.test(act.id) && toThePress(lower, last)) act = actOf('remarks')!;
  return {
    act,
    first: i,
    last,
    noun: false,
    withMany: isWithMany(lower, last),
    status,
    definite: false,
    indefinite: false,
    carrier: -1,
    reported:
      (status === 'happened' && (wording.form & (VerbForm.past | VerbForm.participle)) !== 0) ||
      sentence.headline,
  };
}

function readNounAt(sentence: Sentence, i: number, wording: Wording): ActWord | null {
  const { lower } = sentence;
  const last = i + wordsOf(wording) - 1;
  if (!isActNoun(sentence, i, last, wording)) return null;
  const reading = readNoun(sentence, i);
  if (!reading) return null;
  const carrier = carrierOf(sentence, i, last);
  let { status } = reading;
  if (carrier >= 0) {
    const carried = statusOfVerb(sentence, carrier, CARRIERS.get(lower[carrier]!) ?? VerbForm.past);
    if (!carried) return null;
    status = carried;
  } else {
    const ahead = lower[last + 1] ?? '';
    if (
      /^(?:will|would|is|are)$/.test(ahead) &&
      /^(?:be|to|scheduled|due|expected|planned|set)$/.test(lower[last + 2] ?? '')
    )
      status = 'announced';
  }
  return {
    act: wording.act,
    first: i,
    last,
    noun: true,
    withMany: isWithMany(lower, last),
    status,
    definite: reading.definite,
    indefinite: reading.indefinite,
    carrier,
    reported: status === 'happened' && ((carrier >= 0 && !isRelative(lower, last)) || sentence.headline),
  };
}

/** "Attack helicopter", "called for", "in the face of" and the like are not acts. */
function isActNoun(
  { lower, breaks, tokens }: Sentence,
  first: number,
  last: number,
  { act }: Wording,
): boolean {
  const before = breaks[first]! < Break.comma ? (lower[first - 1] ?? '') : '';
  const ahead = lower[last + 1] ?? '';
  if (breaks[last + 1] === Break.none && MODIFYING.has(ahead)) return false;
  const word = lower[first]!;
  if (first === last) {
    if (word === 'call')
      return (
        !/^(?:for|to|on|upon|in|it|into)$/.test(ahead) &&
        /^(?:the|this|that|a|his|her|their|separate|\w+day|between|earlier)$/.test(before)
      );
    if (word === 'calls') return /^(?:with|between)$/.test(ahead);
    if (word === 'fire')
      return !/^(?:open|opened|under|cease|return|returned|small|arms|exchange|exchanged|of)$/.test(before);
    if (word === 'post')
      return (
        /^(?:x|facebook|twitter|instagram|blog|a|his|her|the)$/.test(before) &&
        /^(?:on|thursday|wednesday|monday|tuesday|friday|saturday|sunday|that|,|)$/.test(ahead)
      );
    if (word === 'offer' || word === 'order' || word === 'bid')
      return /^(?:an|a|the|its|his|her|\w+|)$/.test(before) && before !== 'in';
    if (word === 'march' || word === 'may') return tokens[first]!.text !== 'March';
    if (word === 'release' && before === 'press') return false;
    if (word === 'strike' && act.id === 'attack') return !/^(?:on|hunger|general|a)$/.test(before);
  }
  return true;
}

/** The verb that carries the noun out, in front of it ("held a telephonic conversation") or behind it ("the fire broke out"). */
function carrierOf(sentence: Sentence, first: number, last: number): number {
  const { lower, breaks } = sentence;
  for (let k = first - 1; k >= 0 && k >= first - 6; k--) {
    if (breaks[k + 1]! >= Break.comma) break;
    if (CARRIERS.has(lower[k]!)) return k;
    // "A raft of measures" is carried like "measures"; behind any other preposition the noun is somebody else's.
    if (lower[k] === 'of' && AMOUNTS.has(lower[k - 1] ?? '')) continue;
    if (PREPOSITION.test(lower[k]!)) break;
  }
  // "The attack that took place": the clause behind the noun only carries it out.
  const relative = isRelative(lower, last);
  for (let k = last + (relative ? 2 : 1); k < lower.length && k <= last + 6; k++) {
    if (breaks[k]! >= Break.comma) break;
    if (OCCURS.has(lower[k]!)) return k;
    if (isAuxiliary(lower[k]!)) break;
  }
  return -1;
}

// "Ruled out" is no ruling, "found out" no discovery: verbs with a word behind them that changes their sense.
const OTHER_SENSE: ReadonlyMap<string, RegExp> = new Map([
  ...[...verbForms('rule').keys()].map((form) => [form, /^out$/] as const),
  ...[...verbForms('meet').keys()].map(
    (form) => [form, /^(?:demand|targets?|expectations|needs?|the)$/] as const,
  ),
  ...[...verbForms('present').keys()].map((form) => [form, /^(?:a|an)$/] as const),
  ...[...verbForms('charge').keys()].map((form) => [form, /^(?:that|a|an|up|by)$/] as const),
]);

/** Whether a relative clause follows, which only reminds of the act. */
function isRelative(lower: readonly string[], last: number): boolean {
  return /^(?:that|which)$/.test(lower[last + 1] ?? '');
}

const PREPOSITION = /^(?:of|in|on|at|with|to|from|for|after|during|by|about|over)$/;

const SIDES = new Set(
  'officials leaders counterparts ministers sides envoys presidents both diplomats executives governments parties'.split(
    ' ',
  ),
);

function isWithMany(lower: readonly string[], last: number): boolean {
  return lower.slice(last + 1, last + 6).some((word) => SIDES.has(word));
}

function toThePress(lower: readonly string[], last: number): boolean {
  for (let k = last + 1; k <= last + 3 && k < lower.length; k++) if (PRESS.has(lower[k]!)) return true;
  return false;
}
