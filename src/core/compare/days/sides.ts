import type { Side } from '../../facts';
import { message } from '../../message';
import { textOf } from '../../text/span';
import type { Told } from './datedEvents';

/** The words that tell the days, as one side of a disagreement. */
export function sideOf({ article: { path, text }, telling: { time, days } }: Told): Side {
  const { start, end } = time;
  return { path, start, end, text: textOf(text, time), says: message('{0}', days) };
}
