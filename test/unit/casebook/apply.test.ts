import assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { applyCasebook } from '../../../src/core/casebook/apply';
import { type Casebook, emptyCasebook } from '../../../src/core/casebook/casebook';
import { orphanProblems } from '../../../src/core/casebook/orphans';
import { readCasebook } from '../../../src/core/casebook/read';
import { wordMessage } from '../../../src/core/message';
import type { ArticleFacts } from '../../../src/core/facts';
import { article, collection } from '../builders';

const PATH = 'harbour.txt';
const said = (exact: string, speaker: string | null, path = PATH) => ({
  article: path,
  quote: { exact },
  speaker,
});

/** Who said each quotation, by name; its kind where it is none. */
function speakers({ quotations, speakers }: ArticleFacts): string[] {
  return quotations.map(
    ({ kind, attribution }) =>
      speakers.find(({ id }) => id === attribution?.speaker)?.name ?? (attribution ? 'unknown id' : kind),
  );
}

function decided(facts: ArticleFacts, casebook: Partial<Casebook>): ArticleFacts {
  return applyCasebook(facts, { ...emptyCasebook, ...casebook });
}

const facts = article('“One,” Ana Torres said, “and two.” “Three.” The “old” quay.')
  .quote('“One,”', { group: 1, by: 'Ana Torres' })
  .quote('“and two.”', { group: 1, by: 'Ana Torres' })
  .quote('“Three.”', { near: ['Ana Torres'] })
  .quote('“old”', { kind: 'scare' })
  .speaker('Jo Brand', { aliases: ['Brand'] }).facts;

/** Decisions, and who said the four quotations then. */
const cases: [string, Partial<Casebook>, string[]][] = [
  ['nothing', {}, ['Ana Torres', 'Ana Torres', 'direct', 'scare']],
  [
    'a speaker of the article',
    { attributions: [said('“Three.”', 'Jo Brand')] },
    ['Ana Torres', 'Ana Torres', 'Jo Brand', 'scare'],
  ],
  [
    'an alias, in other letters',
    { attributions: [said('Three', 'BRAND')] },
    ['Ana Torres', 'Ana Torres', 'Jo Brand', 'scare'],
  ],
  [
    'an alias of the casebook',
    { people: [{ name: 'Jo Brand', aliases: ['the pilot'] }], attributions: [said('Three', 'the pilot')] },
    ['Ana Torres', 'Ana Torres', 'Jo Brand', 'scare'],
  ],
  [
    'someone new',
    { attributions: [said('Three', 'Ida Holm')] },
    ['Ana Torres', 'Ana Torres', 'Ida Holm', 'scare'],
  ],
  [
    'one part of a split quotation',
    { attributions: [said('and two', 'Jo Brand')] },
    ['Jo Brand', 'Jo Brand', 'direct', 'scare'],
  ],
  ['no quotation', { attributions: [said('and two', null)] }, ['scare', 'scare', 'direct', 'scare']],
  [
    'a quotation after all',
    { attributions: [said('old', 'Jo Brand')] },
    ['Ana Torres', 'Ana Torres', 'direct', 'Jo Brand'],
  ],
  [
    'two minds: the later counts',
    { attributions: [said('Three', null), said('Three', 'Jo Brand')] },
    ['Ana Torres', 'Ana Torres', 'Jo Brand', 'scare'],
  ],
  [
    'another article',
    { attributions: [said('Three', 'Jo Brand', 'quay.txt')] },
    ['Ana Torres', 'Ana Torres', 'direct', 'scare'],
  ],
  [
    'words that are gone',
    { attributions: [said('Four', 'Jo Brand')] },
    ['Ana Torres', 'Ana Torres', 'direct', 'scare'],
  ],
];

