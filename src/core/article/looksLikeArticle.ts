import { readLayout } from './readLayout';

/** How much of a file is read to tell whether it is an article. */
const GLANCE = 6000;
const QUOTED = /["“«„‘][^"”»“’\n]{12,600}["”»“’]/;

/**
 * Whether a text file shows by itself that it is a news article: a `date` line, front matter with a date, or a dateline
 * over text that quotes somebody. An article may lack all of these; then only its neighbours can tell.
 */
export function looksLikeArticle(text: string): boolean {
  const glance = text.slice(0, GLANCE);
  const layout = readLayout(glance);
  if (layout.header || layout.frontMatter?.date) return true;
  return layout.dateline !== null && QUOTED.test(glance);
}
