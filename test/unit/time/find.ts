import type { Layout } from '../../../src/core/article/layout';
import { daysOfEdtf } from '../../../src/core/calendar/days';
import { sentencesIn } from '../../../src/core/text/sentences';
import type { Span } from '../../../src/core/text/span';
import type { TimeExpression } from '../../../src/core/time/expression';
import { findTimes } from '../../../src/core/time/findTimes';

/** A body of one paragraph a line, so that the tests do not depend on how an article's top is read. */
export function layoutOf(text: string): Layout {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => {
    const span = { start: index, end: index + line.length };
    return { ...span, sentences: sentencesIn(text, span) };
  });
  return {
    header: null,
    frontMatter: null,
    headlines: [],
    byline: null,
    dateline: null,
    printedDates: [],
    metadata: [],
    paragraphs,
    boilerplate: [],
  };
}

/** Stretches between curly or straight double marks, the marks taken in. */
export function quotedIn(text: string): Span[] {
  return [...text.matchAll(/“[^”\n]*”|"[^"\n]*"/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The time expressions of a text that was published on these days (EDTF; `null`: undated). */
export function timesIn(text: string, published: string | null): TimeExpression[] {
  const days = published === null ? null : daysOfEdtf(published);
  return findTimes({
    text,
    layout: layoutOf(text),
    published: days && published !== null ? { value: published, days, basis: 'given', span: null } : null,
    quoted: quotedIn(text),
  });
}
