import assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import type { ArticleFacts, CollectionFacts } from '../../../src/core/facts';
import { wordMessage } from '../../../src/core/message';
import { check } from '../../../src/core/rules/check';
import type { Finding } from '../../../src/core/rules/rule';
import { finish } from '../../../src/core/steps';

function folder(texts: readonly string[]): CollectionFacts {
  const articles = texts.map((text, i) => extractArticle({ path: `${'abcdefgh'[i]}.txt`, text }));
  return finish(joinCollection(new Map(articles.map((facts) => [facts.path, facts])), emptyCasebook));
}

function variants(article: ArticleFacts, collection: CollectionFacts): Finding[] {
  return check(article, collection, {}).filter(({ rule }) => rule === 'quote-variant');
}

/** `severity: message` of what is found in the first article. */
function told(texts: readonly string[]): string[] {
  const collection = folder(texts);
  return variants(collection.articles.get('a.txt')!, collection).map(
    ({ severity, message }) => `${severity}: ${wordMessage(message, edtfOf)}`,
  );
}

const PROMISE = 'We will repair the old quay before the winter storms return to the harbour';
const SAID = 'said Mayor Ana Torres.';
const printed = (words: string): string => `“${words},” ${SAID}`;
const OTHER = 'The same quotation is printed in other words: ';

const cases: readonly (readonly [name: string, others: readonly string[], expected: readonly string[]])[] = [
  ['the same words', [PROMISE], []],
  [
    'one word',
    [PROMISE.replace('repair', 'replace')],
    [`warning: ${OTHER}“repair” here is “replace” in b.txt.`],
  ],
  [
    'a word more',
    [PROMISE.replace('old ', 'old stone ')],
    [`warning: ${OTHER}“stone” in b.txt is left out here.`],
  ],
  ['a word less', [PROMISE.replace('old ', '')], [`warning: ${OTHER}“old” here is left out in b.txt.`]],
  [
    'two words',
    [PROMISE.replace('repair', 'replace').replace('storms', 'floods')],
    [`warning: ${OTHER}“repair” here is “replace” in b.txt, “storms” here is “floods” in b.txt.`],
  ],
  [
    'three words',
    [PROMISE.replace('repair', 'replace').replace('storms', 'floods').replace('old', 'long')],
    [`information: ${OTHER}several words differ in b.txt.`],
  ],
  [
    'one wording in two articles, and another one',
    [
      PROMISE.replace('repair', 'replace'),
      PROMISE.replace('repair', 'replace'),
      PROMISE.replace('old', 'long'),
    ],
    [`warning: ${OTHER}“repair” here is “replace” in b.txt and c.txt; “old” here is “long” in d.txt.`],
  ],
  [
    'one wording in five articles',
    Array.from({ length: 5 }, () => PROMISE.replace('repair', 'replace')),
    [`warning: ${OTHER}“repair” here is “replace” in b.txt, c.txt, d.txt and 2 more.`],
  ],
];

describe('quote-variant', () => {
  for (const [name, others, expected] of cases)
    it(name, () => assert.deepEqual(told([PROMISE, ...others].map(printed)), expected));

  it('speaks more softly where little is the same', () =>
    assert.deepEqual(
      told([
        printed('This is a sad time for the whole harbour family'),
        printed('This is a sad day for the whole harbour family'),
      ]),
      [`information: ${OTHER}“time” here is “day” in b.txt.`],
    ));

  it('points at the part that differs, and into the other article', () => {
    const collection = folder([
      '“Nobody was hurt in the harbour last night,” Mayor Ana Torres said. “We will repair the old quay before the winter storms return.”',
      '“Nobody was hurt in the harbour last night,” Mayor Ana Torres said. “We will replace the old quay before the winter storms return.”',
    ]);
    const [first] = variants(collection.articles.get('a.txt')!, collection);
    const textAt = ({ path, start, end }: { path: string; start: number; end: number }): string =>
      collection.articles.get(path)!.text.slice(start, end);
    assert.equal(textAt(first!), '“We will repair the old quay before the winter storms return.”');
    assert.deepEqual(first!.related.map(textAt), [
      '“We will replace the old quay before the winter storms return.”',
    ]);
  });

  it('finds the words again where lines have moved since the folder was joined', () => {
    const texts = [PROMISE, PROMISE.replace('repair', 'replace')].map(printed);
    const collection = folder(texts);
    const typed = extractArticle({ path: 'a.txt', text: `It rained all day.\n\n${texts[0]}` });
    const [finding] = variants(typed, collection);
    assert.equal(typed.text.slice(finding!.start, finding!.end), `“${PROMISE},”`);
    const moved = extractArticle({ path: 'b.txt', text: `It rained all day.\n\n${texts[1]}` });
    const around = { ...collection, articles: new Map([...collection.articles, ['b.txt', moved]]) };
    const [related] = variants(collection.articles.get('a.txt')!, around)[0]!.related;
    assert.equal(
      moved.text.slice(related!.start, related!.end),
      `“${PROMISE.replace('repair', 'replace')},”`,
    );
  });
});
