import { addDays, type Day, dayOf, type Weekday, weekdayOf } from '../calendar/days';

/**
 * The days that news in English names, by the words of the name (without possessive endings). Only those that fall on
 * one date in every country that uses the name; "Independence Day" and "Mother's Day" are left out for that reason.
 */
export const holidays: ReadonlyMap<string, (year: number) => Day> = new Map<string, (year: number) => Day>([
  ['new year day', fixed(1, 1)],
  ['new year eve', fixed(12, 31)],
  ['groundhog day', fixed(2, 2)],
  ['valentine day', fixed(2, 14)],
  ['patrick day', fixed(3, 17)],
  ['april fools day', fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['fourth of july', fixed(7, 4)],
  ['anzac day', fixed(4, 25)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ['all saints day', fixed(11, 1)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['veterans day', fixed(11, 11)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['martin luther king day', nth(3, 1, 1)],
  ['presidents day', nth(3, 1, 2)],
  ['memorial day', (year) => addDays(nth(1, 1, 6)(year), -7)],
  ['father day', nth(3, 7, 6)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['election day', (year) => addDays(nth(1, 1, 11)(year), 1)],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['black friday', (year) => addDays(nth(4, 4, 11)(year), 1)],
  ['cyber monday', (year) => addDays(nth(4, 4, 11)(year), 4)],
  ['shrove tuesday', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter', fromEaster(0)],
  ['easter day', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['mardi gras', fromEaster(-47)],
  ['fat tuesday', fromEaster(-47)],
  ['holy saturday', fromEaster(-1)],
  ['ascension day', fromEaster(39)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
  ['orthodox christmas', fixed(1, 7)],
  ['coptic christmas', fixed(1, 7)],
  ['orthodox easter', orthodoxEaster],
  ['orthodox easter sunday', orthodoxEaster],
  ['orthodox good friday', (year) => addDays(orthodoxEaster(year), -2)],
  ['passover', passover],
  ['rosh hashanah', (year) => addDays(passover(year), 163)],
  ['yom kippur', (year) => addDays(passover(year), 172)],
  ['sukkot', (year) => addDays(passover(year), 177)],
]);

function fixed(month: number, day: number): (year: number) => Day {
  return (year) => dayOf(year, month, day)!;
}

/** The `count`th `weekday` of the month. */
function nth(count: number, weekday: Weekday, month: number): (year: number) => Day {
  return (year) => {
    const first = dayOf(year, month, 1)!;
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };
}

function fromEaster(days: number): (year: number) => Day {
  return (year) => addDays(easterSunday(year), days);
}

/** Western Easter of a Gregorian year, after the anonymous method printed in Nature in 1876. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const shifted = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shifted + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)!;
}

/** Easter of the Orthodox churches: reckoned in the Julian calendar after Meeus, then moved to the Gregorian one. */
export function orthodoxEaster(year: number): Day {
  const fromFullMoon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - fromFullMoon + 34) % 7;
  const sum = fromFullMoon + toSunday + 114;
  return addDays(dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)!, julianLag(year));
}

/** The first day of Passover, after Gauss: Jewish years keep their distance from it up to the next new year. */
export function passover(year: number): Day {
  const hebrew = year + 3760;
  const inCycle = (12 * hebrew + 17) % 19;
  const moment = 32.0440932 + 1.5542418 * inCycle + 0.25 * (hebrew % 4) - 0.003177794 * hebrew;
  const march = Math.floor(moment);
  const part = moment - march;
  const weekday = (3 * hebrew + 5 * (hebrew % 4) + march + 5) % 7;
  const put =
    weekday === 2 || weekday === 4 || weekday === 6
      ? 1
      : weekday === 1 && inCycle > 6 && part >= 0.63287037
        ? 2
        : weekday === 0 && inCycle > 11 && part >= 0.897723765
          ? 1
          : 0;
  return addDays(dayOf(year, 3, 1)!, march + put - 1 + julianLag(year));
}

/** So many days the Julian calendar lies behind the Gregorian one in spring. */
function julianLag(year: number): number {
  return Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
