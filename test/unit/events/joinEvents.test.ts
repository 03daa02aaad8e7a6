import * as assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { joinEvents } from '../../../src/core/events/joinAgain';
import type { CollectionEvent } from '../../../src/core/facts';
import { finish } from '../../../src/core/steps';
import { read, speakersOf } from './marked';

/** Articles by letter, each published on a day (`?`: undated), and the events: day, label, the letters of the sources. */
interface Case {
  readonly what: string;
  readonly articles: Record<string, readonly [published: string, marked: string]>;
  readonly events: readonly (readonly [day: string, label: string, sources: string])[];
}

const cases: readonly Case[] = [
  {
    what: 'one call told by three articles, each with words of its own',
    articles: {
      a: ['2025-05-01', '«Ines Calloway» spoke to «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
      b: [
        '2025-05-01',
        'In a ‹Wednesday=2025-04-30› phone call, «Ines Calloway» and «Nuria Bellamy» disagreed.\nThe phone call with «Bellamy» was «Calloway»’s first.',
      ],
      c: [
        '2025-05-02',
        '«Bellamy» held a telephonic conversation with «Ines Calloway» on ‹April 30=2025-04-30›.',
      ],
    },
    events: [['2025-04-30', 'Calloway–Bellamy phone call', 'abc']],
  },
  {
    what: 'several calls of one week stay apart',
    articles: {
      a: ['2025-05-01', '«Ines Calloway» telephoned «Nuria Bellamy» on ‹Monday=2025-04-28›.'],
      b: ['2025-05-01', '«Ines Calloway» telephoned «Nuria Bellamy» on ‹Tuesday=2025-04-29›.'],
      c: ['2025-05-01', '«Ines Calloway» telephoned «Sam Okafor» on ‹Tuesday=2025-04-29›.'],
    },
    events: [
      ['2025-04-28', 'Calloway–Bellamy phone call', 'a'],
      ['2025-04-29', 'Calloway–Bellamy phone call', 'b'],
      ['2025-04-29', 'Calloway–Okafor phone call', 'c'],
    ],
  },
  {
    what: 'a mention without a day joins the only event that it fits',
    articles: {
      a: ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹Tuesday=2025-04-29›.'],
      b: [
        '?',
        'After meeting «Nuria Bellamy», «Ines Calloway» left.\nThe meeting of «Ines Calloway» and «Nuria Bellamy» was short.',
      ],
    },
    events: [['2025-04-29', 'Calloway–Bellamy meeting', 'ab']],
  },
  {
    what: 'and none where two fit',
    articles: {
      a: ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹Monday=2025-04-28›.'],
      c: ['?', 'The meeting of «Ines Calloway» and «Nuria Bellamy» was short.'],
    },
    events: [
      ['2025-04-28', 'Calloway–Bellamy meeting', 'b'],
      ['2025-04-29', 'Calloway–Bellamy meeting', 'a'],
      ['undated', 'Calloway–Bellamy meeting', 'c'],
    ],
  },
  {
    what: 'a phone call is no meeting, even on one day',
    articles: {
      a: ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', '«Ines Calloway» telephoned «Nuria Bellamy» on ‹Tuesday=2025-04-29›.'],
    },
    events: [
      ['2025-04-29', 'Calloway–Bellamy meeting', 'a'],
      ['2025-04-29', 'Calloway–Bellamy phone call', 'b'],
    ],
  },
  {
    what: 'words alone never join',
    articles: {
      a: ['2025-05-01', 'A fire broke out in Port Vell on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', 'A fire broke out in Marsh Bay on ‹Tuesday=2025-04-29›.'],
    },
    events: [
      ['2025-04-29', 'Fire in Marsh Bay', 'b'],
      ['2025-04-29', 'Fire in Port Vell', 'a'],
    ],
  },
  {
    what: 'the attack that everybody looks back on is one event, whatever the article says of its day',
    articles: {
      a: [
        '2025-05-01',
        'Gunmen killed three people in Port Vell on ‹April 22=2025-04-22›.\nAfter the attack in Port Vell, the school closed.',
      ],
      b: [
        '2025-05-01',
        'It follows the ‹April 22=2025-04-22› attack in Port Vell. The Port Vell attack shocked many.',
      ],
      c: ['2025-05-02', '«Nuria Bellamy» condemned the Port Vell terror attack.'],
      d: ['?', 'Tempers rose after an ‹April 22=?› attack in Port Vell, a town in the Aram region.'],
    },
    events: [['2025-04-22', 'Attack in Port Vell', 'abcd']],
  },
  {
    what: 'an older attack on the same place keeps its own date',
    articles: {
      a: [
        '2025-05-01',
        'The ‹April 22=2025-04-22› attack in Port Vell recalls the ‹2019=2019› Port Vell attack.',
      ],
    },
    events: [
      ['2019-01-01/2019-12-31', 'Attack in Port Vell', 'a'],
      ['2025-04-22', 'Attack in Port Vell', 'a'],
    ],
  },
  {
    what: 'a report that names both places makes two fires one',
    articles: {
      a: ['2025-05-01', 'A fire broke out in Warehouse 9 on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', 'A fire broke out on the Salt Quay on ‹Tuesday=2025-04-29›.'],
      c: [
        '2025-05-01',
        'A fire destroyed Warehouse 9 on the Salt Quay on ‹the night of April 28-29=2025-04-28/2025-04-29›.',
      ],
    },
    events: [['2025-04-29', 'Fire on the Salt Quay', 'abc']],
  },
  {
    what: 'an act of which only day and kind are told joins the only one with a place',
    articles: {
      a: ['2025-05-01', 'A ferry ran aground off Hollin Point on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', 'A ferry ran aground on ‹Tuesday=2025-04-29›, and nobody was hurt.'],
    },
    events: [['2025-04-29', 'Accident off Hollin Point', 'ab']],
  },
  {
    what: 'news that names no day joins the day that another article names',
    articles: {
      a: ['2025-05-01', '«Nuria Bellamy» resigned on ‹Wednesday=2025-04-30›.'],
      b: ['2025-05-02', '«Nuria Bellamy» has resigned.'],
    },
    events: [['2025-04-30', 'Departure of Bellamy', 'ab']],
  },
  {
    what: 'what was reported on a day did not happen after it',
    articles: {
      a: ['2025-05-01', '«Nuria Bellamy» resigned on ‹Wednesday=2025-04-30›.'],
      b: ['2025-05-02', '«Nuria Bellamy» has resigned, the port said on ‹Tuesday=2025-04-29›.'],
      c: ['2025-05-02', '«Nuria Bellamy» has resigned, the port said on ‹Wednesday=2025-04-30›.'],
    },
    events: [
      ['2025-04-29', 'Departure of Bellamy', 'b'],
      ['2025-04-30', 'Departure of Bellamy', 'ac'],
    ],
  },
  {
    what: 'what one article reports somebody to have said is no event; a post is, and a statement that two report',
    articles: {
      a: [
        '2025-05-01',
        '«Ines Calloway» warned of rain on ‹Tuesday=2025-04-29›.\n«Sam Okafor» said in a statement on ‹Tuesday=2025-04-29› that all was well.\n«Nuria Bellamy» issued a statement on ‹Monday=2025-04-28›.\n«Lena Dorn» posted on X on ‹Monday=2025-04-28›.',
      ],
      b: ['2025-05-01', '«Nuria Bellamy» released a statement on ‹Monday=2025-04-28›.'],
    },
    events: [
      ['2025-04-28', 'Statement by Bellamy', 'ab'],
      ['2025-04-28', 'Post by Dorn', 'a'],
    ],
  },
  {
    what: 'an arrest without a name is the only one of its day',
    articles: {
      a: ['2025-05-01', '«Sam Okafor» was arrested in Port Vell on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', 'Police arrested a man on ‹Tuesday=2025-04-29› in connection with the theft.'],
    },
    events: [['2025-04-29', 'Arrest of Okafor', 'ab']],
  },
  {
    what: 'and stays apart where there are two',
    articles: {
      a: ['2025-05-01', '«Sam Okafor» was arrested on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', '«Lena Dorn» was arrested on ‹Tuesday=2025-04-29›.'],
      c: ['2025-05-01', 'Police arrested a man on ‹Tuesday=2025-04-29›.'],
    },
    events: [
      ['2025-04-29', 'Arrest of Dorn', 'b'],
      ['2025-04-29', 'Arrest of Okafor', 'a'],
      ['2025-04-29', 'Arrest of a man', 'c'],
    ],
  },
  {
    what: 'what is announced for a day and what happened on it are one event, and it happened',
    articles: {
      a: ['2025-04-29', '«Ines Calloway» will meet «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
      b: ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
    },
    events: [['2025-04-30', 'Calloway–Bellamy meeting', 'ab']],
  },
  {
    what: 'an article that tells the news of its story in other words is a source of it, with that sentence',
    articles: {
      a: ['2025-05-01', 'A fire broke out in a fertiliser depot in Port Vell on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', 'A fire broke out in Port Vell on ‹Tuesday=2025-04-29›, in a fertiliser depot.'],
      c: ['2025-05-01', 'The fertiliser depot in Port Vell is a ruin of ash.'],
    },
    events: [['2025-04-29', 'Fire in Port Vell', 'abc']],
  },
  {
    what: 'what one story tells of one day is one event, though it names the place in two ways or not at all',
    articles: {
      a: ['2025-05-01', 'A flood destroyed the old footbridge of the Cobbler Ford on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', 'The flood of ‹Tuesday=2025-04-29› took the footbridge at the Cobbler with it.'],
    },
    events: [['2025-04-29', 'Flood at the Cobbler', 'ab']],
  },
  {
    what: 'three articles that name the places of one story in three ways tell one event',
    articles: {
      a: ['2025-05-01', 'A cable outage in Aram cut off the Halberd telephones and the Sund island banks.'],
      b: ['2025-05-01', 'An outage in Sund cut off Halberd telephones and island banks as a cable tore.'],
      c: ['2025-05-01', 'The outage in Torvik, where a cable tore, cut off Halberd telephones and banks.'],
    },
    events: [['undated', 'Outage in Aram', 'abc']],
  },
  {
    what: 'a place is known by its short name, too, once it stands behind the full one in brackets',
    articles: {
      a: ['2025-05-01', 'A fire broke out at the Sund Institute of Weaving (SIW) on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', 'The fire at SIW on ‹Tuesday=2025-04-29› began in a loom, students said.'],
    },
    events: [['2025-04-29', 'Fire at SIW', 'ab']],
  },
  {
    what: 'the words of a statement are no other event than the statement',
    articles: {
      a: [
        '2025-05-01',
        '«Ines Calloway» apologised on ‹Tuesday=2025-04-29› for lending a boot. “The museum regrets that the left boot of the emperor was lent to a festival,” «Calloway» said in a statement.',
      ],
      b: [
        '2025-05-01',
        'An apology came from «Ines Calloway» on ‹Tuesday=2025-04-29›. “The museum regrets that the left boot of the emperor was lent to a festival,” «Calloway» said in a statement.',
      ],
    },
    events: [['2025-04-29', 'Statement by Calloway', 'ab']],
  },
  {
    what: 'a place that no act names is told by the name that all have, where one tells it to be a place',
    articles: {
      a: ['2025-05-01', 'A fire destroyed the boathouse of Halm rowing club on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', 'Nothing is left of the boathouse in Halm after the fire on ‹Tuesday=2025-04-29›.'],
    },
    events: [['2025-04-29', 'Fire in Halm', 'ab']],
  },
  {
    what: 'news is called by a headline that says who does what',
    articles: {
      a: [
        '2025-05-01',
        '# As Halm slept, swans took the pump house\nSwans nest in the pump house of the Halm reservoir.',
      ],
      b: [
        '2025-05-01',
        '# Swans nest in the pump house of Halm\nThe Halm reservoir has swans in its pump house, and no water.',
      ],
      c: [
        '2025-05-01',
        '# Nested in the pump house of Halm\nSwans in the pump house of the reservoir leave Halm without water.',
      ],
    },
    events: [['2025-05-01', 'Swans nest in the pump house of Halm', 'abc']],
  },
  {
    what: 'and none where it tells something else of the place',
    articles: {
      a: ['2025-05-01', 'A fire broke out in a fertiliser depot in Port Vell on ‹Tuesday=2025-04-29›.'],
      b: ['2025-05-01', 'A fire broke out in Port Vell on ‹Tuesday=2025-04-29›, in a fertiliser depot.'],
      c: ['2025-05-01', 'The choir of Port Vell sang carols in the chapel to a full house of children.'],
    },
    events: [['2025-04-29', 'Fire in Port Vell', 'ab']],
  },
];

/** What is told on Tuesday, 29 April 2025, and what the one event is called. */
const labels: readonly (readonly [marked: string, label: string])[] = [
  ['«Ines Calloway» closed the northern channel on ‹Tuesday=2025-04-29›.', 'Closure of the northern channel'],
  ['«Ines Calloway» imposed a curfew on ‹Tuesday=2025-04-29›.', 'Measures by Calloway'],
  [
    'Police on ‹Tuesday=2025-04-29› arrested the night manager of a warehouse.',
    'Arrest of the night manager',
  ],
  ['A fire broke out on the Salt Quay on ‹Tuesday=2025-04-29›.', 'Fire on the Salt Quay'],
  [
    'The two armies exchanged fire across the Line of Control on ‹Tuesday=2025-04-29›.',
    'Exchange of fire across the Line of Control',
  ],
  ['«Nuria Bellamy» was charged on ‹Tuesday=2025-04-29›.', 'Charges against Bellamy'],
  ['«Nuria Bellamy» held a press conference on ‹Tuesday=2025-04-29›.', 'Press conference by Bellamy'],
  ['An earthquake struck on ‹Tuesday=2025-04-29›.', 'Earthquake'],
  [
    'Schools near the harbour opened again on ‹Tuesday=2025-04-29›, with guards.',
    'Schools near the harbour opened again',
  ],
];

describe('events of the collection', () => {
  for (const [marked, label] of labels) {
    it(`calls it ${label}`, () => {
      assert.deepEqual(
        join({ a: ['2025-05-01', marked] }).map((event) => event.label),
        [label],
      );
    });
  }

  it('begins with the same one of two wherever they act together', () => {
    const joined = join({
      a: ['2025-05-01', '«Ines Calloway» telephoned «Nuria Bellamy» on ‹Tuesday=2025-04-29›.'],
      b: [
        '2025-05-01',
        '«Nuria Bellamy» met «Ines Calloway» on ‹Monday=2025-04-28›. «Nuria Bellamy» smiled.',
      ],
    });
    assert.deepEqual(
      joined.map(({ label }) => label),
      ['Bellamy–Calloway meeting', 'Bellamy–Calloway phone call'],
    );
  });

  for (const { what, articles, events } of cases) {
    it(what, () => {
      const joined = join(articles);
      const shown = joined.filter(({ speech }) => !speech);
      const found = shown.map(({ days, label, sources }) => [
        days ? edtfOf(days) : 'undated',
        label,
        sources.join(''),
      ]);
      assert.deepEqual(found.sort(), [...events].map((event) => [...event]).sort());
    });
  }

  it('orders by day, undated ones last', () => {
    const joined = join({
      a: [
        '2025-05-01',
        '«Ines Calloway» met «Nuria Bellamy» on ‹Tuesday=2025-04-29›. «Sam Okafor» will meet «Lena Dorn».\nA fire broke out in Port Vell on ‹Monday=2025-04-28›.',
      ],
    });
    assert.deepEqual(
      joined.map(({ act }) => act),
      ['fire', 'meeting', 'meeting'],
    );
  });

  it('names an event by day, act and people in the order of the alphabet, and numbers doubles', () => {
    const joined = join({
      a: ['2025-05-01', '«Nuria Bellamy» telephoned «Ines Calloway» on ‹Tuesday=2025-04-29›.'],
      b: [
        '2025-05-01',
        'A fire broke out on ‹Monday=2025-04-28›.\nAnother fire broke out on ‹Monday=2025-04-28›.',
      ],
    });
    assert.deepEqual(
      joined.map(({ id }) => id),
      ['2025-04-28-fire', '2025-04-28-fire-2', '2025-04-29-call-bellamy-calloway'],
    );
  });

  it('is as sure of the day as the surest of those who tell it', () => {
    const told = '«Ines Calloway» met «Nuria Bellamy» on ‹Wednesday=2025-04-30›.';
    const untold = '«Ines Calloway» has met «Nuria Bellamy».';
    const certainties = [[untold, told], [untold]].map(
      (texts) =>
        join(Object.fromEntries(texts.map((text, i) => [`${i}`, ['2025-05-01', text]])))[0]?.certainty,
    );
    assert.deepEqual(certainties, ['likely', 'doubtful']);
  });

  it('has happened where one source says so', () => {
    const [event] = join({
      a: ['2025-04-29', '«Ines Calloway» will meet «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
      b: ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
    });
    assert.equal(event?.status, 'happened');
  });

  const statuses: readonly (readonly [says: string, articles: Case['articles'], status: string])[] = [
    [
      'is still to come where it is only named besides',
      {
        a: ['2025-04-29', '«Ines Calloway» will meet «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
        b: ['2025-04-29', 'Shops are ready for the meeting of «Ines Calloway» with «Nuria Bellamy».'],
      },
      'announced',
    ],
    [
      'has happened where it is named after its day',
      {
        a: ['2025-04-29', '«Ines Calloway» will meet «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
        b: ['2025-05-02', 'Shops were glad of the meeting of «Ines Calloway» with «Nuria Bellamy».'],
      },
      'happened',
    ],
    [
      'is denied where it is only named besides',
      {
        a: ['2025-05-01', '«Ines Calloway» did not meet «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
        b: ['2025-05-02', 'Shops were ready for the meeting of «Ines Calloway» with «Nuria Bellamy».'],
      },
      'denied',
    ],
    [
      'has happened where one tells and another denies it',
      {
        a: ['2025-05-01', '«Ines Calloway» did not meet «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
        b: ['2025-05-02', '«Ines Calloway» met «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
      },
      'happened',
    ],
  ];
  for (const [says, articles, status] of statuses) {
    it(says, () => {
      assert.deepEqual(
        join(articles).map((event) => event.status),
        [status],
      );
    });
  }

  it('takes the sentences that go on about it, which name no source of their own', () => {
    const [event] = join({
      a: [
        '2025-05-01',
        '«Ines Calloway» met «Nuria Bellamy» on ‹Wednesday=2025-04-30›. «Bellamy» urged patience.',
      ],
    });
    assert.deepEqual(
      event?.mentions.map(({ mention }) => mention),
      [0, 1],
    );
  });
});

function join(articles: Case['articles']): readonly CollectionEvent[] {
  const facts = Object.entries(articles).map(([path, [published, marked]]) =>
    read(marked, published === '?' ? null : published, path),
  );
  return finish(joinEvents(new Map(facts.map((article) => [article.path, article])), speakersOf(facts)));
}
