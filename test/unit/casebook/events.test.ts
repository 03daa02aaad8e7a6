import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edtfOf } from '../../../src/core/calendar/days';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import type { CasebookChange, EventDecision } from '../../../src/core/casebook/change';
import { keyOf, mentionsAt, passageOf } from '../../../src/core/casebook/eventOf';
import { orphanProblems } from '../../../src/core/casebook/orphans';
import { patchCasebook } from '../../../src/core/casebook/patch';
import { readCasebook } from '../../../src/core/casebook/read';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import type { CollectionEvent, CollectionFacts } from '../../../src/core/facts';
import { wordMessage } from '../../../src/core/message';
import { finish } from '../../../src/core/steps';

type Texts = Readonly<Record<string, string>>;

const MET = (day: string): string =>
  `Mayor Ana Torres met Harbour Master Ivo Lund on ${day} to talk about the breakwater.`;
const HEAD = 'date 2025-03-13\n';
const TEXTS: Texts = {
  'a.txt': `${HEAD}${MET('Tuesday')}\n\nA fire destroyed the old fish market in Port Vell on Monday.\n`,
  'b.txt': `${HEAD}${MET('Wednesday')}\n`,
  'c.txt': `${HEAD}The fish market in Port Vell burned down on Monday.\n`,
};

/** The folder as the casebook has it. */
function folder(texts: Texts, yaml = ''): CollectionFacts {
  const articles = Object.entries(texts).map(([path, text]) => extractArticle({ path, text }));
  const { casebook } = yaml ? readCasebook(yaml) : { casebook: emptyCasebook };
  return finish(joinCollection(new Map(articles.map((facts) => [facts.path, facts])), casebook));
}

/** Each event in a line: its day, what it is called, its sources. */
function lines(events: readonly CollectionEvent[]): string[] {
  return events.map(
    ({ days, label, sources }) =>
      `${days ? edtfOf(days) : 'undated'} ${label}: ${sources.map((path) => path[0]).join('')}`,
  );
}

function eventNamed(facts: CollectionFacts, label: string, path?: string): CollectionEvent {
  const event = [...facts.events, ...facts.hiddenEvents].find(
    (each) => each.label === label && (path === undefined || each.sources.includes(path)),
  );
  if (!event) throw new Error(`no event ${label}: ${lines(facts.events).join(' | ')}`);
  return event;
}

/** The casebook with one decision more about an event as it is shown now. */
function decide(
  texts: Texts,
  yaml: string,
  label: string,
  decision: (facts: CollectionFacts, event: CollectionEvent) => EventDecision,
  path?: string,
): string {
  const facts = folder(texts, yaml);
  const event = eventNamed(facts, label, path);
  const decided = decision(facts, event);
  const without = decided.apart ? mentionsAt(decided.apart, facts.articles) : [];
  const change: CasebookChange = { kind: 'event', event: keyOf(event, facts, without), ...decided };
  return patchCasebook(yaml, change);
}

const MEETING = 'Torres–Lund meeting';
const BURNT = 'Fire in Port Vell';
const merging = (facts: CollectionFacts): EventDecision => ({
  same: keyOf(eventNamed(facts, MEETING, 'b.txt'), facts),
});
const partedAt =
  (path: string) =>
  (facts: CollectionFacts, event: CollectionEvent): EventDecision => ({
    apart: passageOf(
      event.mentions.find((mention) => mention.path === path)!,
      facts.articles,
    ),
  });

type Step = readonly [label: string, Parameters<typeof decide>[3], path?: string];

