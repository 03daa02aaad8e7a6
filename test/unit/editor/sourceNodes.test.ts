import assert from 'node:assert/strict';
import { type Node, childrenOf, rootsOf } from '../../../src/editor/sources/nodes';
import { article, collection } from '../builders';
import { groups, reviewOf } from './made';

const made = (path: string, published?: string) => {
  const built = article(`Text of ${path}.`, path);
  return (published ? built.published(published) : built).facts;
};

const lines = (nodes: readonly Node[], depth = 0): string[] =>
  nodes.flatMap((node) => [
    '  '.repeat(depth) + (node.kind === 'article' ? node.path : `(${node.kind})`),
    ...lines(childrenOf(node), depth + 1),
  ]);

describe('the nodes of the Sources view', () => {
  it('are the articles by date, undated ones first; those that are one source stand together', () => {
    const facts = {
      ...collection([
        made('late.txt', '2026-03-09'),
        made('copy.txt', '2026-03-07'),
        made('early.txt', '2026-03-05'),
        made('undated.txt'),
        made('first.txt', '2026-03-06'),
      ]),
      groups: groups(['copy.txt', 'first.txt']),
    };
    assert.deepEqual(lines(rootsOf([reviewOf(facts)])), [
      'undated.txt',
      'early.txt',
      '(one source)',
      '  first.txt',
      '  copy.txt',
      'late.txt',
    ]);
  });
});
