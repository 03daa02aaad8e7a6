import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/core/text/span';
import { speechOf } from './speech';

const piece = fc.constantFrom(
  ...['“', '”', '"', "'", '‘', '’', '«', '»', '.', ', ', ': ', '? ', ' — ', '(', ')', '\n', '\n\n', '\r\n'],
  ...[
    'Ana Torres ',
    'Torres ',
    'Mr. Lund ',
    'the mayor ',
    'a spokesman for ',
    'officials ',
    'the statement ',
    'who ',
    'he ',
    'She ',
  ],
  ...[
    'said ',
    'told ',
    'adding ',
    'according to ',
    'was described ',
    'to say ',
    'and ',
    'that ',
    'in a post ',
    'of ',
  ],
  ...['👩🏽‍🚒', '\u00a0', '\u200b', 'e\u0301', '@MayorTorres ', 'U.S. ', 'ПОРТ ', '港 ', '’s ', '\ud83d'],
);
const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

describe('Reading of speech, for any text', () => {
  it('keeps every span inside the text and every reference known', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { quotations, statements, speakers } = speechOf(source);
        const ids = new Set(speakers.map(({ id }) => id));
        assert.equal(ids.size, speakers.length);
        const check = (span: Span & { readonly text: string }): void => {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= source.length);
          assert.equal(source.slice(span.start, span.end), span.text);
        };
        for (const quoted of [...quotations, ...statements]) {
          check(quoted);
          const { attribution } = quoted;
          if (!attribution) continue;
          assert.ok(ids.has(attribution.speaker));
          if (attribution.mention) check(attribution.mention);
          if (attribution.cue) check(attribution.cue);
        }
        for (const { candidates, attribution } of quotations) {
          for (const id of candidates) assert.ok(ids.has(id));
          if (attribution) assert.ok(candidates.includes(attribution.speaker));
        }
        for (const { mentions } of speakers) for (const mention of mentions) check(mention);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(text, (source) => assert.deepEqual(speechOf(source), speechOf(source))),
      { numRuns: 30 },
    );
  });

  it('takes long lines of the same words over and over', () => {
    for (const unit of [
      '“No,” said Ana. ',
      'he said ',
      'Ana, who left, said that Jon “lied” and ',
      'officials of the officials of ',
    ]) {
      speechOf(unit.repeat(Math.ceil(10_000 / unit.length)));
    }
  });
});
