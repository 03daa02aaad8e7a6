import type { Amount } from './amount';
import type { Fate, Figure } from './figure';
import { DID, DOING, DONE_TO, FATED, OF_THEM, PEOPLE } from './nouns';
import { numberAt } from './numbers';
import { type Piece, pieceAt } from './words';

/** How many people, and what became of them. */
export interface Count {
  readonly fate: Fate | null;
  /** First and last piece of the noun phrase behind the number; `null` for "26 dead" and "killed 26". */
  readonly noun: { readonly first: number; readonly last: number } | null;
  readonly kind: string;
  readonly partial: boolean;
  readonly state: Figure['state'];
  /** The last piece that tells what is counted. */
  readonly last: number;
  /** The fate stands in front of the number, and may be shared with those that follow. */
  readonly before: boolean;
  /** A verb behind the noun tells the fate. */
  readonly behind: boolean;
}

interface Told {
  readonly fate: Fate;
  readonly state: Figure['state'];
}

/** Words that may stand in a noun phrase without setting anybody apart. */
const NEUTRAL = new Set(
  'other more additional further innocent people confirmed reported total - more'.split(' '),
);
const ENDS_PHRASE = new Set(
  (
    'in on at from of by for with to after before during when while as because since if but and or nor than that which who whom ' +
    'was were is are be been being has have had will would could may might can do does did not the a an this these those ' +
    'said says inside near aboard into through over under between among including against without about around across'
  ).split(' '),
);
const MOST_MODIFIERS = 5;

/** The people that the amount counts; `null` where it counts something else. `text`: the article as printed. */
export function countAt(
  text: string,
  pieces: readonly Piece[],
  amount: Amount,
  inherited: Told | null,
): Count | null {
  const phrase = phraseBehind(text, pieces, amount.last + 1);
  if (!phrase) return null;
  const { noun, kind, last, partial } = phrase;
  const behind: Told | null = phrase.fate
    ? { fate: phrase.fate, state: isFeared(pieces, last) ? 'possible' : 'stated' }
    : fateBehind(pieces, last + 1, isGoverned(pieces, amount.first), noun !== null);
  const ahead = behind ? null : fateBefore(pieces, amount.first, noun !== null);
  const told = behind ?? ahead ?? (noun && !phrase.demonym ? inherited : null);
  // "killed 26 in Port Vell", but not "killed 26 ideas"
  if (!told && (!noun || phrase.demonym || phrase.of)) return null;
  if (
    !noun &&
    ahead &&
    pieceAt(pieces, last + 1).kind === 'word' &&
    !ENDS_PHRASE.has(pieceAt(pieces, last + 1).word)
  )
    return null;
  // "when one is killed", "no-one was hurt"
  if (!noun && amount.high === 1 && !phrase.fate && !ahead) return null;
  return {
    fate: told?.fate ?? null,
    noun,
    kind,
    partial,
    state: told?.state ?? 'stated',
    last,
    before: ahead !== null || (told !== null && told === inherited),
    behind: behind !== null,
  };
}

interface Phrase {
  readonly noun: Count['noun'];
  readonly kind: string;
  readonly last: number;
  readonly fate: Fate | null;
  readonly partial: boolean;
  /** "26 Norwegians": told by the capital letter alone. */
  readonly demonym: boolean;
  readonly of: boolean;
}

