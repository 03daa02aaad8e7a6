import type { Span } from '../text/span';
import { writtenDate, writtenDayOfMonth } from './dates/datePatterns';
import type { Dateline } from './layout';

const LONGEST = 90;
// What parts the dateline from the text: a colon, or a dash with space before it.
const SEPARATOR = /\s?:\s|\s[-–—]{1,2}\s?|--|(?<=[\p{Lu}).\]])[–—]/u;
// What press releases put between two of them: "PORT VELL--(COASTWIRE)--May 1, 2025--".
const BETWEEN = /^(?:\([\p{Lu} .&]{2,40}\)|[\p{L}\p{N}][\p{L}\p{N}., ]{3,24}\d)(?:\s?[-–—]{1,2}\s?|\s?:\s)/u;
// Wires that end the dateline with their name in brackets, and outlets that end it with a full stop behind the year.
const CLOSED =
  /^[^()"“”:;!?]{3,60}?\d\s?\([\p{Lu}][\p{L} .&/]{1,24}\)(?=\s{1,2}["“]?\p{Lu})|^[^()"“”:;!?.]{3,50}?\b(?:19|20)\d\d(?=\.\s{1,2}["“]?\p{Lu})/u;
// Words that open a sentence with a date, and no place: "On Tuesday, 2 February 2021. ..."
const NO_FIRST =
  /^(?:in|on|at|by|since|until|from|the|this|that|it|he|she|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
// Small words that no dateline has: "Ana Torres, who was born on 1 May 1961. ..."
const LOWER = /\s(?!(?:de|del|la|of|the|al)\s)\p{Ll}/u;
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|del|la|of|the|al|\p{Lu}[\p{L}\p{M}.'’-]*))*/u;
// Capitals in front of a colon that announce something else than a place.
const NO_PLACE =
  /^(?:look|watch|live|breaking|update|updated|exclusive|opinion|analysis|explainer|video|photos?|note|correction|must (?:see|read)|by|byline|read|listen|poll|factbox|timeline|q|a)$/i;
// What no dateline has inside: a mark, or the end of a sentence; "Oct. 14" and "Minn. (AP)" are abbreviations.
const ENDED = /["“”!?]\s|(?<!\p{L})\.\s|\.\s(?![\d([–—-])/u;
/** Shorter first lines in capitals and a colon are headlines. */
const SHORTEST_PARAGRAPH = 100;
const ALL_CAPITALS = /^[\p{Lu}\p{M}.'’ -]{3,}$/u;

/**
 * The dateline in front of a first paragraph: "LISBON:", "PORT VELL, Asteria (AP) —", "Port Vell [Asteria], May 2 :". A
 * mixed-case place counts only with a date, a bracket or an agency behind it, so that "Torres: we saw it coming" is none.
 */
export function readDateline(text: string, paragraph: Span): Dateline | null {
  const top = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  const separator = closedSeparator(top) ?? lastSeparator(top);
  if (!separator || separator.end >= paragraph.end - paragraph.start) return null;
  const inside = top.slice(0, separator.start);
  const place = PLACE.exec(inside)?.[0];
  if (!place || ENDED.test(inside)) return null;

  const rest = inside.slice(place.length);
  const date = writtenDayOfMonth(rest) ?? writtenDate(rest);
  const bracketed = /[[(][^\])]{1,40}[\])]/.test(rest);
  const plain = /^[\s,.\p{L}\p{N}[\]()/'’–—-]*$/u.test(rest);
  const shouted =
    ALL_CAPITALS.test(place) &&
    place.split(' ').length <= 5 &&
    !NO_PLACE.test(place) &&
    paragraph.end - paragraph.start >= SHORTEST_PARAGRAPH;
  if (!plain || place.length > 50 || !(date || bracketed || (shouted && rest.length <= 30))) return null;
  if (!date && !bracketed && /[a-z]{2} [a-z]{2}/.test(rest)) return null;

  const at = paragraph.start + place.length;
  return {
    start: paragraph.start,
    end: paragraph.start + top.slice(0, separator.end).trimEnd().length,
    place,
    date: date && { start: at + date.start, end: at + date.end },
  };
}

/** The end of "PORT VELL, April 30 (CW) The ..." and "Port Vell, 2 February 2021. The ...", which no dash parts from the text. */
function closedSeparator(top: string): Span | null {
  const closed = NO_FIRST.test(top) ? null : CLOSED.exec(top)?.[0];
  if (!closed?.includes(',') || LOWER.test(closed) || !writtenDayOfMonth(closed)) return null;
  const stop = top[closed.length] === '.' ? 1 : 0;
  return { start: closed.length, end: closed.length + stop };
}

/** Where what parts the dateline from the text begins and ends; behind wire and date, where these are parted, too. */
function lastSeparator(top: string): Span | null {
  const first = SEPARATOR.exec(top);
  if (!first) return null;
  let start = first.index;
  let end = first.index + first[0].length;
  for (let next = BETWEEN.exec(top.slice(end)); next; next = BETWEEN.exec(top.slice(end))) {
    const part = next[0].replace(/(?<![\s:–—-])[\s:–—-]+$/u, '');
    if (!part.startsWith('(') && !writtenDayOfMonth(part)) break;
    start = end + part.length;
    end += next[0].length;
  }
  return { start, end };
}
