import assert from 'node:assert/strict';
import { suggestPublished } from '../../../src/core/article/published/suggestPublished';
import { edtfOf } from '../../../src/core/calendar/days';
import { extractArticle } from '../../../src/core/extract';

const BODY =
  'The ferry to Salt Quay ran aground in thick fog, and forty people were taken off by the lifeboat crew.';

/** The top of an undated article ("⏎" is a line end), the middle of the folder's days, and the days that these suggest. */
const cases: readonly (readonly [top: string, middle: string | undefined, ...days: string[]])[] = [
  ['Salt Quay [Asteria], May 2 : ', '2025-05-06', '2025-05-02'],
  ['Salt Quay [Asteria], December 30 : ', '2025-01-06', '2024-12-30'],
  ['Salt Quay [Asteria], May 2 : ', undefined],
  ['Ferry aground⏎Thu 1 May, 6.02pm⏎', '2025-06-01', '2025-05-01'],
  ['Ferry aground⏎Wed 1 May, 6.02pm⏎', '2025-06-01', '2024-05-01'],
  ['Ferry aground⏎Published 1 May⏎', '2025-06-01', '2025-05-01'],
  ['Ferry aground⏎Thu 1 May, 6.02pm⏎', undefined],
  ['https://star.example/2025/05/01/ferry⏎Ferry aground⏎Thu 1 May, 6.02pm⏎', undefined, '2025-05-01'],
  ['Ferry aground⏎04/05/2025⏎', '2025-05-06', '2025-05-04', '2025-04-05'],
  ['Ferry aground⏎04/05/2025⏎', '2025-04-06', '2025-04-05', '2025-05-04'],
  ['SALT QUAY, May 2 (CW) ', '2025-05-06', '2025-05-02'],
  ['SALT QUAY, May 2 (Coastwire) ', '2025-05-06', '2025-05-02'],
  ['On Friday, May 2 (a holiday) ', '2025-05-06'],
  ['Home | News | Sport | Thursday, May 1, 2025⏎Ferry aground⏎', '2024-05-06', '2025-05-01'],
  ['Ferry aground⏎', '2025-05-06'],
];

describe('the days that an article’s own line leaves open', () => {
  for (const [top, middle, ...days] of cases) {
    it(`${top.slice(0, 60)} among articles of ${middle ?? 'no day'}`, () => {
      const article = extractArticle({
        path: 'ferry.txt',
        text: `${top.replaceAll('⏎', '\n')}${BODY}\n${BODY}`,
      });
      assert.equal(article.published, null);
      assert.deepEqual(
        suggestPublished(article, middle).map((candidate) => edtfOf(candidate.days)),
        days,
      );
    });
  }
});
