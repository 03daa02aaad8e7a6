import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractArticle } from '../../../src/core';
import { paint } from '../../../src/editor/reading/paint';

/** Each stroke as `ink: words`. */
function strokes(text: string): string[] {
  const article = extractArticle({ path: 'ferry.txt', text });
  return paint(article).map(({ ink, start, end }) => `${ink}: ${text.slice(start, end)}`);
}

describe('the colours of an article', () => {
  it('tell its parts apart', () =>
    assert.deepEqual(
      strokes(
        'date 2026-03-05\n\nPORT VELL: The ferry ran aground on Wednesday with all its passengers on board, and nobody could say why.\n\n“We saw nothing,” said Ilse Brandt.\n\n© 2019 Vell Post',
      ),
      [
        'newsHeader: date 2026-03-05',
        'newsDateline: PORT VELL:',
        'newsTime: Wednesday',
        'newsQuotation: “We saw nothing,”',
        'newsBoilerplate: © 2019 Vell Post',
      ],
    ));

  it('show a day inside a quotation', () =>
    assert.deepEqual(
      strokes('date 2026-03-05\n\n“We sailed on Wednesday in fog,” said Ilse Brandt.').slice(1),
      ['newsQuotation: “We sailed on ', 'newsTime: Wednesday', 'newsQuotation:  in fog,”'],
    ));

  it('end with their line', () =>
    assert.deepEqual(strokes('---\r\ndate: 2026-03-05\r\n---\r\n\r\nThe ferry sailed.'), [
      'newsHeader: ---',
      'newsHeader: date: 2026-03-05',
      'newsHeader: ---',
    ]));

  it('are sorted, apart from each other, on one line and inside the text, whatever it is', () => {
    const piece = fc.constantFrom('date 2026-03-05\n', '“', '”', '"', ' said Ilse Brandt', ' on Wednesday', ', ', '. ', '\n\n', '\r\n', 'PORT VELL: ', '© 2019', ' the ferry sailed '); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const stroke of paint(extractArticle({ path: 'ferry.txt', text }))) {
          assert.ok(stroke.start >= end && stroke.end > stroke.start && stroke.end <= text.length);
          assert.doesNotMatch(text.slice(stroke.start, stroke.end), /[\r\n]/);
          end = stroke.end;
        }
      }),
    );
  });
});
