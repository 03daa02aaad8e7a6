import { type Act, acts } from './acts';
import { nounForms, verbForms } from './inflect';

/** One written form of one wording of an act. */
export interface Wording {
  readonly act: Act;
  /** Bits of `VerbForm`; 0 for a noun. */
  readonly form: number;
  /** Words that must follow at once, each with its alternatives. */
  readonly rest: readonly (readonly string[])[];
  /** One of these must follow within `NEAR` words; empty where none need. */
  readonly near: readonly string[];
}

/** Wordings that begin at a word, and how many words each takes. */
export interface Found {
  readonly verb: Wording | null;
  readonly noun: Wording | null;
}

/** How far a word that belongs to the verb may stand behind it: "spoke on Tuesday by telephone with". */
const NEAR = 7;
const PREPOSITIONS = new Set(['to', 'of', 'on', 'with', 'from', 'against', 'for']);

const lexicon = new Map<string, Wording[]>();
for (const act of acts) {
  for (const wording of act.verbs) addVerb(act, wording);
  for (const wording of act.nouns) addNoun(act, wording);
}
// The longest wording first, so that "phone call" is read before "phone".
for (const wordings of lexicon.values()) wordings.sort((a, b) => length(b) - length(a));

/** The act words that begin at token `i` of a sentence (`lower`: its words in small letters); `null` for none. */
export function wordingsAt(lower: readonly string[], i: number): Found | null {
  const wordings = lexicon.get(lower[i]!);
  if (!wordings) return null;
  let verb: Wording | null = null;
  let noun: Wording | null = null;
  for (const wording of wordings) {
    if (wording.form ? verb : noun) continue;
    if (!fits(wording, lower, i)) continue;
    if (wording.form) verb = wording;
    else noun = wording;
  }
  return verb || noun ? { verb, noun } : null;
}

/** How many words a wording takes in the text. */
export function wordsOf(wording: Wording): number {
  return 1 + wording.rest.length;
}

function fits({ rest, near }: Wording, lower: readonly string[], i: number): boolean {
  for (let k = 0; k < rest.length; k++) {
    if (!rest[k]!.includes(lower[i + 1 + k] ?? '')) return false;
  }
  if (!near.length) return true;
  const from = i + 1 + rest.length;
  for (let k = from; k < Math.min(lower.length, from + NEAR); k++) if (near.includes(lower[k]!)) return true;
  return false;
}

function length({ rest, near }: Wording): number {
  return rest.length * 2 + (near.length ? 1 : 0);
}

function addVerb(act: Act, wording: string): void {
  const [words = '', near = ''] = wording.split(' ~');
  const [head = '', ...rest] = words.split(' ');
  for (const [form, bits] of verbForms(head)) {
    add(form, { act, form: bits, rest: rest.map(split), near: near ? split(near) : [] });
  }
}

/** The last word of a noun is inflected, or the one in front of a closing preposition ("tour of"). */
function addNoun(act: Act, wording: string): void {
  const words = wording.split(' ');
  const head = words.length > 1 && PREPOSITIONS.has(words.at(-1)!) ? words.length - 2 : words.length - 1;
  for (const form of nounForms(words[head]!)) {
    const [first = '', ...rest] = words.map((word, k) => (k === head ? form : word));
    add(first, { act, form: 0, rest: rest.map(split), near: [] });
  }
}

function add(first: string, wording: Wording): void {
  const old = lexicon.get(first);
  if (old) old.push(wording);
  else lexicon.set(first, [wording]);
}

function split(alternatives: string): string[] {
  return alternatives.split('|');
}
