import type * as vscode from 'vscode';
import { type SourceReviewApi, apiOf } from './api';
import { registerHighlighting } from './commands/highlighting';
import { registerOpenCasebook } from './commands/openCasebook';
import { registerOpenPassage } from './commands/openPassage';
import { registerReadingCommands } from './commands/reading';
import { registerEventsView } from './events/register';
import { registerCodeActions } from './findings/codeActions';
import { registerDiagnostics } from './findings/diagnostics';
import { registerInsertDate } from './findings/insertDate';
import { registerPerformFix } from './findings/performFix';
import { registerRulePages } from './findings/rulePages';
import { registerLenses } from './lenses/register';
import { registerHovers } from './reading/hovers';
import { registerInlayHints } from './reading/inlayHints';
import { registerSemanticTokens } from './reading/semanticTokens';
import { Reviews } from './reviews/reviews';
import { registerSourcesView } from './sources/register';
import { registerShowSpeaker } from './speakers/showSpeaker';
import { registerLanguageStatus } from './status/languageStatus';
import { registerLog } from './status/log';
import { registerStageContext } from './status/stageContext';

/** What every feature is: it listens to the reviews, shows them in its own way, and knows nothing of the others. */
const features: readonly ((reviews: Reviews) => vscode.Disposable)[] = [
  registerStageContext,
  registerEventsView,
  registerSourcesView,
  registerDiagnostics,
  registerCodeActions,
  registerPerformFix,
  registerInsertDate,
  registerLenses,
  registerHovers,
  registerInlayHints,
  registerSemanticTokens,
  registerShowSpeaker,
  registerOpenPassage,
  registerOpenCasebook,
  registerReadingCommands,
  registerHighlighting,
  registerLanguageStatus,
  registerLog,
];

/** Wakes the extension, on the desktop and in the browser alike. Folders are looked at afterwards, not before it returns. */
export function activateReview(context: vscode.ExtensionContext): SourceReviewApi {
  const reviews = new Reviews(context.workspaceState);
  context.subscriptions.push(
    reviews,
    ...features.map((register) => register(reviews)),
    registerRulePages(context.extensionUri),
  );
  reviews.start();
  return apiOf(reviews);
}
