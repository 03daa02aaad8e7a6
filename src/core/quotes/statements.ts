import { type Span, trimmed } from '../text/span';
import type { ReadPassage } from './attribute';
import type { ReadSegment } from './candidates';
import type { Cue } from './cues';
import type { Item } from './passage';
import type { Scene } from './scene';
import { WordClass } from './wordClass';

/** Speech reported without marks, before its speaker is resolved. The span is what is reported. */
export interface FoundStatement extends Span {
  readonly cue: Cue;
  readonly scene: Scene;
}

/** Fewer words than this are no statement of anything. */
const LEAST = 3;

/**
 * The indirect speech of a passage: "Ortega said that ...", "..., Ortega said", "According to Ortega, ...". At most one
 * statement a sentence: what is reported inside a report belongs to the outer one.
 */
export function findStatements(text: string, { scene, segments }: ReadPassage): FoundStatement[] {
  return segments.flatMap((segment) => {
    for (const cue of segment.cues) {
      if (!cue.subject || (cue.verb && cue.verb.strength !== 'says')) continue;
      const span = reported(text, scene, segment, cue);
      if (span) return [{ ...span, cue, scene }];
    }
    return [];
  });
}

/** What a cue reports, in words of the reporter; `null` where that is in marks, or nothing. */
function reported(text: string, scene: Scene, segment: ReadSegment, cue: Cue): Span | null {
  const { items } = scene.passage;
  const subject = cue.subject!;
  const start = cue.link === 'shared' ? cue.at : Math.min(cue.at, subject.from);
  const end = cue.link === 'shared' ? cue.to : Math.max(cue.to, subject.from > cue.at ? subject.to : 0);
  const last = '.!?…'.includes(items[segment.end - 1]!.text) ? segment.end - 1 : segment.end;
  if (start > segment.from && last - end < 8 && cue.link !== 'shared') {
    // "..., Ortega said." and "... according to Ortega."
    const before = items[start - 1]!;
    const closes = before.kind === 'stretch' || (before.kind === 'mark' && ",'’".includes(before.text));
    const to = before.text === ',' ? start - 1 : start;
    if ((closes || cue.link === 'according to') && hasWords(items, segment.from, to))
      return cut(text, items[segment.from]!, items[to - 1]!);
  }
  const from = reportStart(scene, cue, end, last);
  return from >= 0 && hasWords(items, from, last) ? cut(text, items[from]!, items[last - 1]!) : null;
}

/** Whether a range holds words enough for a statement, outside of quotation marks. */
function hasWords(items: readonly Item[], from: number, to: number): boolean {
  let count = 0;
  for (let i = from; i < to && count < LEAST; i++) if (items[i]!.kind === 'word') count++;
  return count >= LEAST;
}

function cut(text: string, first: Span, last: Span): Span {
  return trimmed(text, { start: first.start, end: last.end });
}

// Verbs that name the person spoken to before what is said.
const ADDRESSED = new Set('tell remind inform assure warn advise ask urge convince'.split(' '));
const CONJUNCTIONS = new Set('that how why whether if'.split(' '));
// Verbs that also take a plain object ("continued its work"): only with "that" do they report.
const WITH_THAT = new Set(
  'continue maintain respond reply answer post write read recite sing repeat recall cry underline text'.split(
    ' ',
  ),
);
// Verbs whose "to ..." is what is said: "vowed to stay".
const WITH_TO = new Set(
  'promise vow pledge swear urge ask advise warn plead threaten offer propose'.split(' '),
);

/** The item with which the report begins behind a cue: past "reporters", "in a statement", "on Tuesday"; -1 for none. */
function reportStart(scene: Scene, cue: Cue, end: number, limit: number): number {
  const { items } = scene.passage;
  if (end >= limit) return -1;
  const first = items[end]!;
  if (cue.link === 'according to') return first.text === ',' && end + 1 < limit ? end + 1 : -1;
  if (cue.link === 'colon' || first.text === ':') return cue.link === 'colon' ? end : end + 1;
  const lemma = cue.verb?.lemma ?? '';
  if (ADDRESSED.has(lemma)) {
    const addressee = scene.startingAt(end);
    const to = addressee ? addressee.to : end + 1;
    return (
      conjunctionWithin(scene, to, Math.min(limit, to + 12)) ??
      (to < limit && items[to]!.kind !== 'mark' ? to : -1)
    );
  }
  if (WITH_THAT.has(lemma)) return CONJUNCTIONS.has(first.lower) ? end : -1;
  const interrupted =
    first.kind === 'mark' || first.classes & (WordClass.preposition | WordClass.time | WordClass.adverb);
  if (!interrupted) return end;
  if (first.lower === 'to') return WITH_TO.has(lemma) ? end : -1;
  const conjunction = conjunctionWithin(scene, end, Math.min(limit, end + 14));
  if (conjunction !== undefined) return conjunction;
  // "said on Tuesday Ortega would stay": the day alone may stand in between.
  return first.classes & (WordClass.time | WordClass.adverb) ? end + 1 : -1;
}

/** The next "that" or "whether" before a quotation or the end of the clause. */
function conjunctionWithin(scene: Scene, from: number, limit: number): number | undefined {
  const { items } = scene.passage;
  for (let i = from; i < limit && items[i]!.kind !== 'stretch'; i++)
    if (CONJUNCTIONS.has(items[i]!.lower)) return i;
  return undefined;
}
