import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import { linesOf } from '../../text/lines';
import { type Span, trimmed } from '../../text/span';
import { agencyNamed, knownAgencyIn } from './agencies';

/** Words in which an article names the agency that it has its text from. */
export interface Credit extends Span {
  /** The agency's name; `null` where the credit does not tell it ("published from an agency feed"). */
  readonly agency: string | null;
  /** Only a part of the article is the agency's: "with inputs from". */
  readonly partial: boolean;
}

/** Credits stand in so many lines at the top, and so many at the end. */
const TOP_LINES = 8;
const END_LINES = 8;
const LONGEST_LINE = 400;
const LONGEST_TOP_LINE = 90;

/**
 * The agencies that an article is credited to, in byline, dateline, lead or end matter: not those that it merely quotes
 * ("told Reuters"), nor those of its pictures.
 */
export const creditsOf = keep(readCredits).of;

function readCredits(article: ArticleFacts): Credit[] {
  const { text } = article;
  const lines = linesOf(text)
    .map((line) => trimmed(text, line))
    .filter(({ start, end }) => end > start);
  const top = lines.slice(0, TOP_LINES);
  if (article.layout.header && top[0])
    top[0] = trimmed(text, { ...top[0], start: article.layout.header.end });
  const end = lines.slice(-END_LINES).filter((line) => line.end - line.start <= LONGEST_LINE);
  const found = [
    ...top.flatMap((line) => [...inDateline(text, line), ...inTopLine(text, line)]),
    ...inLead(article),
    ...end.flatMap((line) => [...inEndLine(text, line)]),
    ...signedOff(text, lines.at(-1)),
    ...signedOff(text, article.layout.paragraphs.at(-1)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  // One credit an agency: that for the whole article, if there is one.
  const byAgency = new Map<string | null, Credit>();
  for (const credit of found) {
    const known = byAgency.get(credit.agency);
    if (!known || (known.partial && !credit.partial)) byAgency.set(credit.agency, credit);
  }
  return [...byAgency.values()];
}

// "PORT VELL, Asteria, March 5 (CW) —", "Port Vell [Asteria], May 2 (CW):", "(CW) -- ": place and day may be missing.
const DATELINE = /^(\p{Lu}[^()“”"!?:;]{1,70} ?)?[([/] ?([^()[\]/]{2,40}) ?[)\]/]{1,2} ?(?:[-–—_:]|$)/u;

// "She praised Port Vell Airlines (PVA) -".
const IN_SENTENCE = /\s(?!(?:de|del|la|of|the|al|and)\s)\p{Ll}/u;

/** A dateline; that of the layout stands in front of the first paragraph, but a page may print a summary before it. */
function* inDateline(text: string, line: Span): Iterable<Credit> {
  const match = DATELINE.exec(text.slice(line.start, Math.min(line.end, line.start + 130)));
  const agency = match && !IN_SENTENCE.test(match[1] ?? '') && agencyNamed(match[2]!.trim());
  if (agency) yield { start: line.start, end: line.start + match[0].length, agency, partial: false };
}

// "By Coastwire", "By Ana Torres | CW", "By ANA TORRES, Coastwire", "Source: CW".
const BY = /^(?:by|from|source|written by|reported by)\b[: ]/i;
// What stands beside an agency's name in a line that is a credit.
const PARTS = /[|•·,/–—]| - |\band\b/;

/** A line at the top that names an agency, by itself or as the byline. */
function* inTopLine(text: string, line: Span): Iterable<Credit> {
  if (line.end - line.start > LONGEST_TOP_LINE) return;
  const words = text.slice(line.start, line.end);
  const isByline = BY.test(words);
  const parts = words.replace(BY, '').split(PARTS);
  const agencies = parts.flatMap((part) => nameAlone(part, isByline) ?? []);
  // Without "By", the whole line must be made of agency and date.
  if (
    !isByline &&
    (agencies.length === 0 || !parts.every((part) => nameAlone(part, false) ?? isDateLike(part)))
  )
    return;
  for (const agency of agencies) yield { ...line, agency, partial: false };
}

/** The agency of a part of a line; an agency that is not known must stand in a byline. */
function nameAlone(part: string, isByline: boolean): string | null {
  const name = part
    .trim()
    .replace(/^\(|\)$/g, '')
    .replace(/ (?:staff|reporters?|news desk|report)$/i, '');
  const known = knownAgencyIn(name);
  const named = agencyNamed(name);
  return named && (isByline || named === known) ? named : null;
}

function isDateLike(part: string): boolean {
  return /\d/.test(part) && !/[.!?]$/.test(part);
}

// "… on Tuesday, news agency CW reported."
const REPORTED =
  /(?:\bnews agency ([\p{Lu}][\p{L}-]{1,20})|\b([\p{Lu}][\p{L}-]{1,20}) news agency|\b(?:the )?([\p{Lu}][\p{L}-]{1,20}(?: [\p{Lu}][\p{L}-]{1,20}){0,2})) (?:has )?(?:reported|reports)\b/u;

/** The lead says from whom the article has its news. */
function* inLead({ text, layout: { paragraphs } }: ArticleFacts): Iterable<Credit> {
  const lead = paragraphs[0]?.sentences[0];
  if (!lead) return;
  const match = REPORTED.exec(text.slice(lead.start, lead.end));
  if (!match) return;
  const agency = match[3]
    ? knownAgencyIn(match[3])
    : (agencyNamed(match[1] ?? match[2]!) ?? match[1] ?? match[2]!);
  const start = lead.start + match.index;
  if (agency) yield { start, end: start + match[0].length, agency, partial: true };
}

/** What end matter says, and whether it is said of the whole article; the name is behind or before it. */
const END_MATTER: readonly { readonly says: RegExp; readonly partial: boolean }[] = [
  {
    says: /\b(?:published|generated|sourced|posted|syndicated|taken)\b[^.]{0,40}?\bfrom (?:an? |the )?([^.]{0,60}?)\b(?:feeds?|wires?)\b/i,
    partial: false,
  },
  { says: /^\W*(?:source|courtesy|via)\s?: ?([^.;|]{2,40})/i, partial: false },
  { says: /(?:©|\(c\)|\bcopyright\b)[\s,]*(?:\d{4}[\s,]*)?(?:by )?([^.,;|]{2,40})/i, partial: false },
  {
    says: /\bwith (?:additional )?(?:inputs?|reporting|reports?|material|information) (?:from|by) ([^.)\]]{2,60})/i,
    partial: true,
  },
  { says: /\b(?:additional reporting|with files|files) (?:by|from) ([^.)\]]{2,60})/i, partial: true },
  {
    says: /^\W*([^.]{2,60}?)(?: (?:also |has |have )?contributed (?:to|from)\b| contributed\.?$)/i,
    partial: true,
  },
];

