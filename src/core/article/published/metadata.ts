import { type Span, trimmed } from '../../text/span';
import { metadataDate } from './metadataDate';
import type { Metadata, MetadataDate } from '../layout';

// What pages and scrapers call it; letters only, so that "article:published_time" and "articlePublishedTime" are one.
const PUBLISHED = new Set(
  (
    'articlepublishedtime articlepublished ogpublishedtime ogarticlepublishedtime datepublished publisheddate ' +
    'publishdate publicationdate pubdate publishedat publishedtime publishedon datecreated articledatepublished ' +
    'dcdate dcdateissued dcdatecreated dctermsdate dctermsissued dctermscreated dctermsavailable parselypubdate ' +
    'sailthrudate articledate articledateoriginal uploaddate firstpublished docdate datetime dd datestamp ' +
    'articlepublicationdate citationpublicationdate citationdate prismpublicationdate'
  ).split(' '),
);
const UPDATED = new Set(
  (
    'articlemodifiedtime ogupdatedtime datemodified modifieddate modifiedtime lastmodified updatedat updatedtime ' +
    'dateupdated dctermsmodified dcdatemodified lastupdated'
  ).split(' '),
);
const ADDRESS = new Set(
  'url ogurl canonical canonicalurl source sourceurl articleurl permalink link mainentityofpage'.split(' '),
);
/** What pages say of themselves besides; a line that begins so is no sentence, dated or not. */
const PREFIXED =
  /^(?:og|article|twitter|fb|dc|dcterms|parsely|sailthru|al|cxenseparse|citation|prism)[:.]\w/i;

const TAG =
  /^<\/?(?:!doctype|html|head|body|meta|link|time|script|doc|docno|docid|doctype|date|date_time|dd|dateline|text|slug|header|trailer|so|in|body)\b/i;
