import assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import type { ArticleFacts } from '../../../src/core/facts';
import { wordMessage } from '../../../src/core/message';
import { check } from '../../../src/core/rules/check';
import { article, collection, days } from '../builders';

/** Each finding of an article in a line: the rule, the words it points at, what it says. */
function findings(facts: ArticleFacts, ...args: [Parameters<typeof collection>[1]?]): string[] {
  return check(facts, collection([facts], ...args), {}).map(
    ({ rule, start, end, message }) =>
      `${rule} | ${facts.text.slice(start, end)} | ${wordMessage(message, edtfOf)}`,
  );
}

const UNSAID = 'counts from the day on which this was said, which the article does not tell.';
const GUESSED = (day: string): string => `${UNSAID.slice(0, -1)}: ${day} if that was the day of publication.`;
const NOBODY = 'Nobody is named as the speaker of this quotation.';
const spoken = (edtf: string) => ({ anchor: { kind: 'quoted words', days: days(edtf) } as const });
const unspoken = { anchor: { kind: 'quoted words', days: null } as const };

/** What the article is, and all that is pointed at in it. */
const cases: [string, ArticleFacts, string[]][] = [
  ['a dated article', article('All is well.').published('2025-05-01').facts, []],
  [
    'no date',
    article('\r\n  A headline \r\n\r\nText.').facts,
    ['missing-date | A headline | No publication date'],
  ],
  ['an empty file', article('').facts, []],
  ['blank lines only', article('\ufeff\r\n \t\u00a0\n').facts, []],
  [
    'an impossible header',
    article('date 2025-02-30 The harbour froze.').facts,
    ['missing-date | date 2025-02-30 | “date 2025-02-30” is no day of the calendar.'],
  ],
  [
    'an impossible date in front matter',
    article('---\ntitle: Ice\ndate: 2025-02-30\n---\nThe harbour froze.').facts,
    ['missing-date | 2025-02-30 | “2025-02-30” cannot be read as a day of the calendar.'],
  ],
  [
    'a quotation by somebody',
    article('“Yes.” Ana.').published('2025-05-01').quote('“Yes.”', { by: 'Ana' }).facts,
    [],
  ],
  [
    'a quotation by nobody',
    article('“Yes.” It rained.').published('2025-05-01').quote('“Yes.”').facts,
    [`unattributed-quote | “Yes.” | ${NOBODY}`],
  ],
  [
    'marks that report nobody',
    article('The “Gull” and “so-called” rules, “Big” Jo, “Sea”.')
      .published('2025-05-01')
      .quote('“Gull”', { kind: 'title' })
      .quote('“so-called”', { kind: 'scare' })
      .quote('“Big”', { kind: 'nickname' })
      .quote('“Sea”', { kind: 'term' }).facts,
    [],
  ],
  [
    'a split quotation by nobody is pointed at once',
    article('“Yes,” it was said, “and no.”')
      .published('2025-05-01')
      .quote('“Yes,”', { group: 1 })
      .quote('“and no.”', { group: 1 }).facts,
    [`unattributed-quote | “Yes,” | ${NOBODY}`],
  ],
  [
    'a split quotation with its speaker at one part',
    article('“Yes,” Ana said, “and no.”')
      .published('2025-05-01')
      .quote('“Yes,”', { group: 1 })
      .quote('“and no.”', { group: 1, by: 'Ana' }).facts,
    [],
  ],
  [
    'stray marks',
    article('“No end. And no start”').published('2025-05-01').stray('“', true).stray('”', false).facts,
    [
      'unbalanced-quote | “ | This quotation mark opens and is never closed.',
      'unbalanced-quote | ” | This quotation mark closes a quotation that was never opened.',
    ],
  ],
  [
    'words behind a mark that never closes, by nobody',
    article('“No end.').published('2025-05-01').quote('“No end.').stray('“', true).facts,
    ['unbalanced-quote | “ | This quotation mark opens and is never closed.'],
  ],
  [
    'relative days of an undated article; vague words and durations pass',
    article('Of late, for days, on Wednesday and on April 22. It was 1 May 2024.')
      .time('Of late', { value: 'PAST_REF' })
      .time('for days', { value: 'PXD', type: 'DURATION' })
      .time('Wednesday')
      .time('April 22', { value: 'XXXX-04-22' })
      .time('1 May 2024', { value: '2024-05-01', days: days('2024-05-01'), relative: false }).facts,
    [
      'missing-date | Of late, for days, on Wednesday and on April 22. It was 1 May 2024. | No publication date',
      'unresolved-date | Wednesday | “Wednesday” and one other date cannot be placed: this article has no publication date.',
    ],
  ],
  [
    'one relative day of an undated article',
    article('On Wednesday.').time('Wednesday').facts,
    [
      'missing-date | On Wednesday. | No publication date',
      'unresolved-date | Wednesday | “Wednesday” cannot be placed: this article has no publication date.',
    ],
  ],
  [
    'many relative days of an undated article',
    article('On Monday, Tuesday, Wednesday.').time('Monday').time('Tuesday').time('Wednesday').facts,
    [
      'missing-date | On Monday, Tuesday, Wednesday. | No publication date',
      'unresolved-date | Monday | “Monday” and 2 other dates cannot be placed: this article has no publication date.',
    ],
  ],
  [
    'the day in the dateline of an undated article',
    article(
      'PORT VELL, June 14: Two tugs are waiting for the tide to pull the ferry off the sandbank again.',
    ).time('June 14', { value: 'XXXX-06-14' }).facts,
    [
      'missing-date | PORT VELL, June 14: Two tugs are waiting for the tide to pull the ferry off the sandbank again. | No publication date',
    ],
  ],
  [
    'an unresolved day of a dated article',
    article('One Wednesday.').published('2025-05-01').time('Wednesday').facts,
    [],
  ],
  [
    'a weekday that fits, and one that does not',
    article('Wednesday, April 30, or Thursday, April 30; Friday in May.')
      .published('2025-05-01')
      .time('Wednesday, April 30', { days: days('2025-04-30'), namedWeekday: 3 })
      .time('Thursday, April 30', { days: days('2025-04-30'), namedWeekday: 4 })
      .time('Friday in May', { days: days('2025-05'), namedWeekday: 5 }).facts,
    [
      'weekday-mismatch | Thursday, April 30 | “Thursday, April 30” does not fit the calendar: in the nearest year that day is 2025-04-30. The weekday fits 2025-05-01 and 2020-04-30.',
    ],
  ],
  [
    'a weekday that does not fit, with its year',
    article('On Thursday, April 30, 2025.')
      .published('2025-05-01')
      .time('Thursday, April 30, 2025', { days: days('2025-04-30'), namedWeekday: 4, relative: false }).facts,
    [
      'weekday-mismatch | Thursday, April 30, 2025 | “Thursday, April 30, 2025” does not fit the calendar: that day is 2025-04-30.',
    ],
  ],
  [
    'a day that the calendar does not have, in a dated article',
    article('Shut until June 31.')
      .published('2025-05-01')
      .time('June 31', { value: '2025-06-31', relative: false }).facts,
    ['unresolved-date | June 31 | “June 31” is no day of the calendar.'],
  ],
  [
    'a day of an article that appeared on one of many',
    article('Shut on Wednesday.').published('2025-05').time('Wednesday').facts,
    [
      'unresolved-date | Wednesday | “Wednesday” cannot be placed: this article appeared on one of the days 2025-05-01/2025-05-31.',
    ],
  ],
  [
    'several days in one quotation, said who knows when: pointed at once',
    article('“Today we dive, yesterday it sank,” she said, “and tomorrow we rest.” “Today,” he said.')
      .published('2025-05-02')
      .quote('“Today we dive, yesterday it sank,”', { by: 'Ana', group: 1 })
      .quote('“and tomorrow we rest.”', { by: 'Ana', group: 1 })
      .quote('“Today,”', { by: 'Jo', group: 2 })
      .time('Today we', { text: 'Today', value: '2025-05-02', days: days('2025-05-02'), ...unspoken })
      .time('yesterday', { value: '2025-05-01', days: days('2025-05-01'), ...unspoken })
      .time('tomorrow', { value: '2025-05-03', days: days('2025-05-03'), ...unspoken })
      .time('Today,', { text: 'Today', value: '2025-05-02', days: days('2025-05-02'), ...unspoken }).facts,
    [
      `relative-date-in-quote | Today we | “Today” ${GUESSED('2025-05-02')} So do 2 other expressions in this quotation.`,
      `relative-date-in-quote | Today, | “Today” ${GUESSED('2025-05-02')}`,
    ],
  ],
  [
    'a weekday and a time of day in a quotation, the same for whoever spoke a day before',
    article('“It sank on Wednesday at dawn. We dived at 10 a.m., and again on Friday.”')
      .published('2025-05-02')
      .time('Wednesday', { value: '2025-04-30', days: days('2025-04-30'), ...unspoken })
      .time('10 a.m.', { type: 'TIME', value: '2025-05-02T10:00', days: days('2025-05-02'), ...unspoken })
      .time('Friday', { value: '2025-05-02', days: days('2025-05-02'), ...unspoken }).facts,
    [`relative-date-in-quote | Friday | “Friday” ${GUESSED('2025-05-02')}`],
  ],
  [
    'yesterday in a quotation, said on a day that is told',
    article('“It sank yesterday.”')
      .published('2025-05-02')
      .time('yesterday', { value: '2025-04-30', days: days('2025-04-30'), ...spoken('2025-05-01') }).facts,
    [],
  ],
  [
    'yesterday in a quotation, said perhaps on the day of publication',
    article('“It sank yesterday.”')
      .published('2025-05-02')
      .time('yesterday', { value: '2025-05-01', days: days('2025-05-01'), ...unspoken }).facts,
    [
      'relative-date-in-quote | yesterday | “yesterday” counts from the day on which this was said, which the article does not tell: 2025-05-01 if that was the day of publication.',
    ],
  ],
  [
    'yesterday in a quotation, said who knows when',
    article('“It sank yesterday.”').published('2025-05-02').time('yesterday', unspoken).facts,
    [`relative-date-in-quote | yesterday | “yesterday” ${UNSAID}`],
  ],
  [
    'in a quotation, but all the same: said on the day of publication, a year, a full date',
    article('“It sank yesterday, as last year, and on 3 May 2024.”')
      .published('2025-05-02')
      .time('yesterday', { value: '2025-05-01', days: days('2025-05-01'), ...spoken('2025-05-02') })
      .time('last year', { value: '2024', days: days('2024'), ...unspoken })
      .time('3 May 2024', { value: '2024-05-03', days: days('2024-05-03'), relative: false, ...unspoken })
      .facts,
    [],
  ],
];

