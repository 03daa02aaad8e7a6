import { edtfOf, type Message, type Place, type Span, wordMessage } from '../core';

/** A span without what else its object has. */
export function bare({ start, end }: Span): Span {
  return { start, end };
}

/** A stretch of an article of the folder. */
export function placeRow(place: Place): Span & { readonly file: string } {
  return { file: place.path, ...bare(place) };
}

/** A message for a program: English, days as ISO 8601 writes them. */
export function plain(message: Message): string {
  return wordMessage(message, edtfOf);
}
