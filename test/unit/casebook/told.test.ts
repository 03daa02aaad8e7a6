import assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { applyCasebook } from '../../../src/core/casebook/apply';
import { type Casebook, emptyCasebook } from '../../../src/core/casebook/casebook';
import { deniedAt } from '../../../src/core/casebook/meant';
import { orphanProblems } from '../../../src/core/casebook/orphans';
import { patchCasebook } from '../../../src/core/casebook/patch';
import { readCasebook } from '../../../src/core/casebook/read';
import { extractArticle } from '../../../src/core/extract';
import type { ArticleFacts } from '../../../src/core/facts';
import { wordMessage } from '../../../src/core/message';
import { speakerFixes } from '../../../src/core/rules/speakerFixes';
import { collection } from '../builders';

// Decisions about what somebody is said to have said, without marks.

const facts = extractArticle({
  path: 'pier.txt',
  text: `date 2025-03-12
Ana Torres met Ivo Lund on the pier. He said that the pier was “rotten” and would close in May.

Ana Torres opposed the new pier. The lamps were out all night.
`,
});

const said = (exact: string, speaker: string | null) => ({
  article: 'pier.txt',
  quote: { exact },
  speaker,
});

function decided(...attributions: Casebook['attributions']): ArticleFacts {
  return applyCasebook(facts, { ...emptyCasebook, attributions });
}

/** All that is said, with the name of who said it. */
function notes({ quotations, statements, speakers }: ArticleFacts): string[] {
  const name = (id?: string) => speakers.find((speaker) => speaker.id === id)?.name ?? 'nobody';
  return [...quotations, ...statements].map(
    ({ text, attribution }) => `${text} -> ${name(attribution?.speaker)}`,
  );
}

const TOLD = 'that the pier was “rotten” and would close in May';
const CALLED = '“rotten”';
const STAND = 'the new pier';
const LAMPS = 'The lamps were out all night.';

const cases: [title: string, decisions: Casebook['attributions'], expected: string[]][] = [
  ['nothing', [], [`${CALLED} -> Ivo Lund`, `${TOLD} -> Ivo Lund`, `${STAND} -> Ana Torres`]],
  [
    'somebody else, and what the same “he” says in marks goes along',
    [said(TOLD, 'Max Olin')],
    [`${CALLED} -> Max Olin`, `${TOLD} -> Max Olin`, `${STAND} -> Ana Torres`],
  ],
  [
    'the words in marks, and what the same “he” says around them goes along',
    [said(CALLED, 'Max Olin')],
    [`${CALLED} -> Max Olin`, `${TOLD} -> Max Olin`, `${STAND} -> Ana Torres`],
  ],
  [
    'a few of the words, by hand',
    [said('would close in May', 'Max Olin')],
    [`${CALLED} -> Max Olin`, `${TOLD} -> Max Olin`, `${STAND} -> Ana Torres`],
  ],
  ['nobody said it', [said(STAND, null)], [`${CALLED} -> Ivo Lund`, `${TOLD} -> Ivo Lund`]],
  [
    'nobody said it, but for what stands in marks',
    [said(TOLD, null)],
    [`${CALLED} -> Ivo Lund`, `${STAND} -> Ana Torres`],
  ],
  [
    'words that nothing was found in',
    [said(LAMPS, 'Ivo Lund')],
    [`${CALLED} -> Ivo Lund`, `${TOLD} -> Ivo Lund`, `${STAND} -> Ana Torres`, `${LAMPS} -> Ivo Lund`],
  ],
  [
    'two minds: the later counts',
    [said(TOLD, 'Max Olin'), said(TOLD, 'Ana Torres')],
    [`${CALLED} -> Max Olin`, `${TOLD} -> Ana Torres`, `${STAND} -> Ana Torres`],
  ],
];

describe('A decision about indirect speech', () => {
  for (const [title, decisions, expected] of cases)
    it(title, () => assert.deepEqual(notes(decided(...decisions)), expected));

  it('is no orphan as long as its words are there', () => {
    const text = [
      'attributions:',
      ...[TOLD, LAMPS, 'The quay was shut'].map(
        (exact) => `- { article: pier.txt, quote: { exact: ${exact} }, speaker: Ivo Lund }`,
      ),
      `- { article: pier.txt, quote: { exact: ${STAND} }, speaker: null }`,
    ].join('\n');
    const reading = readCasebook(text);
    const facts = collection([decided(...reading.casebook.attributions)], { casebook: reading.casebook });
    assert.deepEqual(
      orphanProblems(reading, facts).map(({ span }) => text.slice(span.start, span.end)),
      ['{ article: pier.txt, quote: { exact: The quay was shut }, speaker: Ivo Lund }'],
    );
  });
});

describe('The fixes of indirect speech', () => {
  const told = facts.statements.find(({ text }) => text === TOLD)!;
  const menu = (article: ArticleFacts, casebook: Casebook, passage: { start: number; end: number } = told) =>
    speakerFixes(passage, article, collection([article], { casebook })).map(({ title }) =>
      wordMessage(title, edtfOf),
    );

  it('offer who is named nearby, anybody, or nobody', () => {
    assert.deepEqual(menu(facts, emptyCasebook), [
      'Attribute to Ana Torres',
      'Attribute to someone else…',
      'Nobody said this',
    ]);
  });

  for (const { title, action } of speakerFixes(told, facts, collection([facts]))) {
    if (action.kind !== 'decide') continue;
    it(`are done, and can be taken back: ${wordMessage(title, edtfOf)}`, () => {
      const { casebook } = readCasebook(patchCasebook('', action.change));
      const changed = applyCasebook(facts, casebook);
      assert.notDeepEqual(notes(changed), notes(facts));
      const still = changed.statements.find(({ text }) => text === TOLD);
      const passage = still ?? deniedAt(changed, casebook, told.start);
      assert.ok(menu(changed, casebook, passage).includes('Take back this decision'));
      // What goes along with it has no decision of its own.
      assert.ok(!menu(changed, casebook, changed.quotations[0]).includes('Take back this decision'));
    });
  }
});
