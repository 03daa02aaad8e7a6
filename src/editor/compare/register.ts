import * as vscode from 'vscode';
import { titleAt } from '../articles';
import { COMPARE_PASSAGES } from '../commandIds';
import type { Node as EventsNode } from '../events/nodes';
import type { Review } from '../reviews/review';
import type { Reviews } from '../reviews/reviews';
import { shorten } from '../shorten';
import type { Node as SourcesNode } from '../sources/nodes';
import { type Comparison, comparisonsAt } from './comparison';
import { comparisonsOfNode } from './ofNode';
import { registerPassageDocuments } from './passageDocuments';
import { showComparison } from './showComparison';

const LONGEST_PASSAGE = 120;

/** Shows what another source says in the place of this one: at an entry of a view, at a finding, at the cursor. */
export function registerCompare(reviews: Reviews): vscode.Disposable {
  return vscode.Disposable.from(
    registerPassageDocuments(),
    vscode.commands.registerCommand('sourceReview.compareSources', async (at?: unknown) => {
      if (isNode(at)) await compare(at.review, comparisonsOfNode(at));
      else await compareAtCursor(reviews);
    }),
    vscode.commands.registerCommand(
      COMPARE_PASSAGES,
      async (folder: string, comparisons: readonly Comparison[]) => {
        const review = reviews.of(vscode.Uri.parse(folder));
        if (review) await compare(review, comparisons);
      },
    ),
  );
}

/** An entry of a view; from the menu of an editor the address of its file comes instead. */
function isNode(at: unknown): at is EventsNode | SourcesNode {
  return typeof at === 'object' && at !== null && 'kind' in at && 'review' in at;
}

async function compareAtCursor(reviews: Reviews): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const open = editor && reviews.articleAt(editor.document);
  if (!open) return;
  const { review, path } = open;
  const { document, selection } = editor;
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  await compare(review, comparisonsAt(path, span, review.findings(path), review.facts()));
}

/** Compares at once where there is one other source; asks which where there are several; says so where there is none. */
async function compare(review: Review, comparisons: readonly Comparison[]): Promise<void> {
  const [only] = comparisons;
  if (!only) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No other article is known to print or dispute what stands here.'),
    );
    return;
  }
  const chosen = comparisons.length === 1 ? only : await choose(review, comparisons);
  if (chosen) await showComparison(review, chosen);
}

async function choose(review: Review, comparisons: readonly Comparison[]): Promise<Comparison | undefined> {
  const items = comparisons.map((comparison) => {
    const { path, start, end } = comparison.there;
    return {
      label: titleAt(path, review.facts()),
      description: path,
      detail: shorten(review.article(path)?.text.slice(start, end) ?? '', LONGEST_PASSAGE),
      comparison,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Compare with the Other Source'),
    placeHolder: vscode.l10n.t('Which of them?'),
    matchOnDetail: true,
  });
  return chosen?.comparison;
}
