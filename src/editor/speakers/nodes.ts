import {
  type ArticleFacts,
  type Attribution,
  type CollectionSpeaker,
  type Place,
  type Said,
  namelessIn,
  saidBy,
} from '../../core';
import { byDate } from '../articles';
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

/** The words themselves. */
export interface PassageNode {
  readonly kind: 'passage';
  readonly review: Review;
  readonly place: Place;
  /** In the words of whoever said it, or the reporter's. */
  readonly quoted: boolean;
  /** Who said it, and how that was found; `null` where nobody is named. */
  readonly attribution: Attribution | null;
  /** Id of the speaker under whom it stands; `null` under the heading of what nobody is named for. */
  readonly speaker: string | null;
  /** Its number among what stands beside it from the same article. Unlike its place, it outlives typing in front of it. */
  readonly index: number;
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
      return passagesOf(node.review, null, node.places);
    case 'unnamed':
      return [...node.speakers];
    case 'speaker':
      // An unnamed source is one of a single article, which its own line names.
      return node.speaker.kind === 'unnamed'
        ? passagesOf(node.review, node.speaker.id, node.said)
        : articlesOf(node);
    case 'article':
      return passagesOf(node.review, node.speaker, node.said);
    case 'passage':
      return [];
  }
}

/** What is open first, for something is to be done about it; then who is named, whoever says most first; then who is not. */
function speakersOf(review: Review): Node[] {
  const facts = review.facts();
  const nameless = byDate(facts.articles.values()).flatMap(namelessIn);
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

function articlesOf({ review, speaker, said }: SpeakerNode): ArticleNode[] {
  const { articles } = review.facts();
  const paths = new Set(said.map(({ path }) => path));
  return byDate([...paths].flatMap((path) => articles.get(path) ?? [])).map((article) => ({
    kind: 'article',
    review,
    speaker: speaker.id,
    article,
    said: said.filter(({ path }) => path === article.path),
  }));
}

function passagesOf(
  review: Review,
  speaker: string | null,
  places: readonly (Place | Said)[],
): PassageNode[] {
  const counts = new Map<string, number>();
  return places.map((place) => {
    const index = counts.get(place.path) ?? 0;
    counts.set(place.path, index + 1);
    const { attribution, quoted } = 'attribution' in place ? place : { attribution: null, quoted: true };
    return { kind: 'passage', review, place, quoted, attribution, speaker, index };
  });
}
