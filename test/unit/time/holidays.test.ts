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
];

describe('holidays', () => {
  for (const day of EASTER) {
    it(`has Easter on ${day}`, () => assert.equal(easterSunday(Number(day.slice(0, 4))), day));
  }
  for (const [name, day] of DAYS) {
    it(`has ${name} on ${day}`, () => assert.equal(holidays.get(name)!(Number(day.slice(0, 4))), day));
  }
});
