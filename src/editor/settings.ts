import * as vscode from 'vscode';
import type { Severity } from '../core';

/** The section of all settings, and the prefix of every command, view and context key. */
export const SECTION = 'sourceReview';

/** What a person can set; every value counts for one folder and takes effect at once. */
export interface Settings {
  /** `auto`: folders that hold articles. `always`: this folder, every text file. `never`: not this folder. */
  readonly review: 'auto' | 'always' | 'never';
  /** Globs, relative to the folder, of the files that may be articles. */
  readonly include: readonly string[];
  /** Globs of files that are not. */
  readonly exclude: readonly string[];
  /** How 4/5/2013 is read; `auto`: as the other dates of the article, its outlet or the folder show. */
  readonly dayFirst: 'auto' | 'dayFirst' | 'monthFirst';
  readonly 'codeLens.enabled': boolean;
  readonly 'inlayHints.enabled': boolean;
  /** `folder`: the findings of all articles; `openArticles`: only of those in an editor. */
  readonly 'diagnostics.scope': 'folder' | 'openArticles';
  /** How loudly a rule speaks, where the reviewer wants other than its default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * The value of one setting in the folder (or for the file) at `uri`. A settings file is written by hand: a value of
 * another kind than the manifest's default counts as not set.
 */
export function setting<K extends keyof Settings>(uri: vscode.Uri, key: K): Settings[K] {
  const section = vscode.workspace.getConfiguration(SECTION, uri);
  const fallback = section.inspect<Settings[K]>(key)?.defaultValue;
  const value = section.get<Settings[K]>(key);
  return kindOf(value) === kindOf(fallback) ? value! : fallback!;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Whether the event changes one of the settings in the folder (or for the file) at `uri`. */
export function touches(
  event: vscode.ConfigurationChangeEvent,
  uri: vscode.Uri,
  ...keys: readonly (keyof Settings)[]
): boolean {
  return keys.some((key) => event.affectsConfiguration(`${SECTION}.${key}`, uri));
}
