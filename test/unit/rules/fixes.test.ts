import assert from 'node:assert/strict';
import { edtfOf, isDay } from '../../../src/core/calendar/days';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { patchCasebook } from '../../../src/core/casebook/patch';
import { readCasebook } from '../../../src/core/casebook/read';
import { applyCasebook } from '../../../src/core/casebook/apply';
import type { ArticleFacts, CollectionFacts } from '../../../src/core/facts';
import { message, wordMessage } from '../../../src/core/message';
import { check } from '../../../src/core/rules/check';
import type { Fix } from '../../../src/core/rules/fix';
import { fixesFor } from '../../../src/core/rules/fixes';
import { article, collection, collectionSpeaker, days } from '../builders';

/** The fixes for the first finding of a rule in an article. */
function fixes(rule: string, facts: ArticleFacts, folder: CollectionFacts = collection([facts])): Fix[] {
  const finding = check(facts, folder, {}).find((finding) => finding.rule === rule);
  assert.ok(finding, `no ${rule}`);
  return fixesFor(finding, folder);
}

/** What the fixes are called, each with its reason where it has one. */
/** Each fix as the menu shows it, with its reason. */
const titles = (list: readonly Fix[]): string[] =>
  list.map(({ title, reason }) =>
    [title, ...(reason ? [reason] : [])].map((words) => wordMessage(words, edtfOf)).join(': '),
  );

/** What the `insert` fixes make of the article's text. */
function inserted(facts: ArticleFacts, folder?: CollectionFacts): string[] {
  return fixes('missing-date', facts, folder).flatMap(({ action }) =>
    action.kind === 'insert'
      ? [facts.text.slice(0, action.offset) + action.text + facts.text.slice(action.offset)]
      : [],
  );
}

const SILENCE = ['Silence this finding', 'Turn “missing-date” off for this folder'];
const ASK = ['Insert a publication date…', 'Record a publication date in the casebook…'];

describe('the fixes of missing-date', () => {
  it('let the reviewer type a day where nothing suggests one', () => {
    assert.deepEqual(titles(fixes('missing-date', article('Text.').facts)), [...ASK, ...SILENCE]);
  });

  it('are those of unresolved-date as well', () => {
    const facts = article('On Wednesday.').time('Wednesday').suggested('2025-04-29').facts;
    const dated = (list: readonly Fix[]): readonly Fix[] =>
      list.filter(
        ({ action }) =>
          action.kind !== 'ask day' && (action.kind !== 'decide' || action.change.kind === 'publish'),
      );
    assert.deepEqual(dated(fixes('unresolved-date', facts)), dated(fixes('missing-date', facts)));
    assert.equal(dated(fixes('unresolved-date', facts)).length, 4);
  });

  it('offer what the article and the other articles suggest, each with its reason, each once', () => {
    const facts = article('Text.').suggested('2025-04-29').facts;
    const other = (edtf: string) =>
      ({ days: days(edtf), from: 'other articles', how: message('the others') }) as const;
    const suggested = {
      'harbour.txt': [other('2025-04-29/2025-04-30'), other('2025-04-29'), other('2025-04')],
    };
    assert.deepEqual(titles(fixes('missing-date', facts, collection([facts], { suggested }))), [
      'Insert 2025-04-29 as the publication date: the file name. the others',
      'Insert 2025-04-30 as the publication date: the others',
      'Insert a publication date…',
      'Record 2025-04-29 in the casebook: the file name. the others',
      'Record 2025-04-29/2025-04-30 in the casebook: the others',
      'Record 2025-04-01/2025-04-30 in the casebook: the others',
      'Record a publication date in the casebook…',
      ...SILENCE,
    ]);
  });

  it('never insert beside a date that is wrong: what stands there stays', () => {
    for (const text of [
      'date 2025-02-30\nText.',
      '---\ndate: someday\n---\nText.',
      '---\na: [\n---\nText.',
    ]) {
      const facts = article(text).suggested('2025-03-01').facts;
      assert.deepEqual(titles(fixes('missing-date', facts)), [
        'Record 2025-03-01 in the casebook: the file name',
        'Record a publication date in the casebook…',
        ...SILENCE,
      ]);
    }
  });

  it('prefer none: a suggested day is no certain day', () => {
    const facts = article('Text.').suggested('2025-04-29').facts;
    assert.ok(fixes('missing-date', facts).every((fix) => !fix.preferred));
  });

  const own = article('date 2025-05-01\nOne.', 'a.txt').facts;
  const apart = article('date 2025-05-01\n\nOne.', 'b.txt').facts;
  const same = [' date 2025-05-01 One.', ' date 2025-05-02 Two.'].map(
    (text, i) => article(text, `${i}.txt`).facts,
  );
  /** The other articles of the folder, the text, and the text with the date in it. */
  const styles: [string, readonly ArticleFacts[], string, string][] = [
    ['a line of its own, by default', [], 'Text.', 'date 2025-04-29\nText.'],
    ['a line of its own', [own], 'Text.', 'date 2025-04-29\nText.'],
    ['an empty line behind', [apart, own, apart], 'Text.', 'date 2025-04-29\n\nText.'],
    ['the same line, behind a space', [own, ...same], 'Text.', ' date 2025-04-29 Text.'],
    ['a Markdown heading', same, '# Title', ' date 2025-04-29\n# Title'],
    ['CRLF', [own], 'One.\r\nTwo.\r\n', 'date 2025-04-29\r\nOne.\r\nTwo.\r\n'],
    ['a byte order mark', [], '\ufeffText.', '\ufeffdate 2025-04-29\nText.'],
    ['front matter', [own], '---\ntitle: A\n---\nText.', '---\ndate: 2025-04-29\ntitle: A\n---\nText.'],
    [
      'front matter, CRLF',
      [],
      '---\r\na: 1\r\n---\r\nText.',
      '---\r\ndate: 2025-04-29\r\na: 1\r\n---\r\nText.',
    ],
  ];
  for (const [title, others, text, expected] of styles) {
    it(`insert in the style of the folder: ${title}`, () => {
      const facts = article(text).suggested('2025-04-29').facts;
      const unlike = others.map((other, i) => ({ ...other, path: `${i}.txt` }));
      assert.deepEqual(inserted(facts, collection([facts, ...unlike])), [expected]);
      const { header, frontMatter } = article(expected.replace('\ufeff', '')).facts.layout;
      assert.ok(isDay(header?.day ?? frontMatter?.date?.value ?? ''), 'the inserted date is read as one');
    });
  }
});

