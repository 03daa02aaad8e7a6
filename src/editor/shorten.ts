/** One line of at most `most` characters, cut at a word where there is one; line ends become spaces. */
export function shorten(text: string, most: number): string {
  const line = text
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, space > most / 2 ? space : most - 1)}…`;
}
