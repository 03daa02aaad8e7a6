import {
  ADVERBS,
  BEFORE_NOUN,
  COMMITTED,
  EXPECTING,
  FIXED,
  FORECAST,
  FORECAST_OF,
  FORESEEN,
  IRREGULAR_PAST,
  MODALS,
  MOVED,
  NEGATED,
  PERCEIVED,
  PERSONS,
  PICTURED,
  PAST_BE,
  PLANNING,
  PRESENT_BE,
  STATES,
  TIMETABLED,
  TIMETABLED_PLURAL,
  UNREACHED,
} from './verbs';
import type { Words } from '../words';

/** What a verb tells of when. */
export interface Tense {
  /** `open`: the present tense of a state, which goes with a day on either side. */
  readonly side: 'past' | 'future' | 'open';
  /** Tells it without much certainty. */
  readonly weak?: boolean;
  /** The words that tell, by index, both included. */
  readonly from: number;
  readonly to: number;
}

/** How far the parts of one verb may stand apart. */
const GROUP = 4;
/** How far from "could see" the word may stand that makes it a forecast. */
const FORECAST_NEAR = 7;
/** How far behind "due" or "planned" the time may stand that it belongs to. */
const NEAR_PLAN = 8;

/**
 * The tense of the verb that the word at `at` is, or ends: "will", "sank", "be heard" with the "will" in front of it.
 * `first` is where the time expression begins that is asked about. `null` for words that are no verb, and for those that
 * leave it to a verb farther away. Looks at a handful of words.
 */
export function tenseAt(words: Words, at: number, first: number): Tense | null {
  const name = verbName(words, at);
  if (MODALS.has(name)) return modal(words, at, name, first);
  if (PRESENT_BE.has(name)) return presentBe(words, at, first);
  if (PAST_BE.has(name)) return pastBe(words, at);
  if (name === 'had' || name === 'has' || name === 'have') return having(words, at, name);
  if (name === 'to') return infinitive(words, at, first);
  if (name === 'planning' || name === 'awaiting' || name === 'await') return tell('future', at, at, true);
  if (FIXED.has(name) && first - at <= NEAR_PLAN && isOnlyFixed(words, at, name)) return fixed(words, at);
  if (MOVED.has(name) && isMovedTo(words, at + 1, first)) return tell('future', at, at);
  if (isPast(words, at, name)) return pastOrParticiple(words, at, name, first);
  // "He's meeting them Friday": the possessive's "s" is no word of its own.
  if (/ing$/.test(name) && words.at(at).gap === "'s " && at < first && first - at <= 4)
    return tell('future', at, at, true);
  return presentAt(words, at, name, first);
}

/** The word in lower case; "won’t" and its like as the verb without the negation, at their "t". */
export function verbName(words: Words, at: number): string {
  const name = words.name(at);
  if (name !== 't' || words.at(at).gap !== "'")
    return words.at(at + 1).gap === "'" && words.name(at + 1) === 't' ? '' : name;
  return NEGATED.get(words.name(at - 1)) ?? '';
}

function tell(side: Tense['side'], from: number, to: number, weak = false): Tense {
  return { side, from, to, weak };
}

function modal(words: Words, at: number, name: string, first: number): Tense | null {
  // "May 3", "in May", "the will", "a can"
  if (words.at(at).capital && name !== 'will' && name !== 'would' && name !== 'could') return null;
  const before = words.name(at - 1);
  if (before === 'the' || before === 'a' || before === 'his' || before === 'her') return null;
  const next = behindAdverbs(words, at);
  if (words.name(next) === 'have') return tell('past', at, next);
  const negated =
    words.name(at) === 't' ||
    isNobody(words, at) ||
    words.name(at + 1) === 'not' ||
    words.name(at + 1) === 'only';
  if (
    negated &&
    (name === 'could' || name === 'would') &&
    (name === 'could' || UNREACHED.has(words.name(next)))
  )
    return tell('past', at, next);
  if (name === 'could' && isPerceived(words, next)) return tell('past', at, next);
  const far = first - at > 11 && name !== 'will' && name !== 'll' && name !== 'shall';
  return tell('future', at, at, far || name === 'can');
}

