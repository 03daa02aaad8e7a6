import * as vscode from 'vscode';
import { counted, findingCount } from '../../core';
import type { Reviews } from '../reviews/reviews';
import { ARTICLES } from '../selector';
import { say } from '../words';
import { countFindings } from './head';

/** Says beside the language of an article how many articles and findings its folder has, and when it is being read. */
export function registerLanguageStatus(reviews: Reviews): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;

  const update = (): void => {
    if (reviews.all.length === 0) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= create();
    item.busy = reviews.all.some(({ stage }) => stage === 'reading');
    if (item.busy) return;
    const articles = reviews.all.reduce((sum, review) => sum + review.facts().articles.size, 0);
    const findings = reviews.all.reduce((sum, review) => sum + countFindings(review), 0);
    item.text = `${say(counted(articles, '{0} article', '{0} articles'))} · ${say(findingCount(findings))}`;
  };
  return vscode.Disposable.from(
    reviews.onDidProgress(update),
    reviews.onDidChange(update),
    reviews.onDidClose(update),
    { dispose: () => item?.dispose() },
  );
}

function create(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('sourceReview.status', ARTICLES);
  item.name = 'Source Review';
  item.text = vscode.l10n.t('Reading the articles…');
  item.command = { command: 'sourceReview.sources.focus', title: vscode.l10n.t('Show Sources') };
  return item;
}
