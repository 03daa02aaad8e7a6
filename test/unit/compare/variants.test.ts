import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { liken } from '../../../src/core/compare/quotations/likeness';
import { quotedWords } from '../../../src/core/compare/quotations/quotedWords';
import { extractArticle } from '../../../src/core/extract';
import type { CollectionFacts } from '../../../src/core/facts';
import { finish } from '../../../src/core/steps';

function spoken(text: string) {
  const read = quotedWords(text, [{ start: 0, end: text.length }]);
  return { ...read, text, keys: read.words.map(({ key }) => key) };
}

type Spoken = ReturnType<typeof spoken>;

function wordsIn({ text, words }: Spoken, { from, to }: { from: number; to: number }): string {
  return from < to ? text.slice(words[from]!.start, words[to - 1]!.end) : '';
}

/** `here > there` for each difference. */
function differing(a: string, b: string): string[] {
  const [here, there] = [spoken(a), spoken(b)];
  return (liken(here, there)?.changes ?? []).map(
    (change) => `${wordsIn(here, change.here)} > ${wordsIn(there, change.there)}`,
  );
}

const QUAY = 'The old quay was never safe for lorries at night';

/** What is printed here, what is printed there, and what differs. */
const cases: readonly (readonly [name: string, here: string, there: string, differing: readonly string[]])[] =
  [
    ['the same words', QUAY, QUAY, []],
    ['capitals and marks', QUAY, 'the old quay, was never safe – for lorries, at night!', []],
    ['cut shorter at the end', QUAY, 'The old quay was never safe for lorries', []],
    ['cut shorter in front', QUAY, 'was never safe for lorries at night', []],
    [
      'the one goes on where the other ends',
      `${QUAY}, we knew`,
      `We told them: the old quay was never safe`,
      [],
    ],
    ['a word exchanged', QUAY, QUAY.replace('quay', 'pier'), ['quay > pier']],
    ['a word added', QUAY, QUAY.replace('never', 'never ever'), [' > ever']],
    ['a word left out', QUAY, QUAY.replace('old ', ''), ['old > ']],
    ['another word at the beginning', QUAY, QUAY.replace('The', 'Our'), ['The > Our']],
    ['another word at the end', QUAY, QUAY.replace('night', 'dusk'), ['night > dusk']],
    ['an ellipsis', QUAY, 'The old quay was never safe … at night', []],
    ['three stops', QUAY, 'The old quay ... at night', []],
    ['an ellipsis in brackets', QUAY, 'The old quay [...] at night', []],
    ['an ellipsis, and another word', QUAY, 'The old pier was never safe … at night', ['quay > pier']],
    [
      'words put in by the editor',
      'It was never safe for lorries',
      '[The quay] was never safe for lorries',
      [],
    ],
    [
      'words added by the editor',
      QUAY,
      'The old quay (in Port Vell) was never safe for lorries at night',
      [],
    ],
    ['a letter changed by the editor', QUAY, '[t]he old quay was never safe for lorries at night', []],
    ['a sentence left out', `${QUAY}. We said so. Nobody came.`, `${QUAY}. Nobody came.`, []],
    ['contractions', 'We will not sell it, and it is not ours', 'We won’t sell it, and it isn’t ours', []],
    ['contractions of “is”', 'It is late, and we are tired', "It's late, and we're tired", []],
    ['a torn apostrophe', 'It’s late, and we don’t know', 'It’ s late, and we don’ t know', []],
    [
      'numbers',
      'Twenty-six of them, and 2 more, lost 1,200 crates',
      '26 of them, and two more, lost 1200 crates',
      [],
    ],
    ['large numbers', 'It cost two hundred thousand crowns', 'It cost 200,000 crowns', []],
    ['another number', 'There were twenty-six of them', 'There were 27 of them', ['twenty-six > 27']],
    [
      'two numbers in a row stay two',
      'In groups of two three came',
      'In groups of five came',
      ['two three > five'],
    ],
    ['ordinals', 'The first of May', 'The 1st of May', []],
    ['full hours', 'He came at 6 p.m. today', 'He came at 6:00pm today', []],
    ['per cent', 'It fell by 30 per cent', 'It fell by 30%', []],
    ['compounds', 'The co-operation on the web site', 'The cooperation on the website', []],
    ['initials', 'The U.N. must act', 'The United Nations must act', []],
    [
      'British and American spelling',
      'Our neighbours in the harbour centre organise a travelling defence programme',
      'Our neighbors in the harbor center organize a traveling defense program',
      [],
    ],
    [
      'words that only look alike',
      'We were mourning here for four long days and nights',
      'We were morning here for for long days and nights',
      ['mourning > morning', 'four > for'],
    ],
    ['thinking aloud', 'We will, um, sell the quay', 'We will sell the quay', []],
    ['a second start', 'If the quay, if the quay is sold, we go', 'If the quay is sold, we go', []],
    ['a contrary', 'We will sell the quay', 'We will not sell the quay', [' > not']],
    ['accents', 'The café at the quay', 'The cafe at the quay', []],
    ['a handle for a name', 'Spoke with @AnaTorres at the quay', 'Spoke with Ana Torres at the quay', []],
    [
      'a handle for office and name',
      'Spoke with @SecArrow yesterday',
      'Spoke with Environment Secretary Delphine Arrow yesterday',
      ['@SecArrow > Environment Secretary Delphine Arrow'],
    ],
    ['nothing in common', 'We will sell it', 'Nobody came', []],
  ];

