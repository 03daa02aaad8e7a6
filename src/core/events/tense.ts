import type { EventStatus } from './event';
import { Break, clauseAround, printedAt, type Sentence } from './clauses';
import { VerbForm } from './inflect';

const BE = words('is are am was were be been being are get got gets getting');
const HAVE = words("has have had having 've 's 'd");
const WILL = words("will shall would 'll won't wouldn't");
const MAY = words("can could may might must should cannot can't couldn't shouldn't");
const DO = words("did does do didn't doesn't don't");
const NOT = words(
  "not never no n't hardly nor neither wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't didn't doesn't don't can't cannot couldn't",
);
const HEARSAY = words('reportedly allegedly supposedly apparently purportedly possibly probably');
const BELIEVED = words(
  'believed thought reported alleged understood feared said suspected rumoured rumored known accused suspicion',
);
// What stands in front of "to": the act is planned, was done, was not done. Anything else ("urged India to work") says neither.
const PLANNED = words(
  'set due poised expected expects expect plans plan planned planning scheduled going hopes hope hoping intends intend ' +
    'intending wants vows vowed promised promises pledged pledges agreed agrees threatened threatens prepares preparing prepared ' +
    'ready about slated is are was were be likely decided decides announced anticipated intention bid deal decision ' +
    'agreement seeking seeks proposed order ordered looks tries trying chosen chose chooses opted opts',
);
const DONE = words(
  'managed continued continues began begin begins started helped went proceeded came used continuing returned moved',
);
const UNDONE = words('failed fails refused refuses declined declines neglected refusal unable failure');
const REFUSING = words(
  'refrained denied denies avoid avoids avoided prevent prevented stopped without deny denying',
);
const PLANNING = words('planning considering contemplating mulling weighing plans');
const CONDITION = words('if unless whether');
const STATE = words('remain remains remained stay stays stayed keep keeps kept');
const LINKING = words('after before by since following from while when despite');

/**
 * What a sentence says of the act of the verb at token `i`: that it happened, is announced, believed or denied; `null`
 * where it says none of these ("urged them to meet", "could meet", "if they meet"). `form`: bits of `VerbForm`.
 */
export function statusOfVerb(sentence: Sentence, i: number, form: number): EventStatus | null {
  const { lower, breaks } = sentence;
  if (isConditional(sentence, i) || isAdjective(sentence, i)) return null;
  let denied = false;
  let believed = false;
  let k = i - 1;
  let current = form;
  // Walks back over the auxiliaries in front of the verb; each step makes the word it passes the one to explain.
  for (; k >= 0 && breaks[k + 1]! < Break.and; k--) {
    const word = lower[k]!;
    if (NOT.has(word)) denied = true;
    if (HEARSAY.has(word)) believed = true;
    if (WILL.has(word)) return settle('announced');
    if (MAY.has(word)) return believed ? 'believed' : null;
    if (word === 'to') return afterTo();
    if (BE.has(word)) {
      if (word === 'be' || word === 'been' || word === 'being') {
        current = VerbForm.participle;
        continue;
      }
      return settle('happened');
    }
    if (HAVE.has(word)) {
      // "On suspicion of having sold": nobody says that he did.
      if (word === 'having' && /^(?:of|with)$/.test(lower[k - 1] ?? '') && isBelieved(k - 2))
        return 'believed';
      // "To have met", "may have met" go on to the left; "has met" is settled.
      if (word === 'have' && /^(?:will|won't|'ll)$/.test(lower[k - 1] ?? '')) return settle('announced');
      // "Would have met": it did not.
      if (word === 'have' && lower[k - 1] === 'would') return null;
      if (word === 'have' && k > 0 && (lower[k - 1] === 'to' || MAY.has(lower[k - 1]!))) {
        if (lower[k - 1] !== 'to') return 'believed';
        return isBelieved(k - 2) ? 'believed' : null;
      }
      return settle('happened');
    }
    if (DO.has(word)) return settle('happened');
    if (!isAdverb(word)) break;
  }
  // "Schools remained closed" tells of a state, not of the act.
  if (STATE.has(lower[k] ?? '')) return null;
  if (current & VerbForm.ing) return gerund();
  if (current & (VerbForm.past | VerbForm.participle)) {
    const before = lower[k];
    return before !== undefined && REFUSING.has(before) ? 'denied' : settle('happened');
  }
  if (sentence.headline && k >= 0) return settle('happened');
  return current === VerbForm.base && goesOnWithPlan(sentence, i) ? settle('announced') : null;

  function settle(status: EventStatus): EventStatus {
    return denied ? 'denied' : believed && status === 'happened' ? 'believed' : status;
  }
  function isBelieved(from: number): boolean {
    return BELIEVED.has(lower[from] ?? '');
  }
  function afterTo(): EventStatus | null {
    const governor = lower[k - 1] ?? '';
    if (UNDONE.has(governor)) return 'denied';
    if (DONE.has(governor)) return settle('happened');
    if (PLANNED.has(governor) || WILL.has(governor)) return settle('announced');
    // "Airline to cut jobs": a headline announces with a bare infinitive behind a name or a noun.
    return sentence.headline && k <= 6 ? settle('announced') : null;
  }
  function gerund(): EventStatus | null {
    const before = lower[k] ?? '';
    if (REFUSING.has(before) || (before === 'from' && REFUSING.has(lower[k - 1] ?? ''))) return 'denied';
    if (PLANNING.has(before)) return 'announced';
    if (before === 'of' || before === 'for')
      return BELIEVED.has(lower[k - 1] ?? '') ? 'believed' : settle('happened');
    if (before === 'to') return null;
    return k < 0 || breaks[k + 1]! >= Break.and || LINKING.has(before) ? settle('happened') : null;
  }
}

