import {
  type ArticleFacts,
  type Casebook,
  type CollectionFacts,
  type CollectionSpeaker,
  type Mention,
  type Place,
  type Quotation,
  type Span,
  type Speaker,
  type Statement,
} from '../core';
import { shorten } from './shorten';

/** What a person calls an article, wherever one is named: its title or headline, else how it begins. */
export function titleOf(article: ArticleFacts): string {
  const { frontMatter, headlines, paragraphs } = article.layout;
  const first = headlines[0] ?? paragraphs[0];
  const text = frontMatter?.title ?? (first ? article.text.slice(first.start, first.end) : '');
  return shorten(text.replace(/^#+\s*/, ''), LONGEST_TITLE) || fileNameOf(article.path);
}

const LONGEST_TITLE = 70;

/** The same for the article at a path, which may be gone by now. */
export function titleAt(path: string, { articles }: Pick<CollectionFacts, 'articles'>): string {
  const article = articles.get(path);
  return article ? titleOf(article) : fileNameOf(path);
}

/** What tells articles of one title apart, for tooltips: the outlet, where it is known, and the file. */
export function originOf(article: ArticleFacts, casebook: Casebook): string {
  return [outletOf(article, casebook), article.path].filter((part) => part !== undefined).join(' · ');
}

/** The outlet of an article, as the reviewer recorded it or the article prints it; `undefined` where neither does. */
export function outletOf({ path, layout }: ArticleFacts, casebook: Casebook): string | undefined {
  return casebook.articles[path]?.outlet ?? layout.frontMatter?.outlet ?? undefined;
}

/** The last part of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The quotation at an offset, its marks included; the innermost one, for quotations may hold quotations. */
export function quotationAt({ quotations }: ArticleFacts, offset: number): Quotation | undefined {
  return innermostAt(quotations, offset);
}

/** The indirect speech at an offset; the words that name the speaker are not part of it. */
export function statementAt({ statements }: ArticleFacts, offset: number): Statement | undefined {
  return innermostAt(statements, offset);
}

/** The shortest of the spans that hold an offset, their ends included. */
function innermostAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The undated articles first, because something is to be done about them; then by date. */
export function byDate(articles: Iterable<ArticleFacts>): ArticleFacts[] {
  const day = ({ published }: ArticleFacts): string => published?.days.first ?? '';
  return [...articles].sort((a, b) => compare(day(a), day(b)) || compare(a.path, b.path));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A mention of somebody, with the speaker of the article whom it stands for. */
export interface SpeakerMention extends Mention {
  readonly speaker: Speaker;
}

/** The mention at an offset; the innermost one, for "a spokesman for Ortega" holds Ortega. */
export function mentionAt(article: ArticleFacts, offset: number): SpeakerMention | undefined {
  let mentions = mentionsOf.get(article);
  if (!mentions) {
    mentions = article.speakers
      .flatMap((speaker) => speaker.mentions.map((mention) => ({ ...mention, speaker })))
      .sort((a, b) => a.start - b.start);
    mentionsOf.set(article, mentions);
  }
  return innermostAt(mentions, offset);
}

/** The mentions of an article in reading order, made when first asked for and kept as long as its facts are. */
const mentionsOf = new WeakMap<ArticleFacts, readonly SpeakerMention[]>();

/** Every mention of somebody in the folder, by article. */
export function mentionsAcross(facts: CollectionFacts, speaker: CollectionSpeaker): (Place & Mention)[] {
  return Object.entries(speaker.articles).flatMap(([path, ids]) =>
    (facts.articles.get(path)?.speakers ?? [])
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, path }))),
  );
}
