import assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { type Casebook, emptyCasebook } from '../../../src/core/casebook/casebook';
import { patchCasebook } from '../../../src/core/casebook/patch';
import { readCasebook } from '../../../src/core/casebook/read';
import { recordedTimes, timeDecisions } from '../../../src/core/casebook/recordedTimes';
import { extractArticle } from '../../../src/core/extract';
import type { ArticleFacts, CollectionFacts } from '../../../src/core/facts';
import { type Message, wordMessage } from '../../../src/core/message';
import { check } from '../../../src/core/rules/check';
import type { Fix } from '../../../src/core/rules/fix';
import { fixesFor } from '../../../src/core/rules/fixes';
import { timeFixes } from '../../../src/core/rules/timeFixes';
import { collection } from '../builders';

const PATH = 'quay.txt';
const HEAD = 'date 2025-05-01\n\nPORT VELL: ';

function folderOf(text: string, casebook: Casebook = emptyCasebook): CollectionFacts {
  const decisions = timeDecisions(casebook).get(PATH);
  const recorded = decisions && recordedTimes(text, decisions);
  return collection([extractArticle({ path: PATH, text, recorded })], { casebook });
}

function fixesAt(words: string, text: string, casebook?: Casebook): Fix[] {
  const folder = folderOf(text, casebook);
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return timeFixes({ start, end: start + words.length }, folder.articles.get(PATH)!, folder);
}

const word = (message: Message): string => wordMessage(message, edtfOf);
const titles = (fixes: readonly Fix[]): string[] => fixes.map(({ title }) => word(title));

/** The days that a question offers, each with its reason. */
function offered(fixes: readonly Fix[], asks: 'means' | 'said' = 'means'): string[] {
  const ask = fixes
    .map(({ action }) => action)
    .find((action) => action.kind === 'ask day' && action.asks === asks);
  assert.ok(ask?.kind === 'ask day');
  return ask.suggestions.map(({ days, why }) => `${edtfOf(days)}: ${word(why)}`);
}

/** What stands in the article, the words asked about, and the days that are offered instead. */
const cases: [text: string, words: string, expected: string[]][] = [
  ['It rained on Tuesday.', 'Tuesday', ['2025-04-22: A week earlier', '2025-05-06: A week later']],
  ['It rained on April 22.', 'April 22', ['2024-04-22: A year earlier', '2026-04-22: A year later']],
  [
    'It rained in February.',
    'February',
    ['2024-02-01/2024-02-29: A year earlier', '2026-02-01/2026-02-28: A year later'],
  ],
  ['It rained yesterday.', 'yesterday', ['2025-04-29: A day earlier', '2025-05-01: A day later']],
  [
    'It rained last month.',
    'last month',
    ['2025-03-01/2025-03-31: A month earlier', '2025-05-01/2025-05-31: A month later'],
  ],
  [
    'It rained last year.',
    'last year',
    ['2023-01-01/2023-12-31: A year earlier', '2025-01-01/2025-12-31: A year later'],
  ],
  ['It rained on 4/6/2025.', '4/6/2025', ['2025-06-04: Day and month the other way round']],
  [
    'It rained on Thursday, April 30.',
    'Thursday, April 30',
    [
      '2025-05-01: The nearest day on which the weekday falls',
      '2020-04-30: The weekday fits in this year',
      '2026-04-30: The weekday fits in this year',
    ],
  ],
  [
    'It rained on Thursday, April 30, 2025.',
    'Thursday, April 30, 2025',
    [
      '2025-05-01: The nearest day on which the weekday falls',
      '2020-04-30: The weekday fits in this year',
      '2026-04-30: The weekday fits in this year',
    ],
  ],
  // What is written out in full is hardly misread.
  ['It rained on 3 March 2025.', '3 March 2025', []],
  [
    'It rained for three days.',
    'three days',
    ['2025-05-01: The day of publication', '2025-04-30: The day before publication'],
  ],
  [
    'It rained on the eve of the vote.',
    'the eve of the vote',
    ['2025-05-01: The day of publication', '2025-04-30: The day before publication'],
  ],
];

describe('the days that are offered instead', () => {
  for (const [text, words, expected] of cases) {
    it(`${text} ${words}`, () => assert.deepEqual(offered(fixesAt(words, HEAD + text)), expected));
  }
});

