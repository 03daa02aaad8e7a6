import type { CollectionSpeaker } from '../facts';
import type { Act } from './acts';

/** How many letters of a sentence stand for an event that no name holds. */
const LONGEST = 56;

/**
 * What a person would call the event, shortest first: "Rubio–Jaishankar phone call", "Attack in Pahalgam", "Arrest of
 * Torres"; where neither people nor place are known, the beginning of the sentence that tells it.
 */
export function labelOf(
  act: Act,
  people: readonly CollectionSpeaker[],
  places: readonly string[],
  text: string,
): string {
  const names = shortNames(people);
  const [place] = places;
  const noun = capitalised(act.label);
  const of = act.preposition;
  if (act.takes === 'both' && names.length > 1) return `${names.slice(0, 2).join('–')} ${act.label}`;
  if (act.takes === 'place' && place) return `${noun} in ${place}`;
  if (act.takes === 'place' && names[0]) return `${noun} (${names[0]})`;
  if (act.takes === 'patient' && names[0])
    return names.length === 1 ? `${noun} ${of} ${names[0]}` : `${noun} (${names.slice(0, 2).join(', ')})`;
  if (names[0]) return `${names[0]} ${act.label}`;
  if (place) return `${noun} in ${place}`;
  return shortened(text);
}

/** Family names, or full names where two of them share one; an organisation keeps its name. */
function shortNames(people: readonly CollectionSpeaker[]): string[] {
  const last = people.map((person) =>
    person.kind === 'person' ? familyName(person.name) : person.name.replace(/^the /i, ''),
  );
  return people.map(({ name }, i) =>
    last.filter((other) => other === last[i]).length > 1 ? name : last[i]!,
  );
}

function familyName(name: string): string {
  const words = name.split(/\s+/).filter((word) => !/^(?:Jr|Sr|I{2,3}|IV|PhD|MP)\.?,?$/.test(word));
  const last = words.at(-1) ?? name;
  const before = words.at(-2);
  // "van der Berg", "bin Salman": the little words belong to the family name.
  return before && words.length > 2 && /^\p{Ll}/u.test(before)
    ? words.slice(words.findIndex((word) => /^\p{Ll}/u.test(word))).join(' ')
    : last;
}

function shortened(text: string): string {
  // Marks of a heading, and the word that opens a clause, belong to the sentence around.
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^(?:[#>*\s]+|(?:and|but|where|that|when|which|who|while|as|after) )+/i, '');
  if (line.length <= LONGEST) return capitalised(line.replace(/[.,;:]$/, ''));
  const cut = line.lastIndexOf(' ', LONGEST);
  return `${capitalised(line.slice(0, cut > 0 ? cut : LONGEST).replace(/[.,;:–—-]+$/, ''))}…`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
