import assert from 'node:assert/strict';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import { check } from '../../../src/core/rules/check';
import { finish } from '../../../src/core/steps';

/** The words of each finding. */
function found(text: string): string[] {
  const facts = extractArticle({ path: 'a.txt', text });
  const collection = finish(joinCollection(new Map([['a.txt', facts]]), emptyCasebook));
  return check(facts, collection, {})
    .filter(({ rule }) => rule === 'anonymous-source')
    .map(({ start, end }) => text.slice(start, end));
}

// What a reporter calls an anonymous source: somebody was heard, and is not named.
const sources: readonly string[] = [
  '“The quay was never safe,” an official said.',
  '“The quay was never safe,” two officials said.',
  '“The quay was never safe,” said a source close to the mayor.',
  '“The quay was never safe,” said one of the residents.',
  '“The quay was never safe,” a lawmaker said.',
  '“The quay was never safe,” two lawmakers said.',
  '“The quay was never safe,” several witnesses said.',
  '“The quay was never safe,” said a person who asked not to be named.',
  '“The quay was never safe,” said people familiar with the inquiry.',
  '“The quay was never safe,” a witness said. The lamp went out.\n\n“It was dark by then,” the witness said.',
  'Two witnesses told the paper that the quay was never safe.',
  'Officials said that the quay was never safe.',
  'The quay was never safe, according to aides to the mayor.',
  'Residents said on condition of anonymity that the quay was never safe.',
];

// Groups that are described, people who answer for somebody, and people who are named.
const others: readonly string[] = [
  'Critics say that the quay was never safe.',
  'Many residents said that the quay was never safe.',
  'Some lawmakers argued that the quay was never safe.',
  'Most experts say that the quay was never safe.',
  'Others said that the quay was never safe.',
  'Supporters of the mayor say that the quay is safe.',
  'Officials hope that the quay will be safe.',
  'Two lawmakers want the quay to be safe.',
  'A resident asked whether the quay was safe.',
  'Officials are confident that the quay is safe.',
  'People in Port Vell said that the quay was never safe.',
  'Ivo Lund and Karl Oster came. “The quay was never safe,” the two men said.',
  '“The quay was never safe,” police said.',
  '“The quay was never safe,” said a spokesman for the yard.',
  '“The quay was never safe,” the mayor said.',
  '“The quay was never safe,” said one of the dockers, Ivo Lund.',
  'Ivo Lund, a resident of Port Vell, said that the quay was never safe.',
];

describe('anonymous sources', () => {
  for (const text of sources) it(text, () => assert.ok(found(text).length > 0));
});

describe('no anonymous sources', () => {
  for (const text of others) it(text, () => assert.deepEqual(found(text), []));
});
