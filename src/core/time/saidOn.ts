import type { Layout } from '../article/layout';
import { type Span, spanAt, spanAtOrAfter } from '../text/span';
import { type Day, isSingleDay } from '../calendar/days';
import type { TimeExpression } from './expression';
import { postedOn } from './post';
import type { Words } from './words';

/** What the search for the day of quoted words looks at. All lists are sorted and do not overlap. */
export interface Surroundings {
  readonly words: Words;
  readonly layout: Layout;
  readonly quoted: readonly Span[];
  /** The resolved expressions outside quotation marks. */
  readonly outside: readonly TimeExpression[];
}

/** How far behind the closing mark a link to the quoted post may stand. */
const LINK_REACH = 400;

/**
 * The day on which the words of the stretch at `index` of `quoted` were said: that of a linked post right behind it, else
 * the day that the reporting clause beside it names ("he said on Wednesday"), else that of the part before it in the
 * same paragraph. `null` where the article does not tell.
 */
export function saidOn(index: number, around: Surroundings): Day | null {
  const stretch = around.quoted[index]!;
  const paragraph = spanAt(around.layout.paragraphs, stretch.start);
  if (!paragraph) return null;
  const posted = postedOn(behind(index, around));
  if (posted) return posted;
  // Parts of one quotation in a paragraph share their clause; the nearest one in front that has a clause counts.
  for (let i = index; i >= 0 && around.quoted[i]!.start >= paragraph.start && i > index - 8; i--) {
    const day = dayOfClauses(i, paragraph.sentences, around);
    if (day) return day;
  }
  return null;
}

/** The text behind a stretch up to the next one, as far as a link counts. */
function behind(index: number, { words, quoted }: Surroundings): string {
  const { end } = quoted[index]!;
  return words.text.slice(end, Math.min(end + LINK_REACH, quoted[index + 1]?.start ?? Infinity));
}

/** The day named in the rest of the sentence in front of or behind the stretch, where a word tells that it reports. */
function dayOfClauses(index: number, sentences: readonly Span[], around: Surroundings): Day | null {
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

function dayIn(clause: Span | undefined, { words, outside }: Surroundings): Day | null {
  if (!clause) return null;
  // "Rask set out his view on Thursday: “...”": the colon reports, whatever the verb.
  const colon = words.text.slice(clause.start, clause.end).trimEnd().endsWith(':');
  if (!colon && !words.some(clause, ({ lexeme }) => lexeme.saying === true)) return null;
  const time = spanAtOrAfter(outside, clause.start);
  if (!time?.days || time.end > clause.end || !isSingleDay(time.days)) return null;
  return time.days.first;
}
