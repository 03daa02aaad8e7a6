// Sorts time expressions, and what is wrong with them, into classes that a reader of the figures can picture.

/** @typedef {{ text: string, type: string, value: string }} Time */

const MONTH = String.raw`\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b\.?`;
const YEAR = String.raw`\b(?:1[1-9]|20)\d\d\b|'\d\d\b`;

const MONTH_AND_DAY = String.raw`${MONTH},? ?(?:the )?\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`;

/**
 * The classes in the order in which they are tried: name, test.
 * @type {readonly (readonly [string, (time: Time) => boolean])[]}
 */
const CLASSES = [
  ['comes back (“every Sunday”)', ({ type }) => type === 'SET'],
  ['length (“two weeks”)', ({ type }) => type === 'DURATION'],
  ['vague (“recently”)', ({ value }) => value.endsWith('_REF')],
  ['time of day (“Tuesday night”, “3 p.m.”)', ({ type }) => type === 'TIME'],
  ['today, yesterday, tomorrow', says(String.raw`\b(?:today|yesterday|tomorrow|tonight)\b`)],
  ['date in numbers', says(String.raw`\d[/.-]\d{1,2}[/.-]\d`)],
  ['day, month and year', says(`(?:${MONTH_AND_DAY}).*(?:${YEAR})|(?:${YEAR}).*(?:${MONTH_AND_DAY})`)],
  ['day and month', says(MONTH_AND_DAY)],
  ['weekday', says('(?:mon|tues|wednes|thurs|fri|satur|sun)day')],
  ['ago, earlier, later, after', says(String.raw`\b(?:ago|earlier|later|before|after|from now)$`)],
  ['quarter, half year, fiscal period', says(String.raw`\b(?:quarter|half|period|fiscal|q[1-4])\b`)],
  ['month and year', says(`${MONTH}.*(?:${YEAR})`)],
  ['month', says(MONTH)],
  [
    'season or holiday',
    says(String.raw`\b(?:spring|summer|fall|autumn|winter|christmas|easter|thanksgiving)\b`),
  ],
  ['decade or century', says(String.raw`\d0'?s\b|decade|century|(?:ti|ty)es\b`)],
  ['last, this, next unit', says(String.raw`\b(?:day|days|week|weekend|month|months|year|years|yearend)\b`)],
  ['year', says(YEAR)],
  ['other', () => true],
];

/** @param {string} pattern @returns {(time: Time) => boolean} */
function says(pattern) {
  const words = new RegExp(pattern, 'i');
  return ({ text }) => words.test(text.replaceAll('\n', ' '));
}

/** The names of all classes. */
export const classNames = CLASSES.map(([name]) => name);

/** The class of a marked expression. @param {Time} gold */
export function classOf(gold) {
  return /** @type {[string, unknown]} */ (
    /** @type {unknown} */ (CLASSES.find(([, test]) => test(gold)))
  )[0];
}

const MISSED = 'missed';
const OTHER_KIND = 'a length, a point or something that comes back, and the other is marked';
const VAGUE = 'vague, or not, and the other is marked';
const WEEK = 'the day a whole number of weeks away';
const DAY = 'another day';
const MONTH_OR_YEAR = 'another month or year';
const FINENESS = 'a day, week, month, quarter or year, and another of them is marked';
const AMOUNT = 'another length';
const REST = 'anything else';

/** The names of all errors. */
export const errorNames = [MISSED, OTHER_KIND, VAGUE, WEEK, DAY, MONTH_OR_YEAR, FINENESS, AMOUNT, REST];

/**
 * What is wrong with the value that was found for a marked one; `null` where nothing is.
 * @param {Time} gold @param {{ value: string } | undefined} found
 */
export function errorOf(gold, found) {
  if (!found) return MISSED;
  const [a, b] = [plain(gold.value), plain(found.value)];
  if (a === b) return null;
  if (isVague(a) !== isVague(b)) return VAGUE;
  if (a.startsWith('P') !== b.startsWith('P')) return OTHER_KIND;
  if (a.startsWith('P')) return AMOUNT;
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA && dayB) return dayA === dayB ? REST : (dayA - dayB) % WEEK_LENGTH === 0 ? WEEK : DAY;
  if (shapeOf(a) !== shapeOf(b)) return FINENESS;
  return MONTH_OR_YEAR;
}

const WEEK_LENGTH = 7 * 86_400_000;

/** @param {string} value */
function isVague(value) {
  return /_REF$|X/.test(value);
}

/** @param {string} value */
function dayOf(value) {
  return /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value.slice(0, 10)) : null;
}

/** @param {string} value */
function shapeOf(value) {
  return value.replace(/\d/g, '9');
}

/** Spellings of one length or time made alike. @type {Record<string, string>} */
const ALIKE = {
  P7D: 'P1W',
  P14D: 'P2W',
  P12M: 'P1Y',
  P10Y: 'P1DE',
  P100Y: 'P1CE',
  PT24H: 'P1D',
  PXDE: 'PXE',
};

/** @param {string} value */
function plain(value) {
  const bare = value.replace(/Z$/, '');
  return (ALIKE[bare] ?? bare)
    .replace(/^PT(\d+)H0?0M$/, 'PT$1H')
    .replace(/T(\d\d)$/, 'T$1:00')
    .replace(/T(\d\d:\d\d):00$/, 'T$1');
}
