import assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { disagreementsAbout } from '../../../src/core/compare/disagreementsAbout';
import { extractArticle } from '../../../src/core/extract';
import type { CollectionFacts } from '../../../src/core/facts';
import { wordMessage } from '../../../src/core/message';
import { check } from '../../../src/core/rules/check';
import { finish } from '../../../src/core/steps';

const RULES = ['date-conflict', 'planned-vs-actual', 'single-source', 'weekday-mismatch'];

/** The articles as a folder: `a.txt`, `b.txt` and so on. */
function folderOf(texts: readonly string[]): CollectionFacts {
  const articles = new Map(
    texts.map((text, i) => [`${'abcdef'[i]}.txt`, extractArticle({ path: `${'abcdef'[i]}.txt`, text })]),
  );
  return finish(joinCollection(articles, emptyCasebook));
}

/** `path severity: what it says -> path of each related place`, of the rules about the days of events. */
function found(texts: readonly string[]): string[] {
  const collection = folderOf(texts);
  return [...collection.articles.values()].flatMap((facts) =>
    check(facts, collection, {})
      .filter(({ rule }) => RULES.includes(rule))
      .map(({ path, severity, message, related }) =>
        `${path} ${severity}: ${wordMessage(message, edtfOf)} -> ${related.map((each) => each.path).join(' ')}`.trim(),
      ),
  );
}

/** An article of a Thursday, 13 March 2025, unless it begins with another date. */
const dated = (text: string): string => (text.startsWith('date ') ? text : `date 2025-03-13\n${text}`);

const FIRE = 'A fire destroyed the old fish market in Port Vell on Tuesday. Two traders were hurt.';
const BURNT = 'The old fish market in Port Vell was gutted by a fire on Wednesday. Two traders were hurt.';
const OTHER_FIRE = 'A rope store in Port Vell burned down on Wednesday. Nobody saw who came out of it.';
const ARREST = 'Police arrested Jon Ferro on Tuesday, said Ana Torres. “I did nothing,” said Jon Ferro.';
const HELD = 'Jon Ferro was arrested on Wednesday. “I am innocent,” said Jon Ferro.';
const PLAN =
  'date 2025-03-11\nMayor Ana Torres will meet Harbour Master Ivo Lund on Friday to talk about the breakwater.';
const PLAN_TOO =
  'date 2025-03-12\nA breakwater is wanted: the harbour master, Ivo Lund, will meet Mayor Ana Torres on Friday.';
const MARCH = 'date 2025-03-11\nMayor Ana Torres will lead a march to the lighthouse on Friday.';
const MET = (day: string): string =>
  `Mayor Ana Torres met Harbour Master Ivo Lund on ${day} to talk about the breakwater.`;

// The same news, written by somebody else: no copy of the other.
const MET_TOO = (day: string): string =>
  `What is to become of the breakwater? The harbour master, Ivo Lund, met Mayor Ana Torres on ${day}.`;
const FIRE_TOO =
  'Forty stalls, the ice house and the clock are gone: the market of Port Vell was gutted by a fire on Tuesday.';

const PROMISED = (day: string): string =>
  `date 2025-03-14\nMayor Ana Torres ${day}promised Port Vell a new breakwater and forty lamps for the outer quay.`;
const DURING_CALL = `Harbour Master Ivo Lund telephoned Mayor Ana Torres on Wednesday.

During the call, Torres promised Port Vell a new breakwater and forty lamps for the outer quay.`;

const TALK = (day: string, which: string): string =>
  `Mayor Ana Torres met Minister Pia Ferro on ${day}, ${which} the flood. “No,” said Pia Ferro.`;

const CALL = (day: string): string =>
  `Mayor Ana Torres telephoned Minister Pia Ferro on ${day}. “We need it,” said Ana Torres. “No,” said Pia Ferro.`;

