import type { ArticleFacts } from '../../facts';
import type { Quotation } from '../../quotes/quotation';
import { overlaps, type Span } from '../../text/span';
import type { Stretch } from './align';
import { liken } from './likeness';
import { passagesOf, wordsOfPassage } from './quotedPassages';
import type { QuotedWord } from './quotedWord';

/** A quotation in its article. */
export interface Quoted {
  readonly article: ArticleFacts;
  readonly quotation: Quotation;
}

/** Words that stand in the same place of two quotations and are not the same; the span is empty where none stand there. */
export interface Difference {
  readonly here: Span;
  readonly there: Span;
}

/**
 * In which words two quotations differ, in reading order; offsets are those of each article. All parts of a quotation are
 * compared, and what touches neither of these two is left out. What is only left out at an end or behind an ellipsis, put in
 * by an editor or spelled in another way is no difference.
 */
export function differences(here: Quoted, there: Quoted): readonly Difference[] {
  const [own, theirs] = [spokenIn(here), spokenIn(there)];
  const { changes } = liken(own, theirs) ?? { changes: [] };
  return changes
    .map((change) => ({
      here: spanOf(own.words, change.here),
      there: spanOf(theirs.words, change.there),
    }))
    .filter((each) => touches(here.quotation, each.here) || touches(there.quotation, each.there));
}

function spokenIn({ article, quotation }: Quoted): ReturnType<typeof wordsOfPassage> & { keys: string[] } {
  const whole = passagesOf(article).find(
    ({ complete, parts }) => complete && parts.some(({ start }) => start === quotation.start),
  );
  const read = wordsOfPassage(article.text, whole?.parts ?? [quotation]);
  return { ...read, keys: read.words.map(({ key }) => key) };
}

function spanOf(words: readonly QuotedWord[], { from, to }: Stretch): Span {
  if (from < to) return { start: words[from]!.start, end: words[to - 1]!.end };
  const at = words[from - 1]?.end ?? words[from]?.start ?? 0;
  return { start: at, end: at };
}

function touches(quotation: Span, { start, end }: Span): boolean {
  return overlaps(quotation, { start, end: Math.max(end, start + 1) });
}
