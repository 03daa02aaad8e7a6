import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSameQuote } from '../../../src/core/casebook/anchor';
import type { TextQuote } from '../../../src/core/casebook/casebook';
import type { CasebookChange } from '../../../src/core/casebook/change';
import { CasebookError, patchCasebook } from '../../../src/core/casebook/patch';
import { readCasebook } from '../../../src/core/casebook/read';

const publish = (article: string, published: string): CasebookChange => ({
  kind: 'publish',
  article,
  published,
});
const attribute = (exact: string, speaker: string | null, more: Partial<TextQuote> = {}): CasebookChange => ({
  kind: 'attribute',
  article: 'a.txt',
  quote: { exact, ...more },
  speaker,
});
const date = (exact: string, means: string | null): CasebookChange => ({
  kind: 'date',
  article: 'a.txt',
  quote: { exact },
  means,
});
const say = (exact: string, on: string): CasebookChange => ({
  kind: 'say',
  article: 'a.txt',
  quote: { exact },
  on,
});
const silence = (rule: string, article?: string): CasebookChange => ({
  kind: 'silence',
  rule,
  ...(article && { article }),
});
const name = (called: string, ...aliases: string[]): CasebookChange => ({
  kind: 'name',
  name: called,
  aliases,
});
const reviewArticle = (article: string, reviewed: boolean): CasebookChange => ({
  kind: 'review article',
  article,
  reviewed,
});
const rename = (article: string, to: string): CasebookChange => ({ kind: 'rename', article, to });

const HEAD = `# What the reviewer decided about the articles in this folder, written by Source Review.
# Edit it by hand as you like: comments, order and style are kept.
version: 1
`;

