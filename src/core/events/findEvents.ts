import type { Layout } from '../article/layout';
import type { PublicationDate } from '../article/published/published';
import { daysBetween } from '../calendar/days';
import type { Speaker } from '../people/speaker';
import { isReported, type Quotation } from '../quotes/quotation';
import { lowered } from '../text/lowered';
import { overlaps, type Span, spanAt, textOf } from '../text/span';
import type { TimeExpression } from '../time/expression';
import { readSentence } from './clauses';
import { type Draft, isTold } from './draft';
import { draftsOf, type Surroundings } from './drafts';
import type { EventMention } from './event';
import { findActs } from './findActs';
import { type Passage, withDetails, withHeadline } from './findDetails';
import { linkDrafts } from './linkDrafts';
import { isAside, spanOf } from './mentionSpans';
import { partiesOf } from './participants';
import { joinRanges } from './ranges';
import { isAboutWork } from './senses';
import { lastOf } from './sets';

/** Longer stretches (a life, a decade) are no day on which something happens. */
const YEAR = 366;

/** What event mentions are read from: one article and what the lower steps found in it. */
export interface EventSource {
  readonly text: string;
  readonly layout: Layout;
  readonly published: PublicationDate | null;
  readonly times: readonly TimeExpression[];
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
}

/**
 * The event mentions of an article, in reading order: the sentences or clauses of headline and body that report or announce
 * an act, with day, participants, places and status. Words of others, wishes and fears ("any attack") are left out, and so
 * is what no day, name or place holds fast. Linear in the length of the text.
 */
export function findEvents(source: EventSource): EventMention[] {
  const { text, layout, published } = source;
  const direct = source.quotations.filter(({ kind }) => isReported(kind));
  const parties = partiesOf(source.speakers);
  const times = joinRanges(text, source.times).filter(
    ({ type, days, relative }) =>
      (type === 'DATE' || type === 'TIME') && (days ? daysBetween(days.first, days.last) <= YEAR : relative),
  );
  const small = lowered(text);
  const work = isAboutWork(small);
  const partiesIn = walker(parties);
  const timesIn = walker(times);
  const quotationsIn = walker(direct);
  const drafts: Draft[] = [];
  let before: { readonly time: TimeExpression; readonly end: number } | null = null;
  const read = (span: Span, part: 'headline' | 'lead' | 'body'): Passage => {
    const surroundings: Surroundings = {
      text,
      published: published?.days ?? null,
      parties: partiesIn(span),
      times: timesIn(span),
      before: before && span.start - before.end <= SOON ? before.time : null,
      quotations: quotationsIn(span),
    };
    const sentence = readSentence(text, small, span, part === 'headline');
    // A question reports nothing.
    const acts = text[span.end - 1] === '?' ? [] : findActs(sentence, work);
    if (acts.length) drafts.push(...draftsOf(sentence, acts, surroundings, part !== 'body'));
    const day = lastOf(
      surroundings.times,
      ({ days, start }) =>
        days !== null && days.first === days.last && !spanAt(surroundings.quotations, start),
    );
    if (day) before = { time: day, end: span.end };
    return passageOf(span, surroundings);
  };
  // The page often prints the headline twice; the second says nothing new.
  const headline = layout.headlines
    .slice(0, 1)
    .flatMap((span) => pieces(text, span))
    .map((span) => read(span, 'headline'))[0];
  const sentences = layout.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((span) => pieces(text, span)),
  );
  const passages = sentences.map((sentence, i) => read(sentence, i === 0 ? 'lead' : 'body'));
  const days = published?.days ?? null;
  const linked = linkDrafts(drafts, published);
  const mentions = linked.map((draft, i) => toMention(text, draft, spanOf(linked, i, days)));
  const asides = new Set(mentions.filter((_, i) => isAside(linked[i]!, days)));
  const told = withDetails(text, mentions, asides, passages, days);
  return headline && passages[0] ? withHeadline(text, headline, told, passages[0]) : told;
}

function toMention(text: string, draft: Draft, span: Span): EventMention {
  return {
    start: span.start,
    end: span.end,
    text: textOf(text, span),
    trigger: draft.trigger,
    act: draft.act.id,
    days: draft.day.days,
    how: draft.day.how,
    certainty: draft.day.certainty,
    ofReport: draft.day.ofReport === true,
    orBefore: draft.day.orBefore === true,
    participants: draft.participants,
    places: draft.places,
    status: draft.status,
    onlyNamed: draft.word.noun && draft.word.carrier < 0 && !draft.reported && !isTold(draft),
    detailOf: null,
  };
}

/** The sentence itself, or where it has no end in sight, pieces of it: what is looked up within one must stay short. */
function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  while (end - start > LONGEST) {
    const space = text.slice(start, start + LONGEST).lastIndexOf(' ');
    const at = start + (space > 0 ? space : LONGEST);
    cut.push({ start, end: at });
    start = at;
  }
  return [...cut, { start, end }];
}

/** Characters of the longest sentence that is read as one. */
const LONGEST = 1000;

/** Characters between a sentence that names a day and one that goes on with it ("She then met Torres"). */
const SOON = 300;

/** Whom a sentence is about: whose words it quotes, else whom it names first. */
function passageOf({ start, end }: Span, { parties, quotations, times }: Surroundings): Passage {
  const quoted = quotations.find(({ attribution }) => attribution !== null)?.attribution?.speaker;
  const first = parties[0];
  return {
    start,
    end,
    about: quoted ?? first?.speaker.id ?? null,
    days: times.flatMap(({ value, days }) => (VAGUE.has(value) ? [] : [days])),
    trigger: first ? { start: first.start, end: first.end } : { start, end: start },
  };
}

/** "Recently", "now": no day of its own. */
const VAGUE = new Set(['PAST_REF', 'PRESENT_REF', 'FUTURE_REF']);

/** Gives, for spans asked in reading order, those of a sorted list that overlap each. Linear over all questions. */
function walker<T extends Span>(sorted: readonly T[]): (span: Span) => T[] {
  let next = 0;
  return (span) => {
    while (next < sorted.length && sorted[next]!.end <= span.start) next++;
    const inside: T[] = [];
    for (let i = next; i < sorted.length && sorted[i]!.start < span.end; i++) {
      if (overlaps(sorted[i]!, span)) inside.push(sorted[i]!);
    }
    return inside;
  };
}