function* inEndLine(text: string, line: Span): Iterable<Credit> {
  const words = text.slice(line.start, line.end);
  for (const { says, partial } of END_MATTER) {
    const match = says.exec(words);
    if (!match) continue;
    const agencies = agenciesIn(match[1]!);
    for (const agency of agencies) yield { ...line, agency, partial };
    if (agencies.length === 0 && /\bagenc(?:y|ies)\b|\bwires?\b|\bfeed\b/i.test(match[0]))
      yield { ...line, agency: null, partial };
    return;
  }
}

/** "Coastwire and AP": each of the names; "Associated Press writer Ana Torres": the one in them. */
function agenciesIn(words: string): string[] {
  const parts = words.split(/,|\band\b|&|\//);
  return parts.flatMap(
    (part) => agencyNamed(part.trim().replace(/^(?:an?|the) /i, '')) ?? knownAgencyIn(part) ?? [],
  );
}

// "… on Tuesday. (CW)", "— Coastwire", "[CW]", and the initials of those who wrote and edited: "PTI AB CDE".
const SIGNED = /(?:[([]([^()[\]]{2,30})[)\]]|(?:^|\s)[-–—]{1,2}\s?(\p{Lu}[\p{L} -]{1,30}))\.?$/u;
const INITIALS = /^(\p{Lu}{2,5})(?: \p{Lu}{2,5}){1,6}$/u;

/** The last words of an article, in brackets or behind a dash, name an agency. */
function* signedOff(text: string, last: Span | undefined): Iterable<Credit> {
  if (!last) return;
  const start = Math.max(last.start, last.end - 60);
  const words = text.slice(start, last.end);
  const signed = SIGNED.exec(words);
  const name = signed?.[1] ?? signed?.[2];
  const agency = name === undefined ? null : agencyNamed(name);
  if (signed && agency) yield { start: start + signed.index, end: last.end, agency, partial: false };
  const initials = INITIALS.exec(words)?.[1];
  const known = initials === undefined ? null : knownAgencyIn(initials);
  if (known) yield { start, end: last.end, agency: known, partial: false };
}
