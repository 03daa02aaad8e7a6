import type * as vscode from 'vscode';
import { type ViewEntries, entriesOf } from './viewEntries';
import { registerHighlighting } from './commands/highlighting';
import { registerOpenCasebook } from './commands/openCasebook';
import { registerOpenPassage } from './commands/openPassage';
import { registerReadingCommands } from './commands/reading';
import { registerCompare } from './compare/register';
import { EventFilterState } from './events/filterState';
import { registerEventsView } from './events/register';
import { registerShowEvent } from './events/showEvent';
import { registerCodeActions } from './findings/codeActions';
import { registerDiagnostics } from './findings/diagnostics';
import { registerInsertDate } from './findings/insertDate';
import { registerPerformFix } from './findings/performFix';
import { registerRenames } from './findings/renames';
import { registerRulePages } from './findings/rulePages';
import { registerLenses } from './lenses/register';
import { registerShowElsewhere } from './quotations/showElsewhere';
import { registerHovers } from './reading/hovers';
import { registerInlayHints } from './reading/inlayHints';
import { registerSemanticTokens } from './reading/semanticTokens';
import { Reviews } from './reviews/reviews';
import { registerSourcesView } from './sources/register';
import { registerNavigation } from './speakers/navigation';
import { registerSpeakersView } from './speakers/register';
import { registerRename } from './speakers/rename';
import { registerShowSpeaker } from './speakers/showSpeaker';
import { registerLanguageStatus } from './status/languageStatus';
import { registerLog } from './status/log';
import { registerStageContext } from './status/stageContext';

/** What every feature is: it listens to the reviews, shows them in its own way, and knows nothing of the others. */
const features: readonly ((reviews: Reviews) => vscode.Disposable)[] = [
  registerStageContext,
  registerSpeakersView,
  registerSourcesView,
  registerDiagnostics,
  registerCodeActions,
  registerPerformFix,
  registerInsertDate,
  registerRenames,
  registerLenses,
  registerHovers,
  registerInlayHints,
  registerSemanticTokens,
  registerShowSpeaker,
  registerShowElsewhere,
  registerNavigation,
  registerRename,
  registerShowEvent,
  registerCompare,
  registerOpenPassage,
  registerOpenCasebook,
  registerReadingCommands,
  registerHighlighting,
  registerLanguageStatus,
  registerLog,
];

/** Registers all features, then looks at the folders of the window. What is returned runs until it is disposed of. */
export function start({ extensionUri, workspaceState }: vscode.ExtensionContext): Running {
  const reviews = new Reviews(workspaceState);
  const filter = new EventFilterState();
  const parts = [
    reviews,
    filter,
    registerEventsView(reviews, filter),
    ...features.map((register) => register(reviews)),
    registerRulePages(extensionUri),
  ];
  reviews.start();
  return {
    reviews,
    entries: entriesOf(reviews, filter),
    dispose: () => parts.forEach((part) => void part.dispose()),
  };
}

/** The extension at work. */
export interface Running extends vscode.Disposable {
  readonly reviews: Reviews;
  readonly entries: ViewEntries;
}
