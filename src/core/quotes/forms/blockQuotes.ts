import { message } from '../../message';
import type { FoundMention } from '../../people/mention';
import { type Span, trimmed } from '../../text/span';
import type { ReadPassage } from '../attribute';
import { announcerOf } from './announced';
import { type FormedSpeech, hasWords, type Page } from './formedSpeech';

// "— Ana Torres, mayor": a dash and a capital. Without the mark of a block quote a hyphen begins an item of a list.
const SIGNED = /^(?:>\s?)+[—–―-]{1,2}\s?(?=\p{Lu})/u;
const SIGNED_BELOW = /^[—–―]\s?(?=\p{Lu})/u;
const LONGEST_SIGNATURE = 120;

/**
 * Markdown's block quotes: lines that begin with ">". They are the words of who signs them, in their last line or in the
 * one behind it, or of whom the sentence in front announces with a colon.
 */
export function findBlockQuotes({ text, paragraphs }: Page): FormedSpeech[] {
  const found: FormedSpeech[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    if (!isQuoted(text, paragraphs[i]!)) continue;
    let end = i + 1;
    while (end < paragraphs.length && isQuoted(text, paragraphs[end]!)) end++;
    found.push(...readBlock(text, paragraphs, i, end));
    i = end - 1;
  }
  return found;
}

function isQuoted(text: string, { scene }: ReadPassage): boolean {
  return text[scene.passage.start] === '>';
}

function readBlock(
  text: string,
  paragraphs: readonly ReadPassage[],
  from: number,
  end: number,
): FormedSpeech[] {
  const last = signatureOf(text, paragraphs[end - 1]!, SIGNED);
  const signature = last ?? (paragraphs[end] && signatureOf(text, paragraphs[end], SIGNED_BELOW));
  const announced = signature || from === 0 ? undefined : announcerOf(paragraphs[from - 1]!);
  const mention = signature ?? announced;
  if (!mention) return [];
  const how = signature
    ? message('A block quote that “{0}” signs', mention.text)
    : message('A block quote, after “{0}” and a colon', mention.text);
  return wordsOf(text, paragraphs.slice(from, last ? end - 1 : end)).map((words) => ({
    ...words,
    mention,
    how,
    certainty: signature ? 'certain' : 'likely',
  }));
}

/** Who signs, where a paragraph is a signature. */
function signatureOf(text: string, { scene }: ReadPassage, form: RegExp): FoundMention | undefined {
  const { start, end } = scene.passage;
  const dash = end - start > LONGEST_SIGNATURE ? null : form.exec(text.slice(start, end));
  if (!dash) return undefined;
  const from = start + dash[0].length;
  return scene.mentions.find((mention) => mention.start <= from && mention.end > from && mention.name);
}

/** The paragraphs of a block quote: lines without an empty one in between are one. */
function wordsOf(text: string, lines: readonly ReadPassage[]): Span[] {
  const words: { start: number; end: number }[] = [];
  let open = false;
  for (const { scene } of lines) {
    const { start, end } = scene.passage;
    const marks = /^(?:>\s?)+/.exec(text.slice(start, Math.min(end, start + 20)))![0].length;
    const line = trimmed(text, { start: start + marks, end });
    if (line.start === line.end) {
      open = false;
      continue;
    }
    const last = words.at(-1);
    if (open && last && !/\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(text.slice(last.end, line.start)))
      last.end = line.end;
    else words.push({ ...line });
    open = true;
  }
  return words.filter((span) => hasWords(text, span));
}
