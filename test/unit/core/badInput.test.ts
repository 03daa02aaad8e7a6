import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ArticleFacts, extractArticle, type Span } from '../../../src/core';
import { decodeFile } from '../../../src/files/decode';

const ARTICLE = 'date 2026-03-05\n\n“We saw it on Wednesday,” said Ilse Brandt, the skipper of the ferry.';

/** Every span that the facts of an article name. */
function spansOf(facts: ArticleFacts): (Span & { text?: string })[] {
  const { layout } = facts;
  return [
    ...[layout.header, layout.frontMatter, layout.byline, layout.dateline].filter((part) => part !== null),
    ...layout.headlines,
    ...layout.printedDates,
    ...layout.metadata,
    ...layout.boilerplate,
    ...layout.paragraphs,
    ...layout.paragraphs.flatMap(({ sentences }) => sentences),
    ...facts.times,
    ...facts.quotations,
    ...facts.quotations.map(({ content }) => content),
    ...facts.strayMarks,
    ...facts.statements,
    ...[...facts.quotations, ...facts.statements].flatMap(({ attribution }) =>
      [attribution?.mention, attribution?.cue].filter((part) => part != null),
    ),
    ...facts.speakers.flatMap(({ mentions }) => mentions),
    ...facts.events,
    ...facts.events.map(({ trigger }) => trigger),
  ];
}

function assertSound(facts: ArticleFacts): void {
  for (const span of spansOf(facts)) {
    assert.ok(
      0 <= span.start && span.start <= span.end && span.end <= facts.text.length,
      JSON.stringify(span),
    );
    if (span.text !== undefined) assert.equal(span.text, facts.text.slice(span.start, span.end));
  }
  assert.equal(
    JSON.stringify(JSON.parse(JSON.stringify(facts))),
    JSON.stringify(facts),
    'facts are plain JSON',
  );
}

const facts = (text: string): ArticleFacts => extractArticle({ path: 'ferry.txt', text });

describe('bad input', () => {
  const texts: [string, string][] = [
    ['an empty file', ''],
    ['only a header', 'date 2026-03-05'],
    ['an impossible date', 'date 2025-02-30\n\nThe ferry sailed on Thursday.'],
    ['CRLF', ARTICLE.replaceAll('\n', '\r\n')],
    [
      'emoji and combining marks',
      `date 2026-03-05\n\n👩‍🚒 “Il est tombe\u0301 on Wednesday 🚒,” said Ilse Brandt.`,
    ],
    ['lone surrogates', `\ud83d${ARTICLE}\udc00`],
    ['control characters', `${ARTICLE}\u0000\u0007\u001b[31m`],
    ['nothing but marks', '“'.repeat(5000)],
    ['nothing but straight marks', '" '.repeat(5000)],
    ['nothing but digits', '1'.repeat(20000)],
    ['nothing but capitals', 'A'.repeat(20000)],
    ['nothing but spaces', ' '.repeat(100000)],
    ['nothing but full stops', '. '.repeat(20000)],
  ];
  for (const [name, text] of texts) it(`${name} gives sound facts`, () => assertSound(facts(text)));

  it('keeps speakers and days under CRLF', () => {
    const crlf = facts(ARTICLE.replaceAll('\n', '\r\n'));
    assert.equal(crlf.published?.value, '2026-03-05');
    assert.equal(crlf.times[0]?.value, '2026-03-04');
    assert.equal(crlf.speakers[0]?.name, 'Ilse Brandt');
  });

  it('reads a megabyte in one line', () => {
    const line =
      '“We saw it on Wednesday,” said Ilse Brandt. The ferry ran aground on March 4 and again a day later. ';
    assertSound(facts(line.repeat(Math.ceil(1_000_000 / line.length))));
  }).timeout(20_000);

  it('gives sound facts for any text made of what articles are made of', () => {
    const piece = fc.constantFrom('“', '”', '"', "'", '‘', '’', ' said ', 'Ilse Brandt', ' he ', ', ', '. ', '\n\n', ' on Wednesday', ' March 4', '\r\n', '👩‍🚒', ' told reporters ', '2026', ' the ', 'date 2026-03-05', ': ', '—', '('); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => assertSound(facts(pieces.join('')))),
    );
  });

  it('gives sound facts for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => assertSound(facts(text))));
  });
});

describe('the bytes of a file', () => {
  const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  const readable: [string, Uint8Array, string][] = [
    ['UTF-8', Buffer.from('Ünder way'), 'Ünder way'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffÜnder way'), 'Ünder way'],
    ['UTF-16, little end first', utf16('Ünder way 👩‍🚒', false), 'Ünder way 👩‍🚒'],
    ['UTF-16, big end first', utf16('Ünder way', true), 'Ünder way'],
    [
      'Windows-1252',
      Buffer.from('the \x93caf\xe9\x94 by the harbour', 'latin1'),
      'the “café” by the harbour',
    ],
    ['UTF-8 with the replacement character in it', Buffer.from('caf\ufffd and café'), 'caf\ufffd and café'],
    ['nothing', new Uint8Array(0), ''],
  ];
  for (const [name, bytes, text] of readable) {
    it(`are read as text: ${name}`, () => assert.deepEqual(decodeFile(bytes), { text }));
  }

  const skipped: [string, Uint8Array, RegExp][] = [
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /binary/],
    ['noise', Buffer.from(Array.from({ length: 500 }, (_, i) => 128 + ((i * 37) % 128))), /readable/],
    ['five megabytes', Buffer.alloc(5_000_000, 'a'), /too large/],
  ];
  for (const [name, bytes, why] of skipped) {
    it(`are skipped with a reason: ${name}`, () => {
      const file = decodeFile(bytes);
      assert.ok('skipped' in file);
      assert.match(file.skipped.text, why);
    });
  }
});
