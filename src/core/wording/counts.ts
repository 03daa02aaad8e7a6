import { type Message, message } from '../message';

/** "1 speaker", "7 speakers": two sentences, so that each can be translated as a whole. `{0}` is the number. */
export function counted(count: number, one: string, many: string): Message {
  return message(count === 1 ? one : many, count);
}

/** "7 speakers". */
export function speakerCount(count: number): Message {
  return counted(count, '{0} speaker', '{0} speakers');
}

/** "12 quotations". */
export function quotationCount(count: number): Message {
  return counted(count, '{0} quotation', '{0} quotations');
}

/** "2 findings". */
export function findingCount(count: number): Message {
  return counted(count, '{0} finding', '{0} findings');
}

/** "12 passages in 4 articles". */
export function passageCount(places: readonly { readonly path: string }[]): Message {
  const articles = new Set(places.map(({ path }) => path)).size;
  return message(
    '{0} in {1}',
    counted(places.length, '{0} passage', '{0} passages'),
    counted(articles, '{0} article', '{0} articles'),
  );
}

/** "4 sources": the articles that report an event. */
export function sourceCount(count: number): Message {
  return counted(count, '{0} source', '{0} sources');
}

/** "4 sources, 3 independent"; "4 sources" where each of them is. */
export function sourcesWording(count: number, independent: number): Message {
  return independent === count
    ? sourceCount(count)
    : message('{0}, {1} independent', sourceCount(count), independent);
}