describe('Two quotations held against one another', () => {
  for (const [name, here, there, expected] of cases) {
    it(name, () => assert.deepEqual(differing(here, there), expected));
    it(`${name}, from the other side`, () =>
      assert.deepEqual(
        differing(there, here),
        expected.map((each) => each.split(' > ').reverse().join(' > ')),
      ));
  }

  it('have no difference that is not in their texts, whatever they are', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'the',
          'quay',
          'old',
          'safe',
          '…',
          '.',
          '[it]',
          "don't",
          '26',
          'twenty',
          '“',
          '(',
          ']',
        ),
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), text, (a, b) => {
        const [here, there] = [spoken(a), spoken(b)];
        for (const { start, end } of here.words) assert.ok(0 <= start && start < end && end <= a.length);
        const likeness = liken(here, there);
        for (const { here: own, there: theirs } of likeness?.changes ?? []) {
          assert.ok(0 <= own.from && own.from <= own.to && own.to <= here.keys.length);
          assert.ok(0 <= theirs.from && theirs.from <= theirs.to && theirs.to <= there.keys.length);
          assert.ok(own.from < own.to || theirs.from < theirs.to);
        }
        for (const run of likeness?.same ?? [])
          assert.deepEqual(
            here.keys.slice(run.here.from, run.here.to),
            there.keys.slice(run.there.from, run.there.to),
          );
        assert.deepEqual(liken(here, here)?.changes ?? [], []);
      }),
    );
  });
});

function folder(texts: readonly string[]): CollectionFacts {
  const articles = texts.map((text, i) => extractArticle({ path: `${'abc'[i]}.txt`, text }));
  return finish(joinCollection(new Map(articles.map((facts) => [facts.path, facts])), emptyCasebook));
}

/** `a.txt words = b.txt` for the same words elsewhere, `≠` for others. */
function repeated(texts: readonly string[]): string[] {
  return [...folder(texts).repeated].flatMap(([path, quotations]) =>
    quotations.map(
      ({ text, elsewhere }) =>
        `${path} ${text} ${elsewhere.map((place) => `${place.differs ? '≠' : '='} ${place.path}`).join(' ')}`,
    ),
  );
}

const SAID = 'said Mayor Ana Torres.';

