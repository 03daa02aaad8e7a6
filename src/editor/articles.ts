import {
  type ArticleFacts,
  type CollectionFacts,
  type CollectionSpeaker,
  type Place,
  type Quotation,
  isReported,
} from '../core';
import { shorten } from './words';

/** What a person calls an article: its title or headline, else how it begins. */
export function titleOf(article: ArticleFacts): string {
  const { frontMatter, headlines, paragraphs } = article.layout;
  const first = headlines[0] ?? paragraphs[0];
  const text = frontMatter?.title ?? (first ? article.text.slice(first.start, first.end) : '');
  return shorten(text.replace(/^#+\s*/, ''), LONGEST_TITLE) || fileNameOf(article.path);
}

const LONGEST_TITLE = 70;

/** The last part of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The quotations of an article that report somebody's words. */
export function reportedIn(article: ArticleFacts): readonly Quotation[] {
  return article.quotations.filter(({ kind }) => isReported(kind));
}

/** The quotation at an offset, its marks included; the innermost one, for quotations may hold quotations. */
export function quotationAt({ quotations }: ArticleFacts, offset: number): Quotation | undefined {
  return quotations
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Everything that somebody said in the articles of the folder, in their own words or the reporter's. */
export function saidBy(facts: CollectionFacts, speaker: CollectionSpeaker): Place[] {
  return Object.entries(speaker.articles).flatMap(([path, ids]) => {
    const article = facts.articles.get(path);
    if (!article) return [];
    const said = [...reportedIn(article), ...article.statements];
    return said
      .filter(({ attribution }) => attribution && ids.includes(attribution.speaker))
      .map(({ start, end }) => ({ path, start, end }))
      .sort((a, b) => a.start - b.start);
  });
}

/** The speaker of the folder that a speaker of one article is. */
export function speakerOf(
  { speakers }: CollectionFacts,
  path: string,
  id: string,
): CollectionSpeaker | undefined {
  let index = indexes.get(speakers);
  if (!index) indexes.set(speakers, (index = indexSpeakers(speakers)));
  return index.get(path)?.get(id);
}

type SpeakerIndex = ReadonlyMap<string, ReadonlyMap<string, CollectionSpeaker>>;

/** Path -> id in the article -> speaker, made once for each list of speakers: every lens asks. */
const indexes = new WeakMap<CollectionFacts['speakers'], SpeakerIndex>();

function indexSpeakers(speakers: CollectionFacts['speakers']): SpeakerIndex {
  const index = new Map<string, Map<string, CollectionSpeaker>>();
  for (const speaker of speakers) {
    for (const [path, ids] of Object.entries(speaker.articles)) {
      const inArticle = index.get(path) ?? new Map<string, CollectionSpeaker>();
      ids.forEach((id) => inArticle.set(id, speaker));
      index.set(path, inArticle);
    }
  }
  return index;
}
