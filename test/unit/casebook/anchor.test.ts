import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describePassage, findPassage, passagesOf } from '../../../src/core/casebook/anchor';
import type { TextQuote } from '../../../src/core/casebook/casebook';

/** A text as it is now, an anchor, and where it leads; `null` where it leads nowhere. */
const cases: [string, string, TextQuote, number | null][] = [
  ['the words, once', 'He said yes.', { exact: 'yes' }, 8],
  ['the words are gone', 'He said no.', { exact: 'yes' }, null],
  ['the prefix decides', 'He said yes. She said yes.', { exact: 'yes', prefix: 'She said ' }, 22],
  ['the suffix decides', 'yes and no; yes or no', { exact: 'yes', suffix: ' or' }, 12],
  ['the longer fit decides', 'x said a. z said a.', { exact: 'a', prefix: 'z said ', suffix: '.' }, 17],
  ['the position decides between equals', 'yes, yes, yes', { exact: 'yes', position: 4 }, 5],
  [
    'the position is only a hint',
    'Well: She said yes. No: He said yes.',
    { exact: 'yes', prefix: 'He said ', position: 15 },
    32,
  ],
  ['white space has changed inside', 'He said\r\n  oh yes.', { exact: 'said oh  yes' }, 3],
  ['white space has changed around', 'A said\n\nyes. B said   yes.', { exact: 'yes', prefix: 'A said ' }, 8],
  ['exact white space goes first', 'a\nb, a b', { exact: 'a b' }, 5],
  ['words that look like a pattern', 'Why (not)? a.c', { exact: 'a.c' }, 11],
  ['a pattern with other white space', 'Why  (not)? [a-c]', { exact: 'Why (not)? [a-c]' }, 0],
  ['an anchor without words', 'He said yes.', { exact: '' }, null],
];

describe('an anchor', () => {
  for (const [title, text, quote, expected] of cases) {
    it(title, () => assert.equal(findPassage(text, quote)?.start ?? null, expected));
  }

  it('of bare words means every place where they stand', () => {
    assert.deepEqual(passagesOf('so-called, so-called', { exact: 'so-called' }), [
      { start: 0, end: 9 },
      { start: 11, end: 20 },
    ]);
    assert.equal(passagesOf('so-called, so-called', { exact: 'so-called', position: 0 }).length, 1);
  });

  it('never keeps half a character of its neighbourhood', () => {
    const text = `${'🚒'.repeat(20)}x yes x${'🚒'.repeat(20)}`;
    const { prefix = '', suffix = '' } = describePassage(text, { start: 42, end: 45 });
    assert.doesNotMatch(prefix + '|' + suffix, /\p{Surrogate}/u);
  });

  const passage = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '🚒', '\u200b'), maxLength: 200 }),
      fc.nat(),
      fc.nat(),
    )
    .filter(([text]) => text.length > 0)
    .map(([text, a, b]) => {
      const start = a % text.length;
      return { text, span: { start, end: start + 1 + (b % (text.length - start)) } };
    });

  it('leads back to its passage, whatever the text and the passage', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        assert.deepEqual(findPassage(text, describePassage(text, span)), span);
      }),
    );
  });

  it('leads back after something was written above', () => {
    fc.assert(
      fc.property(passage, fc.string({ maxLength: 60 }), ({ text, span }, above) => {
        const quote = describePassage(text, span);
        const found = findPassage(above + text, quote);
        assert.ok(found);
        assert.equal((above + text).slice(found.start, found.end), quote.exact);
      }),
    );
  });

  it('is looked up in linear time, however often its words stand there', () => {
    // With a look-up that compared every pair of places this would take minutes, not a moment.
    const text = 'a '.repeat(500_000);
    assert.ok(findPassage(text, { exact: 'a', prefix: 'b', suffix: ' a', position: 3 }));
    assert.equal(findPassage(' '.repeat(1_000_000), { exact: 'a  a' }), null);
  });
});