/** The noun phrase behind a number. */
function phraseBehind(text: string, pieces: readonly Piece[], at: number): Phrase | null {
  let i = at;
  const of = pieceAt(pieces, i).word === 'of';
  if (of) i++;
  if (of && /^(?:the|its|their|his|her|those|these|all)$/.test(pieceAt(pieces, i).word)) i++;
  if (of && /^(?:them|whom|us|which|those)$/.test(pieceAt(pieces, i).word)) i++;
  const isAll = of && i === at + 1 && pieceAt(pieces, at - 1).word.endsWith('s'); // "dozens of people"
  const whole = of ? numberAt(pieces, i) : null; // "two of the three victims"
  if (whole) i = whole.last + 1;
  const first = i;
  const nothing = {
    noun: null,
    kind: '',
    last: i - 1,
    fate: null,
    partial: of && !isAll,
    demonym: false,
    of: of && !isAll,
  };
  const modifiers: string[] = [];
  let fate: Fate | null = null;
  let more = false;
  for (; i - first <= MOST_MODIFIERS; i++) {
    const { word, kind, glued } = pieceAt(pieces, i);
    if (kind === 'mark' && !(word === '-' && (glued || i > first))) break;
    if (i === first && word === '-') return null; // "26-year-old"
    // "23 Norwegian and Danish sailors"
    if (word === 'and' && i > first && PEOPLE.has(pieceAt(pieces, i + 2).word)) continue;
    if (kind === 'digits' || ENDS_PHRASE.has(word)) break;
    const person = PEOPLE.get(word);
    const next = isHeld(pieces, i + 1) ? undefined : PEOPLE.get(pieceAt(pieces, i + 1).word);
    if (person !== undefined && next === undefined) {
      if (word === 'others') more = true;
      const apart = modifiers.filter((each) => !NEUTRAL.has(each));
      const name = [...apart, person].filter(Boolean).join(' ');
      return {
        ...nothing,
        noun: { first, last: i },
        kind: name,
        last: i,
        fate,
        partial: (of && !isAll) || more || modifiers.includes('other'),
      };
    }
    const fated = FATED.get(word) ?? (i === first ? DONE_TO.get(word) : undefined);
    if (fated && !isAdjective(pieces, i)) {
      if (i > first && !modifiers.every((each) => NEUTRAL.has(each))) return null;
      // "26 killed in ...", but not "26 killed a man"
      if (DONE_TO.has(word) && !FATED.has(word) && !mayEndHere(pieces, i + 1)) return null;
      return { ...nothing, last: i, fate: fated };
    }
    if (fated) fate = fated;
    else modifiers.push(word);
  }
  const end = i - 1;
  // "26 Norwegians"
  if (
    end >= first &&
    /^\p{Lu}\p{L}+(?:s|ese)$/u.test(text.slice(pieceAt(pieces, end).start, pieceAt(pieces, end).end)) &&
    end - first < 2
  )
    return {
      ...nothing,
      noun: { first, last: end },
      kind: modifiers.join(' ').replace(/s$/, ''),
      last: end,
      demonym: true,
    };
  if (end >= first && fate === null) return modifiers.length ? null : nothing;
  return nothing;
}

/** "took 30 people hostage" */
function isHeld(pieces: readonly Piece[], i: number): boolean {
  return /^(?:hostage|captive)$/.test(pieceAt(pieces, i).word);
}

/** "26 injured passengers" */
function isAdjective(pieces: readonly Piece[], i: number): boolean {
  for (let k = i + 1; k <= i + 3; k++) {
    const { word, kind } = pieceAt(pieces, k);
    if (kind !== 'word' || ENDS_PHRASE.has(word)) return false;
    if (PEOPLE.has(word) || word === 'bodies') return true;
  }
  return false;
}

function mayEndHere(pieces: readonly Piece[], i: number): boolean {
  const { word, kind } = pieceAt(pieces, i);
  return kind === 'mark'
    ? word !== '$'
    : kind === 'word' && ENDS_PHRASE.has(word) && !/^(?:the|a|an|that)$/.test(word);
}

const TO_BE = new Set('was were is are be been being get got has have had having'.split(' '));
const BETWEEN = new Set(
  'also later now still already reportedly confirmed believed reported presumed to have been found left shot stabbed pronounced declared feared thought known all both and so far being who that either immediately'.split(
    ' ',
  ),
);
const MODAL = /^(?:could|would|may|might|can|should|will|if|to)$/;
const LONGEST_WAY = 16;
const PLACE_WORD =
  /^(?:in|on|at|from|aboard|near|inside|of|with|across|working|travelling|traveling|living|staying|aged)$/;

