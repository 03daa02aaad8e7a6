import { dayOrderOf } from './article/dates/dayOrder';
import { findPublished } from './article/published/findPublished';
import { readLayout } from './article/readLayout';
import { findEvents } from './events/findEvents';
import type { ArticleFacts, ArticleSource } from './facts';
import { findFigures } from './figures/findFigures';
import { pairMarks } from './quotes/pairMarks';
import { readSpeech, speechBlocks } from './quotes/readSpeech';
import { findTimes } from './time/findTimes';

/**
 * All that one article says, by itself: the staircase from text to facts. Pure: the same source gives the same facts, in
 * any thread. Any text has facts; time and memory grow in proportion to its length.
 */
export function extractArticle(source: ArticleSource): ArticleFacts {
  const { path, text, recorded } = source;
  const dayOrder = dayOrderOf(text, source.dayOrder);
  const layout = readLayout(text);
  const { published, conflicts, candidates } = findPublished(source, layout, dayOrder?.order);
  const { stretches, strayMarks } = pairMarks(text, speechBlocks(layout));
  const times = findTimes({ text, layout, published, quoted: stretches, recorded, dayOrder });
  const { quotations, statements, speakers } = readSpeech({ text, layout, stretches });
  const events = findEvents({ text, layout, published, times, speakers, quotations });
  const figures = findFigures({ text, layout, times, quotations, statements, events });
  return {
    path,
    text,
    layout,
    published,
    publishedConflicts: conflicts,
    publishedCandidates: candidates,
    times,
    quotations,
    strayMarks,
    statements,
    speakers,
    events,
    figures,
  };
}
