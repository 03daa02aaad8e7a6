import { byPlace, contains, type QuotationElsewhere, type Span, repeatedAt } from '../../core';
import type { OpenArticle } from '../reviews/reviews';

/** Where else the quotations in a stretch of an article are printed, by article. */
export function elsewhereIn({ review, path, article }: OpenArticle, stretch: Span): QuotationElsewhere[] {
  const facts = review.factsAround(path);
  if (!facts.repeated.has(path)) return [];
  return article.quotations
    .filter((quotation) => contains(stretch, quotation))
    .flatMap((quotation) => repeatedAt(quotation, article, facts)?.elsewhere ?? [])
    .sort(byPlace);
}
