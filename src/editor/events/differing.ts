import * as vscode from 'vscode';
import type { Disagreement } from '../../core';
import { say, withDoubt } from '../words';

// What the sources do not agree upon, in few words.

/** "figures differ": how the sides part. */
export function sayDifference({ rule, certainty }: Disagreement): string {
  return withDoubt(differenceOf(rule), certainty);
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

function differenceOf(rule: Disagreement['rule']): string {
  switch (rule) {
    case 'quote-variant':
      return vscode.l10n.t('words differ');
    case 'date-conflict':
      return vscode.l10n.t('days differ');
    case 'figure-conflict':
      return vscode.l10n.t('figures differ');
    case 'planned-vs-actual':
      return vscode.l10n.t('not as planned');
  }
}
