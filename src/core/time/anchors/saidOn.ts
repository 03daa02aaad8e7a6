import type { Layout } from '../../article/layout';
import { type Span, spanAt, spanAtOrAfter } from '../../text/span';
import { type Day, type DayRange, isSingleDay, only } from '../../calendar/days';
import type { TimeExpression } from '../expression';
import { postedOn } from './post';
import type { Words } from '../words';

/** What the search for the day of quoted words looks at. All lists are sorted and do not overlap. */
export interface Surroundings {
  readonly words: Words;
  readonly layout: Layout;
  readonly quoted: readonly Span[];
  /** The resolved expressions outside quotation marks. */
  readonly outside: readonly TimeExpression[];
}

/** When quoted words were said, and whether the article says so of these very words. */
export interface SaidOn {
  readonly days: DayRange;
  readonly sure: boolean;
}

/** How far from the marks a link to the quoted post may stand. */
const LINK_REACH = 400;
/** So many parts of one paragraph, and so many paragraphs, are gone back for the clause that tells who spoke and when. */
const MOST_PARTS = 8;
const MOST_PARAGRAPHS = 4;

/**
 * When the words of the stretch at `index` of `quoted` were said: the day of a linked post beside it, else the one that
 * the reporting clause beside it names ("he said on Wednesday"), else that of the part before it in the same paragraph;
 * with less certainty the day on which the sentence before has somebody speak, or on which the same speaker spoke a
 * paragraph before. `null` where the article does not tell.
 */
export function saidOn(index: number, around: Surroundings): SaidOn | null {
  const posted = postBeside(index, around);
  if (posted) return { days: only(posted), sure: true };
  const own = inParagraph(index, around);
  if (own) return own;
  let at = index;
  for (let i = 0; i < MOST_PARAGRAPHS && goesOn(at, around); i++) {
    at = firstOfParagraph(at, around) - 1;
    const before = inParagraph(at, around);
    if (before) return { ...before, sure: false };
  }
  return null;
}

/** What the paragraph itself tells of when the words were said. */
function inParagraph(index: number, around: Surroundings): SaidOn | null {
  const paragraph = spanAt(around.layout.paragraphs, around.quoted[index]!.start);
  if (!paragraph) return null;
  // Parts of one quotation in a paragraph share their clause; the nearest one in front that has a clause counts.
  const first = firstOfParagraph(index, around);
  for (let i = index; i >= first; i--) {
    const days = dayOfClauses(i, paragraph.sentences, around);
    if (days) return { days, sure: true };
  }
  const days = dayIn(sentenceBefore(around.quoted[first]!.start, paragraph.sentences), around);
  return days && { days, sure: false };
}

/** The sentence in front of the one in which the offset lies. */
function sentenceBefore(offset: number, sentences: readonly Span[]): Span | undefined {
  const own = spanAtOrAfter(sentences, offset);
  return own && spanAt(sentences, own.start - 2);
}

/** How much of the words beside a stretch is searched for a pronoun. */
const CUE_REACH = 80;
const PRONOUN = /\b(?:he|she|they)\b/i;

/** Whether the speaker of the paragraph right before goes on: "he said", or nothing but the words themselves. */
function goesOn(index: number, around: Surroundings): boolean {
  const {
    words: { text },
    layout,
    quoted,
  } = around;
  const { start, end } = quoted[index]!;
  const before = quoted[firstOfParagraph(index, around) - 1];
  const paragraph = spanAt(layout.paragraphs, start);
  const previous = before && spanAt(layout.paragraphs, before.start);
  if (
    !paragraph ||
    !previous ||
    previous === paragraph ||
    text.slice(previous.end, paragraph.start).trim() !== ''
  )
    return false;
  const opening = text.slice(Math.max(paragraph.start, start - CUE_REACH), start - 1).trim();
  const rest = text.slice(end + 1, Math.min(paragraph.end, end + CUE_REACH)).trim();
  return (opening === '' && rest === '') || PRONOUN.test(opening) || PRONOUN.test(rest);
}

/** The first of the stretches in the paragraph of the one at `index`, as far back as parts count. */
function firstOfParagraph(index: number, { layout, quoted }: Surroundings): number {
  const paragraph = spanAt(layout.paragraphs, quoted[index]!.start);
  let first = index;
  while (
    paragraph &&
    first > index - MOST_PARTS + 1 &&
    first > 0 &&
    quoted[first - 1]!.start >= paragraph.start
  ) {
    first--;
  }
  return first;
}

/** The day of the post that is linked behind a stretch, in it, or in front where no other stretch has it behind. */
function postBeside(index: number, { words, quoted }: Surroundings): Day | null {
  const { start, end } = quoted[index]!;
  const text = words.text;
  const behind = text.slice(start, Math.min(end + LINK_REACH, quoted[index + 1]?.start ?? Infinity));
  const from = Math.max(start - LINK_REACH, 0);
  const others = (quoted[index - 1]?.end ?? -Infinity) > from - LINK_REACH;
  return postedOn(behind) ?? (others ? null : postedOn(text.slice(from, start)));
}

/** The day named in the rest of the sentence in front of or behind the stretch, where a word tells that it reports. */
function dayOfClauses(index: number, sentences: readonly Span[], around: Surroundings): DayRange | null {
  const { quoted } = around;
  const { start, end } = quoted[index]!;
  const opening = spanAtOrAfter(sentences, start);
  const closing = spanAtOrAfter(sentences, end - 1);
  const after = closing && {
    start: end,
    end: Math.min(closing.end, quoted[index + 1]?.start ?? Infinity),
  };
  const before = opening && { start: Math.max(opening.start, quoted[index - 1]?.end ?? 0), end: start };
  return dayIn(after, around) ?? dayIn(before, around);
}

function dayIn(clause: Span | undefined, { words, outside }: Surroundings): DayRange | null {
  if (!clause) return null;
  // "Rask set out his view on Thursday: “...”": the colon reports, whatever the verb.
  const colon = words.text.slice(clause.start, clause.end).trimEnd().endsWith(':');
  if (!colon && !words.some(clause, ({ lexeme }) => lexeme.saying === true)) return null;
  const time = spanAtOrAfter(outside, clause.start);
  if (!time?.days || time.end > clause.end) return null;
  // "In a 2019 interview he said": a year says enough for "next year"; "last week" would say too little.
  return isSingleDay(time.days) || !time.relative ? time.days : null;
}
