import type { DayRange } from '../../calendar/days';
import type { Certainty } from '../../certainty';
import { type Act, actOf } from '../../events/acts';
import type { EventStatus } from '../../events/event';
import type { ArticleFacts } from '../../facts';
import { keep } from '../../kept';
import { contains, indexAtOrAfter, type Span, spanAt, textOf } from '../../text/span';
import type { TimeExpression } from '../../time/expression';
import { misfits } from '../../time/otherDays';
import { tellingOf, wordsOf } from '../words';

/** A sentence of an article that tells, in words of its own, on which days something happens. */
export interface DayTelling {
  /** Index into `ArticleFacts.events`. */
  readonly mention: number;
  readonly act: Act;
  readonly days: DayRange;
  /** The words that tell the days: "on Tuesday". */
  readonly time: Span;
  readonly certainty: Certainty;
  readonly status: EventStatus;
  /** What the sentence says besides, as stems. */
  readonly stems: ReadonlySet<string>;
  /** Where it stands: the headline or the first paragraph tell the news, what follows tells more of it. */
  readonly opening: boolean;
  /** "The fire": something that was told of before. */
  readonly definite: boolean;
  /** It speaks of one of several: "a second fire", "talks resumed". */
  readonly again: boolean;
  /** It is told to be the first of its kind: "for the first time since the campaign". */
  readonly first: boolean;
  /** It happened around midnight: two days may be right. */
  readonly night: boolean;
  /** The clock that the day is told by, as printed ("local time"): by others it may have been another day. */
  readonly zone: string | null;
}

// One of several, or what goes on for days. "There should be another" is still to come.
const AGAIN =
  /\b(?:second|third|fourth|fifth|(?<!\bbe )another|again|once more|resum\w{1,5}|continu\w{1,6}|further|fresh|new round|rounds?|follow-up|repeat\w{0,5}|series|daily|separate\w{0,2}|earlier (?:call|meeting|talks|attack)|two-day|three-day|both days|days of|(?:next|following|previous|same) day|day (?:before|after|earlier|later)|aftershocks?|wave|anniversary|every)\b/i;
const FIRST = /\bfirst(?: time|[ -]ever| (?:[a-z-]{1,20} ){0,2}since)\b/i;
// "Late on Monday" and "early on Tuesday" are one night.
const NIGHT = /\b(?:nights?|overnight|midnight|late|early|small hours|dawn|evening)\b/i;
const ZONE = /\b(?:(?<named>local time|gmt|utc|eastern time)|[ap]\.?m\.? (?<short>et|est|edt|ist|pst))\b/i;
const CALLED_OFF =
  /\b(?:call(?:ed|ing)? off|cancel\w{0,8}|postpon\w{1,8}|scrapped|put off|pushed back|delayed|rescheduled|brought forward)\b/i;
const DEFINITE = /\b(?:the|this|that|his|her|their|its)(?: [\p{L}-]{1,20})?\s$/iu;

/**
 * The mentions of an article that tell a day: named in their own sentence by the reporter, and not only likely to be that of
 * the report. What somebody said “yesterday” counts from a day that the article may not know, and is left out; so is a
 * sentence that tells of something called off, for its day may be that of the decision.
 */
export const tellingsOf = keep(readTellings).of;

function readTellings(article: ArticleFacts): DayTelling[] {
  const { text, layout, events } = article;
  const sentences = sentencesOf(article);
  const opens = layout.paragraphs[0]?.end ?? 0;
  return events.flatMap((event, mention) => {
    const act = actOf(event.act);
    const { days, trigger, certainty, status, ofReport, detailOf } = event;
    if (!act || act.weak || !days || ofReport || certainty === 'doubtful' || detailOf !== null) return [];
    const sentence = spanAt(sentences, trigger.start);
    const time = sentence && timeIn(article, sentence, trigger, days);
    if (!time) return [];
    const words = textOf(text, sentence);
    if (calledOffIn(words)) return [];
    return [
      {
        mention,
        act,
        days,
        time: { start: time.start, end: time.end },
        certainty,
        status,
        stems: stemsOf(words),
        opening: trigger.start < opens,
        definite: DEFINITE.test(text.slice(Math.max(0, trigger.start - 30), trigger.start)),
        again: AGAIN.test(words),
        first: FIRST.test(words),
        night: NIGHT.test(words),
        zone: zoneIn(words),
      },
    ];
  });
}

/** The clock that a sentence tells its time by, as printed; `null` where it names none. */
export function zoneIn(words: string): string | null {
  const { named, short } = ZONE.exec(words)?.groups ?? {};
  return named ?? short ?? null;
}

/** Where a sentence says that something is called off or moved. */
export function calledOffIn(words: string): Span | null {
  const found = CALLED_OFF.exec(words);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** The headline and the sentences of the body, in reading order. */
export function sentencesOf({ layout }: ArticleFacts): Span[] {
  return [...layout.headlines.slice(0, 1), ...layout.paragraphs.flatMap(({ sentences }) => sentences)].sort(
    (a, b) => a.start - b.start,
  );
}

/** The expression of the sentence that names those days, the one nearest to the act; none that contradicts itself. */
function timeIn(
  { times }: ArticleFacts,
  sentence: Span,
  { start }: Span,
  { first, last }: DayRange,
): TimeExpression | undefined {
  const away = (time: Span): number => Math.abs(time.start - start);
  let nearest: TimeExpression | undefined;
  for (let i = indexAtOrAfter(times, sentence.start); i < times.length; i++) {
    const time = times[i]!;
    if (time.start >= sentence.end) break;
    if (time.days?.first !== first || time.days.last !== last) continue;
    if (time.anchor.kind === 'quoted words' || misfits(time) || !contains(sentence, time)) continue;
    if (!nearest || away(time) < away(nearest)) nearest = time;
  }
  return nearest;
}

/** Letters of a word by which it is known in its other forms: "destroyed", "destruction". */
const STEM = 5;

/** The words that say something, cut to their stems. */
export function stemsOf(words: string): Set<string> {
  return new Set(tellingOf(wordsOf(words)).map((word) => word.slice(0, STEM)));
}