/** "could see smoke", "could be heard": what somebody was able to; not "could see snow", as forecasts have it. */
function isPerceived(words: Words, verb: number): boolean {
  const name = words.name(verb);
  if (name === 'do') return words.name(verb + 1) === 'nothing' || words.name(verb + 1) === 'little';
  if (!PERCEIVED.has(name)) return false;
  if (words.name(verb - 1) === 'be' && name !== 'felt') return true;
  for (let near = 1; near <= FORECAST_NEAR; near++)
    if (FORECAST.has(words.name(verb + near)) || FORECAST_OF.has(words.name(verb - near))) return false;
  return true;
}

/** "neither of the two could be found" */
function isNobody(words: Words, at: number): boolean {
  for (let before = at - 1; before >= at - 7; before--) {
    if (NOBODY.has(words.name(before))) return true;
  }
  return false;
}

const NOBODY = new Set(['neither', 'nor', 'nobody', 'none']);

/** The first word behind that is no adverb. */
function behindAdverbs(words: Words, at: number): number {
  let next = at + 1;
  while (next <= at + GROUP && isAdverb(words, next)) next++;
  return next;
}

function isAdverb(words: Words, at: number): boolean {
  const { start, end, gap } = words.at(at);
  if (gap !== ' ' && gap !== "'") return false;
  if (FIXED.has(words.name(at))) return false;
  return ADVERBS.has(words.name(at)) || (end - start > 4 && words.text.startsWith('ly', end - 2));
}

function presentBe(words: Words, at: number, first: number): Tense {
  const next = behindAdverbs(words, at);
  const name = words.name(next);
  if (name === 'to' || FIXED.has(name)) return tell('future', at, next);
  // "The bank is seen cutting rates", as markets say; "a man is seen running" describes a picture.
  if (name === 'seen' && FORESEEN.has(words.name(next + 1))) return tell('future', at, next + 1);
  if (words.name(at - 1) === 'there') return tell('future', at - 1, at, true);
  // "the deadline is Friday", "the vote is on Monday"
  if (at < first && first - at <= 3) return tell('future', at, at);
  const { start, end } = words.at(next);
  // "is meeting Friday", not "is continuing to try to sell under a June agreement"
  const near = at < first && first - next <= 5;
  if (near && end - start > 4 && words.text.startsWith('ing', end - 3)) return tell('future', at, next, true);
  return tell('open', at, at);
}

/** "was due", "was to": ahead of the time that the sentence is at; near a report that is mostly its own day. */
function pastBe(words: Words, at: number): Tense {
  const next = behindAdverbs(words, at);
  const name = words.name(next);
  if (name === 'to') return tell('future', at, next, true);
  if (FIXED.has(name) && name !== 'set' && name !== 'possible') return tell('future', at, next, true);
  if (name === 'set' && ['to', 'for'].includes(words.name(next + 1))) return tell('future', at, next, true);
  return tell('past', at, at);
}

function having(words: Words, at: number, name: string): Tense | null {
  const next = behindAdverbs(words, at);
  const verb = words.name(next) === 'been' ? behindAdverbs(words, next) : next;
  // "may have sunk", "seems to have left"
  if (MODALS.has(words.name(at - 1)) || words.name(at - 1) === 'to') return tell('past', at - 1, at);
  if (name === 'had') return tell('past', at, at);
  if (words.name(next) === 'to') return tell('future', at, next);
  if (words.name(next) === 'until') return tell('future', at, next);
  if (FIXED.has(words.name(verb)) || ['postponed', 'delayed', 'adjourned'].includes(words.name(verb)))
    return tell('future', at, verb);
  return isPast(words, next, words.name(next)) ? tell('past', at, next, true) : tell('open', at, at);
}

