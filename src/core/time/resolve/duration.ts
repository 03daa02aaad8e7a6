import { message, type Message } from '../../message';
import type { DurationMeaning } from '../meaning';
import { compoundValue, durationValue } from '../quantity';
import { lengthIn } from './shiftReason';
import { absolute, type Resolution } from './resolution';

/** A length of time; of "24 to 36 hours" TIMEX3 can write only one end, so that the reason tells the other. */
export function resolveDuration(meaning: DurationMeaning): Resolution {
  return absolute('DURATION', valueOf(meaning), null, reasonOf(meaning));
}

function valueOf({ unit, amount, and }: DurationMeaning): string {
  const value = durationValue(unit, amount);
  return and ? compoundValue([value, valueOf(and)]) : value;
}

function reasonOf({ amount, most, unit }: DurationMeaning): Message {
  if (most === undefined || amount === null) return message('A length of time');
  return message(
    'A length of time, from {0} to {1}; the value is the shorter one',
    amount,
    lengthIn(unit, most),
  );
}
