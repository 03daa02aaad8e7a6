import * as assert from 'node:assert/strict';
import { edtfOf } from '../../../src/core/calendar/days';
import { middleDay } from '../../../src/core/article/published/suggestPublished';
import { createDatedArticles, inferPublished } from '../../../src/core/events/inferPublished';
import { joinEvents } from '../../../src/core/events/joinAgain';
import { wordMessage } from '../../../src/core/message';
import { finish } from '../../../src/core/steps';
import { read, speakersOf } from './marked';

/** Dated articles, an undated one, and what it may have been published on, best first. */
const cases: readonly (readonly [
  what: string,
  dated: readonly (readonly [published: string, marked: string])[],
  undated: string,
  ...days: string[],
])[] = [
  [
    'what it reports had happened, what it announces had not',
    [
      ['2025-05-01', 'An attack in Port Vell on ‹April 28=2025-04-28› killed three.'],
      ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
    ],
    'After the attack in Port Vell, «Ines Calloway» is to meet «Nuria Bellamy».',
    '2025-04-28/2025-04-30',
  ],
  [
    'a day of the week on which something was said narrows it',
    [
      ['2025-05-01', 'An attack in Port Vell on ‹April 22=2025-04-22› killed three.'],
      ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹Wednesday=2025-04-30›.'],
    ],
    '«Ines Calloway» is poised to meet «Nuria Bellamy».\n«Sam Okafor» said so on ‹Tuesday=?›. It follows the attack in Port Vell.',
    '2025-04-29/2025-04-30',
  ],
  [
    'a day of the week that others place',
    [['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹April 30=2025-04-30›.']],
    '«Ines Calloway» met «Nuria Bellamy» on ‹Wednesday=?›.',
    '2025-04-30/2025-05-01',
  ],
  [
    'a day that it calls today',
    [['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹April 30=2025-04-30›.']],
    '«Ines Calloway» met «Nuria Bellamy» ‹today=?›.',
    '2025-04-30',
  ],
  [
    'a day that it calls yesterday',
    [['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹April 30=2025-04-30›.']],
    '«Ines Calloway» met «Nuria Bellamy» ‹yesterday=?›.',
    '2025-05-01',
  ],
  [
    'nothing from an event that is only past',
    [['2025-05-01', 'An attack in Port Vell on ‹April 22=2025-04-22› killed three.']],
    'Tempers have been high since the attack in Port Vell.',
  ],
  [
    'nothing from articles about something else',
    [['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹April 30=2025-04-30›.']],
    'A fire broke out in Marsh Bay on ‹Tuesday=?›.',
  ],
  [
    'where the others do not agree on the day, that of the two which its own day of the week fits',
    [
      ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹April 30=2025-04-30›.'],
      ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹April 29=2025-04-29›.'],
    ],
    '«Ines Calloway» met «Nuria Bellamy» on ‹Wednesday=?›.',
    '2025-04-30/2025-05-01',
  ],
  [
    'nothing where the others do not agree on the day, and neither does it',
    [
      ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹April 30=2025-04-30›.'],
      ['2025-05-01', '«Ines Calloway» met «Nuria Bellamy» on ‹April 29=2025-04-29›.'],
    ],
    '«Ines Calloway» met «Nuria Bellamy».',
  ],
];

describe('days of an undated article', () => {
  for (const [what, dated, undated, ...expected] of cases) {
    it(what, () => {
      const target = read(undated, null, 'undated.txt');
      const facts = [...dated.map(([published, marked], i) => read(marked, published, `${i}.txt`)), target];
      const articles = new Map(facts.map((article) => [article.path, article]));
      const events = finish(joinEvents(articles, speakersOf(facts)));
      const candidates = inferPublished(
        target,
        finish(createDatedArticles()(articles, { events, disagreements: new Map() })),
        middleDay(facts)!,
      );
      assert.deepEqual(
        candidates.map(({ days }) => edtfOf(days)),
        expected,
      );
      for (const { how } of candidates) assert.doesNotMatch(wordMessage(how, edtfOf), /\{\d\}/);
    });
  }
});