/** What a verb behind the noun says became of them: "26 people, most of them guests, were killed". */
function fateBehind(
  pieces: readonly Piece[],
  from: number,
  governed: boolean,
  hasNoun: boolean,
): Told | null {
  // "a father of two died", "Ana Torres, 27, was killed"
  if (!hasNoun && (governed || pieceAt(pieces, from).kind === 'mark')) return null;
  let being = false;
  let state: Told['state'] = 'stated';
  let place = false;
  for (let i = from; i < from + LONGEST_WAY; i++) {
    const { word, kind } = pieceAt(pieces, i);
    if (kind === 'mark') {
      if (!/^[,()–—-]$/.test(word)) return null;
      const past = pastAside(pieces, i, from);
      if (past > i) i = past;
      else if (being || word !== ',') return null;
      else if (!TO_BE.has(pieceAt(pieces, i + 1).word)) return null;
      continue;
    }
    if (kind === 'digits' || (!being && numberAt(pieces, i))) return null;
    if (word === 'not' || word === 'never') state = 'denied';
    else if (MODAL.test(word) && word !== 'to') state = 'possible';
    else if (i === from && isHeld(pieces, i)) return { fate: 'held', state };
    else if (word === 'feared' || word === 'presumed') [state, being] = ['possible', true];
    else if (TO_BE.has(word)) being = true;
    else if (DID.has(word)) return governed ? null : { fate: DID.get(word)!, state };
    else if (DONE_TO.has(word) || FATED.has(word)) {
      const adjacent = i === from && mayEndHere(pieces, i + 1);
      if (governed && i > from) return null;
      return being || adjacent || word === 'dead' || word === 'injured' || word === 'missing'
        ? { fate: (DONE_TO.get(word) ?? FATED.get(word))!, state }
        : null;
    } else if (word === 'lost' && /^(?:their|lives)$/.test(pieceAt(pieces, i + 1).word))
      return { fate: 'dead', state };
    else if (word === 'taken') return taken(pieces, i, state);
    else if (being && word !== 'at' && PLACE_WORD.test(word))
      [being, place] = [false, true]; // "who were in the hotel"
    else if (being && !BETWEEN.has(word) && !word.endsWith('ly')) return null;
    else if (!being && PLACE_WORD.test(word)) place = true;
    else if (!being && !place && !BETWEEN.has(word) && !word.endsWith('ly')) return null;
    else if (!being && /^(?:and|after|when|while|as|but|before|said|says)$/.test(word)) return null;
  }
  return null;
}

/** Behind a preposition nobody does anything: "the father of two boys died". */
function isGoverned(pieces: readonly Piece[], first: number): boolean {
  return /^(?:of|to|by|from|in|at|for|near|between|on|about|after|against)$/.test(
    pieceAt(pieces, first - 1).word,
  );
}

/** The piece that closes an aside which opens at `i`: ", including two children,"; `i` where none opens. */
function pastAside(pieces: readonly Piece[], i: number, from: number): number {
  const opens = pieceAt(pieces, i).word;
  if (i !== from && opens !== ',') return i;
  if (
    opens === ',' &&
    !/^(?:including|among|most|mostly|many|some|all|at|mainly|half|both|one|two|three|four|five)$/.test(
      pieceAt(pieces, i + 1).word,
    )
  )
    return i;
  const closes = opens === '(' ? ')' : opens;
  for (let k = i + 1; k < i + LONGEST_WAY; k++) if (pieceAt(pieces, k).word === closes) return k;
  return i;
}

function taken(pieces: readonly Piece[], i: number, state: Told['state']): Told | null {
  const [next, after] = [pieceAt(pieces, i + 1).word, pieceAt(pieces, i + 2).word];
  if (next === 'hostage') return { fate: 'held', state };
  if (next === 'into' && after === 'custody') return { fate: 'arrested', state };
  const hospital = pieces.slice(i + 2, i + 6).some(({ word }) => /^hospitals?$/.test(word));
  return next === 'to' && hospital ? { fate: 'injured', state } : null;
}

