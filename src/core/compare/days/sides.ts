import type { ArticleFacts, Place, Side } from '../../facts';
import { type Message, message } from '../../message';
import { textOf } from '../../text/span';
import type { Dating } from './duringTalks';

/** A day in its article. */
interface Dated {
  readonly article: ArticleFacts;
  readonly telling: Dating;
}

/** The words that tell the days, as one side of a disagreement; where they name a clock ("local time"), with that. */
export function sideOf(told: Dated): Side {
  const { days, zone } = told.telling;
  return sideSaying(told, zone === null ? message('{0}', days) : message('{0} ({1})', days, zone));
}

/** The same, with what they say in other words. */
export function sideSaying({ article, telling: { time } }: Dated, says: Message): Side {
  return sideAt({ path: article.path, ...time }, article, says);
}

/** A place of an article as one side of a disagreement. */
export function sideAt({ path, start, end }: Place, { text }: ArticleFacts, says: Message): Side {
  return { path, start, end, text: textOf(text, { start, end }), says };
}
