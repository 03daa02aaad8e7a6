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
      '«Ines Calloway» and «her deputy=Nuria Bellamy», «Nuria Bellamy», met on ‹Tuesday=2025-04-29›.',
      'meeting 2025-04-29 calloway+bellamy',
    ],
    [
      '«Ines Calloway» and «Nuria Bellamy», «her deputy=Nuria Bellamy», met on ‹Tuesday=2025-04-29›.',
      'meeting 2025-04-29 calloway+bellamy',
    ],
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
    [
      '«Calloway», a rival of «Bellamy» since school, met «Sam Okafor» on ‹Tuesday=2025-04-29›.',
      'meeting 2025-04-29 calloway+okafor',
    ],
    [
      '«Bellamy» aide «Sam Okafor» met «Lena Dorn» on ‹Tuesday=2025-04-29›.',
      'meeting 2025-04-29 okafor+dorn',
    ],
    [
      '«Ines Calloway» and «Nuria Bellamy», the minister of «Sund», spoke again by telephone on ‹Tuesday=2025-04-29›.',
      'call 2025-04-29 calloway+bellamy',
    ],
    [
      '«Calloway» has had two telephone calls with «Bellamy», on ‹Monday=2025-04-28› and on ‹Wednesday=2025-04-30›.',
      'call 2025-04-28 calloway+bellamy',
      'call 2025-04-30 calloway+bellamy',
    ],
    [
      'The recount of the presidential election will begin in the Salt Hall on ‹Friday=2025-05-02›.',
      'recount 2025-05-02 @Salt Hall announced',
    ],
    [
      'The investigation of the crash in Port Vell began on ‹Monday=2025-04-28›.',
      'investigation 2025-04-28 @Port Vell',
      'accident ? @Port Vell',
    ],
    ['The road to Halm has been open again since ‹Monday=2025-04-28›, and «Okafor» had been free to go.'],
    ['The two sides agree on little.'],
    ['«Bellamy» won 48.1 percent on ‹Monday=2025-04-28›.'],
    ['A wooden stand came down in Port Vell on ‹Monday=2025-04-28›.', 'accident 2025-04-28 @Port Vell'],
    ['Prices came down in Port Vell on ‹Monday=2025-04-28›.'],
    [
      'The votes from Halm were counted on ‹Tuesday=2025-04-29›, and the ballot boxes of Sund on ‹Wednesday=2025-04-30›.',
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
    [
      '«Calloway» is to answer questions at a press conference in the Salt Hall on ‹Friday=2025-05-02›.',
      'news conference 2025-05-02 calloway @Salt Hall announced',
    ],
    [
      '«Calloway» is to answer questions at a press conference in the Salt Hall on ‹Friday=?›.',
      'news conference ? calloway @Salt Hall announced',
    ],
    [
      '«Calloway» is to explain what was said at a press conference on ‹Tuesday=2025-04-29›.',
      'news conference 2025-04-29 calloway',
    ],
    [
      '«Calloway» welcomed the decision. «She=Calloway» will give a news conference in the Salt Hall on ‹Friday=2025-05-02›.',
      'news conference 2025-05-02 calloway @Salt Hall announced',
    ],
    [
      '«Calloway» said that she would think about it. «Calloway» will address parliament on ‹Friday=2025-05-02›.',
      'address 2025-05-02 calloway announced',
    ],
    ['If «Calloway» met «Bellamy», nobody saw it.'],
    ['«Calloway» could meet «Bellamy» on ‹Friday=2025-05-02›.'],
    ['«Sam Okafor» denies all charges.'],
    ['The town will answer any attack.'],
    ['Residents fear an attack on the harbour.'],
  ],
  'attacks, accidents and the places of them': [
    [
      'An earthquake of 5.6 on the Harrow scale struck near Port Vell on ‹Sunday=2025-04-27›.',
      'disaster 2025-04-27 @Port Vell',
    ],
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
    ['Gunmen seized a ferry off Marsh Bay on ‹Monday=2025-04-28›.', 'attack 2025-04-28 @Marsh Bay'],
    ['Customs officers seized a boat in Port Vell on ‹Monday=2025-04-28›.', 'seizure 2025-04-28 @Port Vell'],
    ['Four people were injured in Port Vell on ‹Monday=2025-04-28›.', 'wounding 2025-04-28 @Port Vell'],
    [
      'A gunman killed a sailor and wounded four in Port Vell on ‹Monday=2025-04-28›.',
      'killing 2025-04-28 @Port Vell',
    ],
    ['An attack helicopter circled the harbour on ‹Monday=2025-04-28›.'],
  ],
  'one who acts, and one to whom it happens': [
    [
      '«Ines Calloway» met a nurse who was arrested on ‹Monday=2025-04-28›.',
      'meeting ~2025-04-28 calloway',
      'arrest 2025-04-28',
    ],
    ['«Sam Okafor», the uncle of the sailor who died on ‹Monday=2025-04-28›, was silent.'],
    ['«Sam Okafor», who was arrested on ‹Monday=2025-04-28›, was silent.', 'arrest 2025-04-28 okafor'],
    [
      '«Bellamy» laid flowers for the sailors who were killed in Port Vell on ‹Monday=2025-04-28›.',
      'killing 2025-04-28 @Port Vell',
    ],
    ['Police arrested «Sam Okafor» on ‹Monday=2025-04-28›.', 'arrest 2025-04-28 okafor'],
    ['«Sam Okafor» was arrested in Port Vell on ‹Monday=2025-04-28›.', 'arrest 2025-04-28 okafor @Port Vell'],
    ['Police on ‹Monday=2025-04-28› arrested a man from the «Port Authority=org».', 'arrest 2025-04-28'],
    [
      'The council of Halm voted against ‹this year=2025›’s fair on ‹Monday=2025-04-28›.',
      'vote 2025-04-28 @Halm',
    ],
    ['Halm’s council voted on ‹Monday=2025-04-28› to do without a fair.', 'vote 2025-04-28 @Halm'],
    ['The Court of Appeal ruled on ‹Monday=2025-04-28› that the pier must go.', 'ruling 2025-04-28'],
    [
      'Police arrested «Sam Okafor» on ‹Monday=2025-04-28› on suspicion of having sold the pier.',
      'arrest 2025-04-28 okafor',
      'sale 2025-04-28 okafor believed',
    ],
    [
      'The «Port Authority=org» on ‹April 23=2025-04-23› closed the pier. In response, the «Sund Navy=org» shut its airspace.',
      'closure 2025-04-23 authority',
      'measure ? navy',
    ],
    [
      'The «Port Authority=org» on ‹Thursday=2025-05-01› closed the pier. In response, the «Sund Navy=org» shut its airspace.',
      'closure 2025-05-01 authority',
      'measure ~2025-05-01 navy',
    ],
    ['The «Port Authority=org» seized the records on ‹Monday=2025-04-28›.', 'seizure 2025-04-28 authority'],
    ['«Sam Okafor» had a seizure on ‹Monday=2025-04-28›.'],
    ['‹A week after=2025-04-24› Halm voted, it has a mayor.'],
    ['‹A week after=2025-04-24› «Sam Okafor» resigned, the post is vacant.', 'departure ? okafor'],
    ['Halm has a mayor who says she won, and no budget.'],
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
  'a statement that was told of before': [
    [
      'The «Port Authority=org» said in a statement on ‹Tuesday=2025-04-29› that the pier was safe.\n«Sam Okafor», its spokesman, said in the statement that nobody knew why.',
      'statement 2025-04-29 authority',
      'statement 2025-04-29 okafor',
    ],
    [
      'The «Port Authority=org» said in a statement on ‹Tuesday=2025-04-29› that the pier was safe.\n«Sam Okafor» said in a statement that nobody knew why.',
      'statement 2025-04-29 authority',
      'statement ~2025-04-29 okafor',
    ],
    [
      'The «Port Authority=org» closed the pier on ‹Tuesday=2025-04-29›.\nThe statement of «Sam Okafor» was short.',
      'closure 2025-04-29 authority',
    ],
  ],
  'put off, called off, or on the calendar': [
    ['The trial of «Sam Okafor» starts on ‹Friday=2025-05-02›.', 'trial 2025-05-02 okafor announced'],
    ['The fair opens on ‹Saturday=2025-05-03›.', 'launch 2025-05-03 announced'],
    ['The fair opened on ‹Saturday=2025-04-26›.', 'launch 2025-04-26'],
    ['The museum opens on ‹Mondays=2025-04-28›.'],
    [
      'It is hoped that the ferry will be ready when «Calloway» arrives on ‹May 11=2025-05-11›.',
      'visit 2025-05-11 calloway announced',
    ],
    [
      '«Calloway» will leave the capital and fly to Sund on ‹May 11=2025-05-11›.',
      'visit 2025-05-11 calloway announced',
    ],
    [
      'The talks between «Calloway» and «Bellamy» planned for ‹Friday=2025-05-02› have been called off.',
      'talks 2025-05-02 calloway+bellamy denied',
      'postponement ~2025-05-01 calloway+bellamy',
    ],
    [
      'The summit between «Calloway» and «Bellamy» was postponed from ‹Monday=2025-04-28› to ‹Friday=2025-05-02›.',
      'meeting 2025-05-02 calloway+bellamy announced',
      'postponement ~2025-05-01 calloway+bellamy',
    ],
    [
      'The concert was postponed until ‹May 11=2025-05-11›.',
      'performance 2025-05-11 announced',
      'postponement ~2025-05-01',
    ],
    [
      '«Calloway» cancelled ‹Friday=2025-04-25›’s march hours before it was to set out.',
      'postponement ~2025-04-25 calloway',
      'protest 2025-04-25 calloway denied',
    ],
    ['The concert will not take place on ‹Friday=2025-05-02›.', 'performance 2025-05-02 denied'],
    ['The concert is due to begin on ‹Friday=2025-05-02›.', 'performance 2025-05-02 announced'],
    ['«Calloway» would have met «Bellamy» on ‹Monday=2025-04-28›.'],
    ['«Calloway» has chosen to step down.', 'departure ? calloway announced'],
  ],
  'strikes of workers, and others': [
    ['Dock workers began a strike on ‹Monday=2025-04-28› over pay.', 'walkout 2025-04-28'],
    ['Teachers will strike on ‹Friday=2025-05-02›.', 'walkout 2025-05-02 announced'],
    ['A strike on the port on ‹Monday=2025-04-28› killed four people.', 'attack 2025-04-28'],
    ['Retaliatory strikes hit the harbour on ‹Monday=2025-04-28›.', 'attack 2025-04-28'],
    [
      'The union spoke of its strike on ‹Monday=2025-04-28›.\nThe strike ended on ‹Tuesday=2025-04-29›.',
      'walkout 2025-04-28',
      'walkout 2025-04-29',
    ],
    ['The union ruled out a strike on ‹Friday=2025-05-02›.'],
  ],
  'stretches of days': [
    [
      '«Calloway» visited Port Vell from ‹Monday=2025-04-28› to ‹Wednesday=2025-04-30›.',
      'visit 2025-04-28/2025-04-30 calloway',
    ],
    [
      'Between ‹April 28=2025-04-28› and ‹April 30=2025-04-30› «Calloway» visited Port Vell.',
      'visit 2025-04-28/2025-04-30 calloway',
    ],
    [
      '«Calloway» visited Port Vell on ‹Monday=2025-04-28› and resigned on ‹Tuesday=2025-04-29›.',
      'visit 2025-04-28 calloway',
      'departure 2025-04-29 calloway',
    ],
  ],
  'days that the sentences before tell': [
    [
      '«Calloway» laid flowers on ‹Monday=2025-04-28›.\n«She=Calloway» then met «Bellamy».',
      'meeting 2025-04-28 calloway+bellamy',
    ],
    [
      '«Calloway» laid flowers on ‹Monday=2025-04-28›.\nLater, «she=Calloway» met «Bellamy».',
      'meeting 2025-04-28 calloway+bellamy',
    ],
    [
      '«Calloway» laid flowers on ‹Monday=2025-04-28›.\nThe mayor met «Sam Okafor».',
      'meeting ~2025-05-01 okafor',
    ],
    [
      '«Calloway» resigned on ‹Tuesday=2025-04-29›.\n«Okafor» unveiled a statue.',
      'departure 2025-04-29 calloway',
      'launch ~2025-04-29 okafor',
    ],
    ['«Calloway» had earlier met «Bellamy».', 'meeting ? calloway+bellamy'],
    ['Police said «Calloway» had met «Bellamy».', 'meeting ~2025-05-01 calloway+bellamy'],
    [
      'A film of ‹1994=1994› tells of the strike.\nThe union will strike on ‹Friday=2025-05-02›.',
      'walkout 2025-05-02 announced',
    ],
  ],
  'full stops and colons inside a sentence': [
    ['«Calloway» travelled to the U.S. on ‹Tuesday=2025-04-29›.', 'visit 2025-04-29 calloway'],
    ['«Calloway» met «Bellamy» at 12:30 on ‹Tuesday=2025-04-29›.', 'meeting 2025-04-29 calloway+bellamy'],
  ],
  'no acts': [
    ['«Calloway» has been fighting cancer since ‹2024=2024›.'],
    ['The flags of Launch Services were blue on ‹Monday=2025-04-28›.'],
    ['The newly opened bridge was empty on ‹Monday=2025-04-28›.'],
  ],
  'days that are not the act’s own': [
    [
      '«Calloway» met «Bellamy», police said on ‹Wednesday=2025-04-30›.',
      'meeting ~2025-04-30 calloway+bellamy',
    ],
    ['«Calloway» met «Bellamy».', 'meeting ~2025-05-01 calloway+bellamy'],
    [
      'Police arrested «Sam Okafor», the deputy engineer, on ‹Tuesday=2025-04-29›, a spokeswoman for the force said.',
      'arrest 2025-04-29 okafor',
    ],
    [
      '«Calloway» met «Bellamy», the harbour master, on ‹Tuesday=2025-04-29›, her office said.',
      'meeting 2025-04-29 calloway+bellamy',
    ],
    [
      '«Calloway» met «Bellamy», the harbour master, on ‹Tuesday=2025-04-29›, the port confirmed.',
      'meeting 2025-04-29 calloway+bellamy',
    ],
    [
      '«Calloway» resigned, and on ‹Tuesday=2025-04-29›, «Bellamy» said the pier was safe.',
      'departure ~2025-04-29 calloway',
      'remarks 2025-04-29 bellamy',
    ],
    [
      'Police on ‹Wednesday=2025-04-30› questioned the owner over the bridge that collapsed in Port Vell on ‹Monday=2025-04-28›.',
      'accident 2025-04-28 @Port Vell',
    ],
    [
      'Police on ‹Wednesday=2025-04-30› questioned the owner of the ferry that sank off Halm on ‹Monday=2025-04-28›.',
      'accident 2025-04-28 @Halm',
    ],
    [
      'Police on ‹Wednesday=2025-04-30› questioned the owner of the ferry that sank off Halm.',
      'accident ~2025-05-01 @Halm',
    ],
    [
      'Police arrested «Sam Okafor», who was in charge of the works in ‹2019=2019›.',
      'arrest ~2025-05-01 okafor',
    ],
    ['Police arrested «Sam Okafor», who was in Halm on ‹Monday=2025-04-28›.', 'arrest ~2025-05-01 okafor'],
    ['Police arrested «Sam Okafor», who is 42, on ‹Tuesday=2025-04-29›.', 'arrest 2025-04-29 okafor'],
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

  const details: readonly (readonly [says: string, marked: string, ...expected: string[]])[] = [
    [
      'a headline without an act belongs to what the opening tells',
      '# Harbour master in the capital\n«Ines Calloway» met «Nuria Bellamy» on ‹Monday=2025-04-28›.',
      'Harbour master in the capital > Ines Calloway met Nuria Bellamy on Monday.',
    ],
    [
      'a person goes on about the news, not about what is long past',
      '«Ines Calloway» met «Nuria Bellamy» on ‹Monday=2025-04-28›.\nIn ‹2024=2024› «Calloway» visited Sund.\n«Calloway» was calm.',
      'Calloway was calm. > Ines Calloway met Nuria Bellamy on Monday.',
    ],
    [
      'the very next sentence may be about what is long past',
      'In ‹2024=2024› «Calloway» visited Sund. It rained. It snowed.',
      'It rained. > In 2024 Calloway visited Sund.',
    ],
    [
      'a sentence that only mentions an act in passing goes on about the news',
      '«Ines Calloway» met «Nuria Bellamy» on ‹Monday=2025-04-28›.\n«Bellamy» was sorry for the ‹2024=2024› contract.',
      'Bellamy was sorry for the 2024 contract. > Ines Calloway met Nuria Bellamy on Monday.',
    ],
    [
      'another day of the sentence keeps it apart, that of the report does not',
      '«Ines Calloway» met «Nuria Bellamy» on ‹Monday=2025-04-28›.\n«Bellamy» was calm on ‹Monday=2025-04-28›. «Bellamy» was pale on ‹Tuesday=2025-04-29›.',
      'Bellamy was calm on Monday. > Ines Calloway met Nuria Bellamy on Monday.',
    ],
  ];
  for (const [says, marked, ...expected] of details) {
    it(says, () => {
      const { events } = read(marked);
      const told = events.flatMap(({ text, detailOf }) =>
        detailOf === null ? [] : [`${text} > ${events[detailOf]!.text}`],
      );
      assert.deepEqual(told, expected);
    });
  }

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
