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
  // Apostrophes all around.
  [
    'British, possessive in a paragraph that goes on in the next',
    '‘The owners’ plan was never shown to us.\n\n‘We asked twice,’ she said.',
    ['The owners’ plan was never shown to us.', 'We asked twice,'],
  ],
  [
    'British, years',
    'He said ‘the ’90s ferry and the class of ’08 won’t sail’.',
    ['the ’90s ferry and the class of ’08 won’t sail'],
  ],
  [
    'British, clipped words',
    '‘Tell ’em it’s ’cause of the rock ’n’ roll, ’til they go,’ she said.',
    ['Tell ’em it’s ’cause of the rock ’n’ roll, ’til they go,'],
  ],
  [
    'British, figures',
    'He blamed the ‘47 per cent’ and the ‘50-year plan’ on Monday.',
    ['47 per cent', '50-year plan'],
  ],
  [
    'British, behind an s that owns nothing',
    'He said: ‘The talks’ and left.\n\n‘No,’ she said.',
    ['The talks', 'No,'],
  ],
  ['British, glued to the verb', '‘It isn’t ours,’she said. ‘No!’he said.', ['It isn’t ours,', 'No!']],
  [
    'British, with an ellipsis in front',
    'She wrote: ‘… and the pier has to go.’',
    ['… and the pier has to go.'],
  ],
  ['British, an Irish name', 'Mr O’Neill called it ‘O’Neill’s folly’ on Monday.', ['O’Neill’s folly']],
  [
    'British, possessive right in front of the end',
    'The yard called it ‘the workers’’ and left.',
    ['the workers'],
  ],
  ['wrong way round in front of a clipped word', 'He told them ‘bout it and got ‘em all, he said.', []],
  ['typewriter years', "In the '90s they said 'no' and in '08 'yes', in 1990's words.", ['no', 'yes']],
  ['typewriter clipped words', "They gave 'em rock 'n' roll and O'Neill's songs 'til dawn.", []],
  ['typewriter names', "O'Neill's and D'Arcy's crews said 'it isn't ours' twice.", ["it isn't ours"]],
  // One inside the other.
  ['double in single in German', '‚Sie sagte „nein“ zu uns‘, schrieb er.', ['Sie sagte „nein“ zu uns']],
  ['straight in straight', 'He wrote: "She said "no" to us," and left.', ['She said "no" to us,']],
  ['single set apart from the end of a double', '‘She told us “no,” ’ he said.', ['She told us “no,”']],
  ['straight around curly', 'He wrote: "She said “no” to us." Then he left.', ['She said “no” to us.']],
  [
    'three deep',
    '“He said ‘she wrote “no” twice’ to us,” Lund said.',
    ['He said ‘she wrote “no” twice’ to us,'],
  ],
  ['French around curly', 'Elle dit : « Il a écrit “non” deux fois. »', ['Il a écrit “non” deux fois.']],
  // Figures.
  [
    'inches of a pipe, in a quotation',
    '"It was a 12" pipe," he said. "Not a 9" one."',
    ['It was a 12" pipe,', 'Not a 9" one.'],
  ],
  ['inches alone', 'The 12" pipe and the 27" screen were lost; he said "no".', ['no']],
  ['feet and inches with curly marks', 'He is 5’11” tall and said “no” at 6’ 2”.', ['no']],
  ['arc seconds', 'The wreck lies at 48° 12\' 30.5" N, 3° 4\' 5" W, said "the captain".', ['the captain']],
  ['minutes of a match', "They scored in the 12' and the 90' and sang 'we won' all night.", ['we won']],
  ['a figure that ends a quotation', 'He asked for "Pier 7" and "Pier 9" on Monday.', ['Pier 7', 'Pier 9']],
  // Typing errors and old keyboards.
  ['backticks', "``The pier is old,'' she said. ``It has to go.''", ['The pier is old,', 'It has to go.']],
  ['backticks that never close', 'She typed ``pier and `quay` and left.', []],
  ['two single curly marks', '‘‘The pier is old,’’ she said.', ['The pier is old,']],
  ['opened curly, closed by two single ones', "She called it “old'' and left.", ['old']],
  [
    'closed with the opening mark',
    '“The pier is old,“ she said. “It has to go.“',
    ['The pier is old,', 'It has to go.'],
  ],
  ['single, closed with the opening mark', 'She called it ‘old‘ and left.', ['old']],
  ['opened curly, closed straight', '“The pier is old," she said.', ['The pier is old,']],
  ['single, opened curly, closed straight', "She called it ‘old' and left.", ['old']],
  ['spaces inside', 'She said “ one ” and " two " on Monday.', ['one', 'two']],
  ['no-break spaces inside', 'Elle dit «\u00a0un\u00a0» et «\u202fdeux\u202f».', ['un', 'deux']],
  ['glued to the words around', 'She called it"old"and he"older still"on Monday.', ['old', 'older still']],
  [
    'comma behind the mark',
    'She said "the pier", "the quay" and "the yard".',
    ['the pier', 'the quay', 'the yard'],
  ],
  ['no mark between two that open', 'She said: “One.“Two,” she added.', ['Two,'], ['“ opens']],
  ['attributes left in the text', '<post by="lund" image="">She said “no”.</post>', ['lund', '', 'no']],
  ['a list in marks', '“Pier”, “quay”; “yard” / “dock” (“basin”)', ['Pier', 'quay', 'yard', 'dock', 'basin']],
  ['between dashes', 'She said—“the pier is old”—and left.', ['the pier is old']],
  // Marks without a partner.
  ['a mark at the end of a paragraph', 'Ana Torres said: “', [], ['“ opens']],
  [
    'a stray mark around pairs',
    '"The pier is old, she said, “very old” and “cold”.',
    ['very old', 'cold'],
    ['" opens'],
  ],
  [
    'one that closes nothing before a pair',
    'The pier is old,” she said. “It has to go.”',
    ['It has to go.'],
    ['” closes'],
  ],
  [
    'lost in front of what is quoted in it',
    '“Then he said ‘no’ to us and left.',
    ['Then he said ‘no’ to us and left.'],
    ['“ opens'],
  ],
  [
    'closing mark lost in front of the speaker',
    '“We saw it, said Jon Holm.\n\n“It was late,” said Ana Torres.',
    ['We saw it,', 'It was late,'],
    ['“ opens'],
  ],
  [
    'closing mark lost in front of a pronoun',
    '‘We saw it, she told the council.\n\n‘It was late,’ he said.',
    ['We saw it,', 'It was late,'],
    ['‘ opens'],
  ],
  [
    'no mark lost: a clause that names nobody who says it',
    '“We saw it, and the boat was said to be lost.\n\n“It was late,” said Ana Torres.',
    ['We saw it, and the boat was said to be lost.', 'It was late,'],
  ],
  // Line ends.
  ['a sentence broken by a line end', 'She said “the pier\nhas to go” on Monday.', ['the pier', 'has to go']],
  [
    'a sentence broken by two line ends',
    'She said “the pier\nhas to go\nby May” on Monday.',
    ['the pier', 'has to go', 'by May'],
  ],
  [
    'never closed in its line',
    'She said “the pier has to go.\nHe said “no” on Monday.',
    ['the pier has to go.', 'no'],
    ['“ opens'],
  ],
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

  /** Quotations over several paragraphs: what each opens with, and what ends the last. */
  const long: readonly (readonly [name: string, opening: string, closing: string])[] = [
    ['curly', '“', '”'],
    ['straight', '"', '"'],
    ['British', '‘', '’'],
    ['typewriter British', "'", "'"],
    ['German', '„', '“'],
    ['French', '« ', ' »'],
  ];
  for (const [name, open, close] of long) {
    it(`joins a quotation whose paragraphs each open and only the last closes, ${name}`, () => {
      const found = pairs(`He said: ${open}One.\n\n${open}Two.\n\n${open}Three,${close} he said.`);
      assert.deepEqual(found.words, ['One.', 'Two.', 'Three,']);
      assert.deepEqual(found.continued, [true, true, false]);
      assert.deepEqual(found.stray, []);
    });
  }

  it('reports the opening mark when the next paragraph does not open', () => {
    const found = pairs('He said: “One.\n\nIt rained.\n\n“Two,” he said.');
    assert.deepEqual(found.stray, ['“ opens']);
    assert.deepEqual(found.words, ['One.', 'Two,']);
  });

  it('reports one mark where no paragraph of a long quotation closes it', () => {
    const found = pairs('He said: “One.\n\n“Two.\n\n“Three.\n\nIt rained.');
    assert.deepEqual(found.stray, ['“ opens']);
    assert.deepEqual(found.continued, [true, true, false]);
  });

  it('prefers the pairs in a paragraph to a chain that never closes', () => {
    const found = pairs('"The pier is “old” and “cold”.\n\n"The quay is not.\n\nIt rained.');
    assert.deepEqual(found.words, ['old', 'cold', 'The quay is not.']);
    assert.deepEqual(found.stray, ['" opens']);
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

  it('leaves the pairs of a later paragraph alone, whatever marks come or go before it', () => {
    // The later paragraph opens with words, so that no quotation can go on into it.
    const later = 'In May she said “one ‘and’ two”, "three", ‘four’ and «five» of the owners’ 6\' 2" plan.';
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(3), (source, at, drop) => {
        const before = source.replace(/[\r\n]/g, ' ');
        const where = at % (before.length + 1);
        const changed = before.slice(0, where) + before.slice(where + drop);
        const laterOf = (first: string): object => {
          const whole = `${first} .\n\n${later}`;
          const from = whole.length - later.length;
          const { stretches, strayMarks } = pairMarks(whole, paragraphsOf(whole));
          const shifted = ({ start, end }: Span): number[] => [start - from, end - from];
          return [stretches, strayMarks].map((spans) =>
            spans.filter(({ start }) => start >= from).map(shifted),
          );
        };
        assert.deepEqual(laterOf(changed), laterOf(before));
      }),
    );
  });

  it('grows with the length of the text and no faster', () => {
    const units = [
      '“',
      '"',
      "'a ",
      '‘a’s ',
      '“a ‘b” c’ ',
      '«',
      "''a ",
      '``a ',
      '9" ',
      '“a\n',
      '"\n\n',
      '„a‚ ',
      '“›',
    ];
    const closing = ['', '”', '›', '"', '»'];
    for (const unit of units)
      for (const close of closing) {
        const steps = (size: number): number => countReads(unit.repeat(size) + close.repeat(size));
        const growth = steps(4000) / steps(1000);
        assert.ok(growth < 5, `${unit} ${close}: four times the text took ${growth} times the reads`);
      }
  });
});

/** How often pairing looks at the text: a measure of its work that no other program on the machine changes. */
function countReads(source: string): number {
  let reads = 0;
  const watched: unknown = new Proxy(Object(source) as object, {
    get(target, property) {
      reads++;
      const value: unknown = Reflect.get(target, property, source);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(source) : value;
    },
  });
  pairMarks(watched as string, paragraphsOf(source));
  return reads;
}
