import type * as vscode from 'vscode';

/** The documents that features are asked about; whether one is an article, its review says. */
export const ARTICLES: vscode.DocumentSelector = { pattern: '**/*.{txt,md,markdown}' };