describe('the rules', () => {
  for (const [title, facts, expected] of cases) {
    it(title, () => assert.deepEqual(findings(facts), expected));
  }
});

describe('check', () => {
  const facts = article('“Yes.” It rained “so-called” rain.').quote('“Yes.”').quote('“so-called”').facts;
  const rulesLeft = (silenced: { rule: string; article?: string; quote?: { exact: string } }[]): string[] =>
    findings(facts, { casebook: { silenced } }).map((line) => line.split(' | ').slice(0, 2).join(' '));

  it('sorts by place and gives each rule the severity that the reader wants', () => {
    const severities = { 'missing-date': 'error', 'unattributed-quote': 'hint' } as const;
    assert.deepEqual(
      check(facts, collection([facts]), severities).map(({ rule, severity, start }) => [
        rule,
        severity,
        start,
      ]),
      [
        ['unattributed-quote', 'hint', 0],
        ['missing-date', 'error', 0],
        ['unattributed-quote', 'hint', 17],
      ],
    );
  });

  it('leaves out rules that are off', () => {
    assert.deepEqual(
      check(facts, collection([facts]), { 'missing-date': 'off', 'unattributed-quote': 'off' }),
      [],
    );
  });

  const first = 'unattributed-quote “Yes.”';
  const second = 'unattributed-quote “so-called”';
  const dated = `missing-date ${facts.text}`;
  /** Silences in the casebook, and the findings that are left. */
  const silences: [string, Parameters<typeof rulesLeft>[0], string[]][] = [
    ['a rule', [{ rule: 'missing-date' }], [first, second]],
    ['a rule in this article', [{ rule: 'missing-date', article: 'harbour.txt' }], [first, second]],
    ['a rule in another article', [{ rule: 'missing-date', article: 'quay.txt' }], [first, dated, second]],
    ['a rule by a glob', [{ rule: 'unattributed-quote', article: 'har*.{txt,md}' }], [dated]],
    [
      'words by hand',
      [{ rule: 'unattributed-quote', article: '**', quote: { exact: 'so-called' } }],
      [first, dated],
    ],
    [
      'words that are gone',
      [{ rule: 'unattributed-quote', quote: { exact: 'gone' } }],
      [first, dated, second],
    ],
    [
      'the words for another rule',
      [{ rule: 'unbalanced-quote', quote: { exact: 'Yes' } }],
      [first, dated, second],
    ],
  ];
  for (const [title, silenced, expected] of silences) {
    it(`silences ${title}`, () => assert.deepEqual(rulesLeft(silenced), expected));
  }

  it('takes a path with glob characters for itself', () => {
    const odd = article('Text.', 'report [1].txt').facts;
    const casebook = { silenced: [{ rule: 'missing-date', article: 'report [1].txt' }] };
    assert.deepEqual(findings(odd, { casebook }), []);
  });
});
