import type { ArticleFacts, CollectionSpeaker, ContestedQuotation, Place } from '../facts';
import { nameWords } from '../people/nameKey';
import { speakerOf } from '../people/speakerAcross';
import type { Steps } from '../steps';
import { changesWithin } from './alignment';
import { type QuotedPassage, passagesOf } from './quotedPassages';
import { areTwoPeople } from './twoPeople';
import { countNegations } from './words';

/** The same words from the same mouth, wherever they are printed. */
interface Voice {
  readonly words: readonly string[];
  /** All the words in one string, and every few in a row: what passages are looked up by. */
  readonly whole: string;
  readonly runs: readonly string[];
  readonly telling: number;
  readonly speaker: CollectionSpeaker;
  readonly places: Printed[];
  /** For each of the other people whom the words are given to, the voice that is nearest in words. */
  readonly rivals: Map<CollectionSpeaker, Rival>;
}

interface Printed {
  readonly article: ArticleFacts;
  readonly passage: QuotedPassage;
}

interface Rival {
  readonly voice: Voice;
  /** In how many words the two differ. */
  readonly changes: number;
}

/** By so many words in a row two passages find each other. */
const RUN = 3;
/** One word in so many may be another, up to `MOST_CHANGES`: what is quoted from memory or translated twice. */
const WORDS_A_CHANGE = 6;
const TELLING_A_CHANGE = 3;
const MOST_CHANGES = 3;
/** So many words that tell something, where a passage is only a part of the other: with fewer it is a phrase. */
const FEWEST_IN_OTHERS = 4;
/** A run that so many different passages share is a turn of phrase: with it alone no passage looks for others but its like. */
const COMMON = 100;
/** So many others are kept for one passage: more names than anybody reads. */
const MOST_RIVALS = 20;
const VOICES_A_STEP = 100;

/**
 * Quotations whose words the folder gives to somebody else, too: the same words, also where one of the two is cut shorter
 * or a word or two are others. By path; a step for each article. Near-linear: a passage is compared with those alone that
 * share one of its rarest runs of words with it.
 *
 * @returns What is contested in each article, in reading order; articles without any are left out.
 */
export function* findContested(
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
): Steps<ReadonlyMap<string, readonly ContestedQuotation[]>> {
  const voices = yield* listVoices(articles, speakers);
  yield* findRivals(voices);
  const contested = new Map<string, ContestedQuotation[]>();
  for (const voice of voices) {
    if (voice.rivals.size === 0) continue;
    yield;
    for (const place of voice.places) {
      const found = contestedAt(place, voice);
      if (!found) continue;
      const { path } = place.article;
      const others = contested.get(path);
      if (others) others.push(found);
      else contested.set(path, [found]);
    }
  }
  for (const found of contested.values()) found.sort((a, b) => a.start - b.start);
  return contested;
}

/** Every passage of the folder, once for each of the people who are said to have said it. */
function* listVoices(
  articles: ReadonlyMap<string, ArticleFacts>,
  speakers: readonly CollectionSpeaker[],
): Steps<readonly Voice[]> {
  const voices = new Map<string, Voice>();
  for (const article of articles.values()) {
    yield;
    for (const passage of passagesOf(article)) {
      const speaker = speakerOf({ speakers }, article.path, passage.speaker);
      if (speaker?.kind !== 'person' || speaker.ambiguous) continue;
      const whole = passage.words.join(' ');
      const key = `${speaker.id} ${whole}`;
      const voice = voices.get(key);
      if (voice) voice.places.push({ article, passage });
      else voices.set(key, newVoice(speaker, whole, { article, passage }));
    }
  }
  return [...voices.values()];
}

function newVoice(speaker: CollectionSpeaker, whole: string, place: Printed): Voice {
  const { words, telling } = place.passage;
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return { words, whole, runs: [...runs], telling, speaker, places: [place], rivals: new Map() };
}

/** Finds for each voice those that hold its words, and tells both. */
function* findRivals(voices: readonly Voice[]): Steps<void> {
  const index: Index = { byRun: new Map(), byWhole: new Map() };
  for (const [i, voice] of voices.entries()) {
    if (i % VOICES_A_STEP === 0) yield;
    enter(index.byWhole, voice.whole, voice);
    for (const run of voice.runs) enter(index.byRun, run, voice);
  }
  for (const [i, voice] of voices.entries()) {
    if (i % VOICES_A_STEP === 0) yield;
    const most = changesAllowed(voice);
    for (const other of mayHold(voice, most, index)) {
      const known = voice.rivals.get(other.speaker);
      if (known?.changes === 0 || (isFull(voice) && isFull(other))) continue;
      const changes = changesWithin(voice.words, other.words, most);
      if (changes === undefined || !isSame(voice, other, changes)) continue;
      if (!known && !areTwoPeople(voice.speaker, other.speaker)) continue;
      oppose(voice, { voice: other, changes });
      oppose(other, { voice, changes });
    }
  }
}

