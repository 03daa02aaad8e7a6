import type { DayPart, Meaning, ShiftMeaning } from '../meaning';
import type { Words } from '../words';
import { beginsSentence, isUpper, PREPOSITIONS, type Reading, type Recogniser, withThe } from './reading';

const STEPS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['overnight', 0],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "tonight", "the day after tomorrow", "overnight". */
export const day: Recogniser = {
  heads: ({ word }) => STEPS.has(word),
  read(words, at) {
    const name = words.name(at);
    const steps = STEPS.get(name)!;
    if (isTitle(words, at)) return null;
    const further = words.name(at - 1) === (steps < 0 ? 'before' : 'after') && words.name(at - 2) === 'day';
    if (further && steps !== 0) {
      return { first: withThe(words, at - 2), last: at, meaning: shift(steps * 2) };
    }
    if (name === 'overnight') return overnight(words, at);
    const part: DayPart | undefined = name === 'tonight' ? 'NI' : undefined;
    return { first: at, last: at, meaning: { ...shift(steps), part } };
  },
};

/** "Shells fell overnight"; "overnight Tuesday" is a part of that day. */
function overnight(words: Words, at: number): Reading {
  const on = words.name(at + 1) === 'on' ? 1 : 0;
  const day = words.at(at + 1 + on);
  const beside = day.gap === ' ' && (day.lexeme.weekday !== undefined || day.lexeme.month !== undefined);
  const meaning: Meaning = beside
    ? { kind: 'within', part: 'NI' }
    : { ...shift(0), part: 'NI', overnight: true };
  return { first: at, last: at, meaning };
}

