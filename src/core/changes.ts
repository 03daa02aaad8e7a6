import type { ArticleFacts } from './facts';

/** What of a folder is other than it was when last looked at: facts that no longer hold, and new ones. */
export interface Changes {
  readonly gone: readonly ArticleFacts[];
  readonly come: readonly ArticleFacts[];
}

/** Tells, each time it is called, what has changed since the time before; the first time all articles are new. */
export function createChanges(): (articles: ReadonlyMap<string, ArticleFacts>) => Changes {
  let before: ReadonlyMap<string, ArticleFacts> = new Map();
  return (articles) => {
    const gone = [...before.values()].filter((article) => articles.get(article.path) !== article);
    const come = [...articles.values()].filter((article) => before.get(article.path) !== article);
    before = articles;
    return { gone, come };
  };
}
