import type { Layout } from '../../../src/core/article/layout';
import { type DayRange, daysOfEdtf } from '../../../src/core/calendar/days';
import { findEvents } from '../../../src/core/events/findEvents';
import type { ArticleFacts, CollectionSpeaker } from '../../../src/core/facts';
import { message } from '../../../src/core/message';
import type { Speaker } from '../../../src/core/people/speaker';
import type { Quotation } from '../../../src/core/quotes/quotation';
import { sentencesIn } from '../../../src/core/text/sentences';
import type { TimeExpression } from '../../../src/core/time/expression';

// Articles with the facts of the lower steps marked in the text, so that events are tested without them:
//   «Ines Calloway»     a person (one word, or a name with a capital in each); «Calloway» is her too
//   «Port Authority=org»  an organisation; «she=Calloway»  another word for somebody
//   ‹Tuesday=2025-04-29›  a time expression and its days (EDTF); ‹Tuesday=?› is one that cannot be placed
// A line is a paragraph. A first line that begins with `# ` is the headline.

const MARK = /«([^»=]+)(?:=([^»]+))?»|‹([^›=]+)=([^›]+)›/g;

/** The facts of a marked article, events included. */
export function read(
  marked: string,
  published: string | null = '2025-05-01',
  path = 'harbour.txt',
): ArticleFacts {
  const speakers = new Map<string, Speaker>();
  const times: TimeExpression[] = [];
  let text = '';
  let from = 0;
  const plain = marked.replace(/^# /, '');
  for (const mark of plain.matchAll(MARK)) {
    text += plain.slice(from, mark.index);
    const words = mark[1] ?? mark[3]!;
    const span = { start: text.length, end: text.length + words.length, text: words };
    text += words;
    from = mark.index + mark[0].length;
    if (mark[3] !== undefined) times.push(time(span, mark[4]!));
    else addMention(speakers, span, mark[2]);
  }
  text += plain.slice(from);
  const layout = layoutOf(text, marked.startsWith('# '));
  const days = published === null ? null : daysOfEdtf(published);
  const source = {
    text,
    layout,
    published:
      days && published !== null ? ({ value: published, days, basis: 'header', span: null } as const) : null,
    times,
    speakers: [...speakers.values()],
    quotations: quotationsIn(text),
  };
  return {
    path,
    publishedConflicts: [],
    publishedCandidates: [],
    strayMarks: [],
    statements: [],
    figures: [],
    ...source,
    events: findEvents(source),
  };
}

/** The speakers of several articles as the collection joins them: by family name. */
export function speakersOf(articles: readonly ArticleFacts[]): CollectionSpeaker[] {
  const joined = new Map<string, CollectionSpeaker>();
  for (const { path, speakers } of articles) {
    for (const { id, name, kind } of speakers) {
      const known = joined.get(id);
      const fuller = known && known.name.length > name.length ? known.name : name;
      joined.set(id, {
        id,
        name: fuller,
        kind,
        role: null,
        aliases: [],
        articles: { ...known?.articles, [path]: [id] },
        ambiguous: null,
      });
    }
  }
  return [...joined.values()];
}

function addMention(
  speakers: Map<string, Speaker>,
  span: { start: number; end: number; text: string },
  note: string | undefined,
): void {
  const name = (note === undefined || note === 'org' ? span.text : note).replace(/['’]s$/, '');
  const id = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const known = speakers.get(id);
  const mention = { ...span, kind: note === undefined ? 'full name' : 'pronoun' } as const;
  speakers.set(id, {
    id,
    name: known && known.name.length >= name.length ? known.name : name,
    kind: note === 'org' ? 'organisation' : (known?.kind ?? 'person'),
    role: null,
    aliases: [],
    mentions: [...(known?.mentions ?? []), mention],
  });
}

function time(span: { start: number; end: number; text: string }, value: string): TimeExpression {
  const days: DayRange | null = value === '?' ? null : daysOfEdtf(value);
  return {
    ...span,
    type: 'DATE',
    value,
    days,
    relative: true,
    anchor: { kind: 'none', days: null },
    how: message('as marked'),
    certainty: 'likely',
    namedWeekday: null,
  };
}

function layoutOf(text: string, hasHeadline: boolean): Layout {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const paragraphs = lines
    .slice(hasHeadline ? 1 : 0)
    .map((span) => ({ ...span, sentences: sentencesIn(text, span) }));
  return {
    header: null,
    frontMatter: null,
    headlines: lines.slice(0, hasHeadline ? 1 : 0),
    byline: null,
    dateline: null,
    printedDates: [],
    metadata: [],
    paragraphs,
    boilerplate: [],
  };
}

function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(/“([^”\n]*)”/g)].map(({ index, 0: quoted }, group) => ({
    start: index,
    end: index + quoted.length,
    text: quoted,
    content: { start: index + 1, end: index + quoted.length - 1 },
    kind: quoted.length > 30 ? 'direct' : 'partial',
    group,
    attribution: null,
    candidates: [],
  }));
}
