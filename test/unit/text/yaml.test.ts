import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/article/frontMatter';
import { parseYaml } from '../../../src/core/text/yaml';

describe('parseYaml', () => {
  it('reads a document', () => {
    assert.deepEqual(parseYaml('a: [1, { b: c }] # d').toJS(), { a: [1, { b: 'c' }] });
    assert.equal(parseYaml('').toJS(), null);
  });

  it('reports a second document as an error', () => {
    assert.deepEqual(
      parseYaml('a: 1\n---\nb: 2\n').errors.map((error) => error.code),
      ['MULTIPLE_DOCS'],
    );
  });

  // Handed to the library as they are, some of these take the whole process down.
  for (const unit of ['[', '{a: ', '- ', '? ', 'a: ', '- [ ']) {
    it(`refuses ${JSON.stringify(unit)} without end`, () => {
      assert.throws(() => parseYaml(unit.repeat(100_000)), RangeError);
      assert.equal(readFrontMatter(`---\n${unit.repeat(4_000)}\n---\nText.`)?.error, 'nested too deeply');
    });
  }
});
