import {
  type CollectionFacts,
  dayWording,
  eventSources,
  type Finding,
  firstLine,
  mentionAt,
  type Message,
  sourceCount,
  type Span,
  wordMessage,
} from '../core';
import { lineNumbers } from './lineNumbers';
import { sharedTextLines } from './sharedText';
import { shortened } from './shortened';
import { speechLines } from './speech';

const LONGEST_SENTENCE = 110;

/** The review as a report for the terminal: articles with who says what, events by day, findings; places as `file:line`. */
export function textReport(collection: CollectionFacts, findings: readonly Finding[]): string {
  const days = dayWording('en-GB');
  const place = placeFinder(collection);
  const word = (message: Message): string => wordMessage(message, days);

  const articles = [...collection.articles.values()].map((article) => {
    const own = findings.filter(({ path }) => path === article.path).length;
    const parts = firstLine(article, collection, own).filter(({ kind }) => kind !== 'insert');
    const said = speechLines(article, collection).map((line) => `      ${line}`);
    return [`  ${article.path}`, `      ${parts.map(({ words }) => word(words)).join(' · ')}`, ...said].join(
      '\n',
    );
  });

  const shown = collection.events.filter(({ speech }) => !speech);
  const events = shown.flatMap((event) => {
    const when = event.days ? days(event.days) : 'No day';
    const status = [
      ...(event.status === 'happened' ? [] : [event.status]),
      ...(event.days && event.certainty === 'doubtful'
        ? [event.ofReport ? 'day not told' : 'day uncertain']
        : []),
    ];
    const sources = eventSources(event, collection);
    const count = word(sourceCount(event.sources.length, sources.length));
    return [
      `  ${[when, event.label, count, ...status].join(' · ')}`,
      ...sources.flatMap(({ bonds }) => bonds.map(({ how }) => `      One source: ${word(how)}`)),
      ...event.mentions.flatMap((mention) => {
        const article = collection.articles.get(mention.path)!;
        if ((mentionAt(article, mention)?.detailOf ?? null) !== null) return [];
        return `      ${place(mention.path, mention)}  ${shortened(article.text.slice(mention.start, mention.end), LONGEST_SENTENCE)}`;
      }),
    ];
  });

  const found = findings.flatMap((finding) => [
    `  ${place(finding.path, finding)}  ${finding.severity}: ${word(finding.message)} (${finding.rule})`,
    ...finding.related.map((related) => `      ${place(related.path, related)}  ${word(related.message)}`),
  ]);

  const shared = sharedTextLines(
    collection,
    (at) => place(at.path, at),
    ({ path, start, end }) =>
      shortened(collection.articles.get(path)!.text.slice(start, end), LONGEST_SENTENCE),
  );

  const groups = [...new Set(collection.groups.values())].flatMap(({ articles: joined, bonds }) => [
    `  ${joined.join(' · ')}`,
    ...bonds.map(({ how }) => `      ${word(how)}`),
  ]);

  return [
    section(plural(articles.length, 'article'), articles),
    section(plural(shown.length, 'event'), events),
    ...(groups.length > 0 ? [section('Articles that are one source', groups)] : []),
    ...(shared.length > 0 ? [section('Shared text', shared)] : []),
    section(plural(findings.length, 'finding'), found),
  ].join('\n');
}

/** `path:line` of a span. */
function placeFinder(collection: CollectionFacts): (path: string, span: Span) => string {
  const lines = new Map<string, (offset: number) => number>();
  return (path, span) => {
    const line = lines.get(path) ?? lineNumbers(collection.articles.get(path)?.text ?? '');
    lines.set(path, line);
    return `${path}:${line(span.start)}`;
  };
}

function section(title: string, lines: readonly string[]): string {
  return [title.toUpperCase(), ...lines, ''].join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
