import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPublished } from '../../../src/core/article/published/findPublished';
import { readLayout } from '../../../src/core/article/readLayout';
import { articles, type DateLine, dateLines } from './dateLines';

const BODY =
  'The ferry to Salt Quay ran aground in thick fog, and forty people were taken off by the lifeboat crew.';

function dateOf(text: string, path = 'ferry.txt'): [string, string] | null {
  const { published } = findPublished({ path, text }, readLayout(text));
  return published && [published.value, published.basis];
}

function checked(cases: readonly DateLine[], frame: string): void {
  for (const [line, day, basis = 'printed date'] of cases) {
    it(`${day ?? 'none'}: ${line.slice(0, 80)}`, () => {
      const text = frame.replace('{line}', () => line).replaceAll('{body}', BODY);
      const expected = day === undefined ? null : [day, basis];
      assert.deepEqual(dateOf(text.replaceAll('⏎', '\n')), expected);
      assert.deepEqual(dateOf(text.replaceAll('⏎', '\r\n')), expected, 'with CRLF');
    });
  }
}

describe('the publication date', () => {
  describe('in a line below the headline', () => checked(dateLines, 'Ferry aground⏎{line}⏎{body}⏎{body}'));
  describe('in an article', () => checked(articles, '{line}'));

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

  const suggestions: [path: string, top: string, day: string | undefined][] = [
    ['2026-03-05-ferry.txt', '', '2026-03-05'],
    ['star_20260305.txt', '', '2026-03-05'],
    ['2026-02-30.txt', '', undefined],
    ['ferry-120260305.txt', '', undefined],
    ['20260305/ferry.txt', '', undefined],
    ['ferry.txt', 'https://star.example/2026/03/05/ferry-aground\n', '2026-03-05'],
    ['ferry.txt', 'https://star.example/world/2026/mar/05/ferry-aground\n', '2026-03-05'],
    ['ferry.txt', 'URL: https://star.example/2026-03-05/ferry\n', '2026-03-05'],
    ['ferry.txt', 'https://star.example/2026/03/ferry\n', undefined],
    ['ferry.txt', 'https://x.com/star/status/2026/03/05/\n', undefined],
  ];
  for (const [path, top, expected] of suggestions) {
    it(`may be the one in ${top.trim() || path}`, () => {
      const text = top + BODY;
      const { published, candidates } = findPublished({ path, text }, readLayout(text));
      assert.equal(published, null);
      assert.equal(candidates[0]?.days.first, expected);
    });
  }

  it('of any text stands where it is said to stand', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...dateLines.map(([words]) => words),
        ...articles.map(([words]) => words),
        BODY,
        '{',
        '}',
        '<script',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\n\n'))
      .map(([lines, end]) => lines.join(end).replaceAll('⏎', end));
    fc.assert(
      fc.property(text, fc.string({ maxLength: 20 }), (anyText, path) => {
        const { published, conflicts, candidates } = findPublished(
          { path, text: anyText },
          readLayout(anyText),
        );
        for (const { span, days } of [published, ...conflicts].filter((one) => one !== null)) {
          assert.ok(days.first <= days.last);
          assert.ok(!span || (span.start >= 0 && span.start < span.end && span.end <= anyText.length));
        }
        assert.ok(published === null || candidates.length === 0);
        assert.ok(published !== null || conflicts.length === 0);
      }),
    );
  });
});