/** "Will skip the ceremony and fly to Sund", "is to meet Torres and then sign": a bare verb behind "and" is still to come. */
function goesOnWithPlan({ lower, breaks }: Sentence, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && isAdverb(lower[k]!)) k--;
  if (!/^(?:and|or)$/.test(lower[k] ?? '')) return false;
  for (
    let from = k - 1;
    from >= 0 && from >= i - LONGEST_CLAUSE && breaks[from + 1]! < Break.clause;
    from--
  ) {
    if (WILL.has(lower[from]!)) return true;
    if (lower[from] === 'to') return PLANNED.has(lower[from - 1] ?? '');
  }
  return false;
}

const DETERMINERS = words('the this that these those its their his her our your my');
const UNREAL = words(
  'any possible potential future further more no such avoid prevent against threat threats risk fear fears possibility hypothetical every each like anti than',
);
const DENYING = words('denies denied deny denying rejects rejected');
const PLANNED_NOUN = words('planned upcoming forthcoming scheduled proposed coming expected next');
const ALLEGED = words('alleged suspected reported purported apparent');

/** How a sentence speaks of an act named by a noun. */
export interface NounReading {
  readonly status: EventStatus;
  /** "The", "this", "their", "Lorrimer's": an act that the reader is taken to know. */
  readonly definite: boolean;
}

/** What the words in front of an act noun at token `i` say of it; `null` where it is not real ("any attack", "fear of an attack"). */
export function readNoun({ lower, breaks }: Sentence, i: number): NounReading | null {
  let status: EventStatus = 'happened';
  let definite = false;
  let indefinite = false;
  for (let k = i - 1, steps = 0; k >= 0 && steps < 6 && breaks[k + 1]! < Break.and; k--, steps++) {
    const word = lower[k]!;
    // "He denies all charges" tells of no charge that anybody brought now.
    if (steps < 2 && !definite && DENYING.has(word)) return null;
    // "Ruled out a strike".
    if (word === 'out' && /^rul/.test(lower[k - 1] ?? '')) return null;
    if (UNREAL.has(word)) return definite && steps > 3 ? { status, definite } : null;
    if (PLANNED_NOUN.has(word)) status = 'announced';
    if (ALLEGED.has(word)) status = 'believed';
    if (DETERMINERS.has(word) || /'s?$/.test(word)) definite = true;
    if (word === 'a' || word === 'an') indefinite = true;
    // Behind the article the noun's own words end; in front of it only what makes the act unreal counts.
    if ((definite || indefinite) && steps > 4) break;
  }
  return { status, definite };
}

/**
 * Whether a word that is verb and noun in one ("attack", "visits", "bombing") is a verb here.
 * `form`: bits of `VerbForm` of the verb.
 */
export function isVerbHere(sentence: Sentence, i: number, form: number): boolean {
  const { lower, breaks, headline } = sentence;
  const before = i > 0 && breaks[i]! < Break.comma ? lower[i - 1]! : '';
  if (form & (VerbForm.past | VerbForm.participle)) {
    // "Hit", "cut", "bid": the article decides.
    return !(form & VerbForm.base) || !/^(?:the|a|an|this|that|his|her|its|their|of|job)$/.test(before);
  }
  if (form & VerbForm.ing)
    return (
      BE.has(before) ||
      (/^(?:after|before|by|while|when|since|without|from|of|for)$/.test(before) &&
        !/^(?:of|in|at|on)$/.test(lower[i + 1] ?? ''))
    );
  if (before === 'to' || WILL.has(before) || MAY.has(before) || DO.has(before) || NOT.has(before))
    return true;
  if (!headline || !(form & VerbForm.third) || i === 0) return false;
  return /^(?:\p{Lu}|the$|a$|an$|\d|its|his|her|their)/u.test(printedAt(sentence, i + 1));
}

/** Words between "if" and its verb, at most. */
const LONGEST_CLAUSE = 30;

/** "The injured", "the 31 injured": a participle that stands for people; "the newly opened bridge": one that describes. */
function isAdjective({ lower, breaks }: Sentence, i: number): boolean {
  const before = lower[i - 1] ?? '';
  if (
    /ly$/.test(before) &&
    /^(?:the|a|an|its|his|her|their)$/.test(lower[i - 2] ?? '') &&
    breaks[i + 1] === Break.none
  )
    return true;
  return before === 'the' ? /(?:ed|en)$/.test(lower[i]!) : /^\d+$/.test(before) && lower[i - 2] === 'the';
}

function isConditional({ lower, breaks }: Sentence, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - LONGEST_CLAUSE; k--) {
    if (CONDITION.has(lower[k]!)) return true;
    if (breaks[k]! >= Break.clause) return false;
  }
  return false;
}

