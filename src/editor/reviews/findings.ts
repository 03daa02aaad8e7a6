import {
  type ArticleFacts,
  type CollectionFacts,
  type Finding,
  type Severity,
  type Steps,
  check,
} from '../../core';

interface Kept {
  readonly article: ArticleFacts;
  readonly collection: CollectionFacts;
  readonly findings: readonly Finding[];
}

/** What the reviewer set for the rules: rule id -> severity, or `off`. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/**
 * The findings of a collection, kept until their article changes. What one article's change means for the findings of
 * the others is caught up with by `recheck`, when there is time.
 */
export class Findings {
  private readonly kept = new Map<string, Kept>();

  /** `factsAround`: the folder as far as it is known, with the article at the path as it stands now. */
  constructor(
    private readonly factsAround: (path: string) => CollectionFacts,
    private readonly severities: () => Severities,
  ) {}

  /** The findings of one article, in the order of its text. */
  of(path: string): readonly Finding[] {
    const collection = this.factsAround(path);
    const article = collection.articles.get(path);
    if (!article) return [];
    const kept = this.kept.get(path);
    // Another casebook may silence others, or no longer these.
    const fresh = kept?.article === article && kept.collection.casebook === collection.casebook;
    return fresh ? kept.findings : this.check(article, collection);
  }

  /** Forgets everything: the severities are others. */
  clear(): void {
    this.kept.clear();
  }

  /**
   * Checks every article that was not checked against this state of the collection, each in a step, and returns the
   * paths whose findings are others than before.
   */
  *recheck(collection: CollectionFacts): Steps<ReadonlySet<string>> {
    const changed = new Set<string>();
    for (const article of collection.articles.values()) {
      const before = this.kept.get(article.path);
      if (before?.collection === collection) continue;
      yield;
      const now = this.check(article, collection);
      if (JSON.stringify(now) !== JSON.stringify(before?.findings)) changed.add(article.path);
    }
    return changed;
  }

  private check(article: ArticleFacts, collection: CollectionFacts): readonly Finding[] {
    const findings = check(article, collection, this.severities());
    this.kept.set(article.path, { article, collection, findings });
    return findings;
  }
}
