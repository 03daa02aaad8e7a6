import { type DayRange, isSingleDay } from '../calendar/days';
import type { Quotation } from '../quotes/quotation';
import { type Span, spanAt, textOf } from '../text/span';
import type { TimeExpression } from '../time/expression';
import { Break, clauseAround, type Sentence, tokenAt } from './clauses';
import { type ActTime, dateActs } from './dateActs';
import { type Draft, toldDay } from './draft';
import type { ActWord } from './findActs';
import { mergeDrafts } from './mergeDrafts';
import { type Participants, participantsOf, type Party, placed } from './participants';
import { placesOf } from './places';

/** What the lower steps found in and around a sentence. */
export interface Surroundings {
  readonly text: string;
  readonly published: DayRange | null;
  /** Those of the sentence, in reading order; so the others. */
  readonly parties: readonly Party[];
  readonly times: readonly TimeExpression[];
  /** The last day that the sentences just in front name. */
  readonly before: TimeExpression | null;
  /** Quotations that report somebody's words. */
  readonly quotations: readonly Quotation[];
}

/** What a sentence says of each act in it. `opening`: it is the headline or the first sentence. */
export function draftsOf(
  sentence: Sentence,
  acts: readonly ActWord[],
  surroundings: Surroundings,
  opening: boolean,
): Draft[] {
  const { text, published, times, before, parties, quotations } = surroundings;
  const startOf = ({ first }: ActWord): number => sentence.tokens[first]!.start;
  // Words of a few marked words inside the reporter's sentence are as good as the reporter's.
  const voiceAt = (offset: number): Quotation | null => {
    const quotation = spanAt(quotations, offset);
    return quotation?.kind === 'direct' ? quotation : null;
  };
  const sameVoice = (act: ActWord, time: Span): boolean => voiceAt(startOf(act)) === voiceAt(time.start);
  const dated = dateActs(sentence, acts, times, before, published, sameVoice);
  const here = placed(sentence, parties);
  const named = times.flatMap(({ days }) => days ?? []);
  const draftOf = (word: ActWord, time: ActTime | null): Draft | null => {
    if (word.scheduled && !isOnDayToCome(time, published)) return null;
    const trigger = { start: startOf(word), end: sentence.tokens[word.last]!.end };
    const triggerText = textOf(text, trigger);
    const quotation = spanAt(quotations, trigger.start);
    const { ids, oneSided } = withSpeaker(participantsOf(sentence, word, here), word, quotation);
    return {
      sentence,
      word,
      act: word.act,
      trigger,
      triggerText,
      quoted: quotation !== undefined && (quotation.kind === 'direct' || !word.noun),
      opening,
      reported: word.reported,
      status: word.status !== 'denied' && isToCome(word, time, published) ? 'announced' : word.status,
      time,
      day: toldDay(time, triggerText),
      named,
      participants: ids,
      oneSided,
      places: placesOf(sentence, word, clauseAround(sentence, word.first, Break.comma), times, parties),
    };
  };
  const drafts = acts.flatMap((word, i) =>
    [dated[i]!, ...furtherDays(sentence, word, dated[i]!, times)].map((time) => draftOf(word, time)),
  );
  // "Announced job cuts" is one act: the verb only carries the noun.
  const carriers = new Set(acts.map(({ carrier }) => carrier));
  return mergeDrafts(
    drafts.filter(
      (draft): draft is Draft => draft !== null && (draft.word.noun || !carriers.has(draft.word.first)),
    ),
  );
}

/** "Two calls with Torres, on Tuesday and on Thursday": one word for an act on each of the days. */
function furtherDays(
  sentence: Sentence,
  { noun, last }: ActWord,
  own: ActTime | null,
  times: readonly TimeExpression[],
): ActTime[] {
  const { lower } = sentence;
  if (own?.by !== 'own' || !noun || !lower[last]!.endsWith('s')) return [];
  const days = [own.time];
  for (const time of times.slice(times.indexOf(own.time) + 1)) {
    const between = lower.slice(tokenAt(sentence, days.at(-1)!.end), tokenAt(sentence, time.start));
    if (!time.days || !isSingleDay(time.days) || !/^(?:and)?(?: ?on)?$/.test(between.join(' '))) break;
    days.push(time);
  }
  return days.slice(1).map((time) => ({ time, by: 'own' }));
}

/** "For the ceremony on 16 March": an act that only a noun names is to come where its own day is. */
function isToCome({ noun, carrier }: ActWord, time: ActTime | null, published: DayRange | null): boolean {
  return noun && carrier < 0 && isOnDayToCome(time, published);
}

/** Whether the act has a day of its own that lies behind the publication. */
function isOnDayToCome(time: ActTime | null, published: DayRange | null): boolean {
  const days = time?.by === 'own' ? time.time.days : null;
  return days !== null && published !== null && days.first > published.last;
}

/** "Discussed the attack with Torres yesterday", Vidal wrote: who speaks of an act with others took part in it. */
function withSpeaker(taking: Participants, act: ActWord, quotation: Quotation | undefined): Participants {
  const speaker = quotation?.attribution?.speaker;
  if (!speaker || act.noun || act.act.takes !== 'both' || !taking.oneSided || taking.ids.length !== 1)
    return taking;
  return taking.ids.includes(speaker) ? taking : { ids: [speaker, ...taking.ids], oneSided: false };
}
