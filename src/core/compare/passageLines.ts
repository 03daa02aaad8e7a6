import { readLayout } from '../article/readLayout';
import { overlaps, type Span } from '../text/span';

/**
 * A passage of an article with one sentence a line and an empty line between paragraphs, for a comparison line by line: prose
 * has no lines of its own that would tell which sentences answer one another. Words stay as they are; white space between
 * sentences does not.
 */
export function passageLines(text: string, passage: Span): string {
  const { headlines, paragraphs } = readLayout(text);
  const blocks = [
    ...headlines.map((headline) => [headline]),
    ...paragraphs.map(({ sentences }) => sentences),
  ].filter((sentences) => sentences.some((sentence) => overlaps(sentence, passage)));
  // Words in no paragraph (the page's own): as they stand.
  if (blocks.length === 0) return `${text.slice(passage.start, passage.end)}\n`;
  return blocks.map((sentences) => linesOf(text, sentences, passage)).join('\n');
}

function linesOf(text: string, sentences: readonly Span[], passage: Span): string {
  return sentences
    .filter((sentence) => overlaps(sentence, passage))
    .map(({ start, end }) => text.slice(Math.max(start, passage.start), Math.min(end, passage.end)))
    .map((words) => `${words.replace(/\s+/g, ' ').trim()}\n`)
    .join('');
}