/** What is decided, one after the other, and the events then. */
const cases: readonly (readonly [what: string, steps: readonly Step[], expected: readonly string[]])[] = [
  ['nothing', [], [`2025-03-10 ${BURNT}: ac`, `2025-03-11 ${MEETING}: a`, `2025-03-12 ${MEETING}: b`]],
  [
    'a name',
    [[BURNT, () => ({ title: 'Market fire' })]],
    ['2025-03-10 Market fire: ac', `2025-03-11 ${MEETING}: a`, `2025-03-12 ${MEETING}: b`],
  ],
  [
    'another name',
    [
      [BURNT, () => ({ title: 'Market fire' })],
      ['Market fire', () => ({ title: 'The great fire' })],
    ],
    ['2025-03-10 The great fire: ac', `2025-03-11 ${MEETING}: a`, `2025-03-12 ${MEETING}: b`],
  ],
  [
    'a day, which puts it in another place',
    [[BURNT, () => ({ date: '2025-03-12' })]],
    [`2025-03-11 ${MEETING}: a`, `2025-03-12 ${BURNT}: ac`, `2025-03-12 ${MEETING}: b`],
  ],
  [
    'a name and a day',
    [
      [BURNT, () => ({ date: '2025-03-09/2025-03-10' })],
      [BURNT, () => ({ title: 'Market fire' })],
    ],
    ['2025-03-09/2025-03-10 Market fire: ac', `2025-03-11 ${MEETING}: a`, `2025-03-12 ${MEETING}: b`],
  ],
  ['hidden', [[BURNT, () => ({ hidden: true })]], [`2025-03-11 ${MEETING}: a`, `2025-03-12 ${MEETING}: b`]],
  [
    'hidden and shown again',
    [
      [BURNT, () => ({ hidden: true })],
      [BURNT, () => ({ hidden: false })],
    ],
    [`2025-03-10 ${BURNT}: ac`, `2025-03-11 ${MEETING}: a`, `2025-03-12 ${MEETING}: b`],
  ],
  [
    'two that are one',
    [[MEETING, merging, 'a.txt']],
    [`2025-03-10 ${BURNT}: ac`, `2025-03-11 ${MEETING}: ab`],
  ],
  [
    'two that are one, on the day of the other',
    [
      [MEETING, merging, 'a.txt'],
      [MEETING, () => ({ date: '2025-03-12' })],
    ],
    [`2025-03-10 ${BURNT}: ac`, `2025-03-12 ${MEETING}: ab`],
  ],
  [
    'one that is two',
    [[BURNT, partedAt('c.txt')]],
    [
      `2025-03-10 ${BURNT}: a`,
      `2025-03-10 ${BURNT}: c`,
      `2025-03-11 ${MEETING}: a`,
      `2025-03-12 ${MEETING}: b`,
    ],
  ],
  [
    'one that is two, of which the passage that it was known by is the other',
    [
      [BURNT, () => ({ title: 'Market fire' })],
      ['Market fire', partedAt('a.txt')],
    ],
    [
      `2025-03-10 Market fire: c`,
      `2025-03-10 ${BURNT}: a`,
      `2025-03-11 ${MEETING}: a`,
      `2025-03-12 ${MEETING}: b`,
    ],
  ],
  [
    'one that is two, each with a name',
    [
      [BURNT, partedAt('c.txt')],
      [BURNT, () => ({ title: 'Second fire' }), 'c.txt'],
      [BURNT, () => ({ title: 'First fire' }), 'a.txt'],
    ],
    [
      '2025-03-10 First fire: a',
      '2025-03-10 Second fire: c',
      `2025-03-11 ${MEETING}: a`,
      `2025-03-12 ${MEETING}: b`,
    ],
  ],
];

