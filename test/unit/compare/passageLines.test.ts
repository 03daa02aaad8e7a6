import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLayout } from '../../../src/core/article/readLayout';
import { passageLines } from '../../../src/core/compare/passageLines';

const ARTICLE = `date 2026-03-05

Quay shut after fire

PORT VELL, March 5: The quay was shut. Four people were hurt. “Go home,” said Ana Torres.

Nobody slept.
`;

function linesFrom(first: string, last: string): string[] {
  const start = ARTICLE.indexOf(first);
  return passageLines(ARTICLE, { start, end: ARTICLE.indexOf(last) + last.length }).split('\n');
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

describe('the lines of a passage', () => {
  it('are its sentences, with an empty line between paragraphs', () =>
    assert.deepEqual(linesFrom('The quay', 'slept.'), [
      'The quay was shut.',
      'Four people were hurt.',
      '“Go home,” said Ana Torres.',
      '',
      'Nobody slept.',
      '',
    ]));

  it('begin and end where the passage does', () =>
    assert.deepEqual(linesFrom('people', 'hurt'), ['people were hurt', '']));

  it('are those of the headline, too', () =>
    assert.deepEqual(linesFrom('Quay shut', 'was shut'), [
      'Quay shut after fire',
      '',
      'The quay was shut',
      '',
    ]));

  it('lose no word of a paragraph, whatever the text', () => {
    const word = fc.constantFrom('quay', 'Ana', '“Go”', 'shut.', 'Mr.', '\n\n', '4', 'fire!');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const { headlines, paragraphs } = readLayout(text);
        const parts = [...headlines, ...paragraphs].map(({ start, end }) => text.slice(start, end));
        if (parts.length === 0) return;
        const lines = passageLines(text, { start: 0, end: text.length });
        assert.deepEqual(wordsOf(lines), wordsOf(parts.join(' ')));
      }),
    );
  });
});