/** The address of a page, not of a post that it may show. */
const ADDRESS_ALONE = /^<?https?:\/\/(?!(?:www\.)?(?:x|twitter)\.com\/)[^\s<>"]{4,2000}>?$/i;
const ADDRESS_LINES = 3;
const PAIR = /^([\w:.-][\w:. -]{1,40}?)(?::\s{1,3}|\s{0,3}=\s{0,3})["']?([^\s"'].*?)["']?,?$/;
const QUOTED_PAIR = /"([\w:.-]{2,40})"\s{0,4}:\s{0,4}"([^"\n]{4,400})"/g;
const OPENS_BLOCK = /^(?:<script\b|\[?\s{0,4}\{)/i;

/** Metadata stands above the report or below it; nothing else of an article is looked at. */
const EDGE_LINES = 60;
const LONGEST_BLOCK = 100_000;
const LONGEST_PAIR = 500;

/**
 * What a scraper left of the page's description of itself, among the first and the last lines: JSON-LD, tags, pairs such as
 * `article:published_time: 2025-05-01T10:00:00Z`, the page's address alone in its line (at the top). Linear.
 */
export function findMetadata(text: string, lines: readonly Span[]): Metadata[] {
  const found: Metadata[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (i >= EDGE_LINES) i = Math.max(i, lines.length - EDGE_LINES);
    const line = lines[i]!;
    const last = blockEnd(text, lines, i);
    const span = last === null ? line : { start: line.start, end: lines[last]!.end };
    const part = last === null ? lineOf(text, line, i) : { ...span, ...described(text, span) };
    if (part) found.push(part);
    if (last !== null) i = last;
  }
  return found;
}

/** The last line of the script or JSON object that begins with this line; `null` where none does. */
function blockEnd(text: string, lines: readonly Span[], from: number): number | null {
  const opening = text.slice(lines[from]!.start, Math.min(lines[from]!.end, lines[from]!.start + 40));
  if (!OPENS_BLOCK.test(opening)) return null;
  const script = opening.startsWith('<');
  let depth = 0;
  for (let i = from; i < lines.length && lines[i]!.end - lines[from]!.start < LONGEST_BLOCK; i++) {
    const words = text.slice(lines[i]!.start, lines[i]!.end);
    if (script) {
      if (words.includes('</script')) return i;
      continue;
    }
    for (const char of words) depth += char === '{' ? 1 : char === '}' ? -1 : 0;
    if (depth > 0) continue;
    const all = text.slice(lines[from]!.start, lines[i]!.end);
    return /"@(?:context|type|graph)"|"date(?:Published|Created|Modified)"/.test(all) ? i : null;
  }
  return null;
}

function lineOf(text: string, line: Span, index: number): Metadata | null {
  if (line.end - line.start > LONGEST_PAIR * 4) return null;
  const words = text.slice(line.start, line.end);
  if (TAG.test(words)) return { ...line, ...inTag(words, line.start) };
  if (ADDRESS_ALONE.test(words))
    return index < ADDRESS_LINES ? { ...line, dates: [], address: trimmedBy(words, line) } : null;
  if (words.startsWith('"')) {
    const said = described(text, line);
    return said.dates.length > 0 || said.address ? { ...line, ...said } : null;
  }
  const [, key, value] = words.length <= LONGEST_PAIR ? (PAIR.exec(words) ?? []) : [];
  if (!key || !value) return null;
  const start = line.start + words.indexOf(value, key.length);
  const said = pair(key, value, start);
  return said || PREFIXED.test(key) ? { ...line, dates: [], address: null, ...said } : null;
}

function trimmedBy(words: string, line: Span): Span {
  const bracketed = words.startsWith('<') ? 1 : 0;
  return { start: line.start + bracketed, end: line.end - (words.endsWith('>') ? 1 : 0) };
}

/** All quoted pairs of a script or JSON object. */
function described(text: string, span: Span): Pick<Metadata, 'dates' | 'address'> {
  const dates: MetadataDate[] = [];
  let address: Span | null = null;
  for (const match of text.slice(span.start, span.end).matchAll(QUOTED_PAIR)) {
    const start = span.start + match.index + match[0].length - 1 - match[2]!.length;
    const said = pair(match[1]!, match[2]!, start);
    dates.push(...(said?.dates ?? []));
    address ??= said?.address ?? null;
  }
  return { dates, address };
}

/** `<meta property="article:published_time" content="2025-05-01">`, `<time datetime="...">`, `<DATE> 05/01/2025 </DATE>`. */
function inTag(words: string, offset: number): Pick<Metadata, 'dates' | 'address'> {
  const attribute = (...names: string[]): { value: string; start: number } | null => {
    for (const name of names) {
      const match = new RegExp(`\\b${name}\\s{0,2}=\\s{0,2}(?:"([^"]{1,400})"|'([^']{1,400})')`, 'i').exec(
        words,
      );
      const value = match?.[1] ?? match?.[2];
      if (match && value) return { value, start: offset + match.index + match[0].length - 1 - value.length };
    }
    return null;
  };
  const key = attribute('property', 'name', 'itemprop', 'http-equiv', 'rel')?.value;
  const content = attribute('content', 'datetime', 'href');
  if (content) {
    const fallback = /^<time\b/i.test(words) ? 'pubdate' : '';
    return pair(key ?? fallback, content.value, content.start) ?? NOTHING;
  }
  const element = /^<(date|date_time|dd|pubdate)>([^<>]{4,60})</i.exec(words);
  if (!element) return NOTHING;
  const value = trimmed(words, { start: element[1]!.length + 2, end: element[0].length - 1 });
  return pair('pubdate', words.slice(value.start, value.end), offset + value.start) ?? NOTHING;
}

const NOTHING: Pick<Metadata, 'dates' | 'address'> = { dates: [], address: null };

/** What a key and its value say; `null` where the key is none of those that are known, or the value is no date. */
function pair(key: string, value: string, start: number): Pick<Metadata, 'dates' | 'address'> | null {
  const name = key.toLowerCase().replace(/[^a-z]/g, '');
  const span = { start, end: start + value.length };
  if (ADDRESS.has(name)) return /^https?:\/\//i.test(value) ? { dates: [], address: span } : null;
  // With a space in its name it is a line for people: "Published on: 1 May".
  if (/\s/.test(key)) return null;
  const says = PUBLISHED.has(name) ? 'published' : UPDATED.has(name) ? 'updated' : null;
  const date = says && metadataDate(value);
  return date && says ? { dates: [{ ...span, ...date, says }], address: null } : null;
}
