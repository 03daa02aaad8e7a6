import type { ArticleFacts } from '../facts';
import { message } from '../message';
import { idOf } from '../people/nameKey';
import type { Speaker } from '../people/speaker';
import { isReported, type Quotation, type Statement } from '../quotes/quotation';
import { overlaps, textOf } from '../text/span';
import type { Casebook, CasebookAttribution, CasebookPerson } from './casebook';
import { type Meant, meantBy } from './meant';
import { goesBy, isNamed } from './names';
import { settleNamesakes } from './namesakes';

/**
 * The facts of an article with the reviewer's attributions in place of the inferred ones, and namesakes settled who are one
 * person. A later decision counts before an earlier one.
 */
export function applyCasebook(facts: ArticleFacts, casebook: Casebook): ArticleFacts {
  return casebook.attributions
    .filter((attribution) => attribution.article === facts.path)
    .reduce(
      (decided, attribution) => applyAttribution(decided, attribution, casebook.people),
      settleNamesakes(facts, casebook.people),
    );
}

function applyAttribution(
  facts: ArticleFacts,
  attribution: CasebookAttribution,
  people: readonly CasebookPerson[],
): ArticleFacts {
  const meant = meantBy(facts, attribution);
  const { speaker: name } = attribution;
  if (name === null) return saidByNobody(facts, meant);
  if (meant.groups.size + meant.statements.size + meant.others.length === 0) return facts;

  const person = people.find((person) => isNamed(person, name));
  const known = facts.speakers.find(
    (speaker) => isNamed(speaker, name) || (person && goesBy(speaker, person)),
  );
  const speaker = known ?? newSpeaker(facts, name, person);
  const { groups, statements } = withCompanions(facts, meant);
  return {
    ...facts,
    speakers: known ? facts.speakers : [...facts.speakers, speaker],
    quotations: facts.quotations.map((quotation) =>
      groups.has(quotation.group) ? quotedFrom(quotation, speaker) : quotation,
    ),
    statements: [
      ...facts.statements.map((statement) =>
        statements.has(statement) ? saidBy(statement, speaker) : statement,
      ),
      ...meant.others.map((span) =>
        saidBy({ ...span, text: textOf(facts.text, span), attribution: null }, speaker),
      ),
    ].sort((a, b) => a.start - b.start),
  };
}

function saidByNobody(facts: ArticleFacts, { groups, statements }: Meant): ArticleFacts {
  if (groups.size + statements.size === 0) return facts;
  return {
    ...facts,
    quotations: facts.quotations.map((quotation) =>
      groups.has(quotation.group) ? { ...quotation, kind: 'scare', attribution: null } : quotation,
    ),
    statements: facts.statements.filter((statement) => !statements.has(statement)),
  };
}

/** "He said the quay was “rotten”": one "he" says both, so that whoever it is, the words in marks and the others go together. */
function withCompanions(
  { quotations, statements }: ArticleFacts,
  meant: Meant,
): Pick<Meant, 'groups' | 'statements'> {
  const groups = new Set(meant.groups);
  const told = new Set(meant.statements);
  for (const quotation of quotations)
    for (const statement of statements)
      if (overlaps(quotation, statement) && isSameMention(quotation, statement)) {
        if (meant.statements.has(statement)) groups.add(quotation.group);
        if (meant.groups.has(quotation.group)) told.add(statement);
      }
  return { groups, statements: told };
}

function isSameMention(a: Statement, b: Statement): boolean {
  const mention = a.attribution?.mention;
  return !!mention && mention.start === b.attribution?.mention?.start;
}

function quotedFrom(quotation: Quotation, speaker: Speaker): Quotation {
  return {
    ...saidBy(quotation, speaker),
    kind: isReported(quotation.kind) ? quotation.kind : 'partial',
    candidates: [speaker.id, ...quotation.candidates.filter((candidate) => candidate !== speaker.id)],
  };
}

/** The words that stand for the speaker are kept where the article, by itself, named the same one. */
function saidBy<T extends Statement>(passage: T, { id }: Speaker): T {
  const before = passage.attribution?.speaker === id ? passage.attribution : null;
  return {
    ...passage,
    attribution: {
      speaker: id,
      mention: before?.mention ?? null,
      cue: before?.cue ?? null,
      how: message('Recorded in the casebook'),
      certainty: 'certain',
    },
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
