import assert from 'node:assert/strict';
import { type ArticleFacts, extractArticle } from '../../../src/core';
import { collection } from '../builders';
import { unattributedQuote } from '../../../src/core/rules/unattributedQuote';
import { unbalancedQuote } from '../../../src/core/rules/unbalancedQuote';

/** What a reviewer is pointed at for the marks of an article: rule and words. */
function pointsAt(text: string): string[] {
  const facts: ArticleFacts = extractArticle({ path: 'pier.txt', text });
  return [unattributedQuote, unbalancedQuote].flatMap((rule) =>
    [...rule.check(facts, collection([facts]))].map(
      ({ start, end }) => `${rule.id}: ${text.slice(start, end)}`,
    ),
  );
}

describe('Rules about marks', () => {
  const marks: readonly (readonly [name: string, open: string, close: string])[] = [
    ['curly', '“', '”'],
    ['straight', '"', '"'],
    ['British', '‘', '’'],
    ['German', '„', '“'],
    ['French', '« ', ' »'],
  ];
  for (const [name, open, close] of marks) {
    const long = `${open}We were never told.\n\n${open}We heard it on the ferry.\n\n${open}It is a disgrace.${close}`;
    it(`point once at a long quotation of nobody, in ${name} marks`, () => {
      assert.deepEqual(pointsAt(`It rained on the pier all day.\n\n${long}\n\nThe lights went out.`), [
        `unattributed-quote: ${open}We were never told.`,
      ]);
    });
    it(`point at nothing in a long quotation of somebody, in ${name} marks`, () => {
      assert.deepEqual(
        pointsAt(`It rained all day.\n\nAna Torres said: ${long}\n\nThe lights went out.`),
        [],
      );
    });
  }

  const silent: readonly (readonly [name: string, text: string])[] = [
    ['apostrophes', 'The owners’ plan of the ’90s was rock ’n’ roll to ’em, and the workers’ union knew.'],
    [
      'typewriter apostrophes',
      "The owners' plan of the '90s was rock 'n' roll to 'em, and the workers' union knew.",
    ],
    ['feet, inches and seconds', 'The 6\' 2" man lost a 12" pipe at 48° 12\' 30" N and a 5’11” boat.'],
    ['backticks', 'He typed `pier` and ``quay and left.'],
    ['attributes', 'The page said <img alt="" src="pier.png"> and no more.'],
  ];
  for (const [name, text] of silent) {
    it(`point at no mark among ${name}`, () => {
      const found = pointsAt(`It rained on the pier all day.\n\n${text}`);
      assert.deepEqual(
        found.filter((each) => each.startsWith('unbalanced')),
        [],
      );
    });
  }

  it('point at the one mark that is stray', () => {
    assert.deepEqual(
      pointsAt('It rained all day.\n\n"Ana Torres said it was “old”, “cold” and “wet through”.'),
      ['unbalanced-quote: "'],
    );
  });
});
