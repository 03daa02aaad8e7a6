// Text files that come with every project and are no articles.
const OTHER_FILES =
  /(?:^|\/)(?:readme|licen[cs]e|changelog|changes|contributing|code_of_conduct|security|authors|notice|todo|requirements[^/.]*|robots|cmakelists|humans)(?:\.[^/]*)?$/i;
const OTHER_FOLDERS = /(?:^|\/)(?:node_modules|\.[^/]+)\//;

/** Whether a path (with `/`) has the name of an article: `.txt` or `.md`, not a README, not in a hidden folder. */
export function mayBeArticle(path: string): boolean {
  return /\.(?:txt|md|markdown)$/i.test(path) && !OTHER_FILES.test(path) && !OTHER_FOLDERS.test(path);
}
