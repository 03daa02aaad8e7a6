import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DayOrderGiven, readDayOrder } from '../../../src/core/article/dates/dayOrder';
import { folderOrder } from '../../../src/core/article/dates/folderOrder';
import { edtfOf } from '../../../src/core/calendar/days';
import { extractArticle } from '../../../src/core/extract';
import { wordMessage } from '../../../src/core/message';

/** A text, the order that its dates in numbers show, and whether some of them are open. */
const shown: [text: string, order: 'day first' | 'month first' | 'both' | null, open: boolean][] = [
  ['No date at all.', null, false],
  ['Shut on 4/5/2013.', null, true],
  ['Shut on 25/12/2013.', 'day first', false],
  ['Shut on 12/25/2013.', 'month first', false],
  ['Shut from 25/12/2013 to 4/5/2014.', 'day first', true],
  ['Shut on 25/12/2013 and 12/26/2013.', 'both', false],
  ['Shut on 25-12-2013.', 'day first', false],
  ['Shut on 25/12/13.', 'day first', false],
  // Dots are written where the day comes first.
  ['Shut on 4.5.2013.', null, false],
  // The same either way.
  ['Shut on 5/5/2013.', null, false],
  ['Version 25-12-13, 25/12, 25/12/2013/4 and 1.25/12/2013.', null, false],
  ['2013-12-25 and 2013/12/25.', null, false],
  ['45/12/2013, 25/13/2013, 0/12/2013.', null, false],
];

describe('dates in numbers', () => {
  for (const [text, order, open] of shown) {
    it(text, () => assert.deepEqual(readDayOrder(text), { order, open }));
  }

  it('are looked for in any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '2', '/', '.', '-', ' ', '0') }), (text) => {
        readDayOrder(text);
      }),
    ));
});

/** The value, the certainty and the reason of the date 4/5/2013 (or another one) in an article. */
function read(text: string, dayOrder?: DayOrderGiven, words = '4/5/2013'): string {
  const { times } = extractArticle({ path: 'a.txt', text, dayOrder });
  const time = times.find((time) => time.text.includes(words));
  assert.ok(time, times.map((time) => time.text).join(', '));
  return `${time.value} | ${time.certainty} | ${wordMessage(time.how, edtfOf)}`;
}

const APRIL = 'date 2013-04-09\n\nThe quay was shut on 4/5/2013.';

const cases: [title: string, text: string, given: DayOrderGiven | undefined, expected: string][] = [
  [
    'nothing tells: the nearer one, as a doubtful one',
    APRIL,
    undefined,
    '2013-04-05 | doubtful | Could be 2013-05-04 as well; this one lies nearer to the publication date',
  ],
  [
    'nothing tells, not even when it was written',
    'Ana Torres, 40, shut the quay on 4/5/2013.',
    undefined,
    '2013-04-05 | doubtful | Could be 2013-05-04 as well',
  ],
  [
    'another date of the article',
    `${APRIL} It will open on 25/12/2013.`,
    undefined,
    '2013-05-04 | likely | The day comes first in other dates of this article; else it would be 2013-04-05',
  ],
  [
    'other dates of the article that disagree',
    `${APRIL} It will open on 25/12/2013, or on 12/26/2013.`,
    { order: 'day first', basis: 'folder' },
    '2013-04-05 | doubtful | Could be 2013-05-04 as well; this one lies nearer to the publication date',
  ],
  [
    'other articles of the outlet',
    APRIL,
    { order: 'day first', basis: 'outlet' },
    '2013-05-04 | likely | The day comes first in other articles of this outlet; else it would be 2013-04-05',
  ],
  [
    'other articles of the folder, which may be of another country',
    APRIL,
    { order: 'day first', basis: 'folder' },
    '2013-05-04 | doubtful | The day comes first in other articles of this folder; else it would be 2013-04-05',
  ],
  [
    'the article goes before the folder',
    `${APRIL} It will open on 12/25/2013.`,
    { order: 'day first', basis: 'folder' },
    '2013-04-05 | likely | The month comes first in other dates of this article; else it would be 2013-05-04',
  ],
  [
    'the setting goes before all',
    `${APRIL} It will open on 12/25/2013.`,
    { order: 'day first', basis: 'setting' },
    '2013-05-04 | certain | The day comes first in dates such as this one, as it is set',
  ],
  [
    'the weekday beside it',
    'date 2013-04-09\n\nThe quay was shut on Saturday, 4/5/2013.',
    { order: 'month first', basis: 'folder' },
    '2013-05-04 | likely | The weekday beside it fits this day and not 2013-04-05',
  ],
];

describe('a date that can be read in two ways', () => {
  for (const [title, text, given, expected] of cases) {
    it(title, () => assert.equal(read(text, given), expected));
  }

  it('tells the publication date where the order is known', () => {
    const published = (text: string, dayOrder?: DayOrderGiven): string | undefined =>
      extractArticle({ path: 'a.txt', text, dayOrder }).published?.value;
    const PAGE =
      'Ferry stuck\nPosted on 4/5/2013\n\nThe ferry is stuck, Ana Torres said. It will sail on 25/6/2013.';
    assert.equal(published(PAGE.replace('25/6', 'June 25,')), undefined);
    assert.equal(published(PAGE), '2013-05-04');
    assert.equal(published(PAGE, { order: 'month first', basis: 'setting' }), '2013-04-05');
    const header = 'date 4/5/2013\nThe ferry is stuck.';
    assert.equal(published(header), undefined);
    assert.equal(published(header, { order: 'day first', basis: 'folder' }), '2013-05-04');
    const front = '---\ndate: 4/5/2013\n---\nThe ferry is stuck.';
    assert.equal(published(front), undefined);
    assert.equal(published(front, { order: 'day first', basis: 'outlet' }), '2013-05-04');
  });
});

describe('the order of a folder', () => {
  const witness = (text: string, outlet?: string) => ({ outlet, shown: readDayOrder(text) });
  const dayFirst = witness('25/12/2013', 'Echo');
  const monthFirst = witness('12/25/2013', 'Post');

  it('is that of the outlet, else the one that all agree on', () => {
    const mixed = folderOrder([dayFirst, monthFirst, witness('no date', 'Gazette')]);
    assert.deepEqual(mixed('Echo'), { order: 'day first', basis: 'outlet' });
    assert.deepEqual(mixed('Post'), { order: 'month first', basis: 'outlet' });
    assert.equal(mixed('Gazette'), undefined);
    assert.equal(mixed(undefined), undefined);
    assert.deepEqual(folderOrder([dayFirst])(undefined), { order: 'day first', basis: 'folder' });
  });
});
