import assert from 'node:assert/strict';
import { findPublished } from '../../../src/core/article/findPublished';
import { readLayout } from '../../../src/core/article/readLayout';

const BODY =
  'The ferry to Salt Quay ran aground in thick fog, and forty people were taken off by the lifeboat crew.';

/** Text, the date and its basis; `null` where nothing in the text says when it appeared. */
const cases: [string, [string, string] | null][] = [
  [`date 2026-03-05\n${BODY}`, ['2026-03-05', 'header']],
  [`date 2026-03-05 Salt Quay [Asteria], March 4 : ${BODY}`, ['2026-03-05', 'header']],
  [`---\ndate: 2026-03-05T07:00:00Z\n---\n${BODY}`, ['2026-03-05', 'front matter']],
  [`---\npublished: 5 March 2026\n---\n${BODY}`, ['2026-03-05', 'front matter']],
  [`Ferry aground\nThursday, 5 March 2026\n${BODY}`, ['2026-03-05', 'printed date']],
  [`Salt Quay, March 5, 2026: ${BODY}`, ['2026-03-05', 'dateline']],
  [`Salt Quay [Asteria], March 5 : ${BODY}`, null],
  [`date 2025-02-30\n${BODY}`, null],
  [`---\ndate: soon\n---\n${BODY}`, null],
  [`${BODY}\n\nCopyright © 2021 Salt Quay Star`, null],
  [BODY, null],
];

describe('the publication date', () => {
  for (const [text, expected] of cases) {
    it(JSON.stringify(text.slice(0, 60)), () => {
      const { published } = findPublished({ path: 'ferry.txt', text }, readLayout(text));
      assert.deepEqual(published && [published.value, published.basis], expected);
    });
  }

  it('is first of all what the casebook says', () => {
    const text = `date 2026-03-05\n${BODY}`;
    const source = {
      path: 'ferry.txt',
      text,
      published: { value: '2026-03-01/2026-03-02', basis: 'casebook' } as const,
    };
    const { published } = findPublished(source, readLayout(text));
    assert.deepEqual(published?.days, { first: '2026-03-01', last: '2026-03-02' });
    assert.equal(published.basis, 'casebook');
  });

  const names: [string, string | undefined][] = [
    ['2026-03-05-ferry.txt', '2026-03-05'],
    ['star_20260305.txt', '2026-03-05'],
    ['2026-02-30.txt', undefined],
    ['ferry-120260305.txt', undefined],
    ['20260305/ferry.txt', undefined],
  ];
  for (const [path, expected] of names) {
    it(`may be the one in the file name ${path}`, () => {
      const { published, candidates } = findPublished({ path, text: BODY }, readLayout(BODY));
      assert.equal(published, null);
      assert.equal(candidates[0]?.days.first, expected);
    });
  }
});
