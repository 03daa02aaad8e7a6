import assert from 'node:assert/strict';
import {
  check,
  type CollectionFacts,
  edtfOf,
  type Finding,
  independentSources,
  overlaps,
  type Span,
  wordMessage,
} from '../../../src/core';
import { factsOf } from '../folder';
import { readExpected } from './expected';

// Whole folders with planted disagreements and traps: what is planted is found, and nothing besides.

const FOLDERS = {
  'election-night': 'samples/election-night',
  disagreements: 'test/fixtures/disagreements',
};

/** Rules that must point at what is planted, and at nothing else. */
const COMPARING = [
  'quote-variant',
  'date-conflict',
  'figure-conflict',
  'text-reuse',
  'unquoted-verbatim',
  'planned-vs-actual',
  'speaker-conflict',
  'ambiguous-speaker',
  'weekday-mismatch',
];

/** What is longer is no name that a person would give an event. */
const LONGEST_LABEL = 45;

for (const [name, folder] of Object.entries(FOLDERS)) {
  describe(`what is planted in ${folder}`, () => {
    const { findings: planted, traps, events } = readExpected(`test/fixtures/${name}.expected.txt`);
    let facts: CollectionFacts;
    let found: readonly Finding[];

    before(async () => {
      facts = await factsOf(folder);
      found = [...facts.articles.values()].flatMap((article) => check(article, facts, {}));
    });

    for (const { notYet, rule, article, words, others } of planted) {
      expects(notYet, `${rule} at “${words}” in ${article}`, () => {
        const here = found.filter(pointsAt(rule, article, placeOf(words, article, facts)));
        assert.ok(here.length > 0, 'nothing is pointed at');
        assert.deepEqual(othersNamed(here), [...others].sort());
      });
    }

    for (const { notYet, rule, article, words, why } of traps) {
      expects(notYet, `no ${rule} at “${words}” in ${article}: ${why}`, () => {
        const here = found.filter(pointsAt(rule, article, placeOf(words, article, facts)));
        assert.deepEqual(here.map(inWords), []);
      });
    }

    it('nothing besides', () => {
      const known = [...planted, ...traps.filter(({ notYet }) => notYet)];
      const expected = known.map(({ rule, article, words }) =>
        pointsAt(rule, article, placeOf(words, article, facts)),
      );
      const besides = found.filter(
        (finding) => COMPARING.includes(finding.rule) && !expected.some((isIt) => isIt(finding)),
      );
      assert.deepEqual(besides.map(inWords), []);
    });

    for (const { notYet, day, label, sources, independent } of events) {
      expects(notYet, `event: ${label}, ${day ?? 'no day'}`, () => {
        const onDay = facts.events.filter(({ days }) => (days ? edtfOf(days) : null) === day);
        const called = onDay.filter((event) => hasWords(event.label, label));
        assert.equal(called.length, 1, `that day: ${onDay.map((event) => event.label).join('; ')}`);
        const event = called[0]!;
        assert.ok(event.label.length <= LONGEST_LABEL, `no label, but a sentence: ${event.label}`);
        assert.deepEqual([...event.sources].sort(), [...sources].sort());
        assert.equal(independentSources(event, facts).length, independent);
      });
    }

    function inWords({ rule, path, start, end, message }: Finding): string {
      const words = facts.articles.get(path)!.text.slice(start, end);
      return `${rule} | ${path} | ${words}: ${wordMessage(message, edtfOf)}`;
    }
  });
}

/** A test of what must hold; of what does not hold yet a test that fails once it does, so that the table stays true. */
function expects(notYet: boolean, what: string, holds: () => void): void {
  it(notYet ? `not yet: ${what}` : what, () =>
    notYet ? assert.throws(holds, assert.AssertionError) : holds(),
  );
}

/** Where the words stand in the article; they must stand there once, so that nobody wonders which place is meant. */
function placeOf(words: string, path: string, { articles }: CollectionFacts): Span {
  const text = articles.get(path)?.text;
  assert.ok(text !== undefined, `there is no article ${path}`);
  const [first = '', last = first] = words.split(' … ');
  const start = text.indexOf(first);
  assert.ok(start >= 0 && !text.includes(first, start + 1), `“${first}” stands in ${path} not once`);
  const end = text.indexOf(last, start) + last.length;
  assert.ok(end > start, `“${last}” does not follow in ${path}`);
  return { start, end };
}

function pointsAt(rule: string, article: string, place: Span): (finding: Finding) => boolean {
  return (finding) => finding.rule === rule && finding.path === article && overlaps(finding, place);
}

/** Whose name comes first in a label, and what it adds, is not asked for. */
function hasWords(label: string, expected: string): boolean {
  const words = new Set(wordsOf(label));
  return wordsOf(expected).every((word) => words.has(word));
}

function wordsOf(label: string): string[] {
  return label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function othersNamed(findings: readonly Finding[]): string[] {
  const named = findings.flatMap(({ path, related }) =>
    related.map((place) => place.path).filter((other) => other !== path),
  );
  return [...new Set(named)].sort();
}
