import assert from 'node:assert/strict';
import { createFindShared } from '../../../src/core/compare/shared';
import { groupSources } from '../../../src/core/compare/sources';
import type { ArticleFacts, SharedPassage } from '../../../src/core/facts';
import { finish } from '../../../src/core/steps';
import { article } from '../builders';
import { pick, words } from './invented';

/** A sentence that nobody else has: the same for the same seed. */
const own = (seed: number): string => `The ${words(seed, 13).join(' ')}.`;
const AGENCY = Array.from({ length: 7 }, (_, k) => own(-1 - k));

/** A text as one of many papers prints it: here and there a word is another, and one sentence is left out. */
function edited(sentences: readonly string[], paper: number): string {
  return sentences
    .filter((_, k) => k !== paper % (sentences.length * 2))
    .map((sentence) =>
      sentence
        .split(' ')
        .map((word, w) => (pick(paper * 31 + w, 12) === 0 ? `other${paper}x${w}` : word))
        .join(' '),
    )
    .join('\n\n');
}

interface Folder {
  readonly articles: Map<string, ArticleFacts>;
  readonly shared: ReadonlyMap<string, readonly SharedPassage[]>;
  /** The groups of articles that are one source, the largest first. */
  readonly groups: readonly (readonly string[])[];
}

function folder(texts: readonly string[]): Folder {
  // Neighbours in the folder are not neighbours in the order of their paths.
  const articles = new Map(
    texts
      .map((text, i) => [`${(i * 7919) % 100003}.txt`, text] as const)
      .map(([path, text]) => [path, article(text, path).facts]),
  );
  const shared = finish(createFindShared()(articles));
  const groups = new Set(finish(groupSources(articles, shared)).values());
  return {
    articles,
    shared,
    groups: [...groups].map(({ articles }) => articles).sort((a, b) => b.length - a.length),
  };
}

describe('a text that very many articles print', () => {
  const PAPERS = 100;
  const OTHERS = 400;
  const papers = Array.from({ length: PAPERS }, (_, i) => `${own(i + 1)}\n\n${edited(AGENCY, i)}`);
  const others = Array.from({ length: OTHERS }, (_, i) =>
    Array.from({ length: 8 }, (_, k) => own(1000 + i * 8 + k)).join('\n\n'),
  );

  let all: Folder;
  before(() => (all = folder([...papers, ...others])));

  it('makes one source of all of them, and of nobody else', () =>
    assert.deepEqual(
      all.groups.map((paths) => paths.length),
      [PAPERS],
    ));

  it('links each with a few others only', () => {
    const partners = [...all.shared.values()].map(
      (list) => new Set(list.map(({ there }) => there.path)).size,
    );
    assert.ok(Math.max(...partners) <= 30, `${Math.max(...partners)}`);
  });

  it('makes two sources of two texts', () => {
    const second = Array.from({ length: 7 }, (_, k) => own(-100 - k));
    const both = Array.from({ length: PAPERS }, (_, i) => edited(i % 2 ? AGENCY : second, i));
    assert.deepEqual(
      folder(both).groups.map((paths) => paths.length),
      [PAPERS / 2, PAPERS / 2],
    );
  });
});

describe('what stands in all articles', () => {
  const report = (i: number): string[] => Array.from({ length: 6 }, (_, k) => own(5000 + i * 6 + k));
  const SENTENCE = `${own(-50).slice(0, -1)}, ${words(-51, 6).join(' ')}.`;
  const cases: readonly [string, (i: number) => string][] = [
    [
      'a phrase',
      (i) =>
        report(i)
          .map((sentence, k) =>
            k === i % 5
              ? `${sentence.slice(0, -1)}, the mayor told reporters at the harbour on Monday.`
              : sentence,
          )
          .join('\n\n'),
    ],
    [
      'a sentence in the middle',
      (i) => [...report(i).slice(0, 3), SENTENCE, ...report(i).slice(3)].join('\n\n'),
    ],
    ['a footer of the page', (i) => [...report(i), SENTENCE].join('\n\n')],
    [
      'a long footer below short reports',
      (i) => [...report(i).slice(0, 1 + (i % 6)), SENTENCE, own(-60)].join('\n\n'),
    ],
  ];
  for (const [name, text] of cases)
    it(`joins none of them: ${name}`, () =>
      assert.deepEqual(folder(Array.from({ length: 120 }, (_, i) => text(i))).groups, []));

  for (const [name, text] of cases.filter(([name]) => name.includes('footer')))
    it(`is not told as shared text: ${name}`, () =>
      assert.equal(folder(Array.from({ length: 120 }, (_, i) => text(i))).shared.size, 0));
});
