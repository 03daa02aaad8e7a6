import { daysBetween, isSingleDay } from '../../calendar/days';
import { actOf } from '../../events/acts';
import type { EventMention } from '../../events/event';
import { mayShare } from '../../events/sets';
import type { ArticleFacts } from '../../facts';
import { isReported } from '../../quotes/quotation';
import { overlaps, type Span, spanAt, textOf } from '../../text/span';
import type { TimeExpression } from '../../time/expression';
import { misfits } from '../../time/otherDays';
import { type DayTelling, sentencesOf, stemsOf, tellingsOf, zoneIn } from './tellings';

/** A day that the article gives to something, where it stands. */
export type Dating = Pick<DayTelling, 'time' | 'days' | 'zone'>;

/** A deed with a day of its own, and the talks during which it was done, on another. */
export interface DoneDuringTalks {
  readonly deed: Dating;
  readonly talks: DayTelling;
}

/** "During the call, Torres promised ...": what follows was done in the course of it. */
const DURING = /^(?:during|in|at) (?:the|their|this|that)(?: [\p{L}-]{1,20}){0,2} $/iu;
/** So many words that say something must be told again, and so much of what was done during the talks. */
const FEWEST_TOLD_AGAIN = 5;
const MOST_OF_IT = 0.8;
/** "Thursday" for "Wednesday"; what lies further apart is two. */
const MOST_APART = 2;

/**
 * Where an article tells twice, in the same words, what somebody did: once with a day ("Torres on Thursday promised the towns a
 * breakwater"), and once as done during talks ("During the call, Torres promised the towns a breakwater") that it puts on
 * another day ("telephoned her on Wednesday").
 */
export function* doneDuringTalks(article: ArticleFacts): Iterable<DoneDuringTalks> {
  const sentences = sentencesOf(article);
  for (const [mention, { act, trigger, days }] of article.events.entries()) {
    if (actOf(act)?.takes !== 'both' || !days || !isSingleDay(days)) continue;
    const sentence = spanAt(sentences, trigger.start);
    if (!sentence || !DURING.test(article.text.slice(sentence.start, trigger.start))) continue;
    const talks = tellingsOf(article).find((telling) => isTellingOf(telling, article, mention));
    if (!talks) continue;
    const done = stemsOf(article.text.slice(trigger.end, sentence.end));
    for (const earlier of sentences.filter(({ end }) => end <= sentence.start)) {
      const deed = isToldAgain(done, stemsOf(textOf(article.text, earlier)))
        ? datingIn(article, earlier, article.events[mention]!)
        : null;
      const apart = deed && Math.abs(daysBetween(deed.days.first, days.first));
      if (deed && apart && apart <= MOST_APART) yield { deed, talks };
    }
  }
}

/** Whether a sentence dates the talks that another mention speaks of. */
function isTellingOf(telling: DayTelling, { events }: ArticleFacts, mention: number): boolean {
  const [told, named] = [events[telling.mention]!, events[mention]!];
  return (
    telling.act.takes === 'both' &&
    telling.days.first === named.days!.first &&
    telling.days.last === named.days!.last &&
    mayShare(told.participants, named.participants)
  );
}

function isToldAgain(done: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  const again = [...done].filter((stem) => before.has(stem)).length;
  return again >= FEWEST_TOLD_AGAIN && again >= MOST_OF_IT * done.size;
}

/** The one day that a sentence gives in the reporter's words, of what one of those did who take part in the talks. */
function datingIn(article: ArticleFacts, sentence: Span, { participants }: EventMention): Dating | null {
  const { text, times, speakers, quotations, events } = article;
  const isInside = (span: Span): boolean => overlaps(sentence, span);
  const dated = times.filter((time) => isInside(time) && time.days !== null);
  const [time] = dated;
  if (dated.length !== 1 || !time || !isDayOf(time)) return null;
  const isNamed = speakers.some(({ id, mentions }) => participants.includes(id) && mentions.some(isInside));
  const isQuoted = quotations.some((quotation) => isReported(quotation.kind) && overlaps(quotation, time));
  // Talks that the sentence names itself have that day, and are compared as such.
  const namesTalks = events.some(({ act, trigger }) => isInside(trigger) && actOf(act)?.takes === 'both');
  if (!isNamed || isQuoted || namesTalks) return null;
  return {
    time: { start: time.start, end: time.end },
    days: time.days!,
    zone: zoneIn(textOf(text, sentence)),
  };
}

function isDayOf(time: TimeExpression): boolean {
  return isSingleDay(time.days!) && time.certainty !== 'doubtful' && !misfits(time);
}
