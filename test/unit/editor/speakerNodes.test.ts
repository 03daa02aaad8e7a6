import assert from 'node:assert/strict';
import type { ArticleFacts, CollectionFacts, CollectionSpeaker } from '../../../src/core';
import { message } from '../../../src/core/message';
import { type Node, childrenOf, rootsOf } from '../../../src/editor/speakers/nodes';
import type { Review } from '../../../src/editor/reviews/review';
import { article, collection, collectionSpeaker } from '../builders';

/** As much of a review as the nodes ask for. */
function review(articles: ArticleFacts[], speakers: CollectionSpeaker[]): Review {
  const facts: CollectionFacts = collection(articles, { speakers });
  return {
    folder: { name: 'news', uri: { toString: () => 'file:///news' } },
    facts: () => facts,
  } as unknown as Review;
}

/** The nodes as indented lines. */
function outline(nodes: readonly Node[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    '  '.repeat(depth) + lineOf(node),
    ...outline(childrenOf(node), depth + 1),
  ]);
}

function lineOf(node: Node): string {
  switch (node.kind) {
    case 'speaker':
      return node.speaker.name;
    case 'article':
      return node.article.path;
    case 'passage': {
      const { path, start, end } = node.place;
      const words = node.review.facts().articles.get(path)!.text.slice(start, end);
      return node.attribution ? `${words} ${node.attribution.certainty}` : words;
    }
    default:
      return `(${node.kind})`;
  }
}

const morning = article('“Early,” said Ana Torres. “Late,” said Ivo Lund. “Never.”', 'b.txt')
  .published('2025-05-01')
  .quote('“Early,”', { by: 'Ana Torres' })
  .quote('“Late,”', { by: 'Ivo Lund' })
  .quote('“Never.”').facts;
const evening = article('“Gladly,” Lund said. “Perhaps,” a spokesman said.', 'a.txt')
  .published('2025-05-02')
  .quote('“Gladly,”', { by: 'Ivo Lund' })
  .quote('“Perhaps,”', { by: 'a spokesman' }).facts;
const ana = collectionSpeaker('Ana Torres', 'b.txt');
const ivo = collectionSpeaker('Ivo Lund', 'a.txt', 'b.txt');
const spokesman: CollectionSpeaker = {
  ...collectionSpeaker('a spokesman', 'a.txt'),
  kind: 'unnamed',
};
const silent = collectionSpeaker('Mira Holt', 'a.txt');

describe('the nodes of the Speakers view', () => {
  it('are what nobody is named for, who says most and when, then unnamed sources', () =>
    assert.deepEqual(outline(rootsOf([review([evening, morning], [spokesman, ana, silent, ivo])])), [
      '(nobody)',
      '  “Never.”',
      'Ivo Lund',
      '  b.txt',
      '    “Late,” certain',
      '  a.txt',
      '    “Gladly,” certain',
      'Ana Torres',
      '  b.txt',
      '    “Early,” certain',
      '(unnamed)',
      '  a spokesman',
      '    “Perhaps,” certain',
    ]));

  it('count a split quotation once, and not at all where one part has a speaker', () => {
    const split = article('“One,” and “two.” “Three,” said Ana Torres, “four.”')
      .quote('“One,”', { group: 0 })
      .quote('“two.”', { group: 0 })
      .quote('“Three,”', { by: 'Ana Torres', group: 1 })
      .quote('“four.”', { group: 1 }).facts;
    assert.deepEqual(outline(rootsOf([review([split], [])])), ['(nobody)', '  “One,”']);
  });

  it('leave out what is no quotation', () => {
    const title = article('She sang “The Tide” in Port Vell.').quote('“The Tide”', { kind: 'title' }).facts;
    assert.deepEqual(rootsOf([review([title], [])]), []);
  });

  it('keep the doubt about a passage, and take a statement around a quotation for the same passage', () => {
    const facts = article('Torres said it was “late” and that she was cold.', 'harbour.txt').quote('“late”', {
      by: 'Ana Torres',
    }).facts;
    const told = (words: string) => ({
      start: facts.text.indexOf(words),
      end: facts.text.indexOf(words) + words.length,
      text: words,
      attribution: {
        speaker: 'ana-torres',
        mention: null,
        cue: null,
        how: message('told'),
        certainty: 'doubtful' as const,
      },
    });
    const statements = [told('it was “late”'), told('she was cold')];
    const folder = review([{ ...facts, statements }], [collectionSpeaker('Ana Torres', 'harbour.txt')]);
    assert.deepEqual(outline(rootsOf([folder])), [
      'Ana Torres',
      '  harbour.txt',
      '    “late” certain',
      '    she was cold doubtful',
    ]);
  });

  it('stand below their folder where several are reviewed', () => {
    const folders = [review([morning], [ana]), review([evening], [ivo])];
    assert.deepEqual(
      rootsOf(folders).map(({ kind }) => kind),
      ['folder', 'folder'],
    );
    assert.deepEqual(outline(childrenOf(rootsOf(folders)[1]!)), [
      'Ivo Lund',
      '  a.txt',
      '    “Gladly,” certain',
    ]);
  });
});
