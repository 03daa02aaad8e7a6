import type { Act } from '../../events/acts';

/*
 * What happens once to somebody: nobody is arrested, dies or resigns on Tuesday and on Wednesday. All else may recur, and
 * some kinds do so daily: two of them on two days are two.
 */
const ONCE = new Set([
  'arrest',
  'birth',
  'death',
  'departure',
  'appointment',
  'kidnapping',
  'verdict',
  'wedding',
  'acquisition',
]);
const DAILY = new Set([
  'exchange of fire',
  'protest',
  'walkout',
  'remarks',
  'statement',
  'announcement',
  'post',
  'trial',
  'deployment',
  'investigation',
  'outbreak',
  'disruption',
  'telling',
]);

/** Whether an act happens to somebody once in many years, so that two days for it cannot both be right. */
export function happensOnce({ id }: Act): boolean {
  return ONCE.has(id);
}

/** Whether acts of this kind follow each other from one day to the next. */
export function recursDaily({ id }: Act): boolean {
  return DAILY.has(id);
}
