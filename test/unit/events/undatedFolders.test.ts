import assert from 'node:assert/strict';
import { edtfOf, daysBetween } from '../../../src/core/calendar/days';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import { wordMessage } from '../../../src/core/message';
import { finish } from '../../../src/core/steps';
import { undatedCases } from './undatedFolders';

describe('an article that lost its date, among dated ones', () => {
  for (const { name, dated, undated, day, exactly, range, because = [] } of undatedCases) {
    it(name, () => {
      const articles = [
        ...dated.map(([published, text], i) =>
          extractArticle({ path: `${i}.txt`, text: `date ${published}\n${text}` }),
        ),
        extractArticle({ path: 'undated.txt', text: undated }),
      ];
      const collection = finish(
        joinCollection(new Map(articles.map((one) => [one.path, one])), emptyCasebook),
      );
      const [first] = collection.publishedCandidates.get('undated.txt') ?? [];
      if (day === null) return assert.equal(first, undefined, first && edtfOf(first.days));
      assert.ok(first, 'no day is offered');
      const { days, how } = first;
      assert.ok(days.first <= day && day <= days.last, edtfOf(days));
      assert.ok(daysBetween(days.first, days.last) <= (exactly ? 0 : 2), edtfOf(days));
      if (range) assert.equal(edtfOf(days), range);
      for (const words of because)
        assert.ok(wordMessage(how, edtfOf).includes(words), wordMessage(how, edtfOf));
    });
  }
});