const NO_INFINITIVE = new Set(
  (
    'court parliament work school hospital power prison jail reporters police media bed church death date life home office ' +
    'victory second third first zero more less around about almost at congress war peace trial people members'
  ).split(' '),
);
const DETERMINERS = new Set(
  'the a an his her their its this that these those our my your some any all no each every'.split(' '),
);

/** "agreed to testify": ahead behind a word that commits to something; otherwise the verb in front tells. */
function infinitive(words: Words, at: number, first: number): Tense | null {
  const next = words.at(at + 1);
  const verb = words.name(at + 1);
  if (words.at(at).capital || next.gap !== ' ' || next.capital || next.lexeme.numeral) return null;
  if (DETERMINERS.has(verb) || NO_INFINITIVE.has(verb) || (/s$/.test(verb) && !/ss$/.test(verb))) return null;
  // "to have": what is reported of the past.
  if (verb === 'have' && isPast(words, at + 2, words.name(at + 2))) return tell('past', at, at + 1, true);
  for (let i = at - 1; i >= at - 4; i--) {
    const name = words.name(i);
    if (words.at(i + 1).gap !== ' ') return null;
    if (!COMMITTED.has(name)) continue;
    const had = words.name(i - 1) === 'had' || words.name(i - 2) === 'had';
    if (PAST_BE.has(words.name(i - 1))) return tell('future', i - 1, at + 1, true);
    if (had) return tell('past', i - 1, at + 1, true);
    // "is set to hear" fixes the day; "want to understand Monday's vote" does not.
    return tell('future', i, at + 1, !PRESENT_BE.has(words.name(i - 1)) && first - at > 4);
  }
  return null;
}

/** Not "was set", "set a record", "going home". */
function isOnlyFixed(words: Words, at: number, name: string): boolean {
  if (words.name(at - 1) === 'as' || words.name(at - 1) === 'than' || words.name(at - 2) === 'as')
    return false;
  const next = words.name(at + 1);
  if (next === 'to' || next === 'for') return true;
  const { weekday } = words.at(at + 1).lexeme;
  if (weekday !== undefined || next === 'on' || next === 'at' || next === 'by' || next === 'in')
    return [
      'due',
      'scheduled',
      'slated',
      'planned',
      'expected',
      'rescheduled',
      'forecast',
      'booked',
    ].includes(name);
  return name === 'due' || name === 'scheduled';
}

/** "a rally planned for Friday"; "was due", "had been planned" look back at a plan. */
function fixed(words: Words, at: number): Tense {
  const head = beforeAdverbs(words, at);
  const name = verbName(words, head);
  if (name === 'had' || (name === 'been' && words.name(head - 1) === 'had'))
    return tell('past', head, at, true);
  if (name === 'been' || name === 'has' || name === 'have') return tell('future', head, at);
  return tell('future', PRESENT_BE.has(name) ? head : at, at, PAST_BE.has(name));
}

function isMovedTo(words: Words, from: number, first: number): boolean {
  for (let i = from; i < Math.min(first, from + 5); i++) {
    if (['until', 'till', 'to', 'for', 'through'].includes(words.name(i)) && first - i <= 2) return true;
  }
  return false;
}

function isPast(words: Words, at: number, name: string): boolean {
  const { lexeme, start, end, capital } = words.at(at);
  if (capital) return false;
  if (IRREGULAR_PAST.has(name)) return true;
  // "exploded", "killed": most past tenses and participles.
  return !lexeme.number && end - start > 4 && words.text.startsWith('ed', end - 2);
}

/** The word in front that is no adverb. */
function beforeAdverbs(words: Words, at: number): number {
  let before = at - 1;
  while (
    before >= at - GROUP &&
    words.at(before + 1).gap === ' ' &&
    isAdverb(words, before) &&
    words.name(before) !== 't'
  )
    before--;
  return before;
}

