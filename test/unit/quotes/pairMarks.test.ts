import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pairMarks } from '../../../src/core/quotes/pairMarks';
import { linesOf } from '../../../src/core/text/lines';
import type { Span } from '../../../src/core/text/span';

/** Paragraphs by line, as far as pairing needs them. */
function paragraphsOf(text: string): Span[] {
  return linesOf(text).filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function pairs(text: string) {
  const { stretches, strayMarks } = pairMarks(text, paragraphsOf(text));
  return {
    words: stretches.map(({ content }) => text.slice(content.start, content.end)),
    stray: strayMarks.map(
      ({ start, end, opens }) => `${text.slice(start, end)} ${opens ? 'opens' : 'closes'}`,
    ),
    continued: stretches.map(({ continued }) => continued),
  };
}

/** Text, what stands between marks (outermost only), and the stray marks. */
const cases: readonly (readonly [
  name: string,
  text: string,
  words: readonly string[],
  stray?: readonly string[],
])[] = [
  ['curly', 'She said “one” and “two”.', ['one', 'two']],
  ['straight', 'She said "one" and "two".', ['one', 'two']],
  ['straight, no space in front', 'to justice."One day," he said.', ['One day,']],
  ['straight, back to back', 'She: "One." "Two," she added.', ['One.', 'Two,']],
  ['opened straight, closed curly', 'She said "one” twice.', ['one']],
  ['German', '„Eins“, sagte sie. „Zwei.“', ['Eins', 'Zwei.']],
  ['French, with spaces', 'Elle dit : « un » et « deux ».', ['un', 'deux']],
  ['angle marks the other way round', 'Sie sagte: »Eins.«', ['Eins.']],
  ['British', 'He called it ‘a mess’ and left.', ['a mess']],
  [
    'British, with apostrophes',
    '‘It isn’t ours,’ the owners’ lawyer said, ‘and won’t be.’',
    ['It isn’t ours,', 'and won’t be.'],
  ],
  [
    'British, possessive inside',
    'He said ‘the workers’ union can’t lose’ on Monday.',
    ['the workers’ union can’t lose'],
  ],
  ['typewriter British', "He said 'the quay isn't ours' and left.", ["the quay isn't ours"]],
  ['typewriter apostrophes only', "The owners' plan isn't the workers' plan.", []],
  ['nested double in double', '“She said “no” to us,” he wrote.', ['She said “no” to us,']],
  ['nested single in double', '“She said ‘no’ to us,” he wrote.', ['She said ‘no’ to us,']],
  ['nested double in single', '‘She said “no” to us,’ he wrote.', ['She said “no” to us,']],
  ['nested, closed together', '“She said ‘no,’” he wrote.', ['She said ‘no,’']],
  ['feet and inches', 'He is 6\' 2" tall and said "no".', ['no']],
  ['years and clipped words', 'In the ’90s and the ‘80s they cried ‘go’ and rock ’n’ roll.', ['go']],
  ['same mark on both sides', 'She said ”one” twice.', ['one']],
  ['opens and never closes', 'She said “one and left.', ['one and left.'], ['“ opens']],
  ['closes and never opened', 'She said one” and left.', [], ['” closes']],
  ['one lost before a pair', '“One, she said. “Two,” she added.', ['Two,'], ['“ opens']],
  ['a quotation with nothing in it', 'She said “” and left.', ['']],
  ['two single marks for a double are no pair', "''It rained,'' he said.", []],
];

describe('Pairing of quotation marks', () => {
  for (const [name, text, words, stray = []] of cases) {
    it(name, () => {
      const found = pairs(text);
      assert.deepEqual(found.words, words);
      assert.deepEqual(found.stray, stray);
    });
    it(`${name}, in the second paragraph, with CRLF and emoji`, () => {
      assert.deepEqual(pairs(`🚢 ‘’\r\n${text}`).words.slice(-words.length || Infinity), words);
    });
  }

  it('joins a quotation whose paragraphs each open and only the last closes', () => {
    const found = pairs('He said: “One.\n\n“Two.\n\n“Three,” he said.');
    assert.deepEqual(found.continued, [true, true, false]);
    assert.deepEqual(found.stray, []);
  });

  it('reports the opening mark when the next paragraph does not open', () => {
    const found = pairs('He said: “One.\n\nIt rained.\n\n“Two,” he said.');
    assert.deepEqual(found.stray, ['“ opens']);
    assert.deepEqual(found.words, ['One.', 'Two,']);
  });
});

describe('Pairing of quotation marks, for any text', () => {
  const piece = fc.constantFrom(
    ...['“', '”', '"', "'", '‘', '’', '„', '«', '»', "''", '`'],
    ...[
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      ', ',
      '. ',
      'Ana',
      ' said ',
      'workers',
      '’s',
      '90s',
      '6',
      '👩🏽‍🚒',
      '\u00a0',
      'e\u0301',
    ],
  );
  const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

  it('gives stretches inside the text, in order, that do not overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { stretches, strayMarks } = pairMarks(source, paragraphsOf(source));
        let last = 0;
        for (const { start, end, content } of stretches) {
          assert.ok(start >= last && end > start && end <= source.length);
          assert.ok(content.start >= start && content.end <= end && content.start <= content.end);
          last = end;
        }
        for (const { start, end } of strayMarks) assert.ok(start >= 0 && end > start && end <= source.length);
      }),
    );
  });

  it('pairs a later paragraph as if a stray mark before it were not there', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom('“', '”', '"', '‘', '’', '«', '»'), (source, at, mark) => {
        const first = `It rained on the quay all day. ${source.replace(/[\r\n]/g, ' ')}`;
        const later = 'Ana Torres said: “The pier has to go.” Then she left.';
        const where = at % (first.length + 1);
        const spoiled = first.slice(0, where) + mark + first.slice(where);
        const laterOf = (whole: string): string[] => pairs(`${whole}\n\n${later}`).words.slice(-1);
        assert.deepEqual(laterOf(spoiled), laterOf(first));
      }),
    );
  });

  it('takes a long line of nothing but marks', () => {
    for (const unit of ['“', '"', "'a ", '‘a’s ', '“a ‘b” c’ ']) {
      const source = unit.repeat(Math.ceil(100_000 / unit.length));
      pairMarks(source, [{ start: 0, end: source.length }]);
    }
  });
});
