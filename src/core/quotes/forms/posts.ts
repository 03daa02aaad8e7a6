import { message } from '../../message';
import { type Span, trimmed } from '../../text/span';
import type { ReadPassage } from '../attribute';
import { type FormedSpeech, hasWords, type Page } from './formedSpeech';

// "— Ana Torres (@TorresPV) April 30, 2025", with what feeds leave behind it.
const SIGNATURE =
  /(?:[—–―-]{1,2}|&mdash;)\s?(\p{L}[^\n()@—–―]{1,60}?)\s?\(@\w{2,30}\)(?:[\s,·]{1,3}(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9},? \d{4}))?\.?(?:<\/\w{1,12}>)?\.?$/u;
const LONGEST_SIGNATURE = 140;
/** The picture or page that a post links to, which nobody said. */
const LINK =
  /(?:^|\s|(?<=[\p{P}]))(?:pic\.twitter\.com\/\w{1,20}|pic\.x\.com\/\w{1,20}|(?:https?:\/\/)?t\.co\/\w{1,20}|https?:\/\/\S{1,90})$/u;
const LONGEST_LINK = 120;

/** Posts printed in full with their signature: the words in front of it, in the same paragraph or else in the one before. */
export function findPosts({ text, paragraphs }: Page): FormedSpeech[] {
  return paragraphs.flatMap((paragraph, i): FormedSpeech[] => {
    const { start, end } = paragraph.scene.passage;
    const from = Math.max(start, end - LONGEST_SIGNATURE);
    const tail = text.slice(from, end);
    const found = tail.includes('(@') && SIGNATURE.exec(tail);
    if (!found) return [];
    const nameAt = from + found.index + found[0].indexOf(found[1]!);
    const mention = paragraph.scene.mentionOver({ start: nameAt, end: nameAt + found[1]!.length }, 'role');
    const here = wordsOf(text, { start, end: from + found.index });
    const words = hasWords(text, here) || i === 0 ? here : wordsBefore(text, paragraphs[i - 1]!);
    if (!mention || !words || !hasWords(text, words)) return [];
    return [
      { ...words, mention, how: message('A post that “{0}” signs', mention.text), certainty: 'certain' },
    ];
  });
}

/** The paragraph in front of a signature, unless the reporter speaks in it. */
function wordsBefore(text: string, { scene, segments }: ReadPassage): Span | undefined {
  const reporter = segments.some(({ cues }) =>
    cues.some(({ subject, verb }) => subject && verb?.strength === 'says'),
  );
  return reporter ? undefined : wordsOf(text, scene.passage);
}

/** The words of a post: without the mark of a block quote in front, and the links behind. */
function wordsOf(text: string, span: Span): Span {
  const head = /^(?:>\s?|<[^<>\n]{1,200}>)*/.exec(text.slice(span.start, span.start + 250))![0].length;
  let words = trimmed(text, { start: Math.min(span.start + head, span.end), end: span.end });
  for (;;) {
    const from = Math.max(words.start, words.end - LONGEST_LINK);
    const link = LINK.exec(text.slice(from, words.end));
    if (!link) return words;
    words = trimmed(text, { start: words.start, end: from + link.index });
  }
}