describe('the fixes of a time expression', () => {
  const TEXT = `${HEAD}It rained on Tuesday, for three days, on the eve of the vote.`;

  it('ask which day is meant', () => {
    assert.deepEqual(titles(fixesAt('Tuesday', TEXT)), ['This is another day…']);
    assert.deepEqual(titles(fixesAt('three days', TEXT)), ['Record which day this is…']);
    assert.deepEqual(titles(fixesAt('the eve of the vote', TEXT)), ['These words name a day…']);
    assert.deepEqual(titles(fixesAt('on Tuesday, for', TEXT)), ['These words name a day…']);
  });

  it('can be taken back once something is recorded, and record anew in its place', () => {
    const [ask] = fixesAt('Tuesday', TEXT);
    assert.ok(ask?.action.kind === 'ask day');
    const [quote] = ask.action.quotes;
    const text = patchCasebook('', { kind: 'date', article: PATH, quote: quote!, means: '2025-04-22' });
    const { casebook } = readCasebook(text);
    const fixes = fixesAt('Tuesday', TEXT, casebook);
    assert.deepEqual(titles(fixes), ['This is another day…', 'Take back the recorded day']);
    assert.deepEqual(fixes[0]?.action.kind === 'ask day' && fixes[0].action.quotes, [quote]);
    const back = fixes[1]?.action;
    assert.ok(back?.kind === 'decide');
    assert.doesNotMatch(patchCasebook(text, back.change), /dates/);
  });

  it('ask when the words of a quotation were said, the days beside it first, for all of its parts', () => {
    const text = `${HEAD}On Monday it was shut. “It sank yesterday,” Ana Torres told a hearing, “and today we dive.”`;
    const fixes = fixesAt('yesterday', text);
    assert.deepEqual(titles(fixes), ['This is another day…', 'Record when this was said…']);
    assert.deepEqual(offered(fixes, 'said'), [
      '2025-04-28: Named beside it: “Monday”',
      '2025-05-01: The day of publication',
      '2025-04-30: The day before publication',
    ]);
    const said = fixes[1]?.action;
    assert.deepEqual(said?.kind === 'ask day' && said.quotes.map(({ exact }) => exact), [
      '“It sank yesterday,”',
      '“and today we dive.”',
    ]);
  });
});

describe('the fixes of the rules about days', () => {
  /** What is offered at the first finding of a rule, the silencing left out. */
  function atFinding(rule: string, facts: CollectionFacts): Fix[] {
    const article: ArticleFacts = facts.articles.get(PATH)!;
    const finding = check(article, facts, {}).find((finding) => finding.rule === rule);
    assert.ok(finding, `no ${rule}`);
    return fixesFor(finding, facts).slice(0, -2);
  }

  it('settle a weekday that does not fit: what is recorded is no longer pointed at', () => {
    const text = `${HEAD}It rained on Thursday, April 30.`;
    const fixes = atFinding('weekday-mismatch', folderOf(text));
    assert.deepEqual(titles(fixes), [
      'Record 2025-05-01 in the casebook',
      'Record 2020-04-30 in the casebook',
      'This is another day…',
    ]);
    const action = fixes[0]!.action;
    assert.ok(action.kind === 'decide');
    const { casebook } = readCasebook(patchCasebook('', action.change));
    const settled = folderOf(text, casebook);
    assert.deepEqual(settled.articles.get(PATH)?.times[0]?.value, '2025-05-01');
    assert.deepEqual(check(settled.articles.get(PATH)!, settled, {}), []);
  });

  it('begin for a day in a quotation with when it was said, which settles it', () => {
    const text = `${HEAD}“It sank yesterday,” Ana Torres told a hearing.`;
    const fixes = atFinding('relative-date-in-quote', folderOf(text));
    assert.deepEqual(titles(fixes), ['Record when this was said…', 'This is another day…']);
    const ask = fixes[0]?.action;
    assert.ok(ask?.kind === 'ask day');
    const change = { kind: 'say', article: PATH, quote: ask.quotes[0]!, on: '2025-04-29' } as const;
    const { casebook } = readCasebook(patchCasebook('', change));
    const settled = folderOf(text, casebook);
    assert.equal(settled.articles.get(PATH)?.times[0]?.value, '2025-04-28');
    assert.deepEqual(check(settled.articles.get(PATH)!, settled, {}), []);
    assert.deepEqual(titles(fixesAt('yesterday', text, casebook)), [
      'This is another day…',
      'Record when this was said…',
      'Take back when this was said',
    ]);
  });

  it('offer a day for one that the calendar does not have, and no publication date', () => {
    const fixes = atFinding('unresolved-date', folderOf(`${HEAD}It will rain until June 31.`));
    assert.deepEqual(titles(fixes), ['Record which day this is…']);
  });
});
