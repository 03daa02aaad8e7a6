import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  type CollectionFacts,
  type Disagreement,
  emptyCasebook,
  extractArticle,
  message,
} from '../../src/core';
import { sayDifferences } from '../../src/editor/events/differing';
import { itemOf } from '../../src/editor/events/items';
import { type Node, childrenOf, rootsOf } from '../../src/editor/events/nodes';
import { tooltipOf } from '../../src/editor/events/tooltips';
import type { Review } from '../../src/editor/reviews/review';
import { api, eventually, lenses, tidyUp, untilRead, write } from './newsroom';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`sourceReview.${command}`, ...args);

/** The labels of the events that the view shows. */
async function labels(): Promise<string[]> {
  return (await (await api()).events()).flatMap(({ entries }) => entries.map(({ label }) => label));
}

describe('the Events view', () => {
  before(untilRead);
  afterEach(async () => {
    await run('clearEventFilter');
    await run('showAgreements');
    await tidyUp();
  });

  it('shows what the filter lets through, and all again', async () => {
    const all = await labels();
    assert.ok(all.length > 2);
    await run('filterEvents', 'lindgren');
    const filtered = await labels();
    assert.deepEqual(filtered, ['Starling–Lindgren phone call']);
    await run('clearEventFilter');
    assert.deepEqual(await labels(), all);
  });

  it('shows none where only disagreements are asked for and the articles agree', async () => {
    await run('showOnlyDisagreements');
    assert.deepEqual(await labels(), []);
    await run('showAgreements');
    assert.ok((await labels()).length > 2);
  });

  it('has a checked box at what the casebook holds for reviewed', async () => {
    const boxes = async () =>
      (await (await api()).events()).flatMap(({ entries }) => entries.map(({ checked }) => checked));
    assert.ok((await boxes()).every((checked) => checked === false));
    await write(
      'source-review.yaml',
      'version: 1\nevents:\n  - id: 2024-06-12-call-lindgren-starling\n    reviewed: true\n',
    );
    await eventually(async () => assert.equal((await boxes()).filter((checked) => checked).length, 1));
  });

  it('has a checked box at an article that the casebook holds for reviewed', async () => {
    await write('source-review.yaml', 'version: 1\narticles:\n  clean.txt: { reviewed: true }\n');
    await eventually(async () => {
      const articles = await (await api()).sources();
      assert.deepEqual(
        articles.filter(({ checked }) => checked === true).map(({ label }) => label),
        ['Ferry runs aground off Hollin Point'],
      );
    });
  });

  it('is told of above the paragraphs whose events others report as well', async () => {
    await eventually(async () =>
      assert.ok(
        (await lenses('unattributed.txt')).includes('4: Starling–Lindgren phone call · also in 1 source'),
      ),
    );
  });
});

// What no article of the newsroom holds: made by hand, and shown by the same functions.

const TEXTS = {
  'a.txt':
    'date 2024-06-11\n\nSix hurt at the quay\n\nSix people were hurt in the fire at the quay. *Nobody* slept.',
  'b.txt':
    'date 2024-06-11\n\nFire in the night\n\nFour people were hurt in the fire at the quay. [Nobody](command:x) slept.',
};
const articles = new Map(Object.entries(TEXTS).map(([path, text]) => [path, extractArticle({ path, text })]));
const sideAt = (path: keyof typeof TEXTS, words: string, says: string) => {
  const start = TEXTS[path].indexOf(words);
  return { path, start, end: start + words.length, text: words, says: message(says) };
};
const disagreement: Disagreement = {
  rule: 'figure-conflict',
  events: ['fire'],
  certainty: 'doubtful',
  sides: [sideAt('a.txt', 'Six people', '6 hurt'), sideAt('b.txt', 'Four people', '4 hurt')],
};
const group = {
  articles: ['a.txt', 'b.txt'],
  bonds: [{ kind: 'shared text', how: message('[both](command:x) print *the same*'), places: [] }],
} as const;
const day = { first: '2024-06-10', last: '2024-06-10' };
const facts: CollectionFacts = {
  articles,
  speakers: [],
  events: [
    {
      id: 'fire',
      label: 'Fire at the quay',
      act: 'fire',
      days: day,
      certainty: 'doubtful',
      ofReport: false,
      status: 'believed',
      speech: false,
      participants: [],
      places: ['Port Vell'],
      mentions: [],
      sources: ['a.txt', 'b.txt', 'c.txt'],
      decided: { days: false, merged: false, reviewed: true },
    },
  ],
  hiddenEvents: [],
  contested: new Map(),
  repeated: new Map(),
  shared: new Map(),
  groups: new Map([
    ['a.txt', group],
    ['b.txt', group],
  ]),
  disagreements: new Map([
    ['a.txt', [disagreement]],
    ['b.txt', [disagreement]],
  ]),
  publishedCandidates: new Map(),
  casebook: emptyCasebook,
};
const review = {
  folder: { name: 'news', uri: vscode.Uri.file('/news') },
  casebook: { casebook: facts.casebook },
  facts: () => facts,
  article: (path: string) => articles.get(path),
  uriOf: (path: string) => vscode.Uri.file(`/news/${path}`),
} as unknown as Review;

