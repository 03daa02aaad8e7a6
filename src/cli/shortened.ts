/** One line of a terminal, control characters taken out: an article cannot colour or move what it does not own. */
export function shortened(words: string, longest: number): string {
  const line = words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