/** The casebook, the decision, and the casebook with the decision in it. */
const cases: [string, string, CasebookChange, string][] = [
  ['nothing', '', publish('a.txt', '2025-05-01'), `${HEAD}articles:\n  a.txt:\n    published: 2025-05-01\n`],
  [
    'comments only',
    '# my notes',
    silence('missing-date'),
    '# my notes\nversion: 1\nsilenced:\n  - rule: missing-date\n',
  ],
  [
    'a name, where nobody is recorded',
    'version: 1\n',
    name('Ana Torres', 'Torres'),
    'version: 1\npeople:\n  - name: Ana Torres\n    aliases:\n      - Torres\n',
  ],
  [
    'a name, recorded under an alias, among comments',
    'people:\n  - name: A. Torres # to be checked\n    aliases: [the harbour master] # as the Post has it\n    role: harbour master\n',
    name('Ana Torres', 'the harbour master', 'Torres'),
    'people:\n  - name: Ana Torres # to be checked\n    aliases: [the harbour master, Torres, A. Torres] # as the Post has it\n    role: harbour master\n',
  ],
  [
    'a name that another entry has: whoever is renamed is meant',
    'people:\n  - name: Ana Torres\n  - name: Bruno Wick\n',
    name('Ana Torres', 'Bruno Wick'),
    'people:\n  - name: Ana Torres\n  - name: Ana Torres\n    aliases:\n      - Bruno Wick\n',
  ],
  [
    'a name that says so already',
    'people:\n  - { name: Ana Torres, aliases: [Torres] }\n',
    name('Ana Torres', 'Torres'),
    'people:\n  - { name: Ana Torres, aliases: [Torres] }\n',
  ],
  [
    'an article that has been gone through',
    'articles:\n  a.txt: { outlet: Post }\n',
    reviewArticle('a.txt', true),
    'articles:\n  a.txt: { outlet: Post, reviewed: true }\n',
  ],
  [
    'another article, among comments and odd spacing',
    'version:   1   # odd\n\n\narticles:\n    # the first\n    b.txt:   { outlet:  Post }   # flow\n\n# the end\n',
    publish('a.txt', '2025'),
    'version:   1   # odd\n\n\narticles:\n    # the first\n    b.txt:   { outlet:  Post }   # flow\n    a.txt:\n      published: "2025"\n\n# the end\n',
  ],
  [
    'the same article, on one line',
    'articles: { a.txt:   { outlet: Post }, b.txt: {} }\n',
    publish('a.txt', '2025-05-01'),
    'articles: { a.txt:   { outlet: Post, published: 2025-05-01 }, b.txt: {} }\n',
  ],
  [
    'the same article, without a line end at the end',
    'articles:\n  a.txt:\n    outlet: Post',
    publish('a.txt', '2025-05-01'),
    'articles:\n  a.txt:\n    outlet: Post\n    published: 2025-05-01\n',
  ],
  [
    'the same article, dated',
    'articles:\n  a.txt: { published: "2025-04" } # perhaps\n',
    publish('a.txt', '2025-05-01'),
    'articles:\n  a.txt: { published: 2025-05-01 } # perhaps\n',
  ],
  [
    'an empty section',
    'people:\n  - name: Ana # she\nattributions: [] # none yet\n',
    attribute('b', 'Ana'),
    'people:\n  - name: Ana # she\nattributions:\n  - article: a.txt\n    quote:\n      exact: b\n    speaker: Ana\n  # none yet\n',
  ],
  [
    'a section without a value',
    'attributions:\n',
    attribute('b', 'Ana'),
    'attributions:\n  - article: a.txt\n    quote:\n      exact: b\n    speaker: Ana\n',
  ],
  [
    'a list at the margin',
    'silenced:\n- rule: x # why\n# more\nversion: 1\n',
    silence('y', 'a.txt'),
    'silenced:\n- rule: x # why\n- rule: y\n  article: a.txt\n# more\nversion: 1\n',
  ],
  [
    'words that need quoting',
    'attributions:\n  - { article: b.txt, quote: { exact: c }, speaker: D }\n',
    attribute('He said: “26”\n# no', null, { prefix: ' ', suffix: '' }),
    'attributions:\n  - { article: b.txt, quote: { exact: c }, speaker: D }\n  - article: a.txt\n    quote:\n      exact: "He said: “26”\\n# no"\n      prefix: " "\n      suffix: ""\n    speaker: null\n',
  ],
  [
    'another speaker for the same passage',
    'attributions:\n  - { article: a.txt, quote: { exact: b, prefix: "" }, speaker: Ana } # sure?\n',
    attribute('b', 'Jo'),
    'attributions:\n  - { article: a.txt, quote: { exact: b, prefix: "" }, speaker: Jo } # sure?\n',
  ],
  [
    'entries that are wrong',
    'attributions:\n  - oops\n  -\n',
    attribute('b', 'Jo'),
    'attributions:\n  - oops\n  -\n  - article: a.txt\n    quote:\n      exact: b\n    speaker: Jo\n',
  ],
  [
    'nothing of the article that moved',
    'people:\n  - name: Ana\n',
    rename('a.txt', 'b.txt'),
    'people:\n  - name: Ana\n',
  ],
  ['nothing at all, when an article moves', '', rename('a.txt', 'b.txt'), ''],
  [
    'all that can name the article that moved',
    'articles:\n  a.txt:  # first\n    outlet: Post\nattributions:\n  - { article:  a.txt, quote: { exact: a.txt }, speaker: Jo } # why\n  - oops\nsilenced:\n- rule: x\n  article: "a.txt"\n  because: a.txt\n- rule: y\n  article: a*.txt\n- rule: z\n',
    rename('a.txt', 'desk/a, 2.txt'),
    'articles:\n  "desk/a, 2.txt":  # first\n    outlet: Post\nattributions:\n  - { article:  "desk/a, 2.txt", quote: { exact: a.txt }, speaker: Jo } # why\n  - oops\nsilenced:\n- rule: x\n  article: "desk/a, 2.txt"\n  because: a.txt\n- rule: y\n  article: a*.txt\n- rule: z\n',
  ],
  [
    'nothing, a date',
    'version: 1\n',
    date('Thursday', '2025-05-01'),
    'version: 1\ndates:\n  - article: a.txt\n    quote:\n      exact: Thursday\n    means: 2025-05-01\n',
  ],
  [
    'a date, that is another one now',
    'dates: # by hand\n  - { article: a.txt, quote: { exact: Thursday }, means:  2025-05-01 } # Ana knew\n',
    date('Thursday', '2025-05-08'),
    'dates: # by hand\n  - { article: a.txt, quote: { exact: Thursday }, means:  2025-05-08 } # Ana knew\n',
  ],
  [
    'a date, that is none',
    'dates:\n  - { article: a.txt, quote: { exact: May }, means: 2025-05 }\n',
    date('May', null),
    'dates:\n  - { article: a.txt, quote: { exact: May }, means: null }\n',
  ],
  [
    'a day on which words were said, among others',
    'said:\n  # heard on the radio\n  - { article: b.txt, quote: { exact: c }, on: 2025-05-01 }\n',
    say('it sank', '2025-04-29'),
    'said:\n  # heard on the radio\n  - { article: b.txt, quote: { exact: c }, on: 2025-05-01 }\n  - article: a.txt\n    quote:\n      exact: it sank\n    on: 2025-04-29\n',
  ],
  [
    'dates of an article that moves',
    'dates:\n  - { article: a.txt, quote: { exact: a.txt }, means: null } # none\nsaid:\n  - { article: a.txt, quote: { exact: b }, on: 2025-05-01 }\n',
    rename('a.txt', 'b.txt'),
    'dates:\n  - { article: b.txt, quote: { exact: a.txt }, means: null } # none\nsaid:\n  - { article: b.txt, quote: { exact: b }, on: 2025-05-01 }\n',
  ],
  [
    'an article that moved onto another',
    'articles:\n  a.txt: { outlet: Post }\n  b.txt: { outlet: Echo }\nsilenced:\n  - { rule: x, article: a.txt }\n',
    rename('a.txt', 'b.txt'),
    'articles:\n  a.txt: { outlet: Post }\n  b.txt: { outlet: Echo }\nsilenced:\n  - { rule: x, article: b.txt }\n',
  ],
];

