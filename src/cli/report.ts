import {
  type ArticleFacts,
  type CollectionFacts,
  dayWording,
  type Finding,
  isReported,
  linesOf,
  type Message,
  type Span,
  spanAtOrAfter,
  wordMessage,
} from '../core';

const LONGEST_SENTENCE = 110;

/** The review as a report for the terminal: articles, events by day, findings; places as `file:line`. */
export function textReport(collection: CollectionFacts, findings: readonly Finding[]): string {
  const days = dayWording('en-GB');
  const place = lineFinder(collection);
  const word = (message: Message): string => wordMessage(message, days);

  const articles = [...collection.articles.values()].map((article) => {
    const { published } = article;
    const when = published ? `${days(published.days)} (${published.basis})` : 'No publication date';
    return `  ${article.path}\n      ${[when, ...counts(article)].join(' · ')}`;
  });

  const events = collection.events.flatMap((event) => {
    const when = event.days ? days(event.days) : 'No day';
    const status = event.status === 'happened' ? [] : [event.status];
    return [
      `  ${[when, event.label, plural(event.sources.length, 'source'), ...status].join(' · ')}`,
      ...event.mentions.map((mention) => {
        const sentence = collection.articles.get(mention.path)!.text.slice(mention.start, mention.end);
        return `      ${place(mention.path, mention)}  ${shortened(sentence)}`;
      }),
    ];
  });

  const found = findings.flatMap((finding) => [
    `  ${place(finding.path, finding)}  ${finding.severity}: ${word(finding.message)} (${finding.rule})`,
    ...finding.related.map((related) => `      ${place(related.path, related)}  ${word(related.message)}`),
  ]);

  return [
    section(plural(articles.length, 'article'), articles),
    section(plural(collection.events.length, 'event'), events),
    section(plural(findings.length, 'finding'), found),
  ].join('\n');
}

function counts(article: ArticleFacts): string[] {
  const reported = article.quotations.filter(({ kind }) => isReported(kind));
  const quoted = new Set(reported.flatMap(({ attribution }) => attribution?.speaker ?? []));
  return [plural(reported.length, 'quotation'), plural(quoted.size, 'quoted speaker')];
}

/** `path:line` of a span; the lines of an article are looked up once. */
function lineFinder(collection: CollectionFacts): (path: string, span: Span) => string {
  const linesByPath = new Map<string, Span[]>();
  return (path, span) => {
    let lines = linesByPath.get(path);
    if (!lines) linesByPath.set(path, (lines = linesOf(collection.articles.get(path)?.text ?? '')));
    const line = spanAtOrAfter(lines, span.start);
    return `${path}:${line ? lines.indexOf(line) + 1 : lines.length}`;
  };
}

function section(title: string, lines: readonly string[]): string {
  return [title.toUpperCase(), ...lines, ''].join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** One line of a terminal, control characters taken out: an article cannot colour or move what it does not own. */
function shortened(sentence: string): string {
  const line = sentence.replace(/[\p{Cc}\s]+/gu, ' ');
  return line.length > LONGEST_SENTENCE ? `${line.slice(0, LONGEST_SENTENCE - 1)}…` : line;
}
