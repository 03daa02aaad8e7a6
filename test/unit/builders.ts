import { readLayout } from '../../src/core/article/readLayout';
import type { PublicationDate, PublishedCandidate } from '../../src/core/article/published/published';
import { type DayRange, daysOfEdtf } from '../../src/core/calendar/days';
import { type Casebook, emptyCasebook } from '../../src/core/casebook/casebook';
import type { ArticleFacts, CollectionFacts, CollectionSpeaker } from '../../src/core/facts';
import { message } from '../../src/core/message';
import type { Speaker } from '../../src/core/people/speaker';
import type { Quotation } from '../../src/core/quotes/quotation';
import type { Span } from '../../src/core/text/span';
import type { TimeExpression } from '../../src/core/time/expression';

// Facts made by hand, for tests of what stands above the extraction: a rule is tested without a reader of quotations.
//
//   article('“Yes,” said Ana Torres.').published('2025-05-01').quote('“Yes,”', { by: 'Ana Torres' }).facts

/** The days of an EDTF value that is known to be right. */
export function days(edtf: string): DayRange {
  const range = daysOfEdtf(edtf);
  if (!range) throw new Error(`no days: ${edtf}`);
  return range;
}

/** An article of which nothing is known yet but its layout; every call adds a fact and gives a new builder. */
export function article(text: string, path = 'harbour.txt'): ArticleBuilder {
  return new ArticleBuilder({
    path,
    text,
    layout: readLayout(text),
    published: null,
    publishedConflicts: [],
    publishedCandidates: [],
    times: [],
    quotations: [],
    strayMarks: [],
    statements: [],
    speakers: [],
    events: [],
    figures: [],
  });
}

class ArticleBuilder {
  constructor(readonly facts: ArticleFacts) {}

  published(value: string, basis: PublicationDate['basis'] = 'header'): ArticleBuilder {
    return this.with({ published: { value, days: days(value), basis, span: null } });
  }

  suggested(edtf: string, from: PublishedCandidate['from'] = 'file name'): ArticleBuilder {
    const candidate = { days: days(edtf), from, how: message('the {0}', from) };
    return this.with({ publishedCandidates: [...this.facts.publishedCandidates, candidate] });
  }

  speaker(name: string, more: Partial<Speaker> = {}): ArticleBuilder {
    if (this.facts.speakers.some((speaker) => speaker.name === name)) return this;
    const speaker = { id: idOf(name), name, kind: 'person', role: null, aliases: [], mentions: [] } as const;
    return this.with({ speakers: [...this.facts.speakers, { ...speaker, ...more }] });
  }

  /** The marked words as they stand in the text; `by` names who said them. */
  quote(
    words: string,
    { by, near = [], ...more }: { by?: string; near?: string[] } & Partial<Quotation> = {},
  ): ArticleBuilder {
    const names = by === undefined ? near : [by, ...near];
    const named = names.reduce((builder: ArticleBuilder, name) => builder.speaker(name), this);
    const span = this.find(words, this.facts.quotations.at(-1)?.end);
    const quotation: Quotation = {
      ...span,
      text: words,
      content: { start: span.start + 1, end: span.end - 1 },
      kind: 'direct',
      group: this.facts.quotations.length,
      attribution:
        by === undefined
          ? null
          : { speaker: idOf(by), mention: null, cue: null, how: message('named'), certainty: 'certain' },
      candidates: names.map(idOf),
      ...more,
    };
    return named.with({ quotations: [...this.facts.quotations, quotation] });
  }

  time(words: string, more: Partial<TimeExpression> = {}): ArticleBuilder {
    const time: TimeExpression = {
      ...this.find(words),
      text: words,
      type: 'DATE',
      value: 'XXXX-XX-XX',
      days: null,
      relative: true,
      anchor: { kind: 'publication', days: null },
      how: message('as said'),
      certainty: 'likely',
      namedWeekday: null,
      ...more,
    };
    return this.with({ times: [...this.facts.times, time] });
  }

  stray(mark: string, opens: boolean): ArticleBuilder {
    return this.with({ strayMarks: [...this.facts.strayMarks, { ...this.find(mark), opens }] });
  }

  private with(more: Partial<ArticleFacts>): ArticleBuilder {
    return new ArticleBuilder({ ...this.facts, ...more });
  }

  private find(words: string, from = 0): Span {
    const start = this.facts.text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the article: ${words}`);
    return { start, end: start + words.length };
  }
}

/** The articles of a folder, with what is given besides. */
export function collection(
  articles: readonly ArticleFacts[],
  {
    casebook = {},
    suggested = {},
    speakers = [],
  }: {
    casebook?: Partial<Casebook>;
    suggested?: Record<string, PublishedCandidate[]>;
    speakers?: CollectionSpeaker[];
  } = {},
): CollectionFacts {
  return {
    articles: new Map(articles.map((facts) => [facts.path, facts])),
    speakers,
    events: [],
    hiddenEvents: [],
    contested: new Map(),
    repeated: new Map(),
    shared: new Map(),
    groups: new Map(),
    disagreements: new Map(),
    publishedCandidates: new Map(Object.entries(suggested)),
    casebook: { ...emptyCasebook, ...casebook },
  };
}

/** A speaker of the folder who is named in these articles. */
export function collectionSpeaker(name: string, ...paths: string[]): CollectionSpeaker {
  return {
    id: idOf(name),
    name,
    kind: 'person',
    role: null,
    aliases: [],
    articles: Object.fromEntries(paths.map((path) => [path, [idOf(name)]])),
    ambiguous: null,
  };
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
