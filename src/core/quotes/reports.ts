import { type Span, trimmed } from '../text/span';
import type { Cue } from './cues';
import type { Item, Segment } from './passage';
import type { Scene } from './scene';
import { FUNCTION_WORD, WordClass } from './wordClass';

/** A stretch that a cue may report, as items. */
export interface Report {
  readonly from: number;
  readonly to: number;
  /** In front of the cue: "The pier will close, Ortega said." */
  readonly inFront: boolean;
  /** In front, and more of it behind: "In summer, Ortega said the pier would close." */
  readonly goesOn: boolean;
}

/** Sentences are shorter; the limit keeps a line without full stops linear. */
const MOST = 150;

// Verbs that name the person spoken to before what is said.
const ADDRESSED = new Set('tell remind inform assure warn advise ask urge convince'.split(' '));
// Behind these stands what is talked about: "called for", "spoke about".
const OBJECT_OF = new Set('for about on of in at against with from into out'.split(' '));
const CONJUNCTIONS = new Set('that how why whether if'.split(' '));

/** How many words in small letters may stand between a comma and a name: "news agency Coastwire". */
const MODIFIERS = 3;

/** The items of a cue with its subject. */
export function clauseOf(
  items: readonly Item[],
  { at, to, link, subject }: Cue,
): { from: number; to: number } {
  if (!subject || link === 'shared' || link === 'far') return { from: at, to };
  if (subject.from > at) return { from: at, to: Math.max(to, subject.to) };
  return { from: leftEdge(items, subject.from), to };
}

/** Where a subject begins with its article: "the Harbour Board", ", local paper Coastwire". */
function leftEdge(items: readonly Item[], from: number): number {
  let at = from;
  while (at > 0 && from - at < MODIFIERS && isModifier(items[at - 1]!)) at--;
  const before = items[at - 1];
  if (before && before.classes & WordClass.determiner && !(before.classes & WordClass.relative))
    return at - 1;
  return at > 0 && before?.text === ',' ? at : from;
}

function isModifier({ kind, classes, capital, mayBeVerb }: Item): boolean {
  return kind === 'word' && !capital && !mayBeVerb && !(classes & FUNCTION_WORD);
}

/** What a cue may report: what stands behind it, in front of it, or on both sides ("The pier, Ortega said, will close"). */
export function reportsOf(scene: Scene, segment: Segment, cue: Cue): Report[] {
  const { items } = scene.passage;
  const { from, to } = clauseOf(items, cue);
  const end = items[segment.end - 1]!;
  const stop = end.kind === 'mark' && '.!?…'.includes(end.text) ? segment.end - 1 : segment.end;
  const last = Math.min(stop, to + MOST);
  const first = Math.max(segment.from, from - MOST);
  const reports: Report[] = [];
  const next = to < last ? items[to]! : undefined;
  if (from > segment.from && cue.link !== 'shared' && cue.link !== 'far') {
    const before = items[from - 1]!;
    const closes =
      before.kind === 'stretch' ||
      (before.kind === 'mark' && ",'’—–".includes(before.text)) ||
      cue.link === 'according to';
    // "In the port, Ortega said the pier would close": what the cue reports stands behind it.
    const goesOn =
      cue.link === 'before' &&
      !!next &&
      !(
        next.kind === 'mark' ||
        next.classes & (WordClass.preposition | WordClass.time | WordClass.adverb) ||
        ADDRESSED.has(cue.verb?.lemma ?? '')
      );
    // "In the port, Ortega said that ...": a place or a day.
    if (closes && !(cue.link === 'before' && saysThat(items, to, last))) {
      const comma = before.kind === 'mark' && ',—–'.includes(before.text);
      const front = { from: first, to: comma ? from - 1 : from, inFront: true, goesOn };
      if (hasWord(items, front.from, front.to)) reports.push(front);
      if (!goesOn) {
        // Behind a comma the sentence goes on: "The pier, Ortega said, will close."
        const resumes = next?.kind === 'mark' && ',—–'.includes(next.text) && cue.link !== 'behind';
        if (resumes && hasWord(items, to + 1, last))
          reports.push({ from: to + 1, to: last, inFront: false, goesOn: false });
        return reports;
      }
    }
  }
  const start =
    items[from - 1]?.lower === 'as' ? behindComma(items, to, last) : reportStart(scene, cue, to, last);
  if (start >= 0 && hasWord(items, start, last))
    reports.push({ from: start, to: last, inFront: false, goesOn: false });
  return reports;
}

