/**
 * User settings for a quiet workbench: what is seen in tests and pictures is the folder and the extension, and nothing asks
 * the network.
 * @type {Record<string, unknown>}
 */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'editor.wordWrap': 'on', // a paragraph of an article is one line
  'editor.minimap.enabled': false,
  'files.autoSave': 'off', // as on the desktop; in a browser VS Code saves after a delay
};