function only(nodes: readonly Node[]): Node {
  assert.equal(nodes.length, 1);
  return nodes[0]!;
}

describe('an event that the sources tell differently', () => {
  const event = only(childrenOf(only(rootsOf([review]))));
  const item = itemOf(event);

  it('says first how they differ, then that it is unconfirmed, how many sources are independent, and a doubt of the day', () => {
    assert.equal(
      item.description,
      'figures differ? · unconfirmed · 3 sources, 2 independent · day uncertain',
    );
    assert.equal((item.iconPath as vscode.ThemeIcon).id, 'warning');
    assert.match(
      item.accessibilityInformation?.label ?? '',
      /^Fire at the quay, figures differ\?, unconfirmed, 3 sources/,
    );
  });

  it('names each kind of difference once, in doubt only where all of that kind are', () => {
    const of = (rule: Disagreement['rule'], certainty: Disagreement['certainty']): Disagreement => ({
      ...disagreement,
      rule,
      certainty,
    });
    const several = [
      of('figure-conflict', 'doubtful'),
      of('date-conflict', 'doubtful'),
      of('figure-conflict', 'likely'),
    ];
    assert.deepEqual(sayDifferences(several), ['figures differ', 'days differ?']);
    const asMany = { ...of('figure-conflict', 'doubtful'), asMany: true };
    assert.deepEqual(sayDifferences([asMany]), ['who is counted differs']);
  });

  it('has its box checked', () => {
    const box = item.checkboxState as { state: vscode.TreeItemCheckboxState };
    assert.equal(box.state, vscode.TreeItemCheckboxState.Checked);
  });

  it('tells in its tooltip where it was, which sources are one and why, and what differs', () => {
    const words = tooltipOf(event)?.value.replace(/&nbsp;/g, ' ') ?? '';
    assert.match(words, /Places: Port Vell/);
    assert.match(words, /3 sources, 2 independent/);
    assert.match(
      words,
      /One source: Six hurt at the quay \\\(a\.txt\\\), Fire in the night \\\(b\.txt\\\)\. \\\[both\\\]/,
    );
    assert.match(words, /figures differ\?: 6 hurt, 4 hurt/);
  });

  it('makes no link of what articles say', () =>
    assert.doesNotMatch(tooltipOf(event)?.value ?? '', /(?<!\\)\]\(command/));

  it('has below it what each of them says, and can be compared', () => {
    const node = only(childrenOf(event));
    const { label, description, contextValue } = itemOf(node);
    assert.deepEqual(
      [label, description, contextValue],
      ['6 hurt, 4 hurt', 'figures differ?', 'disagreement comparable'],
    );
    assert.deepEqual(
      childrenOf(node).map((side) => [itemOf(side).label, itemOf(side).description]),
      [
        ['6 hurt', 'Six hurt at the quay · Six people were hurt in the fire at the quay. *Nobody* slept.'],
        ['4 hurt', 'Fire in the night · Four people were hurt in the fire at the quay.'],
      ],
    );
    assert.match(
      tooltipOf(childrenOf(node)[1]!)?.value.replace(/&nbsp;/g, ' ') ?? '',
      /^Fire in the night\n\nb\.txt\n\nFour people were hurt in the fire at the quay\.\n\n4 hurt$/,
    );
  });
});
