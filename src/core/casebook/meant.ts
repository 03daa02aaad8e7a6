import type { ArticleFacts } from '../facts';
import type { Statement } from '../quotes/quotation';
import type { Span } from '../text/span';
import { isMeant, passagesOf } from './anchor';
import type { Casebook, CasebookAttribution } from './casebook';

/** What a decision about who said it is about. */
export interface Meant {
  /** Ids of groups of quotations: what is decided about one part of a split quotation holds for all of it. */
  readonly groups: ReadonlySet<number>;
  readonly statements: ReadonlySet<Statement>;
  /** Words that nobody is held to have said; only the reviewer says so. */
  readonly others: readonly Span[];
}

/**
 * Finds what the passage of a decision stands for. Words in marks may stand inside indirect speech: then that of the two is
 * meant which the passage fits better.
 */
export function meantBy(facts: ArticleFacts, { quote }: CasebookAttribution): Meant {
  const groups = new Set<number>();
  const statements = new Set<Statement>();
  const others: Span[] = [];
  for (const passage of passagesOf(facts.text, quote)) {
    const quotations = facts.quotations.filter((quotation) => isMeant(passage, quotation));
    const told = closest(passage, facts.statements);
    const fit = Math.max(0, ...quotations.map((quotation) => likeness(passage, quotation)));
    if (told && likeness(passage, told) > fit) statements.add(told);
    else if (areMost(passage, quotations)) quotations.forEach(({ group }) => groups.add(group));
    else others.push(passage);
  }
  return { groups, statements, others };
}

/** Words of a passage that the reviewer holds to be nobody's, at an offset. */
export function deniedAt(facts: ArticleFacts, casebook: Casebook, offset: number): Span | undefined {
  return casebook.attributions
    .filter(({ article, speaker }) => article === facts.path && speaker === null)
    .flatMap((decision) => meantBy(facts, decision).others)
    .find(({ start, end }) => start <= offset && offset <= end);
}

/** Whether most of a passage stands in these quotations: one word in marks does not stand for a whole sentence. */
function areMost(passage: Span, quotations: readonly Span[]): boolean {
  const covered = quotations.reduce((sum, quotation) => sum + shared(passage, quotation), 0);
  return quotations.length > 0 && 2 * covered >= passage.end - passage.start;
}

function closest(passage: Span, statements: readonly Statement[]): Statement | undefined {
  const meant = statements.filter((statement) => isMeant(passage, statement));
  return meant.sort((a, b) => likeness(passage, b) - likeness(passage, a))[0];
}

/** What two spans share of all that they cover, from 0 to 1. */
function likeness(a: Span, b: Span): number {
  const both = shared(a, b);
  return both / (a.end - a.start + b.end - b.start - both || 1);
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
