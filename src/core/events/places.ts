import type { Span } from '../text/span';
import { Break, type Sentence } from './clauses';
import type { ActWord } from './findActs';

const TIGHT = new Set('in at near outside inside off opposite across into around throughout'.split(' '));
const NOT_PLACES = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday i mr mrs ms dr x twitter facebook instagram god english french line treaty'
  ).split(' '),
);
// "Indian", "Pakistani", "Chinese": who, not where.
const DEMONYM =
  /(?:[^t]ian|ean|ese|ish|ani|aqi|aeli|can|eni|french|german|greek|dutch|swiss|welsh|kurd|arab|thai|i's)$/i;

/** Adds the places named with an act: behind "in", "at", "near" in its clause, or in front of its noun ("the Port Vell fire"). */
export function placesOf(
  sentence: Sentence,
  act: ActWord,
  clause: { first: number; last: number },
  taken: readonly Span[],
): string[] {
  const places: string[] = [];
  const add = (name: string | null): void => {
    if (name && !places.includes(name)) places.push(name);
  };
  if (act.noun) add(placeInFront(sentence, act, taken));
  for (let i = act.last + 1; i <= clause.last; i++) {
    if (sentence.breaks[i]! >= Break.clause) break;
    const word = sentence.lower[i]!;
    if (!TIGHT.has(word)) continue;
    for (const name of namesFrom(sentence, i + 1, clause.last, taken)) add(name);
    // A noun's place stands at once behind it; later ones may belong to another word.
    if (places.length) break;
  }
  if (!places.length && !act.noun) {
    for (let i = clause.first; i < act.first; i++) {
      if (TIGHT.has(sentence.lower[i]!))
        for (const name of namesFrom(sentence, i + 1, act.first - 1, taken)) add(name);
    }
  }
  return places;
}

/** "The Pahalgam terror attack", "the 2019 Pulwama attack". */
function placeInFront(
  { tokens, lower, breaks }: Sentence,
  act: ActWord,
  taken: readonly Span[],
): string | null {
  if (act.act.takes !== 'place') return null;
  let end = act.first;
  while (
    end > 0 &&
    breaks[end]! === Break.none &&
    end > act.first - 3 &&
    !isName(tokens[end - 1]!.text, lower[end - 1]!)
  )
    end--;
  let start = end;
  while (start > 0 && breaks[start]! === Break.none && isName(tokens[start - 1]!.text, lower[start - 1]!))
    start--;
  if (start === end || (start === 0 && end === 1 && act.first > 1)) return null;
  const name = { start: tokens[start]!.start, end: tokens[end - 1]!.end };
  if (DEMONYM.test(lower[end - 1]!) || taken.some((span) => span.start < name.end && name.start < span.end))
    return null;
  return plain(
    tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The names that begin at a word: "[the] Kupwara and Poonch districts in Jammu". */
function namesFrom(
  { tokens, lower, breaks }: Sentence,
  from: number,
  last: number,
  taken: readonly Span[],
): string[] {
  const names: string[] = [];
  let i = from;
  while (
    i <= last &&
    /^(?:the|a|an|central|northern|southern|eastern|western|occupied|nearby|disputed|downtown|\w+ern|\w+-\w+)$/.test(
      lower[i]!,
    ) &&
    !/^\p{Lu}/u.test(tokens[i]!.text)
  )
    i++;
  while (i <= last) {
    const start = i;
    while (i <= last && isName(tokens[i]!.text, lower[i]!) && (i === start || breaks[i]! === Break.none)) {
      const possessive = /['’]s$/.test(tokens[i]!.text);
      i++;
      if (possessive) break;
    }
    if (i === start) break;
    const span = { start: tokens[start]!.start, end: tokens[i - 1]!.end };
    if (taken.some((other) => other.start < span.end && span.start < other.end)) break;
    if (!DEMONYM.test(lower[i - 1]!))
      names.push(
        plain(
          tokens
            .slice(start, i)
            .map(({ text }) => text)
            .join(' '),
        ),
      );
    // A list of places goes on: "Jammu and Kashmir", "Kupwara, Poonch".
    const next = tokens[i];
    if (!next || i > last) break;
    if (/['’]s$/.test(tokens[i - 1]!.text)) continue;
    if (lower[i] === 'and' && breaks[i]! <= Break.and) i++;
    else if (breaks[i]! !== Break.comma) break;
  }
  return names;
}

function isName(text: string, lower: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    !NOT_PLACES.has(lower) &&
    !/^(?:the|in|on|at|a|an|his|her|it|he|she|this|that)$/.test(lower)
  );
}

function plain(name: string): string {
  return name.replace(/['’]s$/, '');
}
