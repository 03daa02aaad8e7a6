import type { Mention, Speaker } from '../people/speaker';
import { contains, type Span } from '../text/span';
import type { ActWord } from './findActs';
import { Break, clauseAround, type Sentence, tokenAt } from './clauses';
import { lastOf } from './sets';

/** A person or an organisation where the article speaks of them. */
export interface Party extends Span {
  readonly speaker: Speaker;
  readonly mention: Mention;
}

/** All mentions of persons and organisations of an article, in reading order; a mention inside a longer one is left out. */
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

/** A party with its words in the sentence. */
interface Placed extends Party {
  readonly first: number;
  readonly last: number;
}

// What may stand between an act and those who take part in it; behind any other preposition stands something else.
const TO_PARTY = new Set('with to between and by against'.split(' '));
const NOUN_TO_PARTY = new Set('with between and by of on against from to'.split(' '));
const OTHER = new Set(
  'about over for in of after amid from on at during into under within near across than through as'.split(
    ' ',
  ),
);
const OWN = new Set('his her their its'.split(' '));

/** Ids of the speakers that take part in an act, in reading order; `parties`: those of the sentence. */
export function participantsOf(sentence: Sentence, act: ActWord, parties: readonly Party[]): string[] {
  if (!parties.length) return [];
  const placed = parties.map((party) => ({
    ...party,
    first: tokenAt(sentence, party.start),
    last: tokenAt(sentence, party.end - 1),
  }));
  const found =
    act.noun && act.carrier < 0 ? aroundNoun(sentence, act, placed) : aroundVerb(sentence, act, placed);
  found.sort((a, b) => a.start - b.start);
  const persons = found.filter(({ speaker }) => speaker.kind === 'person');
  // "Pakistan Prime Minister X and Y": where two persons act, their countries and offices only describe them.
  const chosen = act.act.takes === 'both' && persons.length > 1 ? persons : found;
  return [...new Set(chosen.map(({ speaker }) => speaker.id))];
}

function aroundVerb(sentence: Sentence, act: ActWord, parties: readonly Placed[]): Placed[] {
  const verb = act.carrier >= 0 ? act.carrier : act.first;
  const subject = subjectOf(sentence, verb, parties);
  const objects = behind(sentence, act.last, parties, TO_PARTY);
  if (!subject.length && !objects.length && act.act.takes === 'agent')
    return inverted(sentence, act, parties);
  return [...subject, ...objects];
}

/** "Said Torres": the subject at once behind the verb. */
function inverted(sentence: Sentence, act: ActWord, parties: readonly Placed[]): Placed[] {
  return parties
    .filter(({ first }) => first > act.last && first <= act.last + 4 && sentence.breaks[first]! < Break.comma)
    .slice(0, 1);
}

/** The nearest party in front of the verb, with those joined to it by "and"; in its clause, else before it. */
function subjectOf(sentence: Sentence, verb: number, parties: readonly Placed[]): Placed[] {
  const before = parties.filter(({ last }) => last < verb);
  const clause = clauseAround(sentence, verb, Break.clause);
  const free = (party: Placed): boolean => !isBehindPreposition(sentence, party);
  const inClause = before.filter(({ first }) => first >= clause.first);
  const nearest = lastOf(inClause, free) ?? lastOf(before, free) ?? inClause.at(-1);
  if (!nearest) return [];
  const subject = [nearest];
  for (let k = before.indexOf(nearest) - 1; k >= 0; k--) {
    const joint = before[k]!;
    if (subject[0]!.first - joint.last > 6 || !joinedByAnd(sentence, joint, subject[0]!)) break;
    subject.unshift(joint);
  }
  return subject;
}

function joinedByAnd({ lower }: Sentence, a: Placed, b: Placed): boolean {
  return lower[a.last + 1] === 'and' || lower[b.first - 1] === 'and';
}

function isBehindPreposition({ lower, breaks }: Sentence, { first }: Placed): boolean {
  for (let k = first - 1; k >= 0 && k >= first - 4 && breaks[k + 1]! < Break.and; k--) {
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
  const found: Placed[] = [];
  let open = true;
  for (let i = last + 1; i < sentence.lower.length; i++) {
    if (sentence.breaks[i]! >= Break.clause) break;
    const word = sentence.lower[i]!;
    const party = parties.find(({ first }) => first === i);
    if (party) {
      if (open) found.push(party);
      i = party.last;
    } else if (joiners.has(word)) open = word !== 'and' || open;
    else if (OTHER.has(word)) open = false;
  }
  return found;
}

/** Whose act it is, written in front ("Rubio's talks", "the Torres–Vidal call", "his talks"), and with whom, behind. */
function aroundNoun(sentence: Sentence, act: ActWord, parties: readonly Placed[]): Placed[] {
  const { lower, breaks } = sentence;
  const front: Placed[] = [];
  for (let k = act.first - 1; k >= 0 && k >= act.first - 6 && breaks[k + 1]! < Break.comma; k--) {
    const party = parties.find(({ last }) => last === k);
    if (
      party &&
      !(act.act.takes === 'place' && party.speaker.kind === 'organisation' && !isPossessive(sentence, party))
    ) {
      front.push(party);
      k = party.first;
    } else if (OWN.has(lower[k]!)) {
      const owner = ownerOf(sentence, k, parties);
      if (owner) front.push(owner);
      break;
    } else if (OTHER.has(lower[k]!) || /^(?:the|a|an|said|to|with)$/.test(lower[k]!)) break;
  }
  const back = behind(sentence, act.last, parties, NOUN_TO_PARTY).filter(
    ({ first }) => first - act.last <= 14,
  );
  if (act.act.takes === 'place' || act.act.takes === 'patient')
    return [...front, ...back.filter(({ first }) => first - act.last <= 6)];
  if (front.length + back.length < 2 && act.act.takes === 'both') {
    const owner = subjectBeside(sentence, act, parties);
    if (owner && !front.includes(owner) && !back.includes(owner)) front.push(owner);
  }
  return [...front, ...back];
}

function isPossessive({ tokens }: Sentence, { last }: Placed): boolean {
  return /['’]s?$/.test(tokens[last]!.text);
}

/** Whom "his" means: a party in front of it, else the subject behind the opening phrase ("In his talks with X, Y said"). */
function ownerOf(sentence: Sentence, own: number, parties: readonly Placed[]): Placed | undefined {
  const pronoun = parties.find(({ first }) => first === own);
  if (pronoun) return pronoun;
  return lastOf(parties, ({ last }) => last < own) ?? firstSubject(sentence, own, parties);
}

/** "Sharif, in a Tuesday call with Guterres, warned"; "In a meeting with X, Y said": the sentence's subject takes part. */
function subjectBeside(sentence: Sentence, act: ActWord, parties: readonly Placed[]): Placed | undefined {
  const opener = clauseAround(sentence, act.first, Break.comma).first;
  if (!/^(?:in|during|at|on)$/.test(sentence.lower[opener]!)) return undefined;
  return opener > 0
    ? lastOf(parties, ({ last }) => last < opener)
    : firstSubject(sentence, act.last, parties);
}

function firstSubject(sentence: Sentence, from: number, parties: readonly Placed[]): Placed | undefined {
  const { last } = clauseAround(sentence, from, Break.comma);
  return parties.find(({ first }) => first > last);
}
