import { tenseAt, type Tense } from './verbGroup';
import { CALAMITIES, FEARED, MODALS, PLANNING, UNFORESEEN, WITNESSED } from './verbs';
import type { Words } from '../words';

/** How far in front of the noun its article may stand. */
const PHRASE = 3;
/** How far in front of the time the noun may stand, with the place in between: "a crash in Port Vell on Monday". */
const PLACE = 5;

const DEFINITE = new Set('the this that his her its their our my'.split(' '));
const DETERMINERS = new Set([...DEFINITE, ...'a an another two three several'.split(' ')]);
const INTRODUCED = new Set('after following over for in of from to about by with since'.split(' '));

/**
 * Makes the day that stands with something nobody fixes beforehand one that is over, where the verb is in the present
 * tense or tells nothing: "Police are looking into a shooting on Monday". "Will debate the fire on Tuesday" stays ahead,
 * for the verb may have the day.
 */
export function asUnforeseen(words: Words, first: number, tense: Tense | null): Tense | null {
  if (tense?.side === 'past') return tense;
  const noun = nounInFront(words, first);
  if (noun === null) return tense;
  const past: Tense = { side: 'past', from: noun, to: noun };
  const phrase = phraseStart(words, noun, first);
  if (phrase === null) return tense;
  const lead = words.name(phrase);
  // "a win on Saturday would do", "a storm on Monday": not without an article that points at one.
  if (!CALAMITIES.has(words.name(noun)) && !DEFINITE.has(lead)) return tense;
  const around = [phrase, phrase - 1, phrase - 2, phrase - 3].map((at) => words.name(at));
  if (around.some((name) => FEARED.has(name))) return tense;
  if (around.some((name) => WITNESSED.has(name))) return past;
  const led = INTRODUCED.has(lead) ? lead : words.name(phrase - 1);
  if (led === 'after' || led === 'following') return past;
  return tense?.side === 'future' && hasTheDay(words, tense, noun) ? tense : past;
}

/** "the crash on Monday", "a fire Sunday", "a crash in Port Vell on Monday" */
function nounInFront(words: Words, first: number): number | null {
  if (words.at(first).gap !== ' ') return null;
  const from = words.name(first - 1) === 'on' ? first - 2 : first - 1;
  for (let at = from; at >= first - PLACE; at--) {
    if (UNFORESEEN.has(words.name(at)) || CALAMITIES.has(words.name(at))) return at;
    const place = words.at(at).capital || ['in', 'at', 'near', 'late', 'early'].includes(words.name(at));
    if (!place || words.at(at).gap !== ' ') return null;
  }
  return null;
}

/** Where the article or preposition stands that makes it a noun: not "are shooting on Monday", "opened fire". */
function phraseStart(words: Words, noun: number, first: number): number | null {
  for (let at = noun - 1; at >= noun - PHRASE && at >= 0; at--) {
    if (!/^[ -]$/.test(words.at(at + 1).gap)) return null;
    if (words.name(at) === 'to' && at === noun - 1) return null;
    if (DETERMINERS.has(words.name(at)) || INTRODUCED.has(words.name(at))) return at;
    if (tenseAt(words, at, first)) return null;
  }
  return null;
}

/** Whether the verb looks ahead firmly enough to have the day for itself. */
function hasTheDay(words: Words, { from, to, weak }: Tense, noun: number): boolean {
  const verb = words.name(from);
  if (from > noun) return !CALAMITIES.has(words.name(noun)) && MODALS.has(verb);
  // "plans an attack", "wants to attack"
  const planned = PLANNING.has(verb) || PLANNING.has(words.name(to)) || words.name(to - 1) === 'to';
  return !weak || planned || MODALS.has(verb);
}
