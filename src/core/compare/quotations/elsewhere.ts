import type { ArticleFacts, CollectionFacts, QuotationElsewhere, RepeatedQuotation } from '../../facts';
import type { Quotation } from '../../quotes/quotation';
import type { Quoted } from './differences';

/**
 * What is repeated of a quotation, as last joined: it is known by its words, since lines may have moved while somebody types.
 */
export function repeatedAt(
  { text }: Pick<Quotation, 'text'>,
  { path }: Pick<ArticleFacts, 'path'>,
  { repeated }: Pick<CollectionFacts, 'repeated'>,
): RepeatedQuotation | undefined {
  return repeated.get(path)?.find((each) => each.text === text);
}

/** The quotation at a place of another article, which may have changed since it was joined. */
export function quotedAt(
  { path, start, text }: Pick<QuotationElsewhere, 'path' | 'start' | 'text'>,
  { articles }: Pick<CollectionFacts, 'articles'>,
): Quoted | undefined {
  const article = articles.get(path);
  const alike = article?.quotations.filter((each) => each.text === text) ?? [];
  const quotation = alike.find((each) => each.start === start) ?? alike[0];
  return article && quotation && { article, quotation };
}
