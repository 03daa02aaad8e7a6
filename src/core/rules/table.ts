import { ambiguousSpeaker } from './ambiguousSpeaker';
import { anonymousSource } from './anonymousSource';
import { figureConflict } from './figureConflict';
import { missingDate } from './missingDate';
import { publicationConflict } from './publicationConflict';
import { relativeDateInQuote } from './relativeDateInQuote';
import type { Rule } from './rule';
import { speakerConflict } from './speakerConflict';
import { unattributedQuote } from './unattributedQuote';
import { unbalancedQuote } from './unbalancedQuote';
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
  figureConflict,
  unbalancedQuote,
  unresolvedDate,
  weekdayMismatch,
  relativeDateInQuote,
];
