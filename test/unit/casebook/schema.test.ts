import Ajv from 'ajv';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readCasebook } from '../../../src/core/casebook/read';

// An editor checks the casebook by the JSON Schema while it is typed, the review by its reader: they must agree.

const schema = JSON.parse(readFileSync('schemas/casebook.schema.json', 'utf8')) as object;
const isValid = new Ajv().compile(schema);

/** Something that belongs nowhere in a casebook, or only in few places. */
const odd = fc.constantFrom<unknown>(null, '', 'words', 7, -1, 0.5, true, [], {}, ['x'], { x: 1 });

/** The right value nearly always, so that a whole casebook often is right, and wrong in one place. */
function nearly(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: odd });
}

/** A group with these fields; now and then one is left out, or one too many. */
function group(
  fields: Record<string, fc.Arbitrary<unknown>>,
  optional: string[] = [],
): fc.Arbitrary<unknown> {
  const required = Object.keys(fields).filter((name) => !optional.includes(name));
  return nearly(
    fc.oneof(
      { weight: 40, arbitrary: fc.record(fields, { requiredKeys: required }) },
      { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
      { weight: 1, arbitrary: fc.record({ ...fields, odd }) },
    ),
  );
}

const list = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => nearly(fc.array(item, { maxLength: 2 }));
const text = nearly(fc.constantFrom('a', 'Ana Torres'));
const published = nearly(
  fc.constantFrom('2025-05-01', '2025', 2025, '2025-04~', '2025-04-29/2025-05', '25-05-01', 'May'),
);
const quote = group({ exact: text, prefix: text, suffix: text, position: nearly(fc.nat()) }, [
  'prefix',
  'suffix',
  'position',
]);
const article = group({ published, outlet: text, reviewed: nearly(fc.boolean()) }, [
  'published',
  'outlet',
  'reviewed',
]);
const casebook = group(
  {
    version: fc.constant(1),
    articles: nearly(fc.dictionary(fc.constantFrom('a.txt', 'b/c.md'), article)),
    people: list(group({ name: text, aliases: list(text), role: text }, ['aliases', 'role'])),
    attributions: list(group({ article: text, quote, speaker: nearly(fc.constantFrom('Ana', null)) })),
    dates: list(group({ article: text, quote, means: fc.oneof(published, fc.constant(null)) })),
    said: list(group({ article: text, quote, on: nearly(fc.constantFrom('2025-05-01', '2025')) })),
    events: list(group({ id: text, reviewed: nearly(fc.boolean()) }, ['reviewed'])),
    silenced: list(
      group({ rule: text, article: text, quote, because: text }, ['article', 'quote', 'because']),
    ),
  },
  ['version', 'articles', 'people', 'attributions', 'dates', 'said', 'silenced'],
);

describe('the JSON Schema of the casebook', () => {
  it('finds fault where the reader does, and nowhere else', () => {
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(casebook, (value) => {
        // An empty file is a casebook of which nothing is written yet; as JSON it would be `null`.
        fc.pre(value !== null);
        const { problems } = readCasebook(JSON.stringify(value));
        assert.equal(isValid(value), problems.length === 0, JSON.stringify([problems, isValid.errors]));
        seen[problems.length === 0 ? 'right' : 'wrong']++;
      }),
      { numRuns: 800 },
    );
    assert.ok(seen.right > 100 && seen.wrong > 100, `a fair share of both: ${JSON.stringify(seen)}`);
  });

  it('leaves the calendar to the reader', () => {
    const casebook = { articles: { 'a.txt': { published: '2025-02-30' } } };
    assert.equal(isValid(casebook), true);
    assert.equal(readCasebook(JSON.stringify(casebook)).problems.length, 1);
  });
});
