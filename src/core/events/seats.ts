import { Break, printedAt, type Sentence } from './clauses';

/** Bodies that a town has, and that are known by the town rather than by a name of their own. */
const BODIES = new Set(
  (
    'council court assembly museum library gallery hospital school college university theatre theater opera zoo church ' +
    'cathedral parish police brigade harbour harbor port airport station'
  ).split(' '),
);

/**
 * Where the body sits that a clause (words `first` to `last`) tells of: "the council of Mordale", "Mordale's council". As the
 * first and the word behind the last of the place; `null` where no body is told by its place.
 */
export function seatIn(
  sentence: Sentence,
  first: number,
  last: number,
  isName: (word: number) => boolean,
): { readonly from: number; readonly to: number } | null {
  const { lower, breaks } = sentence;
  for (let i = first; i <= last; i++) {
    // With a capital it is a part of a name, which need not hold a place: "the Court of Appeal".
    if (!BODIES.has(printedAt(sentence, i))) continue;
    if (lower[i + 1] === 'of' && i + 2 <= last && isName(i + 2)) {
      let to = i + 3;
      while (to <= last && breaks[to] === Break.none && isName(to)) to++;
      return { from: i + 2, to };
    }
    if (i > first && breaks[i] === Break.none && isName(i - 1) && /['’]s$/.test(printedAt(sentence, i - 1))) {
      let from = i - 1;
      while (from > first && breaks[from] === Break.none && isName(from - 1)) from--;
      return { from, to: i };
    }
  }
  return null;
}
