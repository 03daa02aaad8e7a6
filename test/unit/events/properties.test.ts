import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { acts } from '../../../src/core/events/acts';
import { joinEvents } from '../../../src/core/events/joinAgain';
import type { ArticleFacts, CollectionEvent } from '../../../src/core/facts';
import { finish } from '../../../src/core/steps';
import { read, speakersOf } from './marked';

/** Pieces of news sentences, and things that stand between them. */
const PIECES = [
  ...acts.flatMap(({ verbs, nouns }) => [...verbs, ...nouns].map((words) => words.replace(/ ~.*|\|.*/, ''))),
  ...'met spoke killed attacked said on in at with to and after which who that if will not the a his talks , . ; — ( ) “ ” : - ’s'.split(
    ' ',
  ),
  '«Ines Calloway»',
  '«Calloway»',
  '«Nuria Bellamy»',
  '«Sund Army=org»',
  '«she=Nuria Bellamy»',
  '‹Tuesday=2025-04-29›',
  '‹April=2025-04›',
  '‹2019=2019›',
  '‹then=?›',
  'Port Vell',
  'Marsh Bay’s',
  '\n',
  '😀',
  'e\u0301',
  '\u00a0',
  '\u200b',
  'constructor',
  '__proto__',
];

const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 3 })), {
    maxLength: 50,
  })
  .map((pieces) => pieces.join(' '));
const published = fc.constantFrom(null, '2025-05-01', '2025-04-29/2025-04-30', '0001-01-01', '9999-12-31');
const folder = fc.array(fc.tuple(text, published), { minLength: 1, maxLength: 5 });

describe('any article', () => {
  it('gives mentions with their own words, in reading order, whose participants it knows', () => {
    fc.assert(
      fc.property(text, published, (marked, date) => {
        const { text, events, speakers } = read(marked, date);
        let last = 0;
        events.forEach((event, i) => {
          assert.ok(event.start >= 0 && event.start < event.end && event.end <= text.length);
          assert.equal(event.text, text.slice(event.start, event.end));
          assert.ok(event.trigger.start >= last);
          last = event.detailOf === null ? event.trigger.start : last;
          assert.ok(event.participants.every((id) => speakers.some((speaker) => speaker.id === id)));
          if (event.detailOf !== null) assert.equal(events[event.detailOf]?.detailOf, null, `detail ${i}`);
        });
      }),
      { numRuns: 600 },
    );
  });
});

describe('any folder', () => {
  it('has each mention in exactly one event, and each event an id of its own', () => {
    fc.assert(
      fc.property(folder, (sources) => {
        const articles = facts(sources);
        const events = joined(articles);
        const places = events.flatMap(({ mentions }) =>
          mentions.flatMap(({ path, mention }) => (mention === null ? [] : [`${path}:${mention}`])),
        );
        const all = articles.flatMap(({ path, events }) => events.map((_, i) => `${path}:${i}`));
        assert.deepEqual(places.sort(), all.sort());
        assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
        for (const { mentions, sources } of events) {
          assert.deepEqual([...new Set(mentions.map(({ path }) => path))], sources);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has the same events in whatever order its articles come', () => {
    fc.assert(
      fc.property(folder, (sources) => {
        const articles = facts(sources);
        assert.deepEqual(joined([...articles].reverse()), joined(articles));
      }),
      { numRuns: 150 },
    );
  });
});

function facts(sources: readonly (readonly [string, string | null])[]): ArticleFacts[] {
  return sources.map(([marked, date], i) => read(marked, date, `${i}.txt`));
}

function joined(articles: readonly ArticleFacts[]): readonly CollectionEvent[] {
  const sorted = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1));
  return finish(joinEvents(new Map(articles.map((article) => [article.path, article])), speakersOf(sorted)));
}
