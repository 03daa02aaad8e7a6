import {
  allDisagreements,
  type ArticleFacts,
  type Attribution,
  candidatesFor,
  type CollectionFacts,
  type Disagreement,
  edtfOf,
  type Finding,
  nameAcross,
} from '../core';
import { bare, placeRow, plain } from './plain';
import { joinedRow, reuseRows, sourceRows } from './sourceRows';

// The JSON that the command line prints: a contract with its readers, kept apart from the types inside.

/**
 * One article as JSON: dates, time expressions, quotations and indirect speech. Offsets are UTF-16, end exclusive. Within a
 * folder, speakers have the names that the folder gives them.
 */
export function articleRow(facts: ArticleFacts, folder: Folder = ALONE): object {
  const { published } = facts;
  const suggested = suggestedFor(facts, folder);
  return {
    published: published && {
      value: published.value,
      basis: published.basis,
      ...(published.span && bare(published.span)),
      ...(facts.publishedConflicts.length > 0 && {
        against: facts.publishedConflicts.map(({ days, from, span }) => ({
          value: edtfOf(days),
          basis: from,
          ...(span && bare(span)),
        })),
      }),
    },
    ...(suggested.length > 0 && { suggested }),
    times: facts.times.map((time) => ({
      ...bare(time),
      text: time.text,
      type: time.type,
      value: time.value,
      days: time.days && edtfOf(time.days),
      anchor: { kind: time.anchor.kind, days: time.anchor.days && edtfOf(time.anchor.days) },
      certainty: time.certainty,
      how: plain(time.how),
    })),
    quotes: facts.quotations.map((quotation) => ({
      ...bare(quotation),
      text: quotation.text,
      kind: quotation.kind,
      group: quotation.group,
      ...attributionRow(facts, quotation.attribution, folder),
    })),
    statements: facts.statements.map((statement) => ({
      ...bare(statement),
      text: statement.text,
      ...attributionRow(facts, statement.attribution, folder),
    })),
    figures: facts.figures.map((figure) => ({
      ...bare(figure),
      text: figure.text,
      what: figure.measure,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      bound: figure.bound,
      currency: figure.currency,
      noun: figure.noun,
      partial: figure.partial,
      voice: figure.voice,
      state: figure.state,
      event: figure.event,
    })),
    speakers: facts.speakers.map(({ id, name, kind, role, aliases }) => ({ id, name, kind, role, aliases })),
  };
}

/** A whole folder as JSON. */
export function collectionRow(collection: CollectionFacts, findings: readonly Finding[]): object {
  return {
    articles: [...collection.articles.values()].map((facts) => ({
      file: facts.path,
      ...articleRow(facts, collection),
    })),
    events: collection.events.map((event) => ({
      id: event.id,
      label: event.label,
      date: event.days && edtfOf(event.days),
      certainty: event.certainty,
      status: event.status,
      speech: event.speech,
      sources: event.sources,
      ...sourceRows(event, collection),
      mentions: event.mentions.map((mention) => ({
        ...placeRow(mention),
        text: collection.articles.get(mention.path)?.text.slice(mention.start, mention.end),
      })),
    })),
    speakers: collection.speakers.map(({ id, name, kind, role, aliases, articles, ambiguous }) => ({
      id,
      name,
      kind,
      role,
      aliases,
      articles,
      ambiguous: ambiguous && { people: ambiguous.people, how: plain(ambiguous.how) },
    })),
    groups: [...new Set(collection.groups.values())].map(joinedRow),
    reuse: reuseRows(collection),
    disagreements: [...allDisagreements(collection)].map(disagreementRow),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      file: finding.path,
      ...bare(finding),
      message: plain(finding.message),
      related: finding.related.map((place) => ({ ...placeRow(place), message: plain(place.message) })),
    })),
  };
}

/** Places that do not say the same, with the ids of the events that they speak of. */
function disagreementRow({ rule, events, certainty, sides }: Disagreement): object {
  return {
    rule,
    events,
    certainty,
    sides: sides.map(({ says, text, ...place }) => ({ ...placeRow(place), text, says: plain(says) })),
  };
}

/** What of the folder an article's row depends on. */
type Folder = Pick<CollectionFacts, 'speakers' | 'publishedCandidates'>;

const ALONE: Folder = { speakers: [], publishedCandidates: new Map() };

/** The days on which an undated article may have appeared, the likeliest first, each with its reason. */
function suggestedFor(facts: ArticleFacts, { publishedCandidates }: Folder): object[] {
  return candidatesFor(facts, publishedCandidates).map(({ days, from, how }) => ({
    value: edtfOf(days),
    from,
    how: plain(how),
  }));
}

function attributionRow(
  facts: ArticleFacts,
  attribution: Attribution | null,
  folder: Pick<CollectionFacts, 'speakers'>,
): object {
  if (!attribution) return { speaker: null };
  const { mention, cue, certainty, how } = attribution;
  const name = nameAcross(folder, facts, attribution.speaker);
  return {
    speaker: { ...(mention && { ...bare(mention), text: mention.text }), name },
    ...(cue && { cue: { ...bare(cue), text: cue.text } }),
    certainty,
    how: plain(how),
  };
}