function pastOrParticiple(words: Words, at: number, name: string, first: number): Tense | null {
  const head = beforeAdverbs(words, at);
  const before = verbName(words, head);
  const apart = words.at(head + 1).gap !== ' ';
  const among = words.name(at - 1) === 'be' || words.name(at - 1) === 'been';
  if (!apart || among) {
    if (MODALS.has(before)) return modal(words, head, before, first);
    if (before === 'to' && words.name(head + 1) === 'be')
      return infinitive(words, head, first) ?? tell('future', head, at, true);
    // "to put", "to set"
    if (before === 'to') return infinitive(words, head, first);
    if (before === 'had') return tell('past', head, at);
    if (words.name(at - 1) === 'been') return tell('past', at - 1, at, true);
    if (PRESENT_BE.has(before)) return passive(words, head, at, first);
    if (before === 'has' || before === 'have') return having(words, head, before);
    if (before === 'did') return tell('past', head, at);
    if (PAST_BE.has(before)) return pastBe(words, head);
  }
  // "is getting sold": the time is that of the verb in front.
  if (words.name(at - 1) === 'getting' || words.name(at - 1) === 'get') return null;
  // "the ship is full of used cars"
  if (ARTICLES.has(words.name(at - 1))) return null;
  if (PLANNING.has(name)) return tell('future', at, at, true);
  return tell('past', at, at);
}

const ARTICLES = new Set('the a an his her their its our my'.split(' '));

/** "The film is released on Friday" is to come; "is accused of", "is based in" tell nothing. */
function passive(words: Words, head: number, at: number, first: number): Tense {
  if (words.name(at) === 'seen') return presentBe(words, head, first);
  const near = at < first && first - at <= 2;
  return near && !['accused', 'believed', 'thought', 'said', 'charged'].includes(words.name(at))
    ? tell('future', head, at, true)
    : tell('open', head, at);
}

/** "The court hears the case", "voters go to the polls": the present tense of what is planned. */
function presentAt(words: Words, at: number, name: string, first: number): Tense | null {
  const { gap, capital } = words.at(at);
  // "closed since Monday, reopens Friday"
  if (capital || (gap !== ' ' && !(gap === ', ' && FIRM.has(name)))) return null;
  const before = words.name(at - 1);
  if (isPicture(words, at, name)) return tell('past', at - 2, at, true);
  // "For the second quarter, the company expects"
  if (at > first && EXPECTING.has(name)) return tell('future', at, at, true);
  if (name === 'reports' && isAmongFigures(words, at)) return tell('future', at, at, true);
  if (TIMETABLED.has(name)) return BEFORE_NOUN.has(before) ? null : tell('future', at, at, !FIRM.has(name));
  if (STATES.has(name)) return BEFORE_NOUN.has(before) ? null : tell('open', at, at);
  if (!TIMETABLED_PLURAL.has(name)) return null;
  const pronoun = ['we', 'they', 'you', 'i'].includes(before);
  const { start, end } = words.at(at - 1);
  const plural = end - start > 3 && words.text[end - 1] === 's' && words.text[end - 2] !== 's';
  return pronoun || plural || isPair(words, at) ? tell('future', at, at, true) : null;
}

/** "A woman holds a candle": the caption of a photograph. */
function isPicture(words: Words, at: number, name: string): boolean {
  return PICTURED.has(name) && PERSONS.has(words.name(at - 1)) && ['a', 'an'].includes(words.name(at - 2));
}

/** "The company reports results" */
function isAmongFigures(words: Words, at: number): boolean {
  const figures = ['results', 'earnings', 'figures'];
  return (
    !BEFORE_NOUN.has(words.name(at - 1)) &&
    [at + 1, at + 2, at + 3].some((i) => figures.includes(words.name(i)))
  );
}

/** "Torres and Lund meet" */
function isPair(words: Words, at: number): boolean {
  if (!words.at(at - 1).capital) return false;
  for (let before = at - 2; before >= at - 4; before--)
    if (words.name(before) === 'and') return words.at(before - 1).capital;
  return false;
}

/** Speak of a plan and hardly ever describe a picture. */
const FIRM = new Set(
  'opens begins starts resumes returns continues expires ends reopens closes concludes airs premieres debuts launches goes hears'.split(
    ' ',
  ),
);