describe('applyCasebook', () => {
  for (const [title, casebook, expected] of cases) {
    it(title, () => assert.deepEqual(speakers(decided(facts, casebook)), expected));
  }

  it('keeps the words that the article itself has for the same speaker, and drops those for another', () => {
    const mention = { start: 7, end: 17, text: 'Ana Torres' };
    const [first, ...others] = facts.quotations;
    const mentioned = {
      ...facts,
      quotations: [{ ...first!, attribution: { ...first!.attribution!, mention } }, ...others],
    };
    const mentionIn = (speaker: string) =>
      decided(mentioned, { attributions: [said('One', speaker)] }).quotations[0]?.attribution?.mention;
    assert.deepEqual([mentionIn('Ana Torres'), mentionIn('Jo Brand')], [mention, null]);
  });

  it('makes someone new of what the casebook knows, once, under an id of their own', () => {
    const people = [{ name: 'Ida Holm', aliases: ['Holm'], role: 'pilot' }];
    const attributions = [said('Three', 'Holm'), said('old', 'Ida Holm')];
    const added = decided(facts, { people, attributions }).speakers.slice(facts.speakers.length);
    assert.deepEqual(added, [
      { id: 'ida-holm', name: 'Ida Holm', kind: 'person', role: 'pilot', aliases: ['Holm'], mentions: [] },
    ]);
    const double = decided(facts, { attributions: [said('Three', 'Ana, Torres')] }).speakers.at(-1);
    assert.equal(double?.id, 'ana-torres-2');
  });

  it('names the speaker first among the candidates', () => {
    const [, , third] = decided(facts, { attributions: [said('Three', 'Jo Brand')] }).quotations;
    assert.deepEqual(third?.candidates, ['jo-brand', 'ana-torres']);
  });

  it('leaves the facts it was given as they were', () => {
    const before = JSON.stringify(facts);
    decided(facts, { attributions: [said('Three', 'Ida Holm')] });
    assert.equal(JSON.stringify(facts), before);
  });
});

it('orphanProblems points at days whose words are gone', () => {
  const text = [
    'dates:',
    `- { article: ${PATH}, quote: { exact: Three }, means: 2025-05-01 }`,
    `- { article: ${PATH}, quote: { exact: Friday }, means: 2025-05-01 }`,
    'said:',
    '- { article: gone.txt, quote: { exact: Three }, on: 2025-05-01 }',
  ].join('\n');
  const reading = readCasebook(text);
  const problems = orphanProblems(reading, collection([facts], { casebook: reading.casebook }));
  assert.deepEqual(
    problems.map(({ message }) => wordMessage(message, edtfOf)),
    [
      'The words of this decision are no longer in “harbour.txt”',
      'There is no article “gone.txt” in this folder',
    ],
  );
});

it('orphanProblems points at decisions whose words or article are gone', () => {
  const attribution = (exact: string, path = PATH): string =>
    `- { article: ${path}, quote: { exact: ${exact} }, speaker: Jo Brand }`;
  const silence = (path: string, exact: string): string =>
    `- { rule: unbalanced-quote, article: "${path}", quote: { exact: ${exact} } }`;
  const text = [
    'attributions:',
    ...[attribution('Three'), attribution('Four'), '- wrong', attribution('Three', 'gone.txt')],
    'silenced:',
    ...['- { rule: missing-date }', silence('*.txt', 'gone'), silence(PATH, 'quay'), silence(PATH, 'gone')],
  ].join('\n');
  const reading = readCasebook(text);
  const problems = orphanProblems(reading, collection([facts], { casebook: reading.casebook }));
  assert.deepEqual(
    problems.map(({ span, message }) => [
      `- ${text.slice(span.start, span.end)}`,
      wordMessage(message, edtfOf),
    ]),
    [
      [attribution('Four'), 'The words of this decision are no longer in “harbour.txt”'],
      [attribution('Three', 'gone.txt'), 'There is no article “gone.txt” in this folder'],
      [silence(PATH, 'gone'), 'The words of this decision are no longer in “harbour.txt”'],
    ],
  );
});
