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

/**
 * "4 sources": the articles that report an event; "4 sources, 3 independent" where some of them are one source, for they
 * print the same text.
 */
export function sourceCount(count: number, independent = count): Message {
  const sources = counted(count, '{0} source', '{0} sources');
  return independent < count ? message('{0}, {1} independent', sources, independent) : sources;
}

/** "Fire in Port Vell · also in 3 sources": an event, and how many other articles report it. */
export function alsoReported(label: string, others: number): Message {
  return message('{0} · also in {1}', label, sourceCount(others));
}
