import * as vscode from 'vscode';
import type { Disagreement } from '../../core';
import { say, withDoubt } from '../words';

// What the sources do not agree upon, in few words.

/** "figures differ": how the sides part. */
export function sayDifference(disagreement: Disagreement): string {
  const difference = differenceOf(disagreement);
  return isAtOdds(disagreement) ? withDoubt(difference, disagreement.certainty) : difference;
}

/** The same of several disagreements, each kind once, and in doubt only where all of that kind are. */
export function sayDifferences(disagreements: readonly Disagreement[]): string[] {
  const rules = new Set(disagreements.map(({ rule }) => rule));
  return [...rules].map((rule) => {
    const ofKind = disagreements.filter((disagreement) => disagreement.rule === rule);
    return sayDifference(ofKind.find(({ certainty }) => certainty !== 'doubtful') ?? ofKind[0]!);
  });
}

/** "14 people dead, 17 people dead": what the sides say, each thing once. Which article says it is told below. */
export function saySides({ sides }: Disagreement): string {
  return [...new Set(sides.map(({ says }) => say(says)))].join(', ');
}

/** Whether it is more than a remark: as many are told of, and only who they were is not the same. */
export function isAtOdds({ asMany }: Disagreement): boolean {
  return !asMany;
}

function differenceOf({ rule, asMany }: Disagreement): string {
  switch (rule) {
    case 'quote-variant':
      return vscode.l10n.t('words differ');
    case 'date-conflict':
      return vscode.l10n.t('days differ');
    case 'figure-conflict':
      return asMany ? vscode.l10n.t('who is counted differs') : vscode.l10n.t('figures differ');
    case 'planned-vs-actual':
      return vscode.l10n.t('not as planned');
  }
}