/** What is in the folder, and all that is said about the days of its events. */
const cases: readonly (readonly [what: string, texts: readonly string[], expected: readonly string[]])[] = [
  [
    'a fire on two days, much of it the same',
    [FIRE, BURNT],
    [
      'a.txt warning: “Fire in Port Vell” is dated 2025-03-11 here, but 2025-03-12 in b.txt. -> b.txt',
      'b.txt warning: “Fire in Port Vell” is dated 2025-03-12 here, but 2025-03-11 in a.txt. -> a.txt',
    ],
  ],
  [
    'a fire that two have on one day and a third on another',
    [FIRE, BURNT, FIRE.replace('old', 'ancient')],
    [
      'a.txt warning: “Fire in Port Vell” is dated 2025-03-11 here, but 2025-03-12 in b.txt. -> b.txt',
      'b.txt warning: “Fire in Port Vell” is dated 2025-03-12 here, but 2025-03-11 in a.txt and elsewhere. -> a.txt c.txt',
      'c.txt warning: “Fire in Port Vell” is dated 2025-03-11 here, but 2025-03-12 in b.txt. -> b.txt',
    ],
  ],
  ['a fire on one day', [FIRE, BURNT.replace('Wednesday', 'Tuesday')], []],
  ['two fires in one town', [FIRE, OTHER_FIRE], []],
  ['a fire of one night', [FIRE, BURNT.replace('on Wednesday', 'early on Wednesday')], []],
  [
    'a fire of which one tells the day by the clock of its place',
    [FIRE, BURNT.replace('on Wednesday', 'on Wednesday (local time)')],
    [
      'a.txt information: “Fire in Port Vell” is dated 2025-03-11 here, but 2025-03-12 (local time) in b.txt. -> b.txt',
      'b.txt information: “Fire in Port Vell” is dated 2025-03-12 (local time) here, but 2025-03-11 in a.txt. -> a.txt',
    ],
  ],
  ['a second fire', [FIRE, BURNT.replace('by a fire', 'by a second fire')], []],
  ['fires days apart', [FIRE, BURNT.replace('on Wednesday', 'on Saturday')], []],
  ['two fires of which one article tells both', [`${FIRE} ${OTHER_FIRE}`, BURNT], []],
  ['a fire that the one could not know of', [`date 2025-03-11\n${FIRE}`, BURNT], []],
  [
    'an arrest on two days',
    [ARREST, HELD],
    [
      'a.txt warning: “Arrest of Ferro” is dated 2025-03-11 here, but 2025-03-12 in b.txt. -> b.txt',
      'b.txt warning: “Arrest of Ferro” is dated 2025-03-12 here, but 2025-03-11 in a.txt. -> a.txt',
    ],
  ],
  ['the arrests of two people', [ARREST, HELD.replaceAll('Ferro', 'Halm')], []],
  [
    'a meeting that both tell to be the first',
    [TALK('Tuesday', 'for the first time since'), TALK('Wednesday', 'their first talk since')],
    [
      'a.txt warning: “Ferro–Torres meeting” is dated 2025-03-11 here, but 2025-03-12 in b.txt. -> b.txt',
      'b.txt warning: “Ferro–Torres meeting” is dated 2025-03-12 here, but 2025-03-11 in a.txt. -> a.txt',
    ],
  ],
  [
    'a meeting that one of them tells to be the first',
    [TALK('Tuesday', 'for the first time since'), TALK('Wednesday', 'who was spared by')],
    [],
  ],
  ['phone calls on two days', [CALL('Tuesday'), CALL('Wednesday')], []],
  [
    'a day that somebody only quotes',
    [
      FIRE,
      '“The old fish market in Port Vell burned down yesterday, two traders were hurt,” said Ana Torres.',
    ],
    [],
  ],
  [
    'a plan called off',
    [PLAN, 'The meeting between Mayor Ana Torres and Harbour Master Ivo Lund was postponed.'],
    [
      'a.txt information: “Torres–Lund meeting”: announced for 2025-03-14 here, “postponed” in b.txt. -> b.txt',
      'b.txt information: “Torres–Lund meeting”: “postponed” here, announced for 2025-03-14 in a.txt. -> a.txt',
    ],
  ],
  [
    'a plan that may be called off',
    [PLAN, 'The meeting between Mayor Ana Torres and Harbour Master Ivo Lund may be postponed.'],
    [],
  ],
  [
    'a plan of which two tell, and a third what came of it',
    [PLAN, PLAN_TOO, 'date 2025-03-14\nThe meeting between Mayor Ana Torres and Ivo Lund was cancelled.'],
    [
      'a.txt information: “Lund–Torres meeting”: announced for 2025-03-14 here, “cancelled” in c.txt. -> c.txt',
      'b.txt information: “Lund–Torres meeting”: announced for 2025-03-14 here, “cancelled” in c.txt. -> c.txt',
      'c.txt information: “Lund–Torres meeting”: “cancelled” here, announced for 2025-03-14 in a.txt. -> a.txt b.txt',
    ],
  ],
  [
    'an opening without people, put off: the day and the words of it',
    [
      'date 2025-03-11\nThe new reading room of the sailors’ library will open on Thursday.',
      'date 2025-03-14\nThe opening of the reading room in the sailors’ library, planned for Thursday, has been put off.',
    ],
    [
      'a.txt information: “The new reading room of the sailors’ library will open”: announced for 2025-03-13 here, “put off” in b.txt. -> b.txt',
      'b.txt information: “The new reading room of the sailors’ library will open”: “put off” here, announced for 2025-03-13 in a.txt. -> a.txt',
    ],
  ],
  [
    'another opening put off',
    [
      'date 2025-03-11\nThe new reading room of the sailors’ library will open on Thursday.',
      'date 2025-03-14\nThe opening of the fish market, planned for Thursday, has been put off.',
    ],
    [],
  ],
  [
    'a march called off, of which an article speaks before it says so',
    [MARCH, 'date 2025-03-15\nThe march. Mayor Ana Torres cancelled Friday’s march to the lighthouse.'],
    [
      'a.txt information: “March (Torres)”: announced for 2025-03-14 here, “cancelled” in b.txt. -> b.txt',
      'b.txt information: “March (Torres)”: “cancelled” here, announced for 2025-03-14 in a.txt. -> a.txt',
    ],
  ],
  [
    'the visit to another town called off',
    [
      'date 2025-03-11\nMayor Ana Torres will visit Marsh Bay on Friday.',
      'date 2025-03-12\nMayor Ana Torres has cancelled a visit to Port Vell because of a cold.',
    ],
    [],
  ],
  [
    'the march of another day called off',
    [MARCH, 'date 2025-03-15\nMayor Ana Torres cancelled the march of Sunday, 9 March, to the lighthouse.'],
    [],
  ],
  [
    'a meeting a day later, in other words',
    [PLAN, 'date 2025-03-18\nOver soup, Mayor Ana Torres met Harbour Master Ivo Lund on Saturday.'],
    [
      'a.txt information: “Torres–Lund meeting”: announced for 2025-03-14 here, took place on 2025-03-15 in b.txt. -> b.txt',
      'b.txt information: “Torres–Lund meeting”: took place on 2025-03-15 here, announced for 2025-03-14 in a.txt. -> a.txt',
    ],
  ],
  [
    'a meeting of theirs ten days later, in other words',
    [PLAN, 'date 2025-03-25\nOver soup, Mayor Ana Torres met Harbour Master Ivo Lund on Monday.'],
    [],
  ],
  [
    'a meeting that never was, says another article',
    [PLAN, 'date 2025-03-15\nMayor Ana Torres did not meet Harbour Master Ivo Lund.'],
    [
      'a.txt information: “Torres–Lund meeting”: announced for 2025-03-14 here, denied in b.txt. -> b.txt',
      'b.txt information: “Torres–Lund meeting”: denied here, announced for 2025-03-14 in a.txt. -> a.txt',
    ],
  ],
  [
    'a meeting that never was, of another month',
    [PLAN, 'date 2025-04-15\nMayor Ana Torres did not meet Harbour Master Ivo Lund on Monday.'],
    [],
  ],
  [
    'the meeting of two others called off',
    [PLAN, 'The meeting between Mayor Ana Torres and Dock Manager Pia Ferro was postponed.'],
    [],
  ],
  [
    'a plan carried out on another day',
    [PLAN, `date 2025-03-18\n${MET('Monday')}`],
    [
      'a.txt information: “Torres–Lund meeting”: announced for 2025-03-14 here, took place on 2025-03-17 in b.txt. -> b.txt',
      'b.txt information: “Torres–Lund meeting”: took place on 2025-03-17 here, announced for 2025-03-14 in a.txt. -> a.txt',
    ],
  ],
  ['a plan carried out on its day', [PLAN, `date 2025-03-18\n${MET('Friday')}`], []],
  [
    'a plan carried out, and a second meeting',
    [PLAN, `date 2025-03-18\n${MET('Friday')}`, `date 2025-03-18\n${MET('Monday')}`],
    [],
  ],
  ['a meeting while the plan still stands', [PLAN, `date 2025-03-13\n${MET('Wednesday')}`], []],
  [
    'what was done during a call, told with a day of its own',
    [`${PROMISED('on Thursday (local time) ')}\n\n${DURING_CALL}`],
    [
      'a.txt information: “Torres–Lund phone call” is dated 2025-03-13 (local time) here, but 2025-03-12 elsewhere in this article. -> a.txt',
      'a.txt information: “Torres–Lund phone call” is dated 2025-03-12 here, but 2025-03-13 (local time) elsewhere in this article. -> a.txt',
    ],
  ],
  ['what was done during a call, told without a day', [`${PROMISED('')}\n\n${DURING_CALL}`], []],
  [
    'another promise than the one made during a call',
    [
      `date 2025-03-14\nMayor Ana Torres on Thursday opened a nursery in Marsh Bay and spoke to the gardeners.\n\n${DURING_CALL}`,
    ],
    [],
  ],
  [
    'a weekday that does not fit, and another article with the date',
    [MET('Thursday, 12 March 2025'), MET('Wednesday')],
    [
      'a.txt warning: “Thursday, 12 March 2025” does not fit the calendar: that day is 2025-03-12. b.txt has the same event on 2025-03-12. -> b.txt',
    ],
  ],
  [
    'a weekday that does not fit, and two other articles with the weekday',
    [MET('Tuesday, 12 March 2025'), MET('Tuesday'), MET('Tuesday')],
    [
      'a.txt warning: “Tuesday, 12 March 2025” does not fit the calendar: that day is 2025-03-12. b.txt and c.txt have the same event on 2025-03-11. -> b.txt c.txt',
    ],
  ],
  [
    'a weekday that does not fit, and others who disagree',
    [MET('Tuesday, 12 March 2025'), MET('Tuesday'), MET('Wednesday')],
    [
      'a.txt warning: “Tuesday, 12 March 2025” does not fit the calendar: that day is 2025-03-12. ->',
      'b.txt information: “Torres–Lund meeting” is dated 2025-03-11 here, but 2025-03-12 in c.txt. -> c.txt',
      'c.txt information: “Torres–Lund meeting” is dated 2025-03-12 here, but 2025-03-11 in b.txt. -> b.txt',
    ],
  ],
  [
    'what one source alone has',
    [MET('Wednesday'), MET_TOO('Wednesday'), FIRE],
    [
      'c.txt hint: Of 3 independent sources that tell of these days, only this one has “Fire in Port Vell”. ->',
    ],
  ],
  [
    'what others could not know of',
    [
      'date 2025-03-10\nMayor Ana Torres will meet Harbour Master Ivo Lund on Wednesday.',
      'date 2025-03-10\nMinister Pia Ferro will meet Judge Lia Sorel on Wednesday.',
      FIRE,
    ],
    [],
  ],
  ['what two have', [MET('Wednesday'), MET_TOO('Wednesday'), FIRE, FIRE_TOO], []],
  ['too few sources to be alone among', [MET('Wednesday'), FIRE], []],
  [
    'a fire of years before',
    [MET('Wednesday'), MET('Wednesday'), FIRE.replace('on Tuesday', 'on 12 March 2019')],
    [],
  ],
];

describe('the days of events', () => {
  for (const [what, texts, expected] of cases)
    it(`${what}: ${expected.length ? 'pointed at' : 'nothing'}`, () =>
      assert.deepEqual(found(texts.map(dated)), expected));
});

describe('the events that a disagreement is about', () => {
  const twice: readonly (readonly [what: string, texts: readonly string[], days: readonly string[]])[] = [
    ['both of a date conflict', [FIRE, BURNT], ['2025-03-11', '2025-03-12']],
    [
      'the plan and what came of it',
      [PLAN, `date 2025-03-18\n${MET('Monday')}`],
      ['2025-03-14', '2025-03-17'],
    ],
  ];
  for (const [what, texts, expected] of twice)
    it(`are ${what}`, () => {
      const facts = folderOf(texts.map(dated));
      const marked = facts.events.filter(({ id }) => disagreementsAbout(id, facts).length === 1);
      assert.deepEqual(
        marked.map(({ days }) => days && edtfOf(days)),
        expected,
      );
    });
});
