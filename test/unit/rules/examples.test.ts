import assert from 'node:assert/strict';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import { check } from '../../../src/core/rules/check';
import { finish } from '../../../src/core/steps';
import { rules } from '../../../src/core/rules/table';

/** Ids of the rules that point at something in an article that stands by itself. */
function rulesHit(text: string): string[] {
  const facts = extractArticle({ path: 'example.txt', text });
  const collection = finish(joinCollection(new Map([[facts.path, facts]]), emptyCasebook));
  return check(facts, collection, {}).map(({ rule }) => rule);
}

// The examples of a rule's page are read as any article is: what the page says is what the reader will see.
for (const { id, examples } of rules) {
  describe(`the examples of ${id}`, () => {
    examples.forEach(({ bad, good }, i) => {
      it(`${i + 1} is pointed at`, () => assert.ok(rulesHit(bad).includes(id), rulesHit(bad).join(', ')));
      it(`${i + 1} is not pointed at, by any rule, once it is in order`, () =>
        assert.deepEqual(rulesHit(good), []));
    });
  });
}
