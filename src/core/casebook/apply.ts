import type { ArticleFacts } from '../facts';
import { message } from '../message';
import { idOf } from '../people/nameKey';
import type { Speaker } from '../people/speaker';
import { isReported, type Quotation } from '../quotes/quotation';
import { isMeant, passagesOf } from './anchor';
import type { Casebook, CasebookAttribution, CasebookPerson } from './casebook';
import { goesBy, isNamed } from './names';
import { settleNamesakes } from './namesakes';

/**
 * The facts of an article with the reviewer's attributions in place of the inferred ones, and namesakes settled who are one
 * person. A later decision counts before an earlier one. What is decided about one part of a split quotation holds for all
 * of it.
 */
export function applyCasebook(facts: ArticleFacts, casebook: Casebook): ArticleFacts {
  return casebook.attributions
    .filter((attribution) => attribution.article === facts.path)
    .reduce(
      (decided, attribution) => applyAttribution(decided, attribution, casebook.people),
      settleNamesakes(facts, casebook.people),
    );
}

/** Ids of the groups of quotations that a decision is about; empty where its passage is gone. */
export function groupsMeant(facts: ArticleFacts, { quote }: CasebookAttribution): ReadonlySet<number> {
  const passages = passagesOf(facts.text, quote);
  const meant = facts.quotations.filter((quotation) =>
    passages.some((passage) => isMeant(passage, quotation)),
  );
  return new Set(meant.map((quotation) => quotation.group));
}

function applyAttribution(
  facts: ArticleFacts,
  attribution: CasebookAttribution,
  people: readonly CasebookPerson[],
): ArticleFacts {
  const groups = groupsMeant(facts, attribution);
  if (groups.size === 0) return facts;
  const { speaker: name } = attribution;
  const decide = (change: (quotation: Quotation) => Quotation): readonly Quotation[] =>
    facts.quotations.map((quotation) => (groups.has(quotation.group) ? change(quotation) : quotation));

  if (name === null) return { ...facts, quotations: decide(notQuoted) };
  const person = people.find((person) => isNamed(person, name));
  const known = facts.speakers.find(
    (speaker) => isNamed(speaker, name) || (person && goesBy(speaker, person)),
  );
  const speaker = known ?? newSpeaker(facts, name, person);
  return {
    ...facts,
    speakers: known ? facts.speakers : [...facts.speakers, speaker],
    quotations: decide((quotation) => saidBy(quotation, speaker)),
  };
}

function notQuoted(quotation: Quotation): Quotation {
  return { ...quotation, kind: 'scare', attribution: null };
}

/** The words that stand for the speaker are kept where the article, by itself, named the same one. */
function saidBy(quotation: Quotation, { id }: Speaker): Quotation {
  const before = quotation.attribution?.speaker === id ? quotation.attribution : null;
  return {
    ...quotation,
    kind: isReported(quotation.kind) ? quotation.kind : 'partial',
    attribution: {
      speaker: id,
      mention: before?.mention ?? null,
      cue: before?.cue ?? null,
      how: message('Recorded in the casebook'),
      certainty: 'certain',
    },
    candidates: [id, ...quotation.candidates.filter((candidate) => candidate !== id)],
  };
}

/** Somebody whom the article itself never names as a speaker. */
function newSpeaker(facts: ArticleFacts, name: string, person: CasebookPerson | undefined): Speaker {
  const known = { name, role: null, aliases: [], ...person };
  return {
    id: idOf(known.name, new Set(facts.speakers.map((speaker) => speaker.id))),
    name: known.name,
    kind: 'person',
    role: known.role,
    aliases: known.aliases,
    mentions: [],
  };
}