describe('decisions about events', () => {
  for (const [what, steps, expected] of cases)
    it(what, () => {
      const yaml = steps.reduce((text, step) => decide(TEXTS, text, step[0], step[1], step[2]), '');
      const facts = folder(TEXTS, yaml);
      assert.deepEqual(lines(facts.events), expected);
      assert.deepEqual(yaml ? readCasebook(yaml).problems : [], []);
      assert.deepEqual(orphanProblems(readCasebook(yaml), facts), []);
    });

  it('change nothing else of the file, and nothing where they are there', () => {
    const before = `# mine\nversion: 1\nevents:\n  - id: 2020-01-01-fire-elsewhere   # gone\n    title: "An old fire"\n`;
    const once = decide(TEXTS, before, BURNT, () => ({ title: 'Market fire' }));
    assert.ok(once.startsWith(before));
    assert.equal(
      decide(TEXTS, once, 'Market fire', () => ({ title: 'Market fire' })),
      once,
    );
    const [orphan, ...more] = orphanProblems(readCasebook(once), folder(TEXTS, once));
    assert.equal(once.slice(orphan!.span.start, orphan!.span.start + 4), 'id: ');
    assert.equal(
      wordMessage(orphan!.message, edtfOf),
      'No article tells of the event “2020-01-01-fire-elsewhere” any more',
    );
    assert.deepEqual(more, []);
  });

  it('are taken back as a whole', () => {
    const before = 'version: 1\n# people\npeople:\n  - name: Ana Torres\n';
    for (const once of [
      decide(TEXTS, before, BURNT, () => ({ title: 'Market fire' })),
      decide(TEXTS, before, MEETING, merging, 'a.txt'),
      decide(TEXTS, before, BURNT, partedAt('c.txt')),
    ]) {
      const { article, quote } = readCasebook(once).casebook.events[0]!;
      assert.equal(
        patchCasebook(once, { kind: 'retract', section: 'events', article: article!, quote: quote! }),
        before,
      );
    }
  });

  it('go along when the article is renamed', () => {
    const yaml = decide(TEXTS, '', MEETING, merging, 'a.txt');
    const moved = patchCasebook(yaml, { kind: 'rename', article: 'b.txt', to: 'z.txt' });
    const { 'b.txt': text = '', ...others } = TEXTS;
    assert.deepEqual(lines(folder({ ...others, 'z.txt': text }, moved).events), [
      `2025-03-10 ${BURNT}: ac`,
      `2025-03-11 ${MEETING}: az`,
    ]);
  });

  it('stay with their event when the article gets another date, and its id is mended at the next write', () => {
    const yaml = decide(TEXTS, '', MEETING, () => ({ title: 'The breakwater talks' }), 'b.txt');
    const later = { ...TEXTS, 'b.txt': TEXTS['b.txt']!.replace('2025-03-13', '2025-03-27') };
    assert.deepEqual(lines(folder(later, yaml).events).slice(-1), ['2025-03-26 The breakwater talks: b']);
    const mended = decide(later, yaml, 'The breakwater talks', () => ({ date: '2025-03-25' }));
    assert.equal(readCasebook(mended).casebook.events.length, 1);
    assert.match(mended, /id: 2025-03-26-meeting/);
    assert.deepEqual(lines(folder(later, mended).events).slice(-1), ['2025-03-25 The breakwater talks: b']);
  });

  it('stay with their event whatever is written around its sentence', () => {
    const yaml = decide(TEXTS, '', BURNT, () => ({ title: 'Market fire' }));
    const words = fc.stringMatching(/^[a-z ,.\n]{0,60}$/);
    fc.assert(
      fc.property(words, words, (above, below) => {
        const [head = '', ...body] = TEXTS['a.txt']!.split('\n');
        const edited = `${head}\nIt rained. ${above}\n\n${body.join('\n')}\n\nIt rained. ${below}\n`;
        const named = folder({ ...TEXTS, 'a.txt': edited }, yaml).events.filter(
          ({ label }) => label === 'Market fire',
        );
        assert.equal(named.length, 1);
        assert.ok(named[0]!.sources.includes('a.txt'));
      }),
      { numRuns: 50 },
    );
  });
});

/** What somebody may write by hand, and what is said about it: line and words. */
const wrong: readonly (readonly [yaml: string, line: number, words: string])[] = [
  ['events:\n  - title: A fire\n', 1, '“id” is missing'],
  ['events:\n  - id: x\n    date: Monday\n', 2, '“date” must be a day such as 2025-05-01, a month'],
  ['events:\n  - id: x\n    hidden: perhaps\n', 2, '“hidden” must be true or false'],
  ['events:\n  - id: x\n    same_as: y\n', 2, '“same_as” must be a list'],
  ['events:\n  - id: x\n    apart:\n      - article: a.txt\n', 3, '“quote” is missing'],
  ['events:\n  - id: x\n    when: 2025-03-10\n', 2, '“when” is not a field of the casebook'],
  ['events: fire\n', 0, '“events” must be a list'],
];

describe('the events of a casebook written by hand', () => {
  for (const [yaml, line, words] of wrong)
    it(words, () => {
      const [problem] = readCasebook(yaml).problems;
      assert.ok(problem && wordMessage(problem.message, edtfOf).startsWith(words), JSON.stringify(problem));
      assert.equal(yaml.slice(0, problem.span.start).split('\n').length - 1, line);
    });
});
