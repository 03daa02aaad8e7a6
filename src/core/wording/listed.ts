import { type Message, message } from '../message';

/** "a, b and c". One part at least. */
export function listed(parts: readonly Message[]): Message {
  return parts.reduce((before, next, i) =>
    message(i < parts.length - 1 ? '{0}, {1}' : '{0} and {1}', before, next),
  );
}

/** "a, b, c": where the parts hold lists of their own. One part at least. */
export function inSeries(parts: readonly Message[]): Message {
  return parts.reduce((before, next) => message('{0}, {1}', before, next));
}

/** So many articles are named; how many more there are is told. */
const MOST_NAMED = 3;

/** "a.txt", "a.txt and b.txt", "a.txt, b.txt, c.txt and 4 more". One path at least. */
export function articlesListed(paths: readonly string[]): Message {
  const named = paths.slice(0, MOST_NAMED).map((path) => message('{0}', path));
  const more = paths.length - named.length;
  return listed(more > 0 ? [...named, message('{0} more', more)] : named);
}
