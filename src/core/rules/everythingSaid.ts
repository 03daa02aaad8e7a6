import type { ArticleFacts } from '../facts';
import { isReported, type Quotation, type Statement } from '../quotes/quotation';

/** All that is quoted or told of somebody's words, in reading order. */
export function everythingSaid({ quotations, statements }: ArticleFacts): (Quotation | Statement)[] {
  return [...quotations.filter(({ kind }) => isReported(kind)), ...statements].sort(
    (a, b) => a.start - b.start,
  );
}
