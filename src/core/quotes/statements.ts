import { type Span, trimmed } from '../text/span';
import type { ReadPassage } from './attribute';
import type { ReadSegment } from './candidates';
import type { Cue } from './cues';
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
  const start = Math.min(cue.at, cue.link === 'shared' || cue.link === 'none' ? cue.at : subject.from);
  const end = Math.max(cue.to, subject.from > cue.at && cue.link !== 'shared' ? subject.to : 0);
  const words = (from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) if (items[i]!.kind === 'word') count++;
    return count;
  };
  const lastMark = /^[.!?…]$/.test(items[segment.end - 1]!.text) ? segment.end - 1 : segment.end;
  // "..., Ortega said." and "..., according to Ortega."
  const closing =
    lastMark - end < 8 &&
    start > segment.from &&
    (items[start - 1]!.text === ',' || cue.link === 'according to');
  if (closing && words(segment.from, start) >= LEAST && !items[lastMark - 1]?.text.includes(':')) {
    const to = items[start - 1]!.text === ',' ? start - 1 : start;
    return cut(text, items[segment.from]!, items[to - 1]!);
  }
  const from = afterAddressee(scene, cue, end, lastMark);
  if (from < 0 || words(from, lastMark) < LEAST) return null;
  return cut(text, items[from]!, items[lastMark - 1]!);
}

function cut(text: string, first: Span, last: Span): Span {
  return trimmed(text, { start: first.start, end: last.end });
}

/** Where the report begins behind a cue: at "that" or at once; past "reporters", "in a statement", "on Tuesday". */
function afterAddressee(scene: Scene, cue: Cue, end: number, limit: number): number {
  const { items } = scene.passage;
  if (end >= limit) return -1;
  if (cue.link === 'according to') return items[end]!.text === ',' ? end + 1 : -1;
  let i = end;
  for (; i < limit && i - end < 14; i++) {
    const { kind, lower, text } = items[i]!;
    if (kind === 'stretch') return -1;
    if (lower === 'that' || lower === 'how' || lower === 'why' || lower === 'whether') return i;
    if (kind === 'mark') {
      if (text === ':' || text === ',') return text === ':' && i + 1 < limit ? i + 1 : -1;
      continue;
    }
  }
  const first = items[end]!;
  if (
    cue.verb?.lemma === 'tell' ||
    cue.verb?.lemma === 'remind' ||
    cue.verb?.lemma === 'inform' ||
    cue.verb?.lemma === 'assure'
  ) {
    const addressee = scene.startingAt(end);
    return addressee && addressee.to < limit ? addressee.to : end + 1 < limit ? end + 1 : -1;
  }
  if (first.classes & WordClass.preposition && first.lower !== 'to') return -1;
  return end;
}
