import type * as vscode from 'vscode';

/** The documents that features are asked about, on whatever file system; whether one is an article, its review says. */
export const ARTICLES: vscode.DocumentSelector = { scheme: '*', pattern: '**/*.{txt,md,markdown}' };
