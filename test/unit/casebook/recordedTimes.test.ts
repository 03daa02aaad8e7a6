import assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { type Casebook, emptyCasebook, type TextQuote } from '../../../src/core/casebook/casebook';
import { dateDecidedAt, recordedTimes, timeDecisions } from '../../../src/core/casebook/recordedTimes';
import { extractArticle } from '../../../src/core/extract';
import type { ArticleFacts } from '../../../src/core/facts';
import { wordMessage } from '../../../src/core/message';

const PATH = 'quay.txt';

function extracted(text: string, casebook: Partial<Casebook> = {}): ArticleFacts {
  const decisions = timeDecisions({ ...emptyCasebook, ...casebook }).get(PATH);
  return extractArticle({ path: PATH, text, recorded: decisions && recordedTimes(text, decisions) });
}

/** The times of an article, each with its value, how sure it is, and a mark where it is the reviewer's. */
function times(text: string, casebook: Partial<Casebook> = {}): string[] {
  return extracted(text, casebook).times.map(({ text: words, value, certainty, how }) => {
    const recorded = wordMessage(how, edtfOf) === 'Recorded in the casebook';
    return `${words}: ${value}${recorded ? ` (recorded, ${certainty})` : ''}`;
  });
}

const means = (exact: string, value: string | null, more: Partial<TextQuote> = {}): Casebook['dates'][0] => ({
  article: PATH,
  quote: { exact, ...more },
  means: value,
});

const HEAD = 'date 2025-05-01\n\nPORT VELL: ';

/** What the article says, the decisions, and the times that come of it. */
const cases: [title: string, text: string, decisions: Casebook['dates'], expected: string[]][] = [
  [
    'a day',
    'The quay was closed on Thursday.',
    [means('Thursday', '2025-04-24')],
    ['Thursday: 2025-04-24 (recorded, certain)'],
  ],
  [
    'what goes on from it',
    'The quay was closed on Monday. A day later it rained.',
    [means('Monday', '2025-04-14')],
    ['Monday: 2025-04-14 (recorded, certain)', 'A day later: 2025-04-15'],
  ],
  [
    'a month, a year, a range',
    'It was shut in March, last winter and in those days.',
    [
      means('March', '2024-03'),
      means('last winter', '2023'),
      means('in those days', '2024-01-03/2024-01-05'),
    ],
    [
      'March: 2024-03 (recorded, certain)',
      'last winter: 2023 (recorded, certain)',
      'in those days: 2024-01-03/2024-01-05 (recorded, certain)',
    ],
  ],
  [
    'the time of day stays',
    'The quay was closed on Thursday morning.',
    [means('Thursday morning', '2025-04-24')],
    ['Thursday morning: 2025-04-24TMO (recorded, certain)'],
  ],
  ['words that name no time', 'Mayor May left on Monday.', [means('Monday', null)], []],
  [
    'words that only the reviewer knows to be a day',
    'It rained on the eve of the vote. The next day it was dry.',
    [means('the eve of the vote', '2025-04-20')],
    ['the eve of the vote: 2025-04-20 (recorded, certain)', 'The next day: 2025-04-21'],
  ],
  [
    'more words than were recognised',
    'It rained on the eve of Thursday’s vote.',
    [means('the eve of Thursday’s vote', '2025-04-23')],
    ['the eve of Thursday’s vote: 2025-04-23 (recorded, certain)'],
  ],
  [
    'fewer words than are recognised now',
    'It rained on Thursday morning.',
    [means('Thursday', '2025-04-24')],
    ['Thursday morning: 2025-04-24TMO (recorded, certain)'],
  ],
  [
    'the one of two places that is meant',
    'It rained on Friday. It snowed on Friday.',
    [means('Friday', '2025-04-18', { prefix: 'snowed on ' })],
    ['Friday: 2025-04-25', 'Friday: 2025-04-18 (recorded, certain)'],
  ],
  [
    'bare words written by hand: all places',
    'It rained on Friday. It snowed on Friday.',
    [means('Friday', '2025-04-18')],
    ['Friday: 2025-04-18 (recorded, certain)', 'Friday: 2025-04-18 (recorded, certain)'],
  ],
  [
    'decided twice: the later one',
    'It rained on Friday.',
    [means('Friday', '2025-04-18'), means('on Friday', '2025-04-11')],
    ['on Friday: 2025-04-11 (recorded, certain)'],
  ],
  ['words that are gone', 'It rained on Friday.', [means('Monday', '2025-04-18')], ['Friday: 2025-04-25']],
  [
    'words of another article',
    'It rained on Friday.',
    [{ ...means('Friday', '2025-04-18'), article: 'pier.txt' }],
    ['Friday: 2025-04-25'],
  ],
  [
    'inside a quotation',
    '“It sank yesterday,” Ana Torres told a hearing.',
    [means('yesterday', '2025-04-28')],
    ['yesterday: 2025-04-28 (recorded, certain)'],
  ],
];

describe('days that the reviewer recorded', () => {
  for (const [title, text, dates, expected] of cases) {
    it(title, () => assert.deepEqual(times(HEAD + text, { dates }), expected));
  }

  it('are not read where an article has no words of its reporter', () =>
    assert.deepEqual(
      times('date 2025-05-01\n\nIt rained.', { dates: [means('2025-05-01', '2025-04-18')] }),
      [],
    ));

  it('give the events their day', () => {
    const text = `${HEAD}Ana Torres resigned on Monday.`;
    const days = (dates: Casebook['dates']): string[] =>
      extracted(text, { dates }).events.map(({ days }) => (days ? edtfOf(days) : 'none'));
    assert.deepEqual(days([]), ['2025-04-28']);
    assert.deepEqual(days([means('Monday', '2025-04-21')]), ['2025-04-21']);
  });

  it('can be found again at their words, at the end of them, and nowhere else', () => {
    const casebook = { ...emptyCasebook, dates: [means('May', null)] };
    const article = { path: PATH, text: 'Mayor Ida May left.' };
    const at = (offset: number): string | undefined => {
      const found = dateDecidedAt(article, casebook, { start: offset, end: offset });
      return found && article.text.slice(found.passage.start, found.passage.end);
    };
    assert.deepEqual([2, 11, 13, 15].map(at), ['May', 'May', 'May', undefined]);
  });
});

describe('the day on which words were said', () => {
  const QUOTED = `${HEAD}“It sank yesterday, and tomorrow we dive,” Ana Torres told a hearing. “We met on Monday.”`;
  const said = [
    { article: PATH, quote: { exact: '“It sank yesterday, and tomorrow we dive,”' }, on: '2025-04-25' },
  ];

  it('is counted from by every word of the quotation, and of no other', () =>
    assert.deepEqual(times(QUOTED, { said }), [
      'yesterday: 2025-04-24',
      'tomorrow: 2025-04-26',
      'Monday: 2025-04-28',
    ]));

  it('says that it was recorded, and is no longer in doubt', () => {
    const [yesterday] = extracted(QUOTED, { said }).times;
    assert.match(wordMessage(yesterday!.how, edtfOf), /2025-04-25, as the casebook records$/);
    assert.equal(yesterday!.certainty, 'likely');
  });

  it('goes behind a day that was recorded for the word itself', () =>
    assert.deepEqual(
      times(QUOTED, { said, dates: [means('yesterday', '2025-04-01')] })[0],
      'yesterday: 2025-04-01 (recorded, certain)',
    ));
});
