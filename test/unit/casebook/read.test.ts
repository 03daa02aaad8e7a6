import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { readCasebook } from '../../../src/core/casebook/read';
import { edtfOf } from '../../../src/core/calendar/days';
import { wordMessage } from '../../../src/core/message';

/** Each problem in a line: its line in the file, the words it points at, what it says. */
function problems(text: string): string[] {
  return readCasebook(text).problems.map(({ span: { start, end }, message }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${line} | ${text.slice(start, end)} | ${wordMessage(message, edtfOf)}`;
  });
}

const FULL = `# what we know
version: 1
articles:
  report-3.txt: { published: 2025-04-29/2025-04-30, outlet: Harbour Gazette, reviewed: true }
  desk/old.txt: { published: 1987 }
people:
  - { name: Ana Torres, aliases: [Torres, the harbour master], role: harbour master of Port Vell }
  - name: Ilan Brod
attributions:
  - { article: report-3.txt, quote: { exact: "We saw it coming", prefix: "", suffix: ", " }, speaker: Ana Torres }
  - article: report-3.txt
    quote: { type: TextQuoteSelector, exact: so-called, position: 17 }
    speaker: null
dates:
  - { article: report-3.txt, quote: { exact: Thursday }, means: 2025-05-01 }
  - { article: report-3.txt, quote: { exact: the nineties }, means: 1990/1999 }
  - { article: report-3.txt, quote: { exact: May }, means: null }
said:
  - { article: report-3.txt, quote: { exact: it sank yesterday }, on: 2025-04-29 }
events:
  - id: 2025-04-29-accident-port-vell
    article: report-3.txt
    quote: { exact: it sank }
    title: Loss of the Gull
    date: 2025-04-28
    same_as: [{ id: 2025-04-28-accident-halm }]
    apart:
      - { article: report-3.txt, quote: { exact: the wreck } }
    hidden: false
    reviewed: true
silenced:
  - { rule: unattributed-quote, article: "report-*.txt", quote: { exact: "so-called" }, because: scare quotes }
  - rule: missing-date
`;

const GROUP = 'Here a group of “name: value” lines is expected';
const PERIOD =
  '“published” must be a day such as 2025-05-01, a month, a year, or a range of these such as 2025-04-29/2025-04-30';

/** A casebook with a mistake, and what is said of it. */
const mistakes: [string, string[]][] = [
  ['articles:\n  a.txt: { published: 2025-02-30 }', [`2 | 2025-02-30 | ${PERIOD}`]],
  ['articles:\n  a.txt: { published: yesterday }', [`2 | yesterday | ${PERIOD}`]],
  ['articles:\n  a.txt: { published: 2025-05-02/2025-05-01 }', [`2 | 2025-05-02/2025-05-01 | ${PERIOD}`]],
  [
    'articles:\n  a.txt: { publishd: 2025-05-01 }',
    ['2 | 2025-05-01 | “publishd” is not a field of the casebook'],
  ],
  ['articles:\n  a.txt: { reviewed: perhaps }', ['2 | perhaps | “reviewed” must be true or false']],
  ['articles:\n  a.txt: 2025-05-01', [`2 | 2025-05-01 | ${GROUP}`]],
  ['articles: [a.txt]', ['1 | articles | “articles” must name articles by their path']],
  ['people:\n- { aliases: [Al] }', ['2 | { aliases: [Al] } | “name” is missing']],
  ['people:\n- { name: Ana, aliases: Al }', ['2 | Al | “aliases” must be a list']],
  ['people:\n- { name: Ana, aliases: [Al, 7] }', ['2 | 7 | “aliases” must be text']],
  ['people: Ana', ['1 | Ana | “people” must be a list']],
  ['attributions:\n- { article: a, quote: { exact: "" }, speaker: Ana }', ['2 | "" | “exact” is empty']],
  ['attributions:\n- { article: a, quote: yes, speaker: Ana }', [`2 | yes | ${GROUP}`]],
  ['attributions:\n- article: a\n  quote:\n    exact: b', ['2 | article: a | “speaker” is missing']],
  [
    'attributions:\n- { article: a, quote: { exact: b }, speaker: 7 }',
    ['2 | 7 | “speaker” must be a name, or null for “not a quotation”'],
  ],
  [
    'dates:\n- { article: a, quote: { exact: b } }',
    ['2 | { article: a, quote: { exact: b } } | “means” is missing'],
  ],
  [
    'dates:\n- { article: a, quote: { exact: b }, means: Friday }',
    [`2 | Friday | ${PERIOD.replace('published', 'means')}`],
  ],
  [
    'said:\n- { article: a, quote: { exact: b }, on: 2025-02-30 }\n- { article: a, quote: { exact: b }, on: 2025 }',
    [
      '2 | 2025-02-30 | “on” must be a day such as 2025-05-01',
      '3 | 2025 | “on” must be a day such as 2025-05-01',
    ],
  ],
  ['silenced:\n- { article: a }', ['2 | { article: a } | “rule” is missing']],
  ['scilenced:\n- { rule: a }', ['1 | scilenced | “scilenced” is not a field of the casebook']],
  [
    'version: 2\npeople: []',
    ['1 | 2 | Only version 1 of the casebook is understood: nothing of this file is used'],
  ],
  ['- a\n- b', ['1 | - a | A casebook is a group of sections such as “articles:” and “attributions:”']],
  [
    'people: [',
    [
      '1 |  | This file cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'people:\n\t- name: Ana',
    ['2 | \t | This file cannot be read as YAML: Tabs are not allowed as indentation'],
  ],
  ['people: []\npeople: []', ['2 | people | “people” stands here a second time']],
];

describe('readCasebook', () => {
  it('reads all that a reviewer may decide', () => {
    const { casebook, problems, writable } = readCasebook(FULL);
    assert.deepEqual(
      { casebook, problems, writable },
      {
        casebook: {
          articles: {
            'report-3.txt': { published: '2025-04-29/2025-04-30', outlet: 'Harbour Gazette', reviewed: true },
            'desk/old.txt': { published: '1987' },
          },
          people: [
            {
              name: 'Ana Torres',
              aliases: ['Torres', 'the harbour master'],
              role: 'harbour master of Port Vell',
            },
            { name: 'Ilan Brod', aliases: [] },
          ],
          attributions: [
            {
              article: 'report-3.txt',
              quote: { exact: 'We saw it coming', prefix: '', suffix: ', ' },
              speaker: 'Ana Torres',
            },
            { article: 'report-3.txt', quote: { exact: 'so-called', position: 17 }, speaker: null },
          ],
          dates: [
            { article: 'report-3.txt', quote: { exact: 'Thursday' }, means: '2025-05-01' },
            { article: 'report-3.txt', quote: { exact: 'the nineties' }, means: '1990/1999' },
            { article: 'report-3.txt', quote: { exact: 'May' }, means: null },
          ],
          said: [{ article: 'report-3.txt', quote: { exact: 'it sank yesterday' }, on: '2025-04-29' }],
          events: [
            {
              id: '2025-04-29-accident-port-vell',
              article: 'report-3.txt',
              quote: { exact: 'it sank' },
              title: 'Loss of the Gull',
              date: '2025-04-28',
              same_as: [{ id: '2025-04-28-accident-halm' }],
              apart: [{ article: 'report-3.txt', quote: { exact: 'the wreck' } }],
              hidden: false,
              reviewed: true,
            },
          ],
          silenced: [
            {
              rule: 'unattributed-quote',
              article: 'report-*.txt',
              quote: { exact: 'so-called' },
              because: 'scare quotes',
            },
            { rule: 'missing-date' },
          ],
        },
        problems: [],
        writable: true,
      },
    );
  });

  it('reads the same with CRLF', () => {
    assert.deepEqual(readCasebook(FULL.replaceAll('\n', '\r\n')).casebook, readCasebook(FULL).casebook);
  });

  for (const text of ['', ' \n', '# nothing yet\n', 'version: 1\n', 'people:\nsilenced: []\n', '---\n']) {
    it(`finds nothing, and nothing wrong, in ${JSON.stringify(text)}`, () => {
      const { casebook, problems, writable } = readCasebook(text);
      assert.deepEqual([casebook, problems, writable], [emptyCasebook, [], true]);
    });
  }

  for (const [text, expected] of mistakes) {
    it(`tells what is wrong in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(problems(text), expected);
      assert.deepEqual(problems(text.replaceAll('\n', '\r\n')), expected, 'with CRLF');
    });
  }

  it('uses what is right beside what is wrong', () => {
    const { casebook, writable } = readCasebook(
      'people: [Ana, { name: Jo, shoe: 41 }]\narticles: { a: { published: soon }, b: { outlet: Post } }\nnotes: []',
    );
    assert.deepEqual(casebook.people, [{ name: 'Jo', aliases: [] }]);
    assert.deepEqual(casebook.articles, { b: { outlet: 'Post' } });
    assert.ok(writable);
  });

  it('uses nothing of, and forbids writing to, a file that it does not understand as a whole', () => {
    for (const text of ['people: [', 'version: 2', '- a', 'a: 1\na: 2', 'a: *nobody', 'just words']) {
      const { casebook, writable } = readCasebook(text);
      assert.deepEqual([casebook, writable], [emptyCasebook, false], text);
    }
  });

  it('reads anchors and aliases, but not without end', () => {
    assert.deepEqual(readCasebook('people:\n- &a { name: Ana }\n- *a').casebook.people.length, 2);
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`);
    assert.match(problems(['l0: &l0 lol', ...levels].join('\n'))[0]!, /^1 \| l0: .*Excessive alias count/);
  });

  it('survives nesting deeper than the stack', () => {
    assert.match(problems('['.repeat(200_000)).join(), /cannot be read as YAML/);
  });

  it('reads a file of 1 MB', () => {
    const entry = { article: 'a.txt', quote: { exact: 'word '.repeat(200).trim() }, speaker: 'Ana' };
    const text = `attributions:\n${`- ${JSON.stringify(entry)}\n`.repeat(1000)}`;
    assert.ok(text.length > 1_000_000);
    assert.equal(readCasebook(text).casebook.attributions.length, 1000);
  });

  it('reads many articles in linear time', function () {
    // The library's own search for repeated names would take ten seconds here, and a quarter of an hour for ten times as many.
    this.timeout(8_000);
    const lines = Array.from({ length: 20_000 }, (_, i) => `  ${i}.txt: {}\n`);
    assert.equal(Object.keys(readCasebook(`articles:\n${lines.join('')}`).casebook.articles).length, 20_000);
  });

  it('stops reporting when nobody reads on', () => {
    assert.equal(readCasebook(`people:\n${'- 7\n'.repeat(1000)}`).problems.length, 100);
  });

  const yamlish = fc.array(
    fc.constantFrom(
      'version: 1',
      'articles',
      'people',
      'a.txt',
      'quote',
      'exact',
      ': ',
      '- ',
      '\n',
      '  ',
      '\t',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '&a ',
      '*a',
      '|\n',
      '#',
      '!!x ',
      '---\n',
      '\r\n',
      '7',
      'null',
      '🚒',
      '\ud83d',
    ),
    { maxLength: 40 },
  );
  for (const [title, texts] of [
    ['any text', fc.string({ unit: 'binary' })],
    ['anything like YAML', yamlish.map((parts) => parts.join(''))],
  ] as const) {
    it(`has an answer for ${title}, with every problem inside the text`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { problems, writable } = readCasebook(text);
          assert.ok(writable || problems.length > 0);
          for (const { span } of problems) {
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});
