import { describePassage } from '../casebook/anchor';
import type { TextQuote } from '../casebook/casebook';
import { dateDecidedAt, sayingDecidedAt } from '../casebook/recordedTimes';
import { addDays, edtfOf, isSingleDay, only } from '../calendar/days';
import type { ArticleFacts, CollectionFacts } from '../facts';
import { type Message, message } from '../message';
import type { Quotation } from '../quotes/quotation';
import { contains, overlaps, type Span, spanAt } from '../text/span';
import type { TimeExpression } from '../time/expression';
import { misfits, type OtherDays, otherDays } from '../time/otherDays';
import type { Fix } from './fix';

/**
 * Ways to say which day is meant by the words of a passage (a time expression, a finding about one, or any words that the
 * reviewer has selected), that they name no time, or on which day somebody said them. All of them go into the casebook.
 */
export function timeFixes(passage: Span, article: ArticleFacts, { casebook }: CollectionFacts): Fix[] {
  const decided = dateDecidedAt(article, casebook, passage);
  const at = timeAt(article, passage);
  // More words than the expression mean something else: "the eve of Thursday's vote".
  const time = at && contains(at, passage) ? at : undefined;
  const words = decided?.passage ?? time ?? passage;
  const { path } = article;
  const quote = decided?.decision.quote ?? describePassage(article.text, words);
  const suggestions = time?.days ? otherDays(time) : daysOfWriting(article);
  return [
    ...(time && misfits(time) ? suggestions.slice(0, MOST_OFFERED).map(recordDay(path, quote)) : []),
    {
      title: askTitle(time),
      action: { kind: 'ask day', path, quotes: [quote], asks: 'means', suggestions },
      preferred: false,
    },
    ...(decided ? [takeBack('dates', path, decided.decision.quote)] : []),
    ...(time && !decided ? sayingFixes(time, article, casebook) : []),
  ];
}

function askTitle(time: TimeExpression | undefined): Message {
  if (!time) return message('These words name a day…');
  return time.days ? message('This is another day…') : message('Record which day this is…');
}

/** More in a menu is not read; all are in the list that "This is another day…" opens. */
const MOST_OFFERED = 2;

/** The time expression that a passage is or lies in; behind its last letter a cursor still stands at it. */
export function timeAt({ times }: ArticleFacts, { start, end }: Span): TimeExpression | undefined {
  const at = spanAt(times, start) ?? times.find((time) => overlaps(time, { start, end }));
  return at ?? (start === end ? times.find((time) => time.end === start) : undefined);
}

function recordDay(path: string, quote: TextQuote): (day: OtherDays) => Fix {
  return ({ days, why }) => ({
    title: message('Record {0} in the casebook', days),
    reason: why,
    action: {
      kind: 'decide',
      change: { kind: 'date', article: path, quote, means: edtfOf(days) },
    },
    preferred: false,
  });
}

/** "Yesterday" in somebody's mouth: when they said it. */
function sayingFixes(
  time: TimeExpression,
  article: ArticleFacts,
  casebook: CollectionFacts['casebook'],
): Fix[] {
  if (time.anchor.kind !== 'quoted words') return [];
  const parts = partsAround(time, article);
  const [part] = parts;
  if (!part) return [];
  const { path, text } = article;
  const decided = sayingDecidedAt(article, casebook, time);
  const quotes = parts.map(
    (each) => sayingDecidedAt(article, casebook, each)?.quote ?? describePassage(text, each),
  );
  return [
    {
      title: message('Record when this was said…'),
      action: { kind: 'ask day', path, quotes, asks: 'said', suggestions: daysOfSaying(part, article) },
      preferred: false,
    },
    ...(decided ? [takeBack('said', path, decided.quote)] : []),
  ];
}

/** The parts of the quotation that holds the time, as far as times in them count from the day they were said. */
function partsAround(time: TimeExpression, { quotations, times }: ArticleFacts): Quotation[] {
  const around = quotations.find((quotation) => overlaps(quotation, time));
  const counts = (part: Span): boolean =>
    times.some((other) => other.anchor.kind === 'quoted words' && overlaps(part, other));
  return quotations.filter(({ group, ...part }) => group === around?.group && counts(part));
}

/** Days on which the words may have been said: those that the paragraph names around them, then the days of writing. */
function daysOfSaying(quotation: Span, article: ArticleFacts): OtherDays[] {
  const paragraph = spanAt(article.layout.paragraphs, quotation.start);
  const named = article.times.filter(
    (time) =>
      paragraph &&
      overlaps(paragraph, time) &&
      time.days &&
      isSingleDay(time.days) &&
      !article.quotations.some((other) => overlaps(other, time)),
  );
  const beside = named.map(({ days, text }) => ({
    days: days!,
    why: message('Named beside it: “{0}”', text),
  }));
  return withoutRepeats([...beside, ...daysOfWriting(article)]);
}

/** The day on which the article appeared, and the day before. */
function daysOfWriting({ published }: ArticleFacts): OtherDays[] {
  if (!published || !isSingleDay(published.days)) return [];
  const { first } = published.days;
  return [
    { days: only(first), why: message('The day of publication') },
    { days: only(addDays(first, -1)), why: message('The day before publication') },
  ];
}

function withoutRepeats(list: readonly OtherDays[]): OtherDays[] {
  const byDays = new Map<string, OtherDays>();
  for (const each of list) if (!byDays.has(edtfOf(each.days))) byDays.set(edtfOf(each.days), each);
  return [...byDays.values()];
}

function takeBack(section: 'dates' | 'said', article: string, quote: TextQuote): Fix {
  return {
    title:
      section === 'dates' ? message('Take back the recorded day') : message('Take back when this was said'),
    action: { kind: 'decide', change: { kind: 'retract', section, article, quote } },
    preferred: false,
  };
}
