import type { Mention, Speaker } from '../people/speaker';
import { contains, type Span } from '../text/span';
import { Break, clauseAround, isClauseWord, printedAt, type Sentence, tokenAt } from './clauses';
import type { ActWord } from './findActs';
import { lastOf } from './sets';
import { isAdverb, isAuxiliary, isPassive, isPlanWord } from './tense';

/** A person or an organisation where the article speaks of them. */
export interface Party extends Span {
  readonly speaker: Speaker;
  readonly mention: Mention;
}

/** All mentions of persons and organisations of an article, in reading order; one inside a longer one is left out. */
export function partiesOf(speakers: readonly Speaker[]): Party[] {
  const parties = speakers
    .filter(({ kind }) => kind === 'person' || kind === 'organisation')
    .flatMap((speaker) =>
      speaker.mentions.map((mention) => ({ start: mention.start, end: mention.end, speaker, mention })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let outer: Party | undefined;
  return parties.filter((party) => {
    if (outer && contains(outer, party)) return false;
    outer = party;
    return true;
  });
}

/** Who takes part in an act. */
export interface Participants {
  /** Ids of speakers of the article, in reading order. */
  readonly ids: readonly string[];
  /**
   * The other side is somebody whom the article does not name here ("the minister spoke to X and Y"): those who are named
   * did not act with each other.
   */
  readonly oneSided: boolean;
}

/** A party with its words in the sentence. */
export interface Placed extends Party {
  readonly first: number;
  readonly last: number;
}

// What may stand between an act and those who take part in it; behind other prepositions stands something else.
const TO_PARTY = new Set('with to between and by against'.split(' '));
const NOUN_TO_PARTY = new Set('with between and by of on against from to'.split(' '));
const VICTIM = new Set('by of on against and'.split(' '));
const OTHER = new Set(
  'about over for in of after amid from on at during into under within near across than through as'.split(
    ' ',
  ),
);
const OWN = new Set('his her their its'.split(' '));

/** The parties of a sentence with the words that name them. */
export function placed(sentence: Sentence, parties: readonly Party[]): Placed[] {
  return parties.map(({ start, end, speaker, mention }) => ({
    start,
    end,
    speaker,
    mention,
    first: tokenAt(sentence, start),
    last: tokenAt(sentence, end - 1),
  }));
}

/** Those of the sentence's `parties` that take part in an act. */
export function participantsOf(sentence: Sentence, act: ActWord, parties: readonly Placed[]): Participants {
  if (!parties.length) return NOBODY;
  // Who announces a ceremony need not be there.
  const isNamed =
    act.noun &&
    (act.carrier < 0 || act.carrier > act.last || (act.status === 'announced' && act.act.takes === 'place'));
  const { found, oneSided } = isNamed
    ? aroundNoun(sentence, act, parties)
    : aroundVerb(sentence, act, parties);
  found.sort((a, b) => a.start - b.start);
  const persons = found.filter(
    ({ speaker }) => speaker.kind === 'person' && (speaker.role !== null || speaker.name.includes(' ')),
  );
  // "Pakistan Prime Minister X and Y": where two persons act, their countries and offices only describe them.
  const chosen = act.act.takes === 'both' && persons.length > 1 ? persons : found;
  return { ids: [...new Set(chosen.map(({ speaker }) => speaker.id))], oneSided };
}

const NOBODY: Participants = { ids: [], oneSided: false };

function aroundVerb(
  sentence: Sentence,
  act: ActWord,
  parties: readonly Placed[],
): { found: Placed[]; oneSided: boolean } {
  const verb = act.carrier >= 0 ? act.carrier : act.first;
  const subject = subjectOf(sentence, verb, parties);
  const passive = isPassive(sentence, verb);
  const objects = behind(sentence, act.last, parties, passive ? BY : TO_PARTY);
  switch (act.act.takes) {
    case 'agent': {
      const agents = passive ? objects : subject;
      if (agents.length) return { found: agents, oneSided: false };
      return {
        found: passive ? subject : act.act.family === 'statement' ? inverted(sentence, act, parties) : [],
        oneSided: false,
      };
    }
    case 'patient':
      if (!passive && (objects.length || !SUFFERED.has(act.act.id)))
        return { found: objects, oneSided: false };
      return { found: subject, oneSided: false };
    case 'both':
      return { found: [...subject, ...objects], oneSided: subject.length === 0 };
    case 'place':
      return { found: [...subject, ...objects], oneSided: false };
  }
}

// Whom the verb's subject suffers ("X died"); of the others the subject is the one who does it ("police arrested").
const SUFFERED = new Set('death illness trial injury birth appointment award'.split(' '));
const BY = new Set(['by', 'and', 'with']);

/** "Said Torres": the subject at once behind the verb. */
function inverted(sentence: Sentence, act: ActWord, parties: readonly Placed[]): Placed[] {
  return parties
    .filter(({ first }) => first > act.last && first <= act.last + 4 && sentence.breaks[first]! < Break.comma)
    .slice(0, 1);
}

/** The nearest party in front of the verb in its clause, with those joined to it by "and"; a clause without a subject of its own takes the one before it. */
function subjectOf(sentence: Sentence, verb: number, parties: readonly Placed[]): Placed[] {
  const before = parties.filter(({ last }) => last < verb);
  const clause = clauseAround(sentence, verb, Break.clause);
  const free = (party: Placed): boolean =>
    !describesOther(sentence, party) &&
    (!isBehindPreposition(sentence, party) || isPlanOf(sentence, party.last + 1, verb));
  const interrupted = beforeAside(sentence, verb, before.filter(free));
  if (interrupted) return withJoint(sentence, interrupted, before);
  const inClause = before.filter(({ first }) => first >= clause.first);
  // "Torres met a nurse who was arrested": it says so of the word in front of "who", and of nobody farther away.
  if (inClause.length === 0 && /^(?:who|which)$/.test(sentence.lower[clause.first]!)) {
    const meant = before.find(({ last }) => last === clause.first - 1);
    return meant ? withJoint(sentence, meant, before) : [];
  }
  const nearest =
    lastOf(inClause, free) ??
    (hasOtherSubject(
      sentence,
      clause.first + (isClauseWord(sentence.lower[clause.first]!) ? 1 : 0),
      verb,
      inClause,
    )
      ? undefined
      : lastOf(before, free));
  if (!nearest || hasOtherSubject(sentence, nearest.last + 1, verb, [])) return [];
  return withJoint(sentence, nearest, before);
}

/** The one with those in front that "and" joins to them. */
function withJoint(sentence: Sentence, nearest: Placed, before: readonly Placed[]): Placed[] {
  const subject = [nearest];
  for (let k = before.indexOf(nearest) - 1; k >= 0; k--) {
    const joint = before[k]!;
    if (subject[0]!.first - joint.last > 6) break;
    // "Torres and her deputy, Vidal, met": the words set off by the comma are Vidal, too.
    if (joint.speaker !== subject[0]!.speaker && !joinedByAnd(sentence, joint, subject[0]!)) break;
    subject.unshift(joint);
  }
  return subject;
}

const OPENS_SUBJECT = new Set(
  (
    'the a an this these those some many several few two three four five six seven eight nine ten eleven twelve dozens ' +
    'scores hundreds thousands another both most nobody everybody somebody'
  ).split(' '),
);

/**
 * Whether words that name somebody else stand in front of the verb as its subject: "a day after the talks, the minister
 * dialled". What stands between commas or behind a preposition is no subject.
 */
function hasOtherSubject(
  { lower, breaks }: Sentence,
  from: number,
  verb: number,
  parties: readonly Placed[],
): boolean {
  for (let k = verb - 1; k >= from; k--) {
    if (parties.some(({ first, last }) => first <= k && k <= last)) return false;
    const word = lower[k]!;
    const before = lower[k - 1] ?? '';
    const opens =
      k === from ||
      breaks[k]! >= Break.comma ||
      isClauseWord(before) ||
      /^(?:and|but|said|says)$/.test(before);
    if (opens && (OPENS_SUBJECT.has(word) || /^\d+$/.test(word))) return true;
    // What stands between commas ("the pier, built in 1987, would") says nothing of the subject.
    if (breaks[k]! >= Break.comma && isPlainNoun(lower, k, verb)) return true;
  }
  return false;
}

/** "..., defence sources said": bare nouns between the comma and the verb. */
function isPlainNoun(lower: readonly string[], from: number, verb: number): boolean {
  for (let k = from; k < verb; k++) {
    const word = lower[k]!;
    if (
      isClauseWord(word) ||
      isAuxiliary(word) ||
      isAdverb(word) ||
      OTHER.has(word) ||
      TO_PARTY.has(word) ||
      /^(?:he|she|they|it|who)$/.test(word)
    )
      return false;
  }
  return from < verb && !/(?:ing|ed)$/.test(lower[from]!);
}

/** "With the minister poised to speak": only words of a plan between the party and the verb. */
function isPlanOf({ lower, breaks }: Sentence, from: number, verb: number): boolean {
  for (let k = from; k < verb; k++) {
    if (breaks[k]! >= Break.and) return false;
    if (!isAuxiliary(lower[k]!) && !isAdverb(lower[k]!) && !isPlanWord(lower[k]!)) return false;
  }
  return verb > from;
}

/** "Torres, who had known Vidal, died": a verb behind a comma goes on with whom the aside in front of it is about. */
function beforeAside(
  { lower, breaks }: Sentence,
  verb: number,
  parties: readonly Placed[],
): Placed | undefined {
  let start = verb;
  while (
    start > 0 &&
    breaks[start]! < Break.and &&
    (isAuxiliary(lower[start - 1]!) || isAdverb(lower[start - 1]!))
  )
    start--;
  if (breaks[start]! < Break.comma || breaks[start]! >= Break.full) return undefined;
  return parties.find(({ last }) => last + 1 < start && breaks[last + 1]! >= Break.comma);
}

/** "Torres aide Ivo Lund died", "a Torres aide, dies": somebody else whom the name only describes. */
function describesOther({ lower, breaks }: Sentence, { last }: Placed): boolean {
  return breaks[last + 1] === Break.none && AROUND_PEOPLE.has(lower[last + 1]!);
}

const AROUND_PEOPLE = new Set(
  (
    'aide aides adviser advisers advisor advisors ally allies supporter supporters loyalist loyalists lawyer lawyers attorney ' +
    'attorneys spokesman spokeswoman spokesperson critic critics fan fans rival rivals family relative relatives figure ' +
    'biographer bodyguard opponent opponents backer backers confidant insider insiders'
  ).split(' '),
);

function joinedByAnd({ lower }: Sentence, a: Placed, b: Placed): boolean {
  return lower[a.last + 1] === 'and' || lower[b.first - 1] === 'and';
}

function isBehindPreposition({ lower, breaks }: Sentence, { first }: Placed): boolean {
  for (let k = first - 1; k >= 0 && k >= first - 4 && breaks[k + 1]! < Break.and; k--) {
    // "As the minister held talks" opens a clause; "as minister" does not.
    if (breaks[k]! >= Break.clause) return false;
    if (OTHER.has(lower[k]!) || (TO_PARTY.has(lower[k]!) && lower[k] !== 'and')) return true;
  }
  return false;
}

/** The parties behind word `last` in its clause that stand there directly or behind a word of `joiners`. */
function behind(
  sentence: Sentence,
  last: number,
  parties: readonly Placed[],
  joiners: ReadonlySet<string>,
): Placed[] {
  const { lower, breaks } = sentence;
  const found: Placed[] = [];
  let open = joiners !== BY;
  for (let i = last + 1; i < lower.length; i++) {
    if (breaks[i]! >= Break.clause) break;
    const word = lower[i]!;
    const party = parties.find(({ first }) => first === i);
    if (breaks[i]! >= Break.comma && !(party ? isListed(sentence, party) : word === 'and')) break;
    if (party) {
      if (open) found.push(party);
      i = party.last;
    } else if (joiners.has(word)) open = word !== 'and' || open;
    else if (OTHER.has(word) || isAuxiliary(word)) open = false;
  }
  return found;
}

/** "With Torres, Vidal and Okafor": behind a comma a list goes on only where it ends in "and". */
function isListed({ lower, breaks }: Sentence, { last }: Placed): boolean {
  return lower[last + 1] === 'and' || (breaks[last + 1] === Break.comma && lower[last + 1] === 'and');
}

/** Whose act it is, written in front ("Lorrimer's talks", "the Torres–Vidal call", "his talks"), and with whom, behind. */
function aroundNoun(
  sentence: Sentence,
  act: ActWord,
  parties: readonly Placed[],
): { found: Placed[]; oneSided: boolean } {
  const { lower, breaks } = sentence;
  const { takes } = act.act;
  // "The Ministry statement" may be one mention, of the ministry.
  const front: Placed[] = parties.filter(({ first, last }) => first < act.first && act.first <= last);
  for (
    let k = act.first - 1;
    !front.length && k >= 0 && k >= act.first - 6 && breaks[k + 1]! < Break.comma;
    k--
  ) {
    // "The Torres-Vidal call": two names may be one word.
    const owners = parties.filter(({ last }) => last === k);
    if (owners.length) {
      for (const party of owners) {
        // "The Port Vell fire": where something happens is no participant.
        if (takes !== 'place' || party.speaker.kind === 'person' || isPossessive(sentence, party))
          front.push(party);
      }
      k = owners[0]!.first;
      // Only a joint owner goes on: "the Torres–Vidal call", "Torres and Vidal's call".
      const joint = parties.find(({ last }) => last === k - (lower[k - 1] === 'and' ? 2 : 1));
      if (!joint || (breaks[k]! === Break.none && lower[k - 1] !== 'and' && !isDashed(sentence, k))) break;
    } else if (OWN.has(lower[k]!)) {
      const owner = ownerOf(sentence, k, parties);
      if (owner) front.push(owner);
      break;
    } else if (OTHER.has(lower[k]!) || /^(?:the|a|an|said|to|with)$/.test(lower[k]!)) break;
  }
  const reach = takes === 'both' ? 14 : 6;
  const back = behind(sentence, act.last, parties, takes === 'place' ? VICTIM : NOUN_TO_PARTY).filter(
    ({ first }) => first - act.last <= reach,
  );
  if (takes === 'agent')
    return {
      found: front.length
        ? front
        : back.filter(({ first }) => /^(?:by|of|from)$/.test(lower[first - 1] ?? '')),
      oneSided: false,
    };
  if (takes !== 'both') return { found: [...front, ...back], oneSided: false };
  if (front.length + back.length < 2) {
    const owner = subjectBeside(sentence, act, parties);
    if (owner && !front.includes(owner) && !back.includes(owner)) front.push(owner);
  }
  return {
    found: [...front, ...back],
    oneSided: !front.length && !/^(?:between|of)$/.test(lower[act.last + 1] ?? ''),
  };
}

/** Whether a dash or hyphen joins a word to the one in front of it. */
function isDashed({ tokens }: Sentence, i: number): boolean {
  return tokens[i]!.start - tokens[i - 1]!.end === 1;
}

function isPossessive(sentence: Sentence, { last }: Placed): boolean {
  return /['’]s?$/.test(printedAt(sentence, last));
}

/** Whom "his" means: a party in front of it, else the subject behind the opening phrase ("In his talks with X, Y said"). */
function ownerOf(sentence: Sentence, own: number, parties: readonly Placed[]): Placed | undefined {
  const pronoun = parties.find(({ first }) => first === own);
  if (pronoun) return pronoun;
  return lastOf(parties, ({ last }) => last < own) ?? firstSubject(sentence, own, parties);
}

/** "Amsel, in a Tuesday call with Bellamy, warned"; "In a meeting with X, Y said": the sentence's subject takes part. */
function subjectBeside(sentence: Sentence, act: ActWord, parties: readonly Placed[]): Placed | undefined {
  const opener = clauseAround(sentence, act.first, Break.comma).first;
  if (!/^(?:in|during|at|on)$/.test(sentence.lower[opener]!)) return undefined;
  return opener > 0
    ? lastOf(parties, ({ last }) => last < opener)
    : firstSubject(sentence, act.last, parties);
}

function firstSubject(sentence: Sentence, from: number, parties: readonly Placed[]): Placed | undefined {
  const { last } = clauseAround(sentence, from, Break.comma);
  return parties.find((party) => party.first > last && party.first <= last + 8);
}
