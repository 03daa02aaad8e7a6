/*
 * The names of countries, as the platform knows them: no list of our own to keep. A country that says something is a body,
 * not a person.
 */

let known: ReadonlySet<string> | undefined;

/** Whether a name, in small letters, is that of a country in English. */
export function isCountry(lower: string): boolean {
  return (known ??= countries()).has(lower);
}

function countries(): Set<string> {
  const names = new Set<string>();
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const name = display.of(first + second);
      if (name) names.add(name.toLowerCase());
    }
  }
  return names;
}
