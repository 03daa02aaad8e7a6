/**
 * Where things are in the workbench: by role and name, as a screen reader finds them, then by ids and class names that have been
 * the same for years.
 * @param {import('playwright-core').Page} page
 */
export function at(page) {
  const activeEditor = page.locator('.editor-group-container.active');
  return {
    workbench: page.locator('.monaco-workbench'),

    /** An icon of the activity bar; there are hidden twins. @param {string} name */
    activity: (name) => page.getByRole('tab', { name }).locator('visible=true').first(),

    /** A view of the side bar, by its title. @param {string} title */
    view: (title) => page.locator('.pane', { has: page.getByRole('button', { name: `${title} Section` }) }),

    /** A button in the title of a view; it is there while the pointer is over the view. @param {string} title @param {string} action */
    viewAction: (title, action) =>
      page
        .locator('.pane', { has: page.getByRole('button', { name: `${title} Section` }) })
        .getByRole('button', { name: action }),

    /** An entry of the open context menu. @param {string} name */
    menuItem: (name) => page.getByRole('menuitem', { name }),

    /** A row of a tree in the side bar; its name is label and description. @param {string | RegExp} name */
    treeItem: (name) => page.locator('.pane-body').getByRole('treeitem', { name }),

    /** What unfolds such a row: where it has a box, a click on its words does something else. @param {string | RegExp} name */
    twistie: (name) =>
      page.locator('.pane-body').getByRole('treeitem', { name }).locator('.monaco-tl-twistie'),

    /** @param {string | RegExp} name of the file */
    tab: (name) => page.locator('.tabs-container').getByRole('tab', { name }),

    /** What is typed into. */
    editor: activeEditor.locator('.monaco-editor[role="code"]').first(),

    /** The visible lines of the article. */
    lines: activeEditor.locator('.view-lines').first(),

    /** The selection, as it is drawn. */
    selection: activeEditor.locator('.selected-text'),

    /** A part of a code lens, whether a click does something or not. @param {string | RegExp} text */
    lens: (text) => activeEditor.locator('.codelens-decoration > *', { hasText: text }),

    warning: activeEditor.locator('.squiggly-warning'),

    /** "Ln 4, Col 1 (17 selected)". */
    position: page.locator('[id="status.editor.selection"]'),

    /** A part of the status bar. @param {string | RegExp} text */
    status: (text) => page.locator('.statusbar-item', { hasText: text }),

    /** A row of the Problems panel. @param {string | RegExp} text */
    problem: (text) => page.locator('.markers-panel').getByRole('treeitem').filter({ hasText: text }),

    /** An entry of the quick fix menu. @param {string | RegExp} text */
    fix: (text) => page.locator('.action-widget .monaco-list-row', { hasText: text }),

    /** Where the command palette, and every question, is answered. */
    input: page.locator('.quick-input-widget input[type="text"]'),

    /** An entry of a list that a question offers. @param {string | RegExp} text */
    choice: (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }),

    /** @param {string | RegExp} text */
    notification: (text) => page.locator('.notification-toast', { hasText: text }),
  };
}
