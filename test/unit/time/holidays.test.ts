import * as assert from 'node:assert/strict';
import { easterSunday, holidays } from '../../../src/core/time/holidays';

// From the tables of the almanac.
const EASTER: readonly string[] = [
  '1943-04-25',
  '1961-04-02',
  '1998-04-12',
  '2000-04-23',
  '2008-03-23',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2038-04-25',
];

const DAYS: readonly (readonly [name: string, day: string])[] = [
  ['thanksgiving', '2023-11-23'],
  ['labor day', '2025-09-01'],
  ['memorial day', '2023-05-29'],
  ['martin luther king day', '2024-01-15'],
  ['election day', '2024-11-05'],
  ['election day', '2016-11-08'],
  ['cyber monday', '2024-12-02'],
  ['ash wednesday', '2025-03-05'],
  ['ascension day', '2025-05-29'],
  ['whit monday', '2025-06-09'],
  ['orthodox easter', '2008-04-27'],
  ['orthodox easter', '2016-05-01'],
  ['orthodox easter', '2021-05-02'],
  ['orthodox easter', '2023-04-16'],
  ['orthodox easter', '2024-05-05'],
  ['orthodox easter', '2025-04-20'],
  ['passover', '1967-04-25'],
  ['passover', '2005-04-24'],
  ['passover', '2008-04-20'],
  ['passover', '2016-04-23'],
  ['passover', '2023-04-06'],
  ['passover', '2024-04-23'],
  ['passover', '2025-04-13'],
  ['rosh hashanah', '2024-10-03'],
  ['yom kippur', '1973-10-06'],
  ['yom kippur', '2024-10-12'],
  ['yom kippur', '2025-10-02'],
];

describe('holidays', () => {
  for (const day of EASTER) {
    it(`has Easter on ${day}`, () => assert.equal(easterSunday(Number(day.slice(0, 4))), day));
  }
  for (const [name, day] of DAYS) {
    it(`has ${name} on ${day}`, () => assert.equal(holidays.get(name)!(Number(day.slice(0, 4))), day));
  }
});
