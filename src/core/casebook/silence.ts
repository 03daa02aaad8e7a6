import picomatch from 'picomatch/posix';
import { type Span } from '../text/span';
import { isMeant, passagesOf } from './anchor';
import type { Casebook } from './casebook';

/** What is asked about a finding. */
type Silenceable = Span & { readonly rule: string };

/**
 * The test whether the reviewer has silenced a finding in this article: this one, its rule in the articles of a glob, or
 * its rule everywhere. Made once an article, so that globs are compiled and passages looked up once.
 */
export function silencedIn(
  article: { readonly path: string; readonly text: string },
  casebook: Casebook,
): (finding: Silenceable) => boolean {
  const silences = casebook.silenced
    .filter((silence) => silence.article === undefined || covers(silence.article, article.path))
    .map(({ rule, quote }) => ({ rule, passages: quote && passagesOf(article.text, quote) }));
  return (finding) =>
    silences.some(
      ({ rule, passages }) =>
        rule === finding.rule && (!passages || passages.some((passage) => isMeant(passage, finding))),
    );
}

/** A path that holds glob characters, such as `report [1].txt`, means itself before it means a pattern. */
function covers(glob: string, path: string): boolean {
  // Extended globs are left out: they can be written so that matching takes for ever.
  return glob === path || picomatch(glob, { dot: true, noextglob: true })(path);
}