describe('the fixes of unattributed-quote', () => {
  const facts = article('Ana Torres left. “Yes.” Jo Brand and Li Wei stayed.')
    .quote('“Yes.”', { near: ['Ana Torres', 'Li Wei'] })
    .speaker('Jo Brand').facts;
  const speakers = [
    collectionSpeaker('Max Olin', 'a.txt'),
    collectionSpeaker('Ida Holm', 'a.txt', 'b.txt'),
    collectionSpeaker('Jo Brand', 'harbour.txt'),
  ];
  const folder = collection([facts], { speakers });
  const list = fixes('unattributed-quote', facts, folder);

  it('name the nearest speakers, then anybody', () => {
    assert.deepEqual(titles(list), [
      'Attribute to Ana Torres',
      'Attribute to Li Wei',
      'Attribute to someone else…',
      'Not a quotation',
      'Silence this finding',
      'Turn “unattributed-quote” off for this folder',
    ]);
  });

  it('suggest the near ones, the others of the article, then those most reported in the folder', () => {
    const ask = list.map(({ action }) => action).find((action) => action.kind === 'ask speaker');
    assert.deepEqual(ask?.suggestions, ['Ana Torres', 'Li Wei', 'Jo Brand', 'Ida Holm', 'Max Olin']);
  });

  for (const { title, action } of list) {
    if (action.kind !== 'decide') continue;
    it(`leave nothing to fix: ${wordMessage(title, edtfOf)}`, () => {
      const { casebook, problems } = readCasebook(patchCasebook('', action.change));
      assert.deepEqual(problems, []);
      const decided = applyCasebook(facts, casebook);
      const left = check(decided, collection([decided], { casebook }), {}).map((finding) => finding.rule);
      assert.deepEqual(left, ['missing-date']);
    });
  }
});

it('there are no fixes for a finding whose article is gone', () => {
  const facts = article('Text.').facts;
  const [finding] = check(facts, collection([facts]), {});
  assert.deepEqual(fixesFor(finding!, { ...collection([]), casebook: emptyCasebook }), []);
});
