import type { CollectionFacts, Place } from '../core';

/** What a reader of the report is told of one pair of articles. */
const QUOTED = {
  neither: '',
  both: ' · both quote it',
  here: ' · a quotation in the first only',
  there: ' · a quotation in the second only',
} as const;

/** The passages that articles share, a line each; `place` writes where one stands, `word` what it says. */
export function sharedTextLines(
  { shared }: CollectionFacts,
  place: (at: Place) => string,
  words: (at: Place) => string,
): string[] {
  return [...shared.values()].flatMap((passages) =>
    passages
      .filter(({ here, there }) => here.path < there.path)
      .flatMap(({ here, there, alike, quoted }) => [
        `  ${place(here)} · ${place(there)} · ${Math.floor(alike * 100)} % the same${QUOTED[quoted]}`,
        `      ${words(here)}`,
      ]),
  );
}
