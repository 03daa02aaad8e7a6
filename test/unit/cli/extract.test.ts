import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { extractLines } from '../../../src/cli/extract';

async function run(
  lines: readonly string[],
): Promise<{ rows: Record<string, unknown>[]; error: string | undefined }> {
  let written = '';
  const output = new Writable({
    highWaterMark: 64,
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      setImmediate(done);
    },
  });
  const error = await extractLines(Readable.from([lines.join('\n')]), output).then(
    () => undefined,
    (reason: unknown) => (reason as Error).message,
  );
  const rows = written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { rows, error };
}

const article = (id: string, text: string, published?: unknown): string =>
  JSON.stringify({ id, text, published });

describe('source-review extract', () => {
  it('answers every article with a line, in order', async () => {
    const { rows, error } = await run([
      article('a', '“It burned,” said Ilse Brandt on Wednesday.', '2026-03-05'),
      '',
      article('b', 'date 2026-03-06\nThe fire is out.'),
    ]);
    assert.equal(error, undefined);
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(rows[0]?.['published'], { value: '2026-03-05', basis: 'given' });
    const [quote] = rows[0]?.['quotes'] as { text: string; speaker: { name: string; text: string } }[];
    assert.equal(quote?.text, '“It burned,”');
    assert.equal(quote.speaker.name, 'Ilse Brandt');
    const [time] = rows[0]?.['times'] as Record<string, unknown>[];
    assert.equal(time?.['value'], '2026-03-04');
    assert.equal(time['days'], '2026-03-04');
    assert.deepEqual(time['anchor'], { kind: 'publication', days: '2026-03-05' });
    assert.deepEqual(rows[1]?.['published'], { value: '2026-03-06', basis: 'header', start: 0, end: 15 });
  });

  it('gives the days of a range as a first and a last one, and none where no day is named', async () => {
    const { rows } = await run([
      article('a', 'It burned in the night of April 27-28 for six hours.', '2026-05-01'),
    ]);
    assert.deepEqual(
      (rows[0]?.['times'] as Record<string, unknown>[]).map(({ value, days }) => [value, days]),
      [
        ['2026-04-27TNI', '2026-04-27/2026-04-28'],
        ['PT6H', null],
      ],
    );
  });

  const wrong: [string, string, RegExp][] = [
    ['no JSON', '{"id": "a"', /Line 2 is not JSON/],
    ['no object', 'null', /Line 2 needs an "id" and a "text"/],
    ['no text', '{"id": "a"}', /Line 2 needs an "id" and a "text"/],
    ['an impossible date', article('b', 'x', '2025-02-30'), /Line 2: "published" is a date/],
    ['a date that is none', article('b', 'x', 7), /Line 2: "published" is a date/],
  ];
  for (const [name, line, message] of wrong) {
    it(`stops at a line with ${name}, after the lines before it`, async () => {
      const { rows, error } = await run([article('a', 'The fire is out.'), line]);
      assert.equal(rows.length, 1);
      assert.match(error ?? '', message);
    });
  }
});