/** "USA Today", "Last Week Tonight", "Radio 4’s Today": a capital in the middle of a sentence. "What to Know for Today" is none. */
function isTitle(words: Words, at: number): boolean {
  const { capital, gap } = words.at(at);
  const before = words.name(at - 1);
  if (!capital || !/^(?:'s)? $/.test(gap)) return false;
  return isUpper(words, at) ? before === 'usa' : !PREPOSITIONS.has(before) && before !== 'at';
}

// "the night shift", "the morning paper": what is named after the part of the day that it belongs to.
const KINDS = new Set(
  (
    'shift shifts crew crews guard guards staff desk train trains ferry ferries bus buses boat boats flight flights ' +
    'paper papers newspaper newspapers edition editions news bulletin bulletins nurse nurses clerk clerks school ' +
    'class classes sky skies air light club clubs market markets peak commute commuters prayers mass vision'
  ).split(' '),
);
// "the night manager", "the night watchman", "the night editors".
const DOER = /(?:man|men|woman|women|[a-z]{3}(?:er|or|ist)s?)$/;
const NO_DOER = new Set(
  'after over under later earlier never ever however whether rather together other'.split(' '),
);

/** "this morning", "last night", "the next evening", "that night", "in the early hours of the morning". */
export const dayPart: Recogniser = {
  heads: ({ part }) => part !== undefined,
  read(words, at) {
    const { part, word, plural } = words.at(at).lexeme;
    // "the intervening night of April 27 and 28", as Indian papers say
    const lead = words.name(at - 1) === 'intervening' && words.joined(at) ? at - 1 : at;
    if (plural)
      return {
        first: withThe(words, lead),
        last: at,
        meaning: { kind: 'within', part, each: true },
        weak: true,
      };
    if (words.at(at).lexeme.spell) return spell(words, at, part!);
    const before = words.at(at).gap === ' ' ? words.name(at - 1) : '';
    // "Good Morning America", "Monday Night Football"
    if (
      words.at(at).capital &&
      words.at(at - 1).capital &&
      words.at(at + 1).capital &&
      words.at(at + 1).gap === ' '
    )
      return null;
    if (before === 'the' && modifies(words, at)) return null;
    if (word === 'midday') return { first: at, last: at, meaning: { kind: 'within', clock: 'T12:00' } };
    if (before === 'that') return partOf(at - 1, at, part!, 0, 'story');
    if (before === 'this') return partOf(at - 1, at, part!, 0, 'now');
    if (before === 'last') return partOf(at - 1, at, part!, -1, 'now');
    if (before === 'following' || before === 'next' || before === 'previous') {
      const steps = before === 'previous' ? -1 : 1;
      return partOf(withThe(words, at - 1), at, part!, steps, 'story');
    }
    if (before === 'every' || before === 'each') {
      return { first: at - 1, last: at, meaning: { kind: 'set', value: `XXXX-XX-XXT${part!}` } };
    }
    if (before === 'same' && /^th(?:e|at)$/.test(words.name(at - 2)))
      return partOf(at - 2, at, part!, 0, 'story');
    if (before === 'the' && (words.name(at + 1) === 'after' || words.name(at + 1) === 'before')) {
      const steps = words.name(at + 1) === 'after' ? 1 : -1;
      if (words.at(at + 1).gap === ' ' && endsClause(words, at + 2))
        return { ...partOf(at - 1, at, part!, steps, 'story'), last: at + 1 };
    }
    const first = withThe(words, lead);
    if (words.name(at + 1) === 'before' && words.at(at + 1).gap === ' ' && words.name(first) === 'the') {
      if (words.name(at + 2) === 'last') return partOf(first, at + 2, part!, -2, 'now');
      // "The evening before, he had called."
      if (words.at(at + 2).gap !== ' ') return partOf(first, at + 1, part!, -1, 'story');
    }
    // "by evening" names one, "at night" none.
    const prepared = UNTIL.has(before) && part !== 'NI';
    return {
      first,
      last: at,
      meaning: { kind: 'within', part },
      weak: words.name(first) !== 'the' && !prepared,
    };
  },
};

const UNTIL = new Set(['by', 'until', 'till']);
const AT = new Set(['at', 'by', 'before', 'after', 'until', 'till', 'since', 'around', 'from']);

/** "at dawn", "by nightfall", "before sunrise Tuesday"; a sunset that is only seen is none. */
function spell(words: Words, at: number, part: DayPart): Reading | null {
  const before = words.at(at).gap === ' ' ? words.name(at - 1) : '';
  if (before === 'the' || words.name(at + 1) === 'of' || (words.at(at).capital && !beginsSentence(words, at)))
    return null;
  return { first: at, last: at, meaning: { kind: 'within', part }, weak: !AT.has(before) };
}

/** Whether nothing follows that "the night before" could lean on: "the night before the vote" does. */
function endsClause(words: Words, at: number): boolean {
  return words.at(at).gap !== ' ';
}

const HOURS = new Map<string, DayPart>([
  ['early', 'MO'],
  ['small', 'MO'],
  ['wee', 'MO'],
  ['dawn', 'MO'],
  ['predawn', 'MO'],
  ['morning', 'MO'],
  ['evening', 'EV'],
  ['late', 'NI'],
]);

/** "the early hours of Monday", "the small hours", "Friday's early hours", "the pre-dawn hours of Tuesday". */
export const smallHours: Recogniser = {
  heads: ({ unit, plural }) => unit === 'hour' && plural === true,
  read(words, at) {
    const part = HOURS.get(words.name(at - 1));
    if (part === undefined || words.at(at).gap !== ' ') return null;
    const pre = words.name(at - 2) === 'pre' && words.at(at - 1).gap === '-' ? at - 2 : at - 1;
    const first = withThe(words, pre);
    const weak = first === pre || words.name(at + 1) === 'of';
    return { first, last: at, meaning: { kind: 'within', part }, weak };
  },
};

/** Whether the part of the day only tells what kind of thing or name follows. */
function modifies(words: Words, at: number): boolean {
  const next = words.at(at + 1);
  if (next.gap !== ' ') return false;
  // "the Morning Post"
  if (next.capital) return words.at(at).capital;
  const name = words.name(at + 1);
  return KINDS.has(name) || (DOER.test(name) && !NO_DOER.has(name));
}

function partOf(first: number, last: number, part: DayPart, steps: number, base: 'now' | 'story'): Reading {
  return { first, last, meaning: { ...shift(steps), base, part } };
}

function shift(steps: number): ShiftMeaning {
  return { kind: 'shift', unit: 'day', steps, base: 'now' };
}
