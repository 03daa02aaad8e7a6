import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineEndOf, linesOf } from '../../../src/core/text/lines';
import { spanAt, spanAtOrAfter, textOf } from '../../../src/core/text/span';
import { tokensIn } from '../../../src/core/text/tokens';

describe('lines', () => {
  const cases: [string, string[]][] = [
    ['', ['']],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two', '']],
    ['one\rtwo', ['one', 'two']],
    ['\n\n', ['', '', '']],
  ];
  for (const [text, lines] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(
        linesOf(text).map((line) => textOf(text, line)),
        lines,
      );
    });
  }

  it('are told apart by the first line end', () => {
    assert.equal(lineEndOf('a\r\nb\nc'), '\r\n');
    assert.equal(lineEndOf('a\nb\r\nc'), '\n');
    assert.equal(lineEndOf('a'), '\n');
  });
});

describe('words', () => {
  it('keep what is inside them and leave punctuation out', () => {
    const text = '“Port Vell’s 24-hour O’Neill” (the U.S. firm), naïve 👩‍🚒 crew.';
    assert.deepEqual(
      tokensIn(text, { start: 0, end: text.length }).map((token) => textOf(text, token)),
      ['Port', 'Vell’s', '24-hour', 'O’Neill', 'the', 'U.S', 'firm', 'naïve', 'crew'],
    );
  });
});

describe('words of any text', () => {
  it('are runs of letters, digits and marks, held together by single marks', () => {
    const word = /[\p{L}\p{N}\p{M}]+(?:['’.\-‑][\p{L}\p{N}\p{M}]+)*/gu;
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('a', '’', '.', '-', "'", ' ', '𝒜', 'é', '7'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          assert.deepEqual(
            tokensIn(text, { start: 0, end: text.length }).map((token) => textOf(text, token)),
            [...text.matchAll(word)].map(([found]) => found),
          );
        },
      ),
    );
  });
});

describe('the span at an offset', () => {
  const sortedSpans = fc
    .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 20 })
    .map((steps) => {
      let at = 0;
      return steps.map(([gap, length]) => ({ start: at + gap, end: (at += gap + length) }));
    });

  it('is the one a walk through all spans finds', () => {
    fc.assert(
      fc.property(sortedSpans, fc.nat(120), (spans, offset) => {
        assert.equal(
          spanAtOrAfter(spans, offset),
          spans.find(({ end }) => end > offset),
        );
        assert.equal(
          spanAt(spans, offset),
          spans.find(({ start, end }) => start <= offset && offset < end),
        );
      }),
    );
  });
});
