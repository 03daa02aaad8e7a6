import { readLayout } from '../../../src/core/article/readLayout';
import { pairMarks } from '../../../src/core/quotes/pairMarks';
import { readSpeech, speechBlocks } from '../../../src/core/quotes/readSpeech';

/** Reads an article as the extraction does: layout, marks, speech. */
export function speechOf(text: string) {
  const layout = readLayout(text);
  const { stretches, strayMarks } = pairMarks(text, speechBlocks(layout));
  return { layout, stretches, strayMarks, ...readSpeech({ text, layout, stretches }) };
}

/** What a person would note of each quotation: `words -> speaker`, or `words (kind)` where it is none. */
export function notes(text: string): string[] {
  const { quotations, speakers } = speechOf(text);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ content, kind, attribution }) => {
    const words = text.slice(content.start, content.end).replace(/\r\n/g, '\n');
    const short = words.length > 24 ? `${words.slice(0, 24).trimEnd()}…` : words;
    if (kind !== 'direct' && kind !== 'partial') return `${short} (${kind})`;
    return `${short} -> ${attribution ? names.get(attribution.speaker) : 'nobody'}`;
  });
}

/** The forms in which the same article may lie on disk; none may change what is read. */
export const variants: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replace(/\n/g, '\r\n')],
  ['behind emoji', (text) => `🚢🌊 Live from the quay 👩🏽‍🚒.\n\n${text}`],
];
