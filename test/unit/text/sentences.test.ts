import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesIn } from '../../../src/core/text/sentences';
import { textOf } from '../../../src/core/text/span';

/** A paragraph with `|` where one sentence ends and the next begins. */
const paragraphs = [
  'The bridge fell at noon. |Nobody was hurt.',
  'Dr. Imelda Roos met Gov. Pell on Monday. |They spoke for an hour.',
  'Mr. J. Ortega of Carrow Inc. said no. |He left.',
  'The firm, Carrow Inc. |The rest is known.',
  'It cost 3.5 million. |It was worth it.',
  '“We saw it coming.” |“Nobody listened,” she added.',
  '“Why now?” he asked. |Nobody answered.',
  'It must end.|"We will stay," she wrote.',
  'The U.S. |They agreed.',
  'The U.S. Senate met at 4 p.m. in Velmark. |It rose at 6 p.m. |The galleries were empty.',
  'Wait … |Then it burned! |All of it?',
  'See No. 4 of the list. |Is it there? |No. |It is not.',
  'On Jan. 5 the trial began (as planned.) |It lasted a day.',
  '“Stop!” |A guard ran up.',
  'The number was 12. |13 were missing.',
];

describe('sentences', () => {
  for (const marked of paragraphs) {
    it(marked, () => {
      const text = marked.replaceAll('|', '');
      const found = sentencesIn(text, { start: 0, end: text.length }).map((span) => textOf(text, span));
      assert.deepEqual(
        found,
        marked.split('|').map((sentence) => sentence.trim()),
      );
    });
  }

  it('lie inside the paragraph, in order, and leave only white space out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(20), (text, start) => {
        const span = { start: Math.min(start, text.length), end: text.length };
        const sentences = sentencesIn(text, span);
        let end = span.start;
        for (const sentence of sentences) {
          assert.ok(sentence.start >= end && sentence.end > sentence.start && sentence.end <= span.end);
          assert.equal(
            text
              .slice(end, sentence.start)
              .replace(/\u200b/g, '')
              .trim(),
            '',
          );
          end = sentence.end;
        }
        assert.equal(
          text
            .slice(end, span.end)
            .replace(/\u200b/g, '')
            .trim(),
          '',
        );
      }),
    );
  });
});
