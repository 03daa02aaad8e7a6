import { MONTH_NAMES } from '../calendar/months';
import type { CollectionSpeaker } from '../facts';
import type { Act } from './acts';
import { counted } from './sets';

/** How many letters of a sentence stand for an event that no name holds. */
const LONGEST = 56;
/** A main clause shorter than this says too little to stand for the event. */
const SHORTEST = 20;

/** A mention of an event as its label needs it. */
export interface Telling {
  readonly text: string;
  /** The word that names the act, and the words that follow it in the mention. */
  readonly trigger: string;
  readonly behind: string;
  /** The mention without its time expressions. */
  readonly timeless: string;
}

/**
 * What a person would call the event, shortest first: "Lorrimer–Rask phone call", "Attack in Port Vell", "Arrest of
 * Torres", "Closure of the port"; where neither people nor place are known, the main clause that tells it.
 */
export function labelOf(
  act: Act,
  people: readonly CollectionSpeaker[],
  places: readonly string[],
  tellings: readonly Telling[],
): string {
  const names = shortNames(people);
  const noun = nounOf(act, tellings);
  const title = capitalised(noun);
  const place = places[0] ?? (act.takes === 'place' ? commonPlace(tellings) : null);
  const where = place && `${title} ${wayTo(place, tellings)}`;
  const object = act.object ? objectOf(act, tellings) : null;
  if (act.takes === 'both' && names.length > 1) return `${names.slice(0, 2).join('–')} ${noun}`;
  if (act.takes === 'place' && where) return where;
  if (act.takes === 'place' && names[0]) return `${title} (${names[0]})`;
  if (act.takes === 'patient' && names.length > 1) return `${title} (${names.slice(0, 2).join(', ')})`;
  if (act.takes === 'agent' && object) return `${title} of ${object}`;
  if (names[0]) return `${title} ${act.preposition} ${names[0]}`;
  if (object) return `${title} ${act.preposition} ${object}`;
  if (where) return where;
  return noun === act.label ? mainClause(tellings) : title;
}

/** What the shortest of the sentences that say enough tells; shortest first, for a headline is shorter than a lead. */
export function labelOfNews(sentences: readonly string[]): string {
  const lines = sentences.map((sentence) => ({
    text: sentence,
    trigger: '',
    behind: '',
    timeless: sentence,
  }));
  const enough = lines.filter(({ text }) => text.length >= SHORTEST);
  return mainClause([...(enough.length ? enough : lines)].sort((a, b) => a.text.length - b.text.length));
}

/** The noun of the act; of acts that have many names the one that all articles print, if there is only one. */
function nounOf(act: Act, tellings: readonly Telling[]): string {
  if (!act.asPrinted) return act.label;
  const printed = new Set(tellings.map(({ trigger }) => trigger.toLowerCase()));
  const nouns = [...printed].filter((word) => act.nouns.includes(word));
  return nouns.length === 1 ? nouns[0]! : act.label;
}

/** "Off Hollin Point", "on the Salt Quay": the place with the words that most mentions print in front of it. */
function wayTo(place: string, tellings: readonly Telling[]): string {
  const ways = tellings.flatMap(({ text }) => {
    const at = text.indexOf(place);
    const way = at < 0 ? null : WAY.exec(text.slice(Math.max(0, at - 16), at));
    return way ? [way[1]!.toLowerCase()] : [];
  });
  return `${counted(ways)[0]?.[0] ?? 'in'} ${place.replace(SHORT_NAME, '')}`;
}

/** "The boathouse of Ilmer", "the boathouse in Ilmer": the name that all tellings have and one of them tells to be a place. */
function commonPlace(tellings: readonly Telling[]): string | null {
  if (tellings.length < 2) return null;
  const named = tellings.flatMap(({ timeless }) =>
    [...timeless.matchAll(NAMED_PLACE)].map(([, name]) => name!),
  );
  return named.find((name) => tellings.every(({ timeless }) => timeless.includes(name))) ?? null;
}

