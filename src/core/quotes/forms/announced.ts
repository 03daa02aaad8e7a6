import { message } from '../../message';
import type { FoundMention } from '../../people/mention';
import { trimmed } from '../../text/span';
import type { ReadPassage } from '../attribute';
import type { Cue } from '../cues';
import { type FormedSpeech, hasWords, type Page } from './formedSpeech';

/** Behind a colon these begin a list, a heading or something in marks, not somebody's words as they are. */
const NO_WORDS = /^(?:[-–—*•>#"“„«‘'<([]|\d{1,3}[.)])/u;

// "Torres posted:" and then a paragraph without marks: the page has most likely lost the post in between.
const EMBEDDED = new Set(['tweet', 'retweet', 'post', 'share']);

/** Who says what follows a paragraph that ends in a colon: "Ana Torres said in a statement:". */
export function announcerOf(paragraph: ReadPassage): FoundMention | undefined {
  return announcingCue(paragraph)?.subject ?? undefined;
}

function announcingCue({ scene, segments }: ReadPassage): Cue | undefined {
  const last = segments.at(-1);
  if (!last || scene.passage.items[last.end - 1]?.text !== ':') return undefined;
  return last.cues.filter(({ subject, verb }) => subject && (!verb || verb.strength === 'says')).at(-1);
}

/**
 * A statement printed without marks, as press releases do: the paragraph behind "Ana Torres said in a statement:", and those
 * behind it where all of them are indented. How far else it goes on, nothing tells.
 */
export function findAnnounced({ text, paragraphs }: Page): FormedSpeech[] {
  const found: FormedSpeech[] = [];
  for (let i = 1; i < paragraphs.length; i++) {
    const cue = announcingCue(paragraphs[i - 1]!);
    const mention = cue?.subject;
    // "Watch:" is no word of saying, and what somebody else is said to say is the reporter's paragraph again.
    if (!mention || !cue.verb || EMBEDDED.has(cue.verb.lemma) || isReporters(paragraphs[i]!)) continue;
    const how = message('A paragraph of its own, after “{0}” and a colon', mention.text);
    const indented = isIndented(text, paragraphs[i]!);
    let last = i;
    while (indented && paragraphs[last + 1] && isIndented(text, paragraphs[last + 1]!)) last++;
    for (const { scene } of paragraphs.slice(i, last + 1)) {
      const words = trimmed(text, scene.passage);
      if (!NO_WORDS.test(text.slice(words.start, words.start + 5)) && hasWords(text, words))
        found.push({ ...words, mention, how, certainty: 'likely' });
    }
    i = last;
  }
  return found;
}

/** Whether a paragraph stands further in than the others: behind a tab or four spaces. */
function isIndented(text: string, { scene }: ReadPassage): boolean {
  const { start } = scene.passage;
  return /(?:^|[\r\n])(?:\t| {4})\s{0,20}$/.test(text.slice(Math.max(0, start - 25), start));
}

function isReporters({ scene, segments }: ReadPassage): boolean {
  if (scene.passage.items.at(-1)?.text === ':') return true;
  return segments.some(({ cues }) =>
    cues.some(({ subject, verb }) => subject?.name && verb?.strength === 'says'),
  );
}