const folders: readonly (readonly [name: string, texts: readonly string[], expected: readonly string[]])[] = [
  [
    'the same words in three articles',
    [`“${QUAY},” ${SAID}`, `“${QUAY},” ${SAID}`, `“${QUAY},” ${SAID}`],
    [
      `a.txt “${QUAY},” = b.txt = c.txt`,
      `b.txt “${QUAY},” = a.txt = c.txt`,
      `c.txt “${QUAY},” = a.txt = b.txt`,
    ],
  ],
  [
    'parts of one quotation, each with its place',
    [
      '“The old quay was never safe for lorries,” Mayor Ana Torres said. “We have closed the northern gate for good.”',
      `“The old quay was never safe for lorries. We have closed the northern gate for good,” ${SAID}`,
    ],
    [
      'a.txt “The old quay was never safe for lorries,” = b.txt',
      'a.txt “We have closed the northern gate for good.” = b.txt',
      'b.txt “The old quay was never safe for lorries. We have closed the northern gate for good,” = a.txt',
    ],
  ],
  [
    'another word in one part only',
    [
      '“The old quay was never safe for lorries,” Mayor Ana Torres said. “We have closed the northern gate for good.”',
      '“The old quay was never safe for lorries,” Mayor Ana Torres said. “We have closed the southern gate for good.”',
    ],
    [
      'a.txt “The old quay was never safe for lorries,” = b.txt',
      'a.txt “We have closed the northern gate for good.” ≠ b.txt',
      'b.txt “The old quay was never safe for lorries,” = a.txt',
      'b.txt “We have closed the southern gate for good.” ≠ a.txt',
    ],
  ],
  [
    'nobody is named in one',
    [`“${QUAY},” ${SAID}`, `It rained.\n\n“${QUAY.replace('quay', 'pier')}.”\n\nThe gate was shut.`],
    [`a.txt “${QUAY},” ≠ b.txt`, `b.txt “${QUAY.replace('quay', 'pier')}.” ≠ a.txt`],
  ],
  [
    'a spokeswoman for the mayor',
    [`“${QUAY},” ${SAID}`, `“${QUAY.replace('quay', 'pier')},” said city spokeswoman Mia Lund.`],
    [`a.txt “${QUAY},” ≠ b.txt`, `b.txt “${QUAY.replace('quay', 'pier')},” ≠ a.txt`],
  ],
  [
    'words of the reporter where a mark has gone astray',
    [
      'The gate is shut. “said Ana Torres, head of the harbour board and the old lighthouse.”',
      'The gate is shut. “said Ana Torres, head of the harbour office and the old lighthouse.”',
    ],
    [],
  ],
  ['two people', [`“${QUAY},” ${SAID}`, `“${QUAY.replace('quay', 'pier')},” said Ivo Lund.`], []],
  [
    'two utterances that one article tells apart',
    [
      `“We asked the council to keep the ferry, the quay and the old lighthouse,” ${SAID}\n\n“We asked the harbour board to keep the ferry, the quay and the old lighthouse,” ${SAID}`,
      `“We asked the council to keep the ferry, the quay and the old lighthouse,” ${SAID}`,
      `“We asked the harbour board to keep the ferry, the quay and the old lighthouse,” ${SAID}`,
    ],
    [
      'a.txt “We asked the council to keep the ferry, the quay and the old lighthouse,” = b.txt',
      'a.txt “We asked the harbour board to keep the ferry, the quay and the old lighthouse,” = c.txt',
      'b.txt “We asked the council to keep the ferry, the quay and the old lighthouse,” = a.txt',
      'c.txt “We asked the harbour board to keep the ferry, the quay and the old lighthouse,” = a.txt',
    ],
  ],
  [
    'a promise made again weeks later',
    [
      `date 2025-03-12\n“We cannot afford to keep the night ferry running,” ${SAID}`,
      `date 2025-05-12\n“We cannot afford to keep the old ferry running,” ${SAID}`,
    ],
    [],
  ],
  [
    'a few words of it in the reporter’s sentence',
    [`“${QUAY},” ${SAID}`, 'Mayor Ana Torres called the quay “never safe” on Monday.'],
    [],
  ],
  [
    'one sentence that two long quotations share in part',
    [
      `“The council has met twice this week, and we cannot afford the ferry as it is, whatever the drivers may think,” ${SAID}`,
      `“Nobody at the harbour board believes that we cannot afford the ferry, but the ledger tells another story,” ${SAID}`,
    ],
    [],
  ],
];

describe('Quotations of a folder', () => {
  for (const [name, texts, expected] of folders) it(name, () => assert.deepEqual(repeated(texts), expected));

  it('join in one disagreement all places with other words, and those alone', () => {
    const { disagreements } = folder([
      `“${QUAY},” ${SAID}`,
      `“${QUAY},” ${SAID}`,
      `“${QUAY.replace('quay', 'pier')},” ${SAID}`,
    ]);
    const [one] = disagreements.get('a.txt')!;
    assert.deepEqual(
      [...disagreements].map(([path, all]) => [path, all.length]),
      [
        ['a.txt', 1],
        ['b.txt', 1],
        ['c.txt', 1],
      ],
    );
    assert.equal(one!.rule, 'quote-variant');
    assert.deepEqual(
      one!.sides.map(({ path }) => path),
      ['a.txt', 'b.txt', 'c.txt'],
    );
  });
});
