import assert from 'node:assert/strict';
import fc from 'fast-check';
import { speechOf } from './speech';

/** Paragraphs as articles have them, in all sorts of marks; the properties put marks in and take them out. */
const PARAGRAPHS = [
  '“The pier has to go,” said Ana Torres. “It is ‘old’.”',
  '"We were not asked," Ivo Lund said on Monday.',
  'The owners’ plan was called ‘a mess’ by the workers’ union.',
  'She is 5\' 11" tall and was born in the ’90s.',
  'Sie sagte: „Der Pier ist ‚alt‘.“',
  'Elle a dit : « Le quai est vieux. »',
  'Ana Torres wrote: “The pier has to go.',
  '“It is older than any of us.”',
  'TORRES: The pier is old.',
  'LUND: By whom was that said?',
  '> We have waited for years.',
  '> — Ana Torres',
  'We have waited. — Ana Torres (@TorresPV) April 30, 2025',
  'Nobody in Port Vell was hurt, officials said.',
];
const MARKS = ['“', '”', '"', '‘', '’', "'", '„', '‚', '«', '»', '‹', '›', '`', "''", '``'];

const paragraph = fc.constantFrom(...PARAGRAPHS);
const article = fc.array(paragraph, { minLength: 1, maxLength: 10 }).map((all) => all.join('\n\n'));

/** An article in which marks were put in, or characters taken out, anywhere. */
const spoiled = fc
  .tuple(article, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...MARKS, '')), { maxLength: 8 }))
  .map(([text, edits]) =>
    edits.reduce((whole, [at, mark]) => {
      const where = at % (whole.length + 1);
      return mark
        ? whole.slice(0, where) + mark + whole.slice(where)
        : whole.slice(0, where) + whole.slice(where + 1);
    }, text),
  );

/** All that is said in an article, by words and speakers: offsets and line ends left out. */
function heard(text: string): string[] {
  const { quotations, statements, speakers, strayMarks } = speechOf(text);
  const nameOf = (id: string | undefined): string =>
    speakers.find((each) => each.id === id)?.name ?? 'nobody';
  const plain = (words: string): string => words.replaceAll('\r\n', '\n');
  return [
    ...quotations.map(
      (each) => `${each.kind} ${each.group} ${plain(each.text)} ${nameOf(each.attribution?.speaker)}`,
    ),
    ...statements.map((each) => `${plain(each.text)} ${nameOf(each.attribution?.speaker)}`),
    ...strayMarks.map(({ start, end, opens }) => `${text.slice(start, end)} ${opens}`),
  ];
}

describe('Articles with marks put in and taken out', () => {
  it('keep all spans inside the text, in order, with their own words', () => {
    fc.assert(
      fc.property(spoiled, (text) => {
        const { quotations, statements, strayMarks } = speechOf(text);
        for (const spans of [quotations, statements]) {
          let end = 0;
          for (const each of spans) {
            assert.ok(
              each.start >= end && each.end > each.start && each.end <= text.length,
              JSON.stringify(each),
            );
            assert.equal(each.text, text.slice(each.start, each.end));
            end = each.end;
          }
        }
        for (const { start, end, content } of quotations)
          assert.ok(content.start >= start && content.end <= end);
        let last = -1;
        for (const { start } of strayMarks) {
          assert.ok(start > last);
          last = start;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('say the same with CRLF, every offset moved by the line ends before it', () => {
    fc.assert(
      fc.property(spoiled, (text) => {
        const windows = text.replaceAll('\n', '\r\n');
        assert.deepEqual(heard(windows), heard(text));
        const moved = (offset: number): number => offset + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
        assert.deepEqual(
          speechOf(windows).quotations.map(({ start }) => start),
          speechOf(text).quotations.map(({ start }) => moved(start)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('say the same behind emoji, every offset moved by their length', () => {
    const emoji = '🚢 👩🏽‍🚒 🌊.\n\n';
    // A headline in front, so that the emoji change nobody's place in the article.
    const head = 'Port Vell closes its pier\n\n';
    fc.assert(
      fc.property(spoiled, (text) => {
        assert.deepEqual(heard(`${head}${emoji}${text}`), heard(`${head}.\n\n${text}`));
        assert.deepEqual(
          speechOf(`${head}${emoji}${text}`).quotations.map(({ start }) => start - emoji.length),
          speechOf(`${head}.\n\n${text}`).quotations.map(({ start }) => start - '.\n\n'.length),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('say the same in a later paragraph, whatever mark is lost before it', () => {
    const later = 'In May, harbour pilot Jon Holm said: “The pier has to go.” It is 6\' 2" wide.';
    fc.assert(
      fc.property(article, fc.nat(), fc.constantFrom(...MARKS), (text, at, mark) => {
        const where = at % (text.length + 1);
        const last = (before: string): string[] =>
          heard(`${before}\n\n${later}`).filter((line) => line.includes('pier has to go.”'));
        const words = (lines: string[]): (string | undefined)[] =>
          lines.slice(-1).map((line) => line.match(/“.*/)?.[0]);
        assert.deepEqual(words(last(text.slice(0, where) + mark + text.slice(where))), [
          '“The pier has to go.” Jon Holm',
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
