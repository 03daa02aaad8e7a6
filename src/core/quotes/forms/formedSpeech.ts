import type { Certainty } from '../../certainty';
import type { Message } from '../../message';
import type { FoundMention } from '../../people/mention';
import type { Span } from '../../text/span';
import type { ReadPassage } from '../attribute';

/**
 * Words that need no marks, because the form of the page tells whose they are: the turn of somebody in a transcript, a
 * block quote, a post with its signature. The span is the words.
 */
export interface FormedSpeech extends Span {
  readonly mention: FoundMention;
  readonly how: Message;
  readonly certainty: Certainty;
}

/** What the recognisers of forms read: the paragraphs of an article, without its headlines. */
export interface Page {
  readonly text: string;
  readonly paragraphs: readonly ReadPassage[];
}

/** Whether a span holds so many words, figures left out: one alone says nothing. */
export function hasWords(text: string, { start, end }: Span, least = 2): boolean {
  const words = text.slice(start, Math.min(end, start + 200)).match(/\p{L}[\p{L}\p{N}\p{M}'’-]*/gu);
  return (words?.length ?? 0) >= least;
}
