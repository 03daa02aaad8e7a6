import { describePassage } from '../casebook/anchor';
import type { CasebookChange } from '../casebook/change';
import type { ArticleFacts } from '../facts';
import { type Message, message } from '../message';
import type { Fix } from './fix';
import type { Finding } from './rule';

/** Ways to have a finding, or its rule, no longer shown in this folder. Both can be taken back in the casebook. */
export function silenceFixes({ rule, start, end }: Finding, { path, text }: ArticleFacts): Fix[] {
  const silence = (title: Message, change: Omit<CasebookChange & { kind: 'silence' }, 'kind'>): Fix => ({
    title,
    action: { kind: 'decide', change: { kind: 'silence', ...change } },
    preferred: false,
  });
  // That a date is missing concerns the article, not the words of its first line. An empty stretch has no words at all.
  const whole = rule === 'missing-date' || start === end;
  return [
    silence(message('Silence this finding'), {
      rule,
      article: path,
      ...(whole ? {} : { quote: describePassage(text, { start, end }) }),
    }),
    silence(message('Turn “{0}” off for this folder', rule), { rule }),
  ];
}
