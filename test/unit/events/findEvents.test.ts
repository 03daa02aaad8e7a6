import * as assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { read } from './marked';

/** Act, day (`?`: none, `~` in front: only that of the report), who takes part, where, and the status unless it happened. */
type Expected = string;

/** Marked text, what is found in it; see `marked.ts`. Published on Thursday 2025-05-01. */
const cases: Record<string, readonly (readonly [marked: string, ...expected: Expected[]])[]> = {
  'talks, meetings and calls': [
    ['«Ines Calloway» met «Nuria Bellamy» on ‹Tuesday=2025-04-29›.', 'meeting 2025-04-29 calloway+bellamy'],
    [
      '«Calloway» and «Bellamy» spoke by telephone on ‹Tuesday=2025-04-29›.',
      'call 2025-04-29 calloway+bellamy',
    ],
    [
      'On ‹Tuesday=2025-04-29›, «Calloway» held a telephonic conversation with «Bellamy».',
      'call 2025-04-29 calloway+bellamy',
    ],
    [
      '«Calloway», in a ‹Tuesday=2025-04-29› call with «Bellamy», warned of delays.',
      'call 2025-04-29 calloway+bellamy',
    ],
    [
      'In a meeting with port officials, «Ines Calloway» on ‹Tuesday=2025-04-29› ruled out a strike.',
      'meeting 2025-04-29 calloway',
    ],
    [
      '«Bellamy», who had spoken to «Calloway» on ‹Monday=2025-04-28›, declined to comment.',
      'talks 2025-04-28 bellamy+calloway',
    ],
    ['«Calloway» spoke to reporters.'],
    ['«Bellamy» was sorry for the bakery in Halm in which two people died on ‹Tuesday=2025-04-29›.'],
    ['«Bellamy» called for calm.'],
    ['«Bellamy» urged «Calloway» to meet «Okafor» at once.'],
    [
      'The talks between «Calloway» and «Bellamy» on ‹April 29=2025-04-29› lasted an hour.',
      'talks 2025-04-29 calloway+bellamy',
    ],
    [
      '‹A day after=2025-04-30› the «Calloway»-«Bellamy» talks, «Sam Okafor» dialled «Lena Dorn».',
      'talks ? calloway+bellamy',
      'call 2025-04-30 okafor+dorn',
    ],
  ],
  'announced, believed, denied, or nothing of the kind': [
    [
      '«Calloway» will meet «Bellamy» on ‹Friday=2025-05-02›.',
      'meeting 2025-05-02 calloway+bellamy announced',
    ],
    ['«Calloway» is poised to speak with «Bellamy».', 'talks ? calloway+bellamy announced'],
    [
      '«Calloway» expects to hold talks with «Bellamy» as early as ‹Friday=2025-05-02›.',
      'talks 2025-05-02 calloway+bellamy announced',
    ],
    [
      '«Calloway» is believed to have met «Bellamy» on ‹Monday=2025-04-28›.',
      'meeting 2025-04-28 calloway+bellamy believed',
    ],
    [
      '«Calloway» reportedly met «Bellamy» on ‹Monday=2025-04-28›.',
      'meeting 2025-04-28 calloway+bellamy believed',
    ],
    [
      '«Calloway» did not meet «Bellamy» on ‹Monday=2025-04-28›.',
      'meeting 2025-04-28 calloway+bellamy denied',
    ],
    [
      '«Bellamy» announced a memorial ceremony at the lighthouse on ‹Sunday, May 11=2025-05-11›.',
      'ceremony 2025-05-11 announced',
    ],
    [
      'A ceremony will be held at the lighthouse on ‹Sunday, May 11=2025-05-11›.',
      'ceremony 2025-05-11 announced',
    ],
    [
      '«Calloway» intends to travel to Port Vell for the ceremony on ‹May 11=2025-05-11›.',
      'visit 2025-05-11 calloway announced',
      'ceremony 2025-05-11 announced',
    ],
    ['If «Calloway» met «Bellamy», nobody saw it.'],
    ['«Calloway» could meet «Bellamy» on ‹Friday=2025-05-02›.'],
    ['«Sam Okafor» denies all charges.'],
    ['The town will answer any attack.'],
    ['Residents fear an attack on the harbour.'],
  ],
  'attacks, accidents and the places of them': [
    [
      'A gunman attacked a market in Port Vell on ‹April 22=2025-04-22›, killing three.',
      'attack 2025-04-22 @Port Vell',
    ],
    [
      'It followed an ‹April 22=2025-04-22› attack in Port Vell which killed three people.',
      'attack 2025-04-22 @Port Vell',
    ],
    ['The report recalls the ‹2019=2019› Marsh Bay bombing.', 'bombing 2019-01-01/2019-12-31 @Marsh Bay'],
    [
      'The attack that took place in Aram and Sund’s Port Vell on ‹April 22=2025-04-22› shocked many.',
      'attack 2025-04-22 @Aram+Sund+Port Vell',
    ],
    ['A fire broke out in Port Vell on ‹Sunday=2025-04-27›.', 'fire 2025-04-27 @Port Vell'],
    ['Two ferries collided off Marsh Bay ‹overnight=2025-04-30›.', 'accident 2025-04-30 @Marsh Bay'],
    [
      'The «Sund Army=org» responded to a ceasefire violation on ‹the night of April 27-28=2025-04-27/2025-04-28› near Marsh Bay.',
      'exchange of fire 2025-04-27/2025-04-28 @Marsh Bay',
    ],
    ['An attack helicopter circled the harbour on ‹Monday=2025-04-28›.'],
  ],
  'one who acts, and one to whom it happens': [
    ['Police arrested «Sam Okafor» on ‹Monday=2025-04-28›.', 'arrest 2025-04-28 okafor'],
    ['«Sam Okafor» was arrested in Port Vell on ‹Monday=2025-04-28›.', 'arrest 2025-04-28 okafor @Port Vell'],
    ['Police on ‹Monday=2025-04-28› arrested a man from the «Port Authority=org».', 'arrest 2025-04-28'],
    ['«Nuria Bellamy» resigned on ‹Monday=2025-04-28›.', 'departure 2025-04-28 bellamy'],
    [
      'The «Port Authority=org» on ‹April 23=2025-04-23› announced a raft of punitive measures, including closing the pier.',
      'measure 2025-04-23 authority',
    ],
    ['«Calloway» posted on X on ‹Wednesday=2025-04-30›.', 'post 2025-04-30 calloway'],
    [
      '«Bellamy» said in a statement on ‹Wednesday=2025-04-30› that the pier was safe.',
      'statement 2025-04-30 bellamy',
    ],
    [
      'The «Port Authority=org» announced ‹Monday=2025-04-28› it has settled the dispute.',
      'announcement 2025-04-28 authority',
      'deal 2025-04-28 authority',
    ],
  ],
  'days that are not the act’s own': [
    [
      '«Calloway» met «Bellamy», police said on ‹Wednesday=2025-04-30›.',
      'meeting ~2025-04-30 calloway+bellamy',
    ],
    ['«Calloway» met «Bellamy».', 'meeting ~2025-05-01 calloway+bellamy'],
    ['«Calloway» told «Bellamy» that prices would rise ‹next year=2026›.'],
    ['«Calloway» said the pier, built in ‹1987=1987›, would close.'],
    [
      '«Calloway» opened the company’s ‹2010=2010› conference on ‹Monday=2025-04-28›.',
      'launch 2025-04-28 calloway',
    ],
    [
      '«Okafor» said on ‹Tuesday=2025-04-29› that «Calloway» will meet «Bellamy».',
      'remarks 2025-04-29 okafor',
      'meeting ? calloway+bellamy announced',
    ],
  ],
  'what the rest of the article tells': [
    [
      '«Ines Calloway» spoke to «Nuria Bellamy» on ‹Tuesday=2025-04-29›.\nThe call came after weeks of silence.',
      'talks 2025-04-29 calloway+bellamy',
      'call 2025-04-29 calloway+bellamy',
    ],
    [
      'The attack in Port Vell on ‹April 22=2025-04-22› shocked many.\nSince the attack, schools have closed.',
      'attack 2025-04-22 @Port Vell',
      'attack 2025-04-22 @Port Vell',
    ],
    [
      '«Ines Calloway» spoke to «Nuria Bellamy» and «Sam Okafor» on ‹Tuesday=2025-04-29›.\nIn her call with «Bellamy», «Calloway» was firm. In the call with «Okafor», «Calloway» was not.',
      'talks 2025-04-29 calloway+bellamy',
      'talks 2025-04-29 calloway+okafor',
      'call 2025-04-29 bellamy+calloway',
      'call 2025-04-29 okafor+calloway',
    ],
    [
      'The harbour master spoke to «Nuria Bellamy» and «Sam Okafor» on ‹Tuesday=2025-04-29›.',
      'talks 2025-04-29 bellamy',
      'talks 2025-04-29 okafor',
    ],
    [
      '# Fire in Port Vell\nA fire broke out in Port Vell on ‹Sunday=2025-04-27›.',
      'fire 2025-04-27 @Port Vell',
      'fire 2025-04-27 @Port Vell',
    ],
  ],
  'the words of others': [
    ['“We met the whole council last week and they agreed to it,” a clerk wrote.'],
    [
      '«Bellamy» condemned the “horrific attack” in Port Vell on ‹April 22=2025-04-22›.',
      'attack 2025-04-22 @Port Vell',
    ],
  ],
};

