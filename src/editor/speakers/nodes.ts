import {
  type ArticleFacts,
  type CollectionSpeaker,
  type Place,
  type Quotation,
  isReported,
} from '../../core';
import { type Said, saidBy } from '../articles';
import type { Review } from '../reviews/review';

// The nodes of the Speakers view: plain data. How they look is said in `items.ts`.

/** A folder; only where several are reviewed. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly review: Review;
}

/** The heading of the quotations that nobody has put their name to. */
export interface NobodyNode {
  readonly kind: 'nobody';
  readonly review: Review;
  readonly places: readonly Place[];
}

/** Somebody who says something in the folder. */
export interface SpeakerNode {
  readonly kind: 'speaker';
  readonly review: Review;
  readonly speaker: CollectionSpeaker;
  readonly said: readonly Said[];
}

/** The heading of the speakers whom no article names. */
export interface UnnamedNode {
  readonly kind: 'unnamed';
  readonly review: Review;
  readonly speakers: readonly SpeakerNode[];
}

/** What one speaker says in one article. */
export interface ArticleNode {
  readonly kind: 'article';
  readonly review: Review;
  /** Id of the speaker. */
  readonly speaker: string;
  readonly article: ArticleFacts;
  readonly said: readonly Said[];
}

/** The words themselves; `certainty` is that of who said them, and missing where nobody is named. */
export interface PassageNode extends Place {
  readonly kind: 'passage';
  readonly review: Review;
  /** Id of the speaker, or the heading under which it stands. */
  readonly under: string;
  readonly certainty?: Said['certainty'];
}

export type Node = FolderNode | NobodyNode | SpeakerNode | UnnamedNode | ArticleNode | PassageNode;

/** What stands at the top: the speakers of the one folder, or the folders. */
export function rootsOf(reviews: readonly Review[]): Node[] {
  const [only] = reviews;
  if (reviews.length === 1 && only) return speakersOf(only);
  return reviews.map((review) => ({ kind: 'folder', review }));
}

/** What stands below a node. */
export function childrenOf(node: Node): Node[] {
  switch (node.kind) {
    case 'folder':
      return speakersOf(node.review);
    case 'nobody':
      return node.places.map((place) => passageNode(node.review, 'nobody', place));
    case 'unnamed':
      return [...node.speakers];
    case 'speaker':
      return articlesOf(node);
    case 'article':
      return node.said.map((said) => ({
        ...passageNode(node.review, node.speaker, said),
        certainty: said.certainty,
      }));
    case 'passage':
      return [];
  }
}

/** What is open first, for something is to be done about it; then who is named, whoever says most first; then who is not. */
function speakersOf(review: Review): Node[] {
  const facts = review.facts();
  const nameless = [...facts.articles.values()].flatMap(namelessIn);
  const speakers = facts.speakers
    .map((speaker): SpeakerNode => ({ kind: 'speaker', review, speaker, said: saidBy(facts, speaker) }))
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => b.said.length - a.said.length || (a.speaker.name < b.speaker.name ? -1 : 1));
  const named = speakers.filter(({ speaker }) => speaker.kind !== 'unnamed');
  const unnamed = speakers.filter(({ speaker }) => speaker.kind === 'unnamed');
  return [
    ...(nameless.length > 0 ? [{ kind: 'nobody', review, places: nameless } as const] : []),
    ...named,
    ...(unnamed.length > 0 ? [{ kind: 'unnamed', review, speakers: unnamed } as const] : []),
  ];
}

/** The first part of each quotation of an article that nobody is named for. */
function namelessIn({ path, quotations }: ArticleFacts): Place[] {
  const groups = new Map<number, Quotation[]>();
  for (const quotation of quotations)
    if (isReported(quotation.kind))
      groups.set(quotation.group, [...(groups.get(quotation.group) ?? []), quotation]);
  return [...groups.values()]
    .filter((parts) => parts.every(({ attribution }) => attribution === null))
    .map(([first]) => ({ path, start: first!.start, end: first!.end }));
}

function articlesOf({ review, speaker, said }: SpeakerNode): ArticleNode[] {
  const byPath = new Map<string, Said[]>();
  for (const each of said) byPath.set(each.path, [...(byPath.get(each.path) ?? []), each]);
  return [...byPath].flatMap(([path, here]): ArticleNode[] => {
    const article = review.facts().articles.get(path);
    return article ? [{ kind: 'article', review, speaker: speaker.id, article, said: here }] : [];
  });
}

function passageNode(review: Review, under: string, { path, start, end }: Place): PassageNode {
  return { kind: 'passage', review, under, path, start, end };
}