describe('patchCasebook', () => {
  for (const [title, text, change, expected] of cases) {
    it(`writes into a file with ${title}`, () => assert.equal(patchCasebook(text, change), expected));
    it(`writes into a file with ${title}, with CRLF`, () => {
      const crlf = (lf: string): string => lf.replaceAll('\n', '\r\n');
      if (text.includes('\n')) assert.equal(patchCasebook(crlf(text), change), crlf(expected));
    });
    it(`writes the same decision once only into a file with ${title}`, () => {
      assert.equal(patchCasebook(expected, change), expected);
    });
  }

  it('leaves a file alone that says so already, in whatever style', () => {
    const text =
      'silenced: [{article:   a.txt, because: "old",  rule: x}]\narticles: {a.txt: {published: "2025"}}';
    assert.equal(patchCasebook(text, silence('x', 'a.txt')), text);
    assert.equal(patchCasebook(text, publish('a.txt', '2025')), text);
  });

  it('refuses to move an article whose name another entry borrows', () => {
    const text = 'silenced:\n  - { rule: x, article: &a a.txt }\npeople:\n  - { name: *a }\n';
    assert.throws(() => patchCasebook(text, rename('a.txt', 'b.txt')), CasebookError);
  });

  it('tells passages apart by their neighbourhood', () => {
    const first = patchCasebook('', attribute('yes', 'Ana', { prefix: 'one ' }));
    const both = patchCasebook(first, attribute('yes', 'Jo', { prefix: 'two ' }));
    assert.deepEqual(
      readCasebook(both).casebook.attributions.map(({ speaker }) => speaker),
      ['Ana', 'Jo'],
    );
  });

  for (const text of [
    'people: [',
    'a: 1\na: 2',
    'people:\n\t- x',
    'a: *b',
    '- a',
    'words',
    'a: 1\n---\nb: 2\n',
  ]) {
    it(`refuses to write into ${JSON.stringify(text)}`, () => {
      assert.throws(() => patchCasebook(text, silence('x')), CasebookError);
    });
  }

  it('refuses where a change would reach another entry through an alias', () => {
    const text = 'articles:\n  b.txt: &same { published: 2025-05-01 }\n  a.txt: *same\n';
    assert.throws(() => patchCasebook(text, publish('a.txt', '2025-05-02')), CasebookError);
    const named = 'articles:\n  a.txt: { published: &d 2025-05-01 }\n  b.txt: { published: *d }\n';
    assert.throws(() => patchCasebook(named, publish('a.txt', '2025-05-02')), CasebookError);
    assert.match(
      patchCasebook(named, publish('b.txt', '2025-05-02')),
      /&d 2025-05-01 }\n.*published: 2025-05-02 }/,
    );
  });

  // What a person may have typed: every entry and comment on lines of its own.
  const words = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', ':', '#', '“', '"', "'", '\n', '-', '🚒', '{', '\\', '\u0085', '7'),
    minLength: 1,
    maxLength: 12,
  });
  const scalar = fc.oneof(
    words,
    words.map((text) => text.trim() || 'x'),
  );
  const inline = scalar.map((text) => JSON.stringify(text));
  const comment = fc.constantFrom('', '  # a note', ' # "odd: { one');
  const gap = fc.constantFrom('', '\n', '\n\n', '# between\n', '    # indented\n');
  const entry = fc
    .tuple(inline, inline, comment, gap)
    .chain(([exact, speaker, note, space]) =>
      fc.constantFrom(
        `${space}- { article:  a.txt, quote: {exact: ${exact}},   speaker: ${speaker} }${note}\n`,
        `${space}-  article: b.txt${note}\n   quote:\n       exact:   ${exact}\n   speaker: ${speaker}${note}\n`,
      ),
    );
  const casebook = fc
    .tuple(fc.array(entry, { minLength: 1, maxLength: 5 }), gap, fc.constantFrom('\n', '\r\n'))
    .map(([entries, space, lineEnd]) =>
      `version: 1\n${space}people: [ {name:  Ana} ]\nattributions:\n${entries.join('')}${space}silenced:\n- rule: x\n`.replaceAll(
        '\n',
        lineEnd,
      ),
    );
  const change = fc.oneof(
    fc.record({
      kind: fc.constant('publish' as const),
      article: scalar,
      published: fc.constant('2025-05-01'),
    }),
    fc.record({
      kind: fc.constant('attribute' as const),
      article: fc.constantFrom('a.txt', 'b.txt'),
      quote: fc.record({ exact: scalar, prefix: words, suffix: words, position: fc.nat() }),
      speaker: fc.option(scalar),
    }),
    fc.record({ kind: fc.constant('silence' as const), rule: scalar, article: scalar }),
  );

  it('keeps every line that a person wrote, character for character', () => {
    fc.assert(
      fc.property(casebook, change, (text, change) => {
        const patched = patchCasebook(text, change);
        const left = patched.split('\n');
        for (const line of text.split('\n')) {
          const at = left.indexOf(line);
          assert.ok(at >= 0, `lost: ${line}\n${patched}`);
          left.splice(0, at + 1);
        }
      }),
    );
  });

  it('says afterwards what was decided, and all that was said before', () => {
    fc.assert(
      fc.property(casebook, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        let before = readCasebook(text).casebook;
        let patched = text;
        for (const change of changes) {
          patched = patchCasebook(patched, change);
          const { casebook: after, problems } = readCasebook(patched);
          assert.deepEqual(problems, []);
          if (change.kind === 'publish')
            assert.equal(after.articles[change.article]?.published, change.published);
          if (change.kind === 'silence') assert.ok(after.silenced.some(({ rule }) => rule === change.rule));
          if (change.kind === 'attribute') {
            const { article, speaker, quote } = change;
            const decided = after.attributions.find(
              (entry) => entry.article === article && isSameQuote(entry.quote, quote),
            );
            assert.equal(decided?.speaker, speaker);
          }
          assert.ok(after.attributions.length >= before.attributions.length);
          assert.equal(patchCasebook(patched, change), patched);
          before = after;
        }
      }),
      { numRuns: 30 },
    );
  });
});
