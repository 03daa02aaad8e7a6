import { ambiguousSpeaker } from './ambiguousSpeaker';
import { anonymousSource } from './anonymousSource';
import { dateConflict } from './dateConflict';
import { figureConflict } from './figureConflict';
import { missingDate } from './missingDate';
import { plannedVsActual } from './plannedVsActual';
import { publicationConflict } from './publicationConflict';
import { quoteVariant } from './quoteVariant';
import { relativeDateInQuote } from './relativeDateInQuote';
import type { Rule } from './rule';
import { singleSource } from './singleSource';
import { speakerConflict } from './speakerConflict';
import { textReuse } from './textReuse';
import { unattributedQuote } from './unattributedQuote';
import { unbalancedQuote } from './unbalancedQuote';
import { unquotedVerbatim } from './unquotedVerbatim';
import { unresolvedDate } from './unresolvedDate';
import { weekdayMismatch } from './weekdayMismatch';

/**
 * All rules, in the order in which they are documented. Settings, the README's table and the pages in `docs/rules/` are
 * made from this one table: `npm run generate` after a change.
 */
export const rules: readonly Rule[] = [
  missingDate,
  publicationConflict,
  unattributedQuote,
  ambiguousSpeaker,
  anonymousSource,
  speakerConflict,
  quoteVariant,
  dateConflict,
  plannedVsActual,
  singleSource,
  figureConflict,
  unbalancedQuote,
  unresolvedDate,
  weekdayMismatch,
  relativeDateInQuote,
  textReuse,
  unquotedVerbatim,
];
