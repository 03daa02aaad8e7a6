import type { Weekday } from '../calendar/days';
import { holidays } from './holidays';
import type { DayPart, Season, Side, Unit } from './meaning';

/**
 * A word that can head a time expression or be part of its meaning, and the roles it can play; one word may play several
 * ("second", "may", "fall"). Function words ("the", "of") are not in here: recognisers ask for them by name.
 */
export interface Lexeme {
  /** Lower case; empty for words outside the lexicon and for numerals. */
  readonly word: string;
  readonly numeral?: boolean;
  readonly month?: number;
  readonly weekday?: Weekday;
  /** "Sept", "Mon": needs more evidence than the whole word. */
  readonly short?: boolean;
  readonly unit?: Unit;
  readonly plural?: boolean;
  /** How many of its unit it stands for, where not one: a fortnight is two weeks. */
  readonly times?: number;
  readonly part?: DayPart;
  /** A part of the day that is a thing to look at as well: "dawn", "the sunset". */
  readonly spell?: boolean;
  readonly season?: Season;
  readonly number?: number;
  readonly ordinal?: number;
  /** The first year of a decade within its century: "nineties" is 90. */
  readonly decade?: number;
  readonly side?: Side;
  /** An amount that is not told: "several". */
  readonly some?: boolean;
  /** Comes back in each of this unit: "daily". */
  readonly every?: Unit;
  readonly zone?: boolean;
  /** Introduces somebody's words: "said", "posted". */
  readonly saying?: boolean;
  /** The first word of a holiday's name. */
  readonly holiday?: boolean;
  /** Heads an expression that knows it by name: "ago". */
  readonly head?: boolean;
}

/** A run of digits. */
export const NUMERAL: Lexeme = { word: '', numeral: true };
/** A word outside the lexicon. */
export const OTHER: Lexeme = { word: '' };

const lexicon = new Map<string, Lexeme>();

/** The lexeme of a word in lower case. */
export function lexemeOf(word: string): Lexeme {
  return lexicon.get(word) ?? OTHER;
}

/** The longest word in the lexicon; longer ones need no look-up. */
export const LONGEST_WORD = 13;

/** Adds a role to each of the words; `role` gets the position in the list. */
function add(words: string, role: (index: number) => Omit<Lexeme, 'word'>): void {
  words
    .split(' ')
    .forEach((word, index) => lexicon.set(word, { ...lexicon.get(word), ...role(index), word }));
}

/** The same for words that come in several forms, written with a slash: `hour/hr`. */
function addForms(words: string, role: (index: number) => Omit<Lexeme, 'word'>): void {
  words
    .split(' ')
    .forEach((forms, index) => forms.split('/').forEach((word) => add(word, () => role(index))));
}

const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];
addForms('second/sec minute/min hour/hr day weekend week month quarter year decade century', (i) => ({
  unit: UNITS[i]!,
}));
addForms(
  'seconds/secs minutes/mins hours/hrs days weekends weeks months quarters years decades centuries',
  (i) => ({ unit: UNITS[i]!, plural: true }),
);
add('fortnight', () => ({ unit: 'week', times: 2 }));

addForms('monday tuesday wednesday thursday friday saturday sunday', (i) => ({
  weekday: (i + 1) as Weekday,
}));
addForms('mondays tuesdays wednesdays thursdays fridays saturdays sundays', (i) => ({
  weekday: (i + 1) as Weekday,
  plural: true,
}));
addForms('mon tue/tues wed/weds thu/thur/thurs fri sat sun', (i) => ({
  weekday: (i + 1) as Weekday,
  short: true,
}));

add('january february march april may june july august september october november december', (i) => ({
  month: i + 1,
}));
// "May" has no short form.
addForms('jan feb mar apr jun jul aug sept/sep oct nov dec', (i) => ({
  month: i < 4 ? i + 1 : i + 2,
  short: true,
}));

add('zero one two three four five six seven eight nine ten eleven twelve', (i) => ({ number: i }));
add('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', (i) => ({ number: i + 13 }));
add('twenty thirty forty fifty sixty seventy eighty ninety', (i) => ({ number: 20 + 10 * i }));
add('hundred thousand', (i) => ({ number: i ? 1000 : 100 }));
add('a an another', () => ({ number: 1 }));
add('dozen', () => ({ number: 12 }));
add('several few many some couple dozens hundreds thousands', () => ({ some: true }));

add('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', (i) => ({
  ordinal: i + 1,
}));
add('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', (i) => ({
  ordinal: i + 13,
}));
add('thirtieth', () => ({ ordinal: 30 }));
add('twenties thirties forties fifties sixties seventies eighties nineties', (i) => ({
  decade: 20 + 10 * i,
}));

add('last past previous', () => ({ side: -1 }));
add('this current', () => ({ side: 0 }));
add('next coming upcoming', () => ({ side: 1 }));

add('morning midday afternoon evening night', (i) => ({
  part: (['MO', 'MI', 'AF', 'EV', 'NI'] as const)[i]!,
}));
add('dawn daybreak sunrise lunchtime dusk sunset nightfall', (i) => ({
  part: i < 3 ? 'MO' : i === 3 ? 'MI' : 'EV',
  spell: true,
}));
add('mornings afternoons evenings nights', (i) => ({
  part: (['MO', 'AF', 'EV', 'NI'] as const)[i]!,
  plural: true,
}));
addForms('spring summer fall/autumn winter', (i) => ({ season: (['SP', 'SU', 'FA', 'WI'] as const)[i]! }));
add('hourly daily weekly', (i) => ({ every: (['hour', 'day', 'week'] as const)[i]! }));
add(
  'gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist pkt jst kst aest aedt eet msk hkt sgt sast wat eat z',
  () => ({
    zone: true,
  }),
);

add(
  'said says say told tells added adds announced wrote writes posted tweeted stated declared argued insisted ' +
    'spoke speaking explained noted warned recalled replied asked statement post tweet interview remarks speech email message',
  () => ({ saying: true }),
);

// Words without any of these roles that head an expression of their own.
add(
  'ago earlier later previously before after now today yesterday tomorrow tonight overnight noon midnight half period q h fy ' +
    'recently lately currently nowadays recent future moment term ' +
    'hourlong hourslong daylong dayslong weeklong weekslong monthlong monthslong yearlong yearslong decadelong decadeslong',
  () => ({ head: true }),
);
add([...holidays.keys()].map((name) => name.split(' ')[0]!).join(' '), () => ({ holiday: true }));