/** What stands in front of the number: "killed 26", "the deaths of 26", "the death toll rose to 26". */
function fateBefore(pieces: readonly Piece[], first: number, hasNoun: boolean): Told | null {
  let i = first - 1;
  for (
    let k = 0;
    k < 2 &&
    /^(?:the|all|of|these|those|its|their|his|her|both|only|just|up|as|reportedly|injuries|to)$/.test(
      pieceAt(pieces, i).word,
    );
    k++
  ) {
    if (pieceAt(pieces, i).word === 'of') break;
    if (pieceAt(pieces, i).word === 'to') break;
    i--;
  }
  const { word } = pieceAt(pieces, i);
  if (word === 'of') {
    const of = pieceAt(pieces, i - 1).word;
    const fate = of === 'toll' ? 'dead' : OF_THEM.get(of);
    return fate && (hasNoun || of === 'toll' || of === 'deaths' || of === 'death')
      ? { fate, state: modality(pieces, i - 1) }
      : null;
  }
  const doing = DOING.get(word);
  if (doing) {
    const passive =
      TO_BE.has(pieceAt(pieces, i - 1).word) &&
      !/^(?:has|have|had|having)$/.test(pieceAt(pieces, i - 1).word) &&
      !word.endsWith('ing');
    if (passive) return null;
    if (/^claim/.test(word) && !pieces.slice(first, first + 6).some((piece) => piece.word === 'lives'))
      return null;
    return { fate: doing, state: modality(pieces, i) };
  }
  const toll = tollBefore(pieces, first);
  return toll && { fate: toll, state: 'stated' };
}

/** "could kill", "would have killed", "planned to kill", "did not kill". */
function modality(pieces: readonly Piece[], verb: number): Told['state'] {
  for (let i = verb - 1; i >= verb - 3; i--) {
    const { word, kind } = pieceAt(pieces, i);
    if (kind === 'mark') break;
    if (/^(?:not|never|denied|denies|denying|without)$|n't$/.test(word)) return 'denied';
    if (MODAL.test(word) && !(word === 'to' && i < verb - 1)) return 'possible';
  }
  return 'stated';
}

const TOLL_WAY =
  /^(?:rose|rises|risen|rising|climbed|climbs|climbing|stood|stands|standing|was|is|were|has|had|have|reached|reaches|put|at|to|now|from|by|the|of|in|jumped|grew|increased|hit|passed|officially|revised|up|down|least|confirmed|and|dead|currently|since|being|been|rose|soared|went|lowered|raised|people|those|killed|injured|wounded|missing|arrested|arrests|deaths)$/;
const TOLL_REACH = 12;

/** The fate that a toll in front counts: "the death toll rose from 20 to 26", "the number of injured stands at 40". */
function tollBefore(pieces: readonly Piece[], first: number): Fate | null {
  if (
    !/^(?:to|at|from|reached|reaches|hit|passed|was|is|stands|stood|of|by)$/.test(
      pieceAt(pieces, first - 1).word,
    )
  )
    return null;
  let strangers = 0;
  let named: Fate | null = null;
  for (let i = first - 1; i >= first - TOLL_REACH; i--) {
    const { word, kind } = pieceAt(pieces, i);
    if (kind === 'mark' && word !== '-') return null;
    if (word === 'toll') return /^(?:injury|injured)$/.test(pieceAt(pieces, i - 1).word) ? 'injured' : 'dead';
    if (word === 'number') return named;
    named = FATED.get(word) ?? DONE_TO.get(word) ?? named;
    if (kind === 'word' && !TOLL_WAY.test(word) && ++strangers > 5) return null;
  }
  return null;
}

function isFeared(pieces: readonly Piece[], last: number): boolean {
  return (
    /^(?:feared|presumed|believed|may|could)$/.test(pieceAt(pieces, last - 1).word) ||
    /^feared$/.test(pieceAt(pieces, last + 1).word)
  );
}