interface Index {
  readonly byRun: Map<string, Voice[]>;
  readonly byWhole: Map<string, Voice[]>;
}

function enter(lists: Map<string, Voice[]>, key: string, voice: Voice): void {
  const list = lists.get(key);
  if (list) list.push(voice);
  else lists.set(key, [voice]);
}

/** Whether words that are found in those of another are the same in print, and not a phrase that both have used. */
function isSame(short: Voice, long: Voice, changes: number): boolean {
  if (short.whole === long.whole) return true;
  // "We will sell it", "We will not sell it": one word is another, and so is the sense.
  if (changes > 0 && countNegations(short.words) !== countNegations(long.words)) return false;
  // “When Torres says the quay is safe, he means it is quiet”: whoever is named in it is answered, or quoted.
  const surname = nameWords(short.speaker.name).at(-1);
  return short.telling >= FEWEST_IN_OTHERS && (!surname || !long.words.includes(surname));
}

function changesAllowed({ words, telling }: Voice): number {
  return Math.min(
    MOST_CHANGES,
    Math.floor(words.length / WORDS_A_CHANGE),
    Math.floor(telling / TELLING_A_CHANGE),
  );
}

/**
 * Voices of others that may hold the words, found by their rarest runs: `most` changes break no more than `RUN` runs each,
 * so that of one run more than that at least one is whole.
 */
function mayHold(voice: Voice, most: number, { byRun, byWhole }: Index): Set<Voice> {
  const rarest = voice.runs
    .map((run) => byRun.get(run)!)
    .filter(({ length }) => length > 1)
    .sort((a, b) => a.length - b.length);
  const alone = voice.runs.length - rarest.length;
  const lists = rarest.slice(0, Math.max(0, most * RUN + 1 - alone)).filter(({ length }) => length <= COMMON);
  const found = new Set<Voice>();
  for (const sharing of [byWhole.get(voice.whole)!, ...lists])
    for (const other of sharing)
      if (other.speaker !== voice.speaker && other.words.length >= voice.words.length) found.add(other);
  return found;
}

function oppose({ rivals }: Voice, rival: Rival): void {
  const { speaker } = rival.voice;
  const known = rivals.get(speaker);
  if (known ? rival.changes < known.changes : rivals.size < MOST_RIVALS) rivals.set(speaker, rival);
}

function isFull({ rivals }: Voice): boolean {
  return rivals.size >= MOST_RIVALS;
}

function contestedAt(place: Printed, { speaker, rivals }: Voice): ContestedQuotation | undefined {
  const { article, passage } = place;
  const others = [...rivals.values()]
    .sort((a, b) => a.changes - b.changes)
    .flatMap(({ voice }) => {
      const apart = voice.places.filter((other) => !saidTogether(place, other, voice, speaker));
      // What stands in the same article is seen at once.
      const other = apart.find((each) => each.article === article) ?? apart[0];
      return other ? [{ ...placeOf(other), speaker: voice.speaker }] : [];
    });
  const { start, end, text } = passage.quotation;
  return others.length > 0 ? { start, end, text, speaker, others } : undefined;
}

function placeOf({ article: { path }, passage: { quotation } }: Printed): Place {
  return { path, start: quotation.start, end: quotation.end };
}

/** "Torres and Lund said in a joint statement": one article may name the one for it, another the other. */
function saidTogether(a: Printed, b: Printed, voice: Voice, speaker: CollectionSpeaker): boolean {
  return isCoupled(a, voice.speaker) || isCoupled(b, speaker);
}

const BEFORE = /([^.;:“”"]{1,60}),? (?:and|&|or|as well as|along with|together with) $/;
const BEHIND = /^,? (?:and|&|or|as well as|along with|together with) ([^.;:“”"]{1,60})/;
const REACH = 80;

/** Whether the other is named beside whoever is named for the words. */
function isCoupled({ article: { text }, passage }: Printed, other: CollectionSpeaker): boolean {
  const mention = passage.quotation.attribution?.mention;
  const surname = nameWords(other.name).at(-1);
  if (!mention || !surname) return false;
  const before = BEFORE.exec(text.slice(Math.max(0, mention.start - REACH), mention.start));
  const behind = BEHIND.exec(text.slice(mention.end, mention.end + REACH));
  return [before, behind].some((beside) => beside && nameWords(beside[1]!).includes(surname));
}
