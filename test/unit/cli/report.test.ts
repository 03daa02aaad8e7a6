import assert from 'node:assert/strict';
import { textReport } from '../../../src/cli/report';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import type { ArticleFacts } from '../../../src/core/facts';
import { message } from '../../../src/core/message';
import type { Attribution, Statement } from '../../../src/core/quotes/quotation';
import { finish } from '../../../src/core/steps';
import { article } from '../builders';

/** The lines of the report about one article. */
function report(facts: ArticleFacts): string[] {
  const collection = finish(joinCollection(new Map([[facts.path, facts]]), emptyCasebook));
  return textReport(collection, []).split('\n');
}

/** Indirect speech: the words, and the word that reports them. */
function told(text: string, words: string, word: string, certainty: Attribution['certainty']): Statement {
  const span = (of: string) => ({
    start: text.indexOf(of),
    end: text.indexOf(of) + of.length,
    text: of,
  });
  return {
    ...span(words),
    attribution: { speaker: 'pia-torres', mention: null, cue: span(word), how: message('told'), certainty },
  };
}

const TEXT = `“We will not sell it,” said Jon Torres. “Never.”

Pia Torres promised a new pier. It would be of oak, she said.

“Nobody asked us.”
`;
const facts = article(TEXT)
  .quote('“We will not sell it,”', { by: 'Jon Torres' })
  .quote('“Never.”', { by: 'Jon Torres' })
  .quote('“Nobody asked us.”')
  .speaker('Pia Torres', { role: 'deputy mayor' }).facts;
const statements = [
  told(TEXT, 'a new pier', 'promised', 'likely'),
  told(TEXT, 'It would be of oak', 'said', 'doubtful'),
];

describe('the report of a review', () => {
  it('says of each article who said what, on which line, and what is uncertain', () =>
    assert.deepEqual(report({ ...facts, statements }).slice(0, 11), [
      '1 ARTICLE',
      '  harbour.txt',
      '      No publication date · 2 speakers · 3 quotations',
      '      Jon Torres',
      '           1  “We will not sell it,”',
      '           1  “Never.”',
      '      Pia Torres, deputy mayor',
      '           3  promised: a new pier',
      '           3  (uncertain) said: It would be of oak',
      '      Nobody is named',
      '           5  “Nobody asked us.”',
    ]));

  it('lets the words of an article do nothing to the terminal', () => {
    const { facts } = article('“We\u001b[2J will\tnot,” he said.').quote('“We\u001b[2J will\tnot,”');
    assert.ok(report(facts).includes('           1  “We [2J will not,”'), report(facts).join('\n'));
  });
});
