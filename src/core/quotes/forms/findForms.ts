import type { Cast } from '../../people/resolveNames';
import { overlaps } from '../../text/span';
import type { ReadPassage } from '../attribute';
import type { SpokenLayout } from '../readScript';
import { findAnnounced } from './announced';
import { findBlockQuotes } from './blockQuotes';
import type { FormedSpeech, Page } from './formedSpeech';
import { findPosts } from './posts';
import { findTurns } from './transcripts';

/** All speech of an article that a form tells, in reading order, without overlaps. Linear in the length of the text. */
export function findForms(
  text: string,
  layout: SpokenLayout,
  passages: readonly ReadPassage[],
  cast: Cast,
): FormedSpeech[] {
  const body = new Set(layout.paragraphs.map(({ start }) => start));
  const page: Page = { text, paragraphs: passages.filter(({ scene }) => body.has(scene.passage.start)) };
  // A signature says more than a colon in front: of two that claim the same words, the first in this list has them.
  const all = [findPosts(page), findBlockQuotes(page), findTurns(page, cast), findAnnounced(page)].flatMap(
    (found, rank) => found.map((formed) => ({ formed, rank })),
  );
  all.sort((a, b) => a.formed.start - b.formed.start || a.rank - b.rank);
  const kept: typeof all = [];
  for (const each of all) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.formed, each.formed)) kept.push(each);
    else if (each.rank < last.rank) kept[kept.length - 1] = each;
  }
  return kept.map(({ formed }) => formed);
}
