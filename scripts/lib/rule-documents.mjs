// What people read about the rules, made from the rule table.

/** @typedef {import('../../src/core').Rule} Rule */

const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'];

/** What the fixes of a rule do. @type {Record<Rule['fixes'][number], string>} */
const FIXES = {
  'insert date':
    'insert the date at the top of the article, in the style of the folder: a day that is suggested, or one that you type',
  'record date': 'record the date in the casebook, and leave the article as it is',
  'record day of event': 'record in the casebook that it is one event, and its day',
  'other day':
    'say in the casebook which day, month, year or range is meant, from likely ones or any other, or that the words name no time',
  'said on': 'say in the casebook on which day the words were said: all days in the quotation follow',
  attribute:
    'say in the casebook whose words they are: someone nearby, anybody in the folder, or someone new',
  'not a quotation': 'say in the casebook that the words are not a quotation',
  silence: 'silence this finding, or the rule in this folder (both in the casebook)',
};

/** The page of a rule in docs/rules/. @param {Rule} rule */
export function rulePage({ id, title, rationale, defaultSeverity, fixes, examples }) {
  return `<!-- Made from the rule table by "npm run generate": edit the rule, not this page. -->

# ${id}

${title}. Shown as **${defaultSeverity}** by default.

${rationale}

## What you can do

${fixes.map((fix) => `- ${capital(FIXES[fix])}.`).join('\n')}
- Make it louder or quieter, or turn it off: \`"sourceReview.rules": { "${id}": "off" }\`, or ${SEVERITIES.slice(
    1,
  )
    .map((severity) => `\`${severity}\``)
    .join(', ')}.

## Examples

${examples.map(({ bad, good }) => `Pointed at:\n\n${printed(bad)}\n\nIn order:\n\n${printed(good)}`).join('\n\n')}
`;
}

/** The README's table. @param {readonly Rule[]} rules @param {string} folder of the pages */
export function ruleTable(rules, folder) {
  const rows = rules.map(
    ({ id, title, defaultSeverity }) => `| [\`${id}\`](${folder}/${id}.md) | ${title} | ${defaultSeverity} |`,
  );
  return ['| rule | points at | default |', '|---|---|---|', ...rows, ''].join('\n');
}

/** The setting \`sourceReview.rules\`: one group, which the settings editor shows as a table. @param {readonly Rule[]} rules */
export function ruleSetting(rules) {
  return {
    type: 'object',
    scope: 'resource',
    markdownDescription: '%rule.setting%',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, defaultSeverity }) => [
        id,
        { type: 'string', enum: SEVERITIES, default: defaultSeverity, description: `%rule.${id}%` },
      ]),
    ),
    // What is not set here speaks as loudly as its rule has it, and softer where it is unsure.
    default: {},
  };
}

/** The texts of the setting, for package.nls.json. @param {readonly Rule[]} rules */
export function ruleNames(rules) {
  return {
    'rule.setting': 'How loudly each rule speaks. `off` turns a rule off.',
    ...Object.fromEntries(rules.map(({ id, title }) => [`rule.${id}`, `${title}.`])),
  };
}

/** @param {string} text */
function fenced(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One article, or each of a folder under its name. @param {import('../../src/core/rules/rule.ts').ExampleText} example */
function printed(example) {
  if (typeof example === 'string') return fenced(example);
  return Object.entries(example)
    .map(([file, text]) => `\`${file}\`:\n\n${fenced(text)}`)
    .join('\n\n');
}
