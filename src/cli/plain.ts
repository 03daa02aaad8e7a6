import { edtfOf, type Message, type Span, wordMessage } from '../core';

/** A span without what else its object has. */
export function bare({ start, end }: Span): Span {
  return { start, end };
}

/** A message for a program: English, days as ISO 8601 writes them. */
export function plain(message: Message): string {
  return wordMessage(message, edtfOf);
}