describe('events of an article', () => {
  for (const [family, rows] of Object.entries(cases)) {
    describe(family, () => {
      for (const [marked, ...expected] of rows) {
        it(marked.replace(/[«»‹›]|=[^»›]*(?=[»›])/g, ''), () => {
          assert.deepEqual(summary(marked), expected);
        });
      }
    });
  }

  it('leaves a day open in an undated article, and says why', () => {
    const [event] = read('«Calloway» met «Bellamy» on ‹Tuesday=?›.', null).events;
    assert.equal(event?.days, null);
    assert.equal(event.how.args[0], 'Tuesday');
  });

  it('gives each of two acts of a sentence its own part of it', () => {
    const { events } = read(
      '«Calloway» met «Bellamy» on ‹Monday=2025-04-28›, and police arrested «Okafor» on ‹Tuesday=2025-04-29›.',
    );
    assert.deepEqual(
      events.map(({ text }) => text),
      ['Calloway met Bellamy on Monday', 'and police arrested Okafor on Tuesday.'],
    );
  });

  it('keeps an act that is only mentioned to its own words', () => {
    const { events } = read(
      '«Calloway» and «Bellamy» discussed with «Okafor» the attack in Port Vell on ‹Monday=2025-04-28›.',
    );
    assert.ok(
      events.some(({ act, text }) => act === 'attack' && text === 'the attack in Port Vell on Monday'),
    );
  });

  it('goes on about an event with those who took part, and takes what others say for talk of the main event', () => {
    const { events } = read(
      '«Ines Calloway» met «Nuria Bellamy» on ‹Monday=2025-04-28›.\n«Bellamy» urged patience. «Sam Okafor» stayed at home. It rained in ‹1987=1987›.',
    );
    assert.deepEqual(
      events.map(({ text, detailOf }) => [text.split(' ')[0], detailOf]),
      [
        ['Ines', null],
        ['Bellamy', 0],
        ['Sam', 0],
      ],
    );
  });

  it('reads the second of two equal headlines as no second report', () => {
    const { events } = read('# Fire in Port Vell');
    assert.equal(events.length, 1);
  });
});

function summary(marked: string): string[] {
  return read(marked)
    .events.filter(({ detailOf }) => detailOf === null)
    .map(({ act, days, certainty, participants, places, status }) =>
      [
        act,
        days ? (certainty === 'doubtful' ? '~' : '') + edtfOf(days) : '?',
        participants.join('+'),
        places.length ? `@${places.join('+')}` : '',
        status === 'happened' ? '' : status,
      ]
        .filter(Boolean)
        .join(' '),
    );
}
