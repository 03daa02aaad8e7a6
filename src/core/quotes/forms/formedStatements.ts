import { message } from '../../message';
import { overlaps, type Span, spanAtOrAfter, textOf, trimmed } from '../../text/span';
import type { Decision } from '../attribute';
import { explain, explainForm, type Who } from '../explain';
import type { Stretch } from '../pairMarks';
import type { Attribution, Statement } from '../quotation';
import type { FormedSpeech } from './formedSpeech';

/** Those of the reports that share nothing with the forms; both lie in reading order. */
export function outsideForms<T extends Span>(reports: readonly T[], forms: readonly Span[]): T[] {
  return reports.filter((report) => {
    const form = spanAtOrAfter(forms, report.start);
    return !form || !overlaps(form, report);
  });
}

/**
 * Who said a stretch, where words of a form may tell it: a post or turn that is in marks as a whole is by whom the form
 * tells. What somebody quotes in a turn of theirs is theirs only for want of anybody else.
 */
export function explainWithForm(
  text: string,
  stretch: Stretch,
  decision: Decision,
  forms: readonly FormedSpeech[],
  who: Who,
): Attribution | null {
  const form = spanAtOrAfter(forms, stretch.start);
  if (!form || !overlaps(form, stretch)) return explain(text, decision, who);
  if (isInMarks(text, form, [stretch])) return explainForm(form, who);
  const { mention, how } = form;
  return (
    explain(text, decision, who) ??
    explainForm(
      { mention, how: message('Between marks, within other words. {0}', how), certainty: 'doubtful' },
      who,
    )
  );
}

/** The statements that forms make, but for those in marks as a whole, which are quotations. */
export function formedStatements(
  text: string,
  forms: readonly FormedSpeech[],
  stretches: readonly Stretch[],
  who: Who,
): Statement[] {
  return forms.flatMap((form): Statement[] => {
    const attribution = isInMarks(text, form, stretches) ? null : explainForm(form, who);
    return attribution ? [{ start: form.start, end: form.end, text: textOf(text, form), attribution }] : [];
  });
}

/** Whether words are in marks as a whole. */
function isInMarks(text: string, words: Span, stretches: readonly Stretch[]): boolean {
  const stretch = spanAtOrAfter(stretches, words.start);
  if (!stretch || stretch.start > words.start) return false;
  const rest = trimmed(text, { start: stretch.end, end: words.end });
  return rest.end - rest.start <= 1;
}
