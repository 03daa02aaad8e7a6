import assert from 'node:assert/strict';
import { message, wordMessage } from '../../../src/core/message';
import { sourceCount } from '../../../src/core/wording/counts';
import { dayWording, shortDayWording } from '../../../src/core/wording/days';
import { firstLine } from '../../../src/core/wording/firstLine';
import { articlesListed, inSeries, listed } from '../../../src/core/wording/listed';
import { article, collection, days } from '../builders';

/** Thin and no-break spaces come and go with the version of the language data. */
const plain = (words: string): string => words.replace(/[\s\u2009\u202f]+/g, ' ');

/** Days, in full, and in short where the reader has 2025 in view. */
const english: [string, string, string][] = [
  ['2025-05-01', 'Thu 1 May 2025', 'Thu 1 May'],
  ['2024-12-31', 'Tue 31 Dec 2024', 'Tue 31 Dec 2024'],
  ['2025-04-29/2025-04-30', '29–30 April 2025', '29–30 Apr'],
  ['2025-04-29/2025-05-02', '29 April – 2 May 2025', '29 Apr – 2 May'],
  ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025', '30 Dec 2024 – 2 Jan 2025'],
  ['2025-04', 'April 2025', 'Apr'],
  ['2025-04/2025-05', 'April – May 2025', 'Apr – May'],
  ['2024-02', 'February 2024', 'Feb 2024'],
  ['2025', '2025', '2025'],
  ['1990/1999', '1990–1999', '1990–1999'],
];

describe('days', () => {
  for (const [edtf, long, short] of english) {
    it(`${edtf} is ${long}`, () => {
      assert.equal(plain(dayWording('en-GB')(days(edtf))), long);
      assert.equal(plain(shortDayWording('en-GB', '2025-05-01')(days(edtf))), short);
    });
  }

  it('are the same days whatever the time zone of the computer', () => {
    const zone = process.env['TZ'];
    try {
      for (const far of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = far;
        assert.equal(dayWording('en-GB')(days('2025-05-01')), 'Thu 1 May 2025');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  for (const [locale, expected] of [
    ['de', 'Do., 1. Mai 2025'],
    ['fr', 'jeu. 1 mai 2025'],
    ['en', 'Thu 1 May 2025'],
    ['en-US', 'Thu May 1, 2025'],
    ['tlh', 'Thu 1 May 2025'],
    ['en_US.UTF-8', 'Thu 1 May 2025'],
    ['', 'Thu 1 May 2025'],
  ] as const) {
    it(`in ${locale || 'no language'}: ${expected}`, () => {
      assert.equal(plain(dayWording(locale)(days('2025-05-01'))), expected);
    });
  }
});

describe('a message', () => {
  it('may hold a message: its reason', () => {
    const reason = message('the dateline says {0}', days('2025-05-01'));
    const whole = message('Insert {0}: {1}', days('2025-05-01'), reason);
    assert.equal(
      wordMessage(whole, ({ first }) => first),
      'Insert 2025-05-01: the dateline says 2025-05-01',
    );
  });

  it('counts one and many', () => {
    const words = [0, 1, 4].map((count) => wordMessage(sourceCount(count), dayWording('en')));
    assert.deepEqual(words, ['0 sources', '1 source', '4 sources']);
  });

  it('tells how many sources are independent, where not all are', () => {
    const words = (count: number, independent: number) =>
      wordMessage(sourceCount(count, independent), dayWording('en'));
    assert.deepEqual(
      [words(4, 3), words(2, 1), words(4, 4)],
      ['4 sources, 3 independent', '2 sources, 1 independent', '4 sources'],
    );
  });
});

describe('the line above an article', () => {
  const line = (...[facts, folder, findings]: Parameters<typeof firstLine>): string =>
    plain(
      firstLine(facts, folder, findings)
        .map(({ words }) => wordMessage(words, dayWording('en')))
        .join(' · '),
    );
  const dated = article('“One,” Ana said, “two.” “Three.” The “Gull”.')
    .published('2025-05-01')
    .quote('“One,”', { group: 1, by: 'Ana' })
    .quote('“two.”', { group: 1, by: 'Ana' })
    .quote('“Three.”', { by: 'Jo' })
    .quote('“Gull”', { kind: 'title' }).facts;
  const bare = article('Text.');
  const others = {
    days: days('2025-04-29/2025-04-30'),
    from: 'other articles',
    how: message('the others'),
  } as const;
  const folder = collection([bare.facts], { suggested: { 'harbour.txt': [others] } });

  it('has the date, its basis and what there is to review', () => {
    assert.equal(
      line(dated, collection([dated]), 1),
      'Thu 1 May 2025 (header line) · 2 speakers · 2 quotations · 1 finding',
    );
  });

  it('leaves out what there is none of', () => {
    const empty = bare.published('2025-04-29/2025-04-30', 'casebook').facts;
    assert.equal(line(empty, collection([empty]), 0), '29–30 April 2025 (casebook)');
  });

  it('asks for the date where there is none, with the nearest suggestion', () => {
    assert.equal(line(bare.facts, collection([bare.facts]), 0), 'No publication date · Insert…');
    assert.equal(
      line(bare.facts, folder, 0),
      'No publication date · 29–30 April 2025 by other articles · Insert…',
    );
    const named = bare.suggested('2025-04-28').facts;
    assert.equal(line(named, folder, 0), 'No publication date · Mon 28 Apr 2025 by the file name · Insert…');
  });

  it('has what there is to review without a date, too', () => {
    const undated = { ...dated, published: null };
    assert.equal(
      line(undated, collection([undated]), 1),
      'No publication date · Insert… · 2 speakers · 2 quotations · 1 finding',
    );
  });
});

describe('lists', () => {
  const words = ['one', 'two', 'three', 'four', 'five'];
  const parts = words.map((word) => message('{0}', word));
  const cases: [count: number, list: string, series: string, articles: string][] = [
    [1, 'one', 'one', 'one'],
    [2, 'one and two', 'one, two', 'one and two'],
    [3, 'one, two and three', 'one, two, three', 'one, two and three'],
    [4, 'one, two, three and four', 'one, two, three, four', 'one, two, three and 1 more'],
    [5, 'one, two, three, four and five', 'one, two, three, four, five', 'one, two, three and 2 more'],
  ];
  for (const [count, list, series, articles] of cases) {
    it(`of ${count}: ${list}`, () => {
      assert.equal(wordMessage(listed(parts.slice(0, count)), String), list);
      assert.equal(wordMessage(inSeries(parts.slice(0, count)), String), series);
      assert.equal(wordMessage(articlesListed(words.slice(0, count)), String), articles);
    });
  }
});
