import type { Certainty } from '../certainty';
import { message, type Message } from '../message';
import type { Span } from '../text/span';
import type { DayRange } from '../calendar/days';
import type { Act } from './acts';
import type { Sentence } from './clauses';
import type { ActTime } from './dateActs';
import type { EventStatus } from './event';
import type { ActWord } from './findActs';

/** An event mention in the making: what its sentence alone says, before the rest of the article is asked. */
export interface Draft {
  readonly sentence: Sentence;
  readonly word: ActWord;
  readonly act: Act;
  readonly trigger: Span;
  readonly triggerText: string;
  /** Inside somebody's quoted words. */
  readonly quoted: boolean;
  /** In the headline or the opening sentence, which tell the news whoever they name. */
  readonly opening: boolean;
  /** The reporter tells it as news: a finite verb in the past. */
  readonly reported: boolean;
  readonly status: EventStatus;
  readonly time: ActTime | null;
  readonly day: ToldDay;
  /** All days that its sentence names. */
  readonly named: readonly DayRange[];
  readonly participants: readonly string[];
  /** See `Participants`. */
  readonly oneSided: boolean;
  readonly places: readonly string[];
}

/** The days of an act, how they were reached and how sure that is. */
export interface ToldDay {
  readonly days: DayRange | null;
  readonly how: Message;
  readonly certainty: Certainty;
  /** It is only the day of the report: the article does not tell that of the act. */
  readonly ofReport?: boolean;
  /** See `EventMention.orBefore`. */
  readonly orBefore?: boolean;
}

/** What is known of the day from the time expression that stands with the act. */
export function toldDay(time: ActTime | null, trigger: string): ToldDay {
  if (!time) return { days: null, how: message('No day is named.'), certainty: 'doubtful' };
  const { text, days, certainty } = time.time;
  if (!days) return { days, how: message('“{0}” cannot be placed.', text), certainty: 'doubtful' };
  switch (time.by) {
    case 'own':
      return { days, how: message('“{0}” stands with “{1}”: {2}.', text, trigger, days), certainty };
    case 'shared':
      return {
        days,
        how: message('“{0}” dates the sentence: {1}.', text, days),
        certainty: atMostLikely(certainty),
      };
    case 'before':
      return {
        days,
        how: message('“{0}” goes on from “{1}”: {2}.', trigger, text, days),
        certainty: atMostLikely(certainty),
      };
    case 'reporting':
      return {
        days,
        how: message('Reported on {1} (“{0}”); the day itself is not named.', text, days),
        certainty: 'doubtful',
        ofReport: true,
        orBefore: true,
      };
  }
}

/** Whether the sentence itself names the day, if not in a calendar that can be read. */
export function isTold(draft: Draft): boolean {
  return draft.time !== null && draft.time.by !== 'reporting';
}

export function atMostLikely(certainty: Certainty): Certainty {
  return certainty === 'certain' ? 'likely' : certainty;
}