/** Whether a word only colours the verb behind it. */
export function isAdverb(word: string): boolean {
  return (
    /ly$/.test(word) ||
    /^(?:also|not|never|then|now|just|already|still|soon|since|later|even|further|again|once|first|twice|all|both|yet|ever|jointly|officially)$/.test(
      word,
    ) ||
    NOT.has(word)
  );
}

/** Forms of be, have, do and the modal verbs. */
export function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || WILL.has(word) || MAY.has(word) || DO.has(word);
}

/** "To", and what stands in front of it where something is planned: "poised to". */
export function isPlanWord(word: string): boolean {
  return word === 'to' || PLANNED.has(word);
}

/** Whether the verb at token `i` is a plain present ("opens", "they open"), without auxiliary, "to" or condition. */
export function isPresent(sentence: Sentence, i: number, form: number): boolean {
  if (sentence.headline || !(form & (VerbForm.third | VerbForm.base)) || isConditional(sentence, i))
    return false;
  const { lower, breaks } = sentence;
  let k = i - 1;
  while (k >= 0 && breaks[k + 1]! < Break.and && isAdverb(lower[k]!)) k--;
  const before = lower[k] ?? '';
  if (NOT.has(before) || isAuxiliary(before) || before === 'to') return false;
  return (form & VerbForm.third) !== 0 || /^(?:they|we|[a-z]{3,24}s)$/.test(before);
}

/**
 * Whether the verb at token `i` stands in the past perfect of a main clause ("had agreed"; "had earlier agreed"): it tells
 * what went before the news, and not when. What somebody "said had happened" is news all the same.
 */
export function isBeforehand(sentence: Sentence, i: number): boolean {
  const { lower, breaks } = sentence;
  let k = i - 1;
  let early = false;
  for (; k >= 0 && breaks[k + 1]! < Break.and; k--) {
    early ||= EARLIER.test(lower[k]!);
    if (lower[k] !== 'been' && !isAdverb(lower[k]!) && !EARLIER.test(lower[k]!)) break;
  }
  if (lower[k] !== 'had') return false;
  if (early) return true;
  return (
    clauseAround(sentence, i, Break.clause).first === 0 && !lower.slice(0, k).some((word) => SAID.test(word))
  );
}

/**
 * Whether the verb at token `i` tells what the sentence takes as known: what its day is counted from ("a week after Tarvia
 * voted"), or what somebody whom a clause describes says of themselves ("a man who says he has won").
 */
export function isTakenAsKnown(sentence: Sentence, i: number): boolean {
  const { lower } = sentence;
  const { first } = clauseAround(sentence, i, Break.comma);
  if (/^(?:after|before|since)$/.test(lower[first]!)) return UNIT.test(lower[first - 1] ?? '');
  return /^(?:who|which)$/.test(lower[first]!) && lower.slice(first, i).some((word) => CLAIMS.test(word));
}

const UNIT = /^(?:days?|weeks?|months?|years?|decades?)$/;
const CLAIMS = /^(?:says?|claims?|insists?|maintains?|believes?)$/;

const SAID =
  /^(?:said|says|told|tells|announced|stated|claimed|confirmed|reported|believed|added|wrote|admitted)$/;
const EARLIER = /^(?:previously|earlier|already|once|initially|originally|first|long|repeatedly|formerly)$/;

/** Whether the verb at token `i` is in the passive voice: "was arrested", "has been killed", "being held". */
export function isPassive({ lower, breaks }: Sentence, i: number): boolean {
  if (/ing$/.test(lower[i]!)) return false;
  for (let k = i - 1; k >= 0 && breaks[k + 1]! < Break.and; k--) {
    if (BE.has(lower[k]!)) return true;
    if (!isAdverb(lower[k]!)) return false;
  }
  return false;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