/** "Ortega said on Monday that": the report is sure to stand behind. */
function saysThat(items: readonly Item[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i - at < 14 && items[i]!.kind === 'word'; i++)
    if (CONJUNCTIONS.has(items[i]!.lower)) return true;
  return false;
}

/** "As Ortega said on Monday, the pier is old": what is reported begins behind the comma. */
function behindComma(items: readonly Item[], at: number, limit: number): number {
  for (let i = at; i < limit && i - at < 10; i++)
    if (items[i]!.text === ',') return i + 1 < limit ? i + 1 : -1;
  return -1;
}

/** The span of a report. */
export function spanOf(text: string, scene: Scene, { from, to }: Pick<Report, 'from' | 'to'>): Span {
  const { items } = scene.passage;
  return trimmed(text, { start: items[from]!.start, end: items[to - 1]!.end });
}

/** Whether a range holds a word outside of quotation marks. */
function hasWord(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.kind === 'word') return true;
  return false;
}

/** The item with which the report begins behind a cue: past "reporters", "in a statement", "on Tuesday"; -1 for none. */
function reportStart(scene: Scene, cue: Cue, behind: number, limit: number): number {
  const { items } = scene.passage;
  const end = pastTime(items, behind, limit);
  if (end >= limit) return -1;
  const first = items[end]!;
  if (cue.link === 'according to') return first.text === ',' && end + 1 < limit ? end + 1 : -1;
  if (cue.link === 'colon' || first.text === ':') return cue.link === 'colon' ? end : end + 1;
  if (ADDRESSED.has(cue.verb?.lemma ?? '')) {
    const to = addressedEnd(scene, end);
    const conjunction = conjunctionWithin(scene, to, Math.min(limit, to + 12));
    if (conjunction !== undefined) return conjunction;
    return to < limit && items[to]!.kind !== 'mark' ? to : -1;
  }
  const interrupted =
    first.kind === 'mark' || first.classes & (WordClass.preposition | WordClass.time | WordClass.adverb);
  // "Promised on Tuesday to close it"; but "said on Tuesday to Coastwire that".
  if (!interrupted || (first.lower === 'to' && (end === behind || !items[end + 1]?.capital))) return end;
  const conjunction = conjunctionWithin(scene, end, Math.min(limit, end + 14));
  if (conjunction !== undefined) return conjunction;
  if (first.kind === 'mark') return -1;
  const { classes, lower } = first;
  const skipped = OBJECT_OF.has(lower) || (classes & WordClass.adverb && !(classes & WordClass.time));
  return !skipped ? end : end + 1 < limit ? end + 1 : -1;
}

/** "Called on Monday night for": past the words that only say when. */
function pastTime(items: readonly Item[], at: number, limit: number): number {
  let to = at;
  if (items[to]?.lower === 'on' && items[to + 1] && items[to + 1]!.classes & WordClass.time) to++;
  if (to >= limit || !(items[to]!.classes & WordClass.time)) return at;
  while (to < limit && (items[to]!.classes & WordClass.time || PART_OF_DAY.test(items[to]!.lower))) to++;
  // "Said Monday would be hard": the day is what is spoken of.
  return to < limit && items[to]!.classes & (WordClass.auxiliary | WordClass.conjunction) ? at : to;
}

const PART_OF_DAY = /^(?:morning|afternoon|evening|night|\d{1,2}(?:st|nd|rd|th)?)$/;

/** Behind whom a verb addresses: "told Ortega", "urged Norland and Sutland". */
function addressedEnd(scene: Scene, at: number): number {
  const { items } = scene.passage;
  const to = scene.startingAt(at)?.to ?? at;
  const second = to > at && items[to]?.lower === 'and' ? scene.beginningAt(to + 1) : undefined;
  return second?.to ?? to;
}

/** The next "that" or "whether" before a quotation or the end of the clause. */
function conjunctionWithin(scene: Scene, from: number, limit: number): number | undefined {
  const { items } = scene.passage;
  for (let i = from; i < limit && items[i]!.kind !== 'stretch'; i++)
    if (CONJUNCTIONS.has(items[i]!.lower)) return i;
  return undefined;
}
