import type { ArticleFacts, CollectionFacts, CollectionSpeaker, Place } from './facts';
import { keep } from './kept';
import { type Attribution, isReported, type Quotation, type Statement } from './quotes/quotation';
import { overlaps } from './text/span';

// What somebody says, as lists show it: quotations and indirect speech together, no passage twice.

/** A passage in which somebody speaks, with how that was found and how sure it is. */
export interface Said extends Place {
  readonly attribution: Attribution;
  /** In their own words, between marks; else in the reporter's. */
  readonly quoted: boolean;
}

/** Everything that somebody said in the articles of the folder, in their own words or the reporter's. */
export function saidBy(facts: CollectionFacts, speaker: CollectionSpeaker): Said[] {
  return Object.keys(speaker.articles).flatMap((path) => {
    const article = facts.articles.get(path);
    return article ? saidByIn(article, speaker) : [];
  });
}

/**
 * What somebody said in one article, in reading order. A statement that holds a quotation of the same speaker, or lies in
 * one, is the same passage.
 */
export function saidByIn(article: ArticleFacts, { articles }: CollectionSpeaker): Said[] {
  const theirs = (articles[article.path] ?? []).flatMap((id) => saidIn(article).get(id) ?? []);
  const quoted = theirs.flatMap(({ quoted }) => quoted);
  const told = theirs
    .flatMap(({ told }) => told)
    .filter((statement) => !quoted.some((quotation) => overlaps(quotation, statement)));
  return [...quoted, ...told].sort((a, b) => a.start - b.start);
}

/** What one speaker of an article says in it: between marks, and in the reporter's words. */
interface Speech {
  readonly quoted: Said[];
  readonly told: Said[];
}

/** Id of the speaker -> speech, made when first asked for and kept as long as the article's facts: a view asks for everybody. */
const saidIn = keep(speechesIn).of;

function speechesIn(article: ArticleFacts): ReadonlyMap<string, Speech> {
  const speeches = new Map<string, Speech>();
  const add = (kind: keyof Speech, { start, end, attribution }: Quotation | Statement): void => {
    if (!attribution) return;
    const speech = speeches.get(attribution.speaker) ?? { quoted: [], told: [] };
    speech[kind].push({ path: article.path, start, end, attribution, quoted: kind === 'quoted' });
    speeches.set(attribution.speaker, speech);
  };
  reportedIn(article).forEach((quotation) => add('quoted', quotation));
  article.statements.forEach((statement) => add('told', statement));
  return speeches;
}

/** The first part of each quotation of an article that nobody is named for. */
export function namelessIn(article: ArticleFacts): Place[] {
  const quotations = reportedIn(article);
  const done = new Set(quotations.filter(({ attribution }) => attribution).map(({ group }) => group));
  return quotations.flatMap(({ group, start, end }) => {
    if (done.has(group)) return [];
    done.add(group);
    return [{ path: article.path, start, end }];
  });
}

/** The quotations of an article that report somebody's words. */
export function reportedIn({ quotations }: Pick<ArticleFacts, 'quotations'>): readonly Quotation[] {
  return quotations.filter(({ kind }) => isReported(kind));
}

/** All that is quoted or told of somebody's words, in reading order. */
export function everythingSaid(article: ArticleFacts): (Quotation | Statement)[] {
  return [...reportedIn(article), ...article.statements].sort((a, b) => a.start - b.start);
}
