import type { DayOrder, DayOrderBasis } from '../../article/dates/dayOrder';
import { type Day, dayOf, daysBetween, only, weekdayOf } from '../../calendar/days';
import type { Certainty } from '../../certainty';
import { message } from '../../message';
import type { CalendarMeaning } from '../meaning';
import { absolute, type Anchor, type Resolution } from './resolution';

/**
 * Day and month may be the other way round: a weekday beside them tells, or a setting, or other dates; where nothing does,
 * the order that lies nearer to the anchor is taken, as a doubtful one.
 */
export function eitherOrder(
  { year, weekday, dayOrder }: CalendarMeaning,
  month: number,
  day: number,
  anchor: Anchor | null,
): Resolution {
  const monthFirst = dayOf(year!, month, day)!;
  const dayFirst = dayOf(year!, day, month)!;
  const either = (taken: Day, certainty: Certainty, text: string): Resolution => {
    const other = taken === dayFirst ? monthFirst : dayFirst;
    return { ...absolute('DATE', taken, only(taken), message(text, only(other))), certainty };
  };
  const fitting = [monthFirst, dayFirst].filter((candidate) => weekdayOf(candidate) === weekday);
  if (fitting.length === 1) return either(fitting[0]!, 'likely', FITS_WEEKDAY);
  if (dayOrder) {
    const { certainty, texts } = ORDERS[dayOrder.basis];
    const taken = dayOrder.order === 'day first' ? dayFirst : monthFirst;
    return either(taken, certainty, texts[dayOrder.order]);
  }
  if (!anchor) return either(monthFirst, 'doubtful', 'Could be {0} as well');
  const away = (candidate: Day): number => Math.abs(daysBetween(anchor.day, candidate));
  return either(away(dayFirst) < away(monthFirst) ? dayFirst : monthFirst, 'doubtful', NEARER);
}

const NEARER = 'Could be {0} as well; this one lies nearer to the publication date';
const FITS_WEEKDAY = 'The weekday beside it fits this day and not {0}';

/** What each basis says, and how far it can be relied on: other outlets of a folder may write dates otherwise. */
const ORDERS: Readonly<
  Record<DayOrderBasis, { readonly certainty: Certainty; readonly texts: Readonly<Record<DayOrder, string>> }>
> = {
  setting: {
    certainty: 'certain',
    texts: {
      'day first': 'The day comes first in dates such as this one, as it is set',
      'month first': 'The month comes first in dates such as this one, as it is set',
    },
  },
  article: {
    certainty: 'likely',
    texts: {
      'day first': 'The day comes first in other dates of this article; else it would be {0}',
      'month first': 'The month comes first in other dates of this article; else it would be {0}',
    },
  },
  outlet: {
    certainty: 'likely',
    texts: {
      'day first': 'The day comes first in other articles of this outlet; else it would be {0}',
      'month first': 'The month comes first in other articles of this outlet; else it would be {0}',
    },
  },
  folder: {
    certainty: 'doubtful',
    texts: {
      'day first': 'The day comes first in other articles of this folder; else it would be {0}',
      'month first': 'The month comes first in other articles of this folder; else it would be {0}',
    },
  },
};
