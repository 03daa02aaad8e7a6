import assert from 'node:assert/strict';
import type { CollectionFacts, Disagreement, Finding } from '../../../src/core';
import { message } from '../../../src/core/message';
import { comparisonsAt, isComparable, isSameText, ofArticles } from '../../../src/editor/compare/comparison';
import { article, collection } from '../builders';
import { placeOf } from './made';

const HARBOUR = 'Four people were hurt. The quay was shut by the harbour office until the next morning.';
const COAST = 'Six people were hurt. The quay was shut by the harbour office until the next evening.';
const POST =
  'Nobody knows. The quay was shut by the harbour office until the next morning. Cats slept on it all day.';
const bare = collection([
  article(HARBOUR, 'harbour.txt').facts,
  article(COAST, 'coast.txt').facts,
  article(`${POST} ${'Nothing else is known of it to anybody here. '.repeat(8)}`, 'post.txt').facts,
]);
const at = (path: string, words: string) => placeOf(bare, path, words);
const sideAt = (path: string, words: string) => ({ ...at(path, words), text: words, says: message(words) });

const disagreement: Disagreement = {
  rule: 'figure-conflict',
  events: [],
  certainty: 'likely',
  sides: [sideAt('coast.txt', 'Six people'), sideAt('harbour.txt', 'Four people')],
};
const shared = {
  here: at('harbour.txt', 'The quay was shut'),
  there: at('post.txt', 'The quay was shut'),
  alike: 1,
  quoted: 'neither',
} as const;
const facts: CollectionFacts = {
  ...bare,
  disagreements: new Map([['harbour.txt', [disagreement]]]),
  shared: new Map([['harbour.txt', [shared]]]),
};
const finding: Finding = {
  ...at('harbour.txt', 'Four people'),
  rule: 'figure-conflict',
  severity: 'warning',
  message: message('4 or 6'),
  related: [{ ...at('coast.txt', 'Six people'), message: message('6') }],
};

/** What is offered where the cursor stands before these words: the other place, in words. */
function offered(words: string, findings: readonly Finding[] = []): string[] {
  const { start } = at('harbour.txt', words);
  return comparisonsAt('harbour.txt', { start, end: start }, findings, facts).map(
    ({ there }) => `${there.path}: ${facts.articles.get(there.path)!.text.slice(there.start, there.end)}`,
  );
}

describe('what can be compared', () => {
  it('is the other side of a disagreement, once, though it is a finding as well', () =>
    assert.deepEqual(offered('Four people', [finding]), ['coast.txt: Six people']));

  it('is what another article prints as well', () =>
    assert.deepEqual(offered('quay was'), ['post.txt: The quay was shut']));

  it('is nothing where nothing is known', () => assert.deepEqual(offered('hurt'), []));

  it('is not a finding that points at its own article only', () => {
    assert.ok(isComparable(finding));
    assert.ok(!isComparable({ ...finding, related: [{ ...finding, message: message('here') }] }));
  });

  it('are whole articles that are the same text, and of others the passage that both print', () => {
    const [coast, post] = ofArticles(['harbour.txt', 'coast.txt', 'post.txt'], facts);
    assert.deepEqual(coast, {
      here: { path: 'harbour.txt', start: 0, end: HARBOUR.length },
      there: { path: 'coast.txt', start: 0, end: COAST.length },
    });
    assert.deepEqual(post, { here: shared.here, there: shared.there });
  });
});

describe('two passages', () => {
  const cases: [what: string, a: string, b: string, same: boolean][] = [
    ['the same words', HARBOUR, HARBOUR, true],
    ['a few other words', HARBOUR, COAST, true],
    ['too few words', 'Four people', 'Four people', false],
    [
      'other sentences about the same people',
      'Minister Ivo Lund spoke by telephone with Mayor Ana Torres on Wednesday.',
      'Mayor Ana Torres on Thursday had a talk with Minister Ivo Lund by radio.',
      false,
    ],
  ];
  for (const [what, a, b, same] of cases) {
    it(`with ${what} are ${same ? '' : 'not '}the same text`, () => assert.equal(isSameText(a, b), same));
  }
});
