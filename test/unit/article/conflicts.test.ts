import assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import { wordMessage } from '../../../src/core/message';
import { check } from '../../../src/core/rules/check';
import { fixesFor } from '../../../src/core/rules/fixes';
import { finish } from '../../../src/core/steps';

const BODY =
  'The ferry to Salt Quay ran aground in thick fog, and forty people were taken off by the lifeboat crew.';

/** What the article is called, what stands in front of its report ("⏎" is a line end), and what contradicts its date. */
const cases: readonly (readonly [path: string, top: string, ...against: string[]])[] = [
  // In order.
  ['ferry.txt', 'date 2025-05-01⏎'],
  ['ferry.txt', 'date 2025-05-01⏎Ferry aground⏎Published May 1, 2025⏎'],
  ['ferry.txt', 'date 2025-05-01⏎Ferry aground⏎Updated May 2, 2025⏎'],
  ['ferry.txt', 'date 2025-05-01⏎Ferry aground⏎First published May 1, 2025. Last updated May 9, 2025.⏎'],
  ['ferry.txt', 'date 2025-05-01⏎SALT QUAY, April 30 (Coastwire) -- '],
  ['ferry.txt', 'date 2025-05-05⏎SALT QUAY, May 2, 2025 (Coastwire) -- '],
  ['ferry.txt', 'date 2025-01-01⏎SALT QUAY, December 31 (Coastwire) -- '],
  ['2025-05-01-ferry.txt', 'date 2025-05-01⏎'],
  ['2025-05-07-ferry.txt', 'date 2025-05-01⏎'],
  ['ferry.txt', 'date 2025-05-02⏎datePublished: 2025-05-02⏎dateModified: 2025-05-04⏎'],
  ['ferry.txt', 'date 2025-05-02⏎Ferry aground⏎May 1, 2025 11:45 PM PDT⏎'],
  ['ferry.txt', 'date 2025-05-01⏎datePublished: 2025-05-02T01:15:00Z⏎Ferry aground⏎May 1, 2025 9:15 pm EDT⏎'],
  ['ferry.txt', 'datePublished: 2025-05-02T01:15:00Z⏎Ferry aground⏎May 1, 2025 9:15 pm EDT⏎'],
  ['ferry.txt', 'https://star.example/2025/04/30/ferry⏎Ferry aground⏎May 1, 2025⏎'],
  ['ferry.txt', 'date 2025-05-04⏎Ferry aground⏎04/05/2025⏎'],
  ['ferry.txt', 'Ferry aground⏎Updated May 9, 2025⏎SALT QUAY, May 1 (Coastwire) -- '],
  ['2025-05-01-ferry.txt', 'Ferry aground⏎Updated May 9, 2025⏎'],
  ['ferry.txt', 'Ferry aground⏎May 1, 2025⏎© 2021 Salt Quay Star⏎'],

  ['ferry.txt', 'date 2025-05-01⏎Home | News | Sport | Saturday, May 9, 2026⏎Ferry aground⏎'],
  // An old dispatch, printed once more.
  ['ferry.txt', 'date 2025-05-02⏎SALT QUAY, May 2, 1945 (Coastwire) -- '],

  // Not in order.
  ['ferry.txt', 'date 2025-05-02⏎SALT QUAY, May 2, 2024 (Coastwire) -- ', 'dateline 2024-05-02'],
  ['ferry.txt', 'date 2025-05-01⏎Ferry aground⏎Published May 3, 2025⏎', 'printed date 2025-05-03'],
  ['ferry.txt', 'date 2025-05-01⏎Ferry aground⏎May 2, 2025⏎', 'printed date 2025-05-02'],
  ['ferry.txt', 'date 2025-05-03⏎Ferry aground⏎Updated May 1, 2025⏎', 'printed date 2025-05-01'],
  ['ferry.txt', '---⏎date: 2025-05-01⏎---⏎datePublished: 2024-05-01⏎', 'metadata 2024-05-01'],
  ['ferry.txt', 'date 2025-05-11⏎SALT QUAY, May 1 (Coastwire) -- ', 'dateline 2025-05-01'],
  ['ferry.txt', 'date 2025-05-01⏎SALT QUAY, May 3 (Coastwire) -- ', 'dateline 2025-05-03'],
  ['2025-04-30-ferry.txt', 'date 2025-05-01⏎', 'file name 2025-04-30'],
  ['20240501.txt', 'Ferry aground⏎May 1, 2025⏎', 'file name 2024-05-01'],
  ['ferry.txt', 'https://star.example/2024/05/01/ferry⏎Ferry aground⏎May 1, 2025⏎', 'web address 2024-05-01'],
  ['ferry.txt', 'SALT QUAY, May 3, 2025 (Coastwire) -- '],
  [
    '2025-04-28-ferry.txt',
    'date 2025-05-01⏎Ferry aground⏎Published May 3, 2025⏎',
    'printed date 2025-05-03',
    'file name 2025-04-28',
  ],
];

function review(path: string, top: string, published?: string) {
  const facts = extractArticle({
    path,
    text: `${top.replaceAll('⏎', '\n')}${BODY}\n${BODY}\n${BODY}`,
    ...(published === undefined ? {} : { published: { value: published, basis: 'casebook' as const } }),
  });
  const collection = finish(joinCollection(new Map([[path, facts]]), emptyCasebook));
  const findings = check(facts, collection, {}).filter(({ rule }) => rule === 'publication-conflict');
  return { facts, collection, findings };
}

describe('publication dates that contradict each other', () => {
  for (const [path, top, ...against] of cases) {
    it(`${path}: ${top.slice(0, 90)} ${against.length > 0 ? `but ${against.join(', ')}` : ''}`, () => {
      const { facts, findings } = review(path, top);
      assert.deepEqual(
        facts.publishedConflicts.map(({ days, from }) => `${from} ${edtfOf(days)}`),
        against,
      );
      assert.equal(findings.length, against.length > 0 ? 1 : 0);
    });
  }

  const PATH = '2025-04-28-ferry.txt';
  const TOP = 'date 2025-05-01⏎Ferry aground⏎Published May 3, 2025⏎';

  it('are named with their places and days, the one in use first', () => {
    const { facts, findings } = review(PATH, TOP);
    const [finding] = findings;
    assert.equal(
      finding && wordMessage(finding.message, edtfOf),
      'The header line says 2025-05-01, but the date on the page says 2025-05-03, the file name says 2025-04-28.',
    );
    assert.equal(facts.text.slice(finding!.start, finding!.end), 'date 2025-05-01');
    assert.deepEqual(
      finding!.related.map(({ start, end }) => facts.text.slice(start, end)),
      ['Published May 3, 2025'],
    );
  });

  it('can be settled by any of the days, in the casebook', () => {
    const { collection, findings } = review(PATH, TOP);
    const recorded = fixesFor(findings[0]!, collection).flatMap(({ action }) =>
      action.kind === 'decide' && action.change.kind === 'publish' ? [action.change.published] : [],
    );
    assert.deepEqual(recorded, ['2025-05-01', '2025-05-03', '2025-04-28']);
  });

  it('are settled once the reviewer has recorded a day', () => {
    assert.deepEqual(review(PATH, TOP, '2025-05-03').findings, []);
  });
});
