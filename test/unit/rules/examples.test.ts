import assert from 'node:assert/strict';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import { check } from '../../../src/core/rules/check';
import { finish } from '../../../src/core/steps';
import type { ExampleText } from '../../../src/core/rules/rule';
import { rules } from '../../../src/core/rules/table';

/** Ids of the rules that point at something in an article that stands by itself, or in the articles of a folder. */
function rulesHit(example: ExampleText): string[] {
  const texts = typeof example === 'string' ? { 'example.txt': example } : example;
  const articles = new Map(
    Object.entries(texts).map(([path, text]) => [path, extractArticle({ path, text })]),
  );
  const collection = finish(joinCollection(articles, emptyCasebook));
  return [...articles.values()].flatMap((facts) => check(facts, collection, {}).map(({ rule }) => rule));
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
