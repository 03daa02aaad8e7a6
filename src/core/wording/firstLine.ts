import { candidatesFor, type PublishedCandidate } from '../article/published/published';
import type { ArticleFacts, CollectionFacts } from '../facts';
import { type Message, message } from '../message';
import { reportedIn } from '../said';
import { publishedWords } from './basis';
import { findingCount, quotationCount, speakerCount } from './counts';

/** One part of the line above an article; the parts are shown side by side, each with its own click. */
export interface FirstLinePart {
  readonly kind: 'published' | 'undated' | 'suggested' | 'insert' | 'speakers' | 'quotations' | 'findings';
  readonly words: Message;
}

/**
 * What stands above an article: "Thu 1 May 2025 (header line) · 7 speakers · 12 quotations · 2 findings", or "No
 * publication date · 29–30 April 2025 by other articles · Insert… · 7 speakers". What would be none is left out.
 */
export function firstLine(
  article: ArticleFacts,
  collection: CollectionFacts,
  findings: number,
): readonly FirstLinePart[] {
  const speakers = speakersHeard(article);
  const quotations = quotationsIn(article);
  return [
    ...(article.published ? dated(article) : undated(article, collection)),
    ...(speakers ? [{ kind: 'speakers', words: speakerCount(speakers) } as const] : []),
    ...(quotations ? [{ kind: 'quotations', words: quotationCount(quotations) } as const] : []),
    ...(findings ? [{ kind: 'findings', words: findingCount(findings) } as const] : []),
  ];
}

/** How many people, organisations and documents are quoted or reported to have said something. */
function speakersHeard({ quotations, statements }: ArticleFacts): number {
  const reported = [...quotations, ...statements].flatMap(({ attribution }) => attribution?.speaker ?? []);
  return new Set(reported).size;
}

/** How many quotations an article has; the parts of a split one count once. */
export function quotationsIn(article: ArticleFacts): number {
  return new Set(reportedIn(article).map(({ group }) => group)).size;
}

function dated(article: ArticleFacts): FirstLinePart[] {
  const words = publishedWords(article);
  return words ? [{ kind: 'published', words }] : [];
}

function undated(article: ArticleFacts, collection: CollectionFacts): FirstLinePart[] {
  const suggestion = suggested(article, collection);
  return [
    { kind: 'undated', words: message('No publication date') },
    ...(suggestion ? [{ kind: 'suggested', words: suggestion } as const] : []),
    { kind: 'insert', words: message('Insert…') },
  ];
}

/** The nearest suggestion: the article's own before that of the others. */
function suggested(article: ArticleFacts, { publishedCandidates }: CollectionFacts): Message | null {
  const [candidate] = candidatesFor(article, publishedCandidates);
  return candidate ? message(SUGGESTED[candidate.from], candidate.days) : null;
}

const SUGGESTED: Readonly<Record<PublishedCandidate['from'], string>> = {
  'file name': '{0} by the file name',
  'web address': '{0} by the address of the page',
  'printed date': '{0} by the date on the page',
  dateline: '{0} by the dateline',
  'other articles': '{0} by other articles',
};
