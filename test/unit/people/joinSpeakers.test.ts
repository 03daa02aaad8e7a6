import assert from 'node:assert/strict';
import { emptyCasebook, type Casebook } from '../../../src/core/casebook/casebook';
import type { ArticleFacts } from '../../../src/core/facts';
import { joinSpeakers } from '../../../src/core/people/joinSpeakers';
import { finish } from '../../../src/core/steps';
import { article } from '../builders';
import { speechOf } from '../quotes/speech';

function join(texts: Readonly<Record<string, string>>, casebook: Casebook = emptyCasebook) {
  const articles = new Map<string, ArticleFacts>();
  for (const [path, text] of Object.entries(texts)) {
    const { speakers, quotations, statements } = speechOf(text);
    articles.set(path, { ...article(text, path).facts, speakers, quotations, statements });
  }
  return finish(joinSpeakers(articles, casebook));
}

/** `name: article, article` */
function who(texts: Readonly<Record<string, string>>, casebook?: Casebook): string[] {
  return join(texts, casebook).map(({ name, articles }) => `${name}: ${Object.keys(articles).join(', ')}`);
}

describe('Speakers of a collection', () => {
  it('joins one full name', () => {
    assert.deepEqual(who({ a: 'Mayor Ana Torres said no.', b: 'Ana Torres said yes.' }), [
      'Ana Torres: a, b',
    ]);
  });

  it('joins an initial with the given name, and prefers the fuller form', () => {
    assert.deepEqual(who({ a: 'Minister S Jarrow said no.', b: 'Selma Jarrow said yes.' }), [
      'Selma Jarrow: a, b',
    ]);
  });

  it('joins a bare surname with the only one it fits', () => {
    assert.deepEqual(
      who({ a: 'Ana Torres said no.', b: '“Yes, we can do that,” Torres said. She raised her hand.' }),
      ['Ana Torres: a, b'],
    );
  });

  it('keeps a bare surname apart where it fits two', () => {
    assert.deepEqual(
      who({ a: 'Ana Torres said no.', b: 'Jon Torres said yes.', c: 'Mr. Torres said maybe.' }),
      ['Ana Torres: a', 'Jon Torres: b', 'Torres: c'],
    );
  });

  it('keeps those apart who share only a part of the name', () => {
    assert.deepEqual(
      who({ a: 'Prime Minister Mira Sharp said no.', b: 'General Ivo Sharp Lund said yes.' }),
      ['Mira Sharp: a', 'Ivo Sharp Lund: b'],
    );
  });

  it('never joins sources without a name', () => {
    assert.equal(who({ a: 'A spokesman said it was over.', b: 'A spokesman said it was not.' }).length, 2);
  });

  it('takes names, aliases and roles from the casebook first', () => {
    const casebook: Casebook = {
      ...emptyCasebook,
      people: [{ name: 'Ana Maria Torres', aliases: ['Torres', 'Annie Torres'], role: 'harbour master' }],
    };
    const [torres] = join({ a: '“No,” said Mayor Annie Torres.', b: 'Mr. Torres said yes.' }, casebook);
    assert.equal(torres!.name, 'Ana Maria Torres');
    assert.equal(torres!.role, 'harbour master');
    assert.deepEqual(Object.keys(torres!.articles), ['a', 'b']);
  });

  it('gives every speaker an id of their own', () => {
    const ids = join({
      a: 'A spokesman said it was over.',
      b: 'A spokesman said it was not.',
      c: 'Ana Torres said no.',
    }).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.includes('ana-torres'));
  });

  it('stands a folder of some hundred articles', () => {
    const texts: Record<string, string> = {};
    for (let i = 0; i < 300; i++)
      texts[`a${i}`] = `Ana Torres${i % 50} said no. Jon Lund said yes. Torres${i % 50} left.`;
    assert.equal(join(texts).length, 51);
  });
});
