import assert from 'node:assert/strict';
import type { CollectionFacts, Disagreement } from '../../../src/core';
import { message, wordMessage } from '../../../src/core/message';
import { type Node, childrenOf, rootsOf } from '../../../src/editor/events/nodes';
import { collection } from '../builders';
import { event, reviewOf } from './made';

function lines(nodes: readonly Node[], depth = 0): string[] {
  return nodes.flatMap((node) => ['  '.repeat(depth) + lineOf(node), ...lines(childrenOf(node), depth + 1)]);
}

function lineOf(node: Node): string {
  switch (node.kind) {
    case 'heading':
      return `(${node.which}: ${node.days.length})`;
    case 'group':
      return node.group.key;
    case 'more':
      return `(${node.events.length} more)`;
    case 'event':
      return node.event.label;
    case 'side':
      return `${wordMessage(node.side.says, String)} ${node.side.path}`;
    default:
      return `(${node.kind})`;
  }
}

const side = (path: string, says: string) => ({ path, start: 0, end: 4, text: says, says: message(says) });
const disagreement: Disagreement = {
  rule: 'figure-conflict',
  events: ['Fire'],
  certainty: 'likely',
  sides: [side('a.txt', '4 hurt'), side('b.txt', '6 hurt')],
};

function of(facts: Partial<CollectionFacts>): Node[] {
  return rootsOf([reviewOf({ ...collection([]), ...facts })]);
}

describe('the nodes of the Events view', () => {
  it('have what is not agreed upon under its event', () =>
    assert.deepEqual(
      lines(
        of({
          events: [event('Fire', '2026-03-05'), event('Talks', '2026-03-05')],
          disagreements: new Map([
            ['a.txt', [disagreement]],
            ['b.txt', [disagreement]],
          ]),
        }),
      ),
      ['2026-03-05', '  Fire', '    (disagreement)', '      4 hurt a.txt', '      6 hurt b.txt', '  Talks'],
    ));

  it('have it under both events where one is told with two days', () => {
    const days: Disagreement = { ...disagreement, rule: 'date-conflict', events: ['Fire', 'Blaze'] };
    const facts = {
      events: [event('Fire', '2026-03-05'), event('Blaze', '2026-03-06'), event('Talks', '2026-03-06')],
      disagreements: new Map([['a.txt', [days]]]),
    };
    const below = ['    (disagreement)', '      4 hurt a.txt', '      6 hurt b.txt'];
    assert.deepEqual(lines(of(facts)), [
      ...['2026-03-05', '  Fire', ...below],
      ...['2026-03-06', '  Blaze', ...below, '  Talks'],
    ]);
  });

  it('have the last of many events of a day one click away', () => {
    const events = Array.from({ length: 41 }, (_, i) => event(`event ${i}`, '2026-03-05'));
    const [day] = of({ events });
    const below = childrenOf(day!);
    assert.equal(below.length, 21);
    assert.equal(lineOf(below.at(-1)!), '(21 more)');
    assert.equal(childrenOf(below.at(-1)!).length, 21);
  });

  it('have headings above the days of a long story only', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, i) => event(`event ${i}`, `20${String(10 + i)}-03-05`));
    const plan = event('plan', '2030-01-01', { status: 'announced' });
    assert.equal(of({ events: [...days(60), plan] }).length, 61);
    assert.deepEqual(of({ events: [...days(70), plan] }).map(lineOf), [
      '(most reported: 30)',
      '(more: 40)',
      'announced',
    ]);
  });
});