/** No month, and no possessive: "in Torres's yard" is where Torres has it. */
const NAMED_PLACE = new RegExp(
  `\\b(?:in|at|near|off|outside) (?!(?:${MONTH_NAMES})\\b)(\\p{Lu}\\p{L}{2,24}(?: \\p{Lu}\\p{L}{1,24}){0,2})(?![\\p{L}'’])`,
  'gu',
);

/** "(LoC)" behind the name of a place. */
const SHORT_NAME = / \(\p{L}+\)$/u;
const WAY = /\b((?:in|at|near|on|off|outside|across|along)(?: the)?) $/i;

/** "The port", "a man": what stands right behind the verb, up to the next word that cannot belong to it. */
function objectOf(act: Act, tellings: readonly Telling[]): string | null {
  for (const { trigger, behind } of tellings) {
    if (act.nouns.includes(trigger.toLowerCase())) continue;
    const object = OBJECT.exec(behind);
    const words = object?.[2]!.split(' ') ?? [];
    const end = words.findIndex((word) => ENDS.test(word));
    const own = end < 0 ? words : words.slice(0, end);
    if (own.length > 0 && own.length < words.length + (object![3] ? 1 : 0))
      return `${object![1]} ${own.join(' ')}`;
  }
  return null;
}

// A determiner and up to four words; the last group tells that the phrase ends behind them.
const OBJECT = /^ (the|a|an) ([\p{L}\d'’-]{1,30}(?: [\p{L}\d'’-]{1,30}){0,3})([.,;:]|$)?/u;
const ENDS =
  /^(?:of|in|on|at|to|for|with|from|by|after|before|near|over|as|and|or|but|who|that|which|where|when|while|until|since|during|is|was|were|are|had|has|have|again|because|\p{Lu}\p{Ll}+day)$/u;

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

/** The first mention that says who does what, else the first that begins like a sentence; up to its first comma, and not too long. */
function mainClause(tellings: readonly Telling[]): string {
  const lines = tellings.map(({ timeless }) => timeless.replace(/\s+/g, ' ').replace(OPENER, ''));
  const line = lines.find(isPlain) ?? lines.find((one) => BEGINS.test(one)) ?? lines[0]!;
  const comma = line.indexOf(',');
  const clause = comma >= SHORTEST && comma <= LONGEST ? line.slice(0, comma) : line;
  if (clause.length <= LONGEST) return capitalised(clause.replace(/[.,;:]$/, ''));
  const cut = clause.lastIndexOf(' ', LONGEST);
  return `${capitalised(clause.slice(0, cut > 0 ? cut : LONGEST).replace(/[.,;:–—-]{1,4}$/, ''))}…`;
}

const BEGINS = /^[\p{Lu}\d]/u;

/** It begins with its subject: neither with a clause that only says when, nor with a verb ("Says he has won"). */
function isPlain(line: string): boolean {
  return BEGINS.test(line) && !SUBORDINATE.test(line) && !COUNTED.test(line) && !VERB.test(line);
}

const SUBORDINATE =
  /^(?:after|before|when|as|while|since|until|if|although|though|because|once|despite|amid|following|unless)\b/i;
/** "A week after …", "Two days before …". */
const COUNTED =
  /^(?:[\p{L}\d-]{1,12} ){0,3}(?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|since)\b/iu;
const VERB =
  /^(?:(?:says|said|tells|told|has|have|had|is|are|was|were|will|would|can|could|may|might|must|did|does)\b|[\p{L}]{2,20}(?:ed|ing) (?:the|an?|his|her|its|their|in|on|by|to|with|of|for|from)\b)/iu;

// Marks of a heading, and the word that opens a clause, belong to what is around the mention.
const OPENER = /^[#>*\s]*(?:(?:and|but|where|that|when|which|who|while|as|after) )?/i;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
