import { addDays, type Day, weekdayOf } from '../../calendar/days';
import { namedWeekday } from '../../calendar/weekdays';
import type { ArticleFacts } from '../../facts';
import { message } from '../../message';
import { contains, spanAt } from '../../text/span';
import type { TimeExpression } from '../../time/expression';
import { type Clue, WEIGHT } from './clue';
import type { TimesOn } from './hypothesis';

const SPOKE = '(?:said|told|announced|confirmed|stated|wrote|warned|added|tweeted)';
/** Between the verb and its day: "said on Thursday", "told reporters late on Thursday", "said in a statement on Friday". */
const BEFORE = new RegExp(
  `\\b${SPOKE}(?: (?:reporters|journalists|parliament|lawmakers|in an? [a-z]{3,12}))?(?: (?:late|early|earlier))?(?: on)?(?: (?:late|early))? $`,
  'i',
);
const BEHIND = new RegExp(`^ ${SPOKE}\\b`, 'i');
const LONGEST_GAP = 60;
/** So many sentences tell all that they can tell; an article with more is a chronicle. */
const MOST = 12;

/** Whether the expression is the day on which somebody spoke, by the verb of speech right beside it. */
export function isDayOfSpeech(text: string, { start, end }: TimeExpression): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - LONGEST_GAP), start)) ||
    BEHIND.test(text.slice(end, end + LONGEST_GAP))
  );
}

/**
 * What a sentence tells beside the day on which it was said: what is past lies no later than that day, and “Friday” that
 * was to come is the first one behind it, so that the article appeared by then.
 *
 * @param told The expressions of past days that the reporter uses.
 * @param ahead Those of days to come.
 */
export function spokenClues(
  article: ArticleFacts,
  told: readonly TimeExpression[],
  ahead: readonly TimeExpression[],
  times: TimesOn,
): Clue[] {
  const { text, layout } = article;
  return told
    .filter((time) => isDayOfSpeech(text, time))
    .slice(0, MOST)
    .flatMap((spoken) => {
      const paragraph = spanAt(layout.paragraphs, spoken.start);
      const sentence = paragraph && spanAt(paragraph.sentences, spoken.start);
      if (!sentence) return [];
      const beside = (each: TimeExpression): boolean =>
        each !== spoken && contains(sentence, each) && namedWeekday(each.text) !== null;
      return [
        ...told.filter(beside).map((past) => pastClue(spoken, past, times)),
        // "Next Friday" may be the second one.
        ...ahead
          .filter((plan) => beside(plan) && !/\bnext\b/i.test(plan.text))
          .map((plan) => planClue(spoken, plan, times)),
      ];
    });
}

function pastClue(spoken: TimeExpression, past: TimeExpression, times: TimesOn): Clue {
  return {
    says: message('says on “{0}” what was past on “{1}”', spoken.text, past.text),
    shared: false,
    about: [],
    weigh: (published) => {
      const [said, before] = [spoken, past].map(({ start }) => times(published).get(start)?.days);
      return said && before && before.first > said.last ? WEIGHT.future : 0;
    },
  };
}

function planClue(spoken: TimeExpression, plan: TimeExpression, times: TimesOn): Clue {
  const weekday = namedWeekday(plan.text)!;
  return {
    says: message('says on “{0}” what is to come on “{1}”', spoken.text, plan.text),
    shared: false,
    about: [],
    weigh: (published) => {
      const said = times(published).get(spoken.start)?.days;
      return said && published > nextOf(weekday, said.last) ? WEIGHT.wrongSide : 0;
    },
  };
}

/** The first such day of the week behind a day; said on a Friday, "Friday" may be the same day. */
function nextOf(weekday: number, day: Day): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}
