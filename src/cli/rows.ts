import {
  type ArticleFacts,
  type Attribution,
  type CollectionFacts,
  edtfOf,
  type Finding,
  type Message,
  nameAcross,
  type Span,
  wordMessage,
} from '../core';

// The JSON that the command line prints: a contract with its readers, kept apart from the types inside.

/**
 * One article as JSON: dates, time expressions, quotations and indirect speech. Offsets are UTF-16, end exclusive. Within a
 * folder, speakers have the names that the folder gives them.
 */
export function articleRow(facts: ArticleFacts, folder: Pick<CollectionFacts, 'speakers'> = ALONE): object {
  const { published } = facts;
  return {
    published: published && {
      value: published.value,
      basis: published.basis,
      ...(published.span && bare(published.span)),
    },
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
      mentions: event.mentions.map(({ path, start, end }) => ({
        file: path,
        start,
        end,
        text: collection.articles.get(path)?.text.slice(start, end),
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
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      file: finding.path,
      ...bare(finding),
      message: plain(finding.message),
      related: finding.related.map((place) => ({
        file: place.path,
        ...bare(place),
        message: plain(place.message),
      })),
    })),
  };
}

const ALONE = { speakers: [] };

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

function bare({ start, end }: Span): Span {
  return { start, end };
}

/** A message for a program: English, days as ISO 8601 writes them. */
function plain(message: Message): string {
  return wordMessage(message, edtfOf);
}
