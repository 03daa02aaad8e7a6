import { joinEvents } from '../../src/core/events/joinAgain';
import type { EventMention } from '../../src/core/events/event';
import type { ArticleFacts, CollectionSpeaker } from '../../src/core/facts';
import { message } from '../../src/core/message';
import { finish } from '../../src/core/steps';
import type { BenchGroup } from './group';
import { article, days } from '../unit/builders';

const ACTS = ['call', 'attack', 'measure', 'arrest', 'statement'];
const PLACES = ['Port Vell', 'Marsh Bay', 'Aram', 'Sund'];
/** A story as long as the folder: so many people, and one day for so many articles. */
const PEOPLE = 40;
const ARTICLES_A_DAY = 20;

/** Ten mentions an article, three of them of one event that the whole folder looks back on. */
function facts(i: number): ArticleFacts {
  const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(i / ARTICLES_A_DAY))).toISOString().slice(0, 10);
  const events = Array.from({ length: 10 }, (_, k): EventMention => {
    const looksBack = k < 3;
    const people = [(i * 7 + k) % PEOPLE, (i * 3 + k * 5) % PEOPLE];
    return {
      start: k * 10,
      end: k * 10 + 9,
      text: 'a mention',
      trigger: { start: k * 10, end: k * 10 + 1 },
      act: looksBack ? 'attack' : ACTS[(i + k) % ACTS.length]!,
      days: looksBack ? (k === 0 ? days('2024-12-22') : null) : k % 3 === 0 ? null : days(day),
      how: message('as made'),
      certainty: k % 2 === 0 ? 'likely' : 'doubtful',
      participants: looksBack ? [] : people.map((person) => `p${person}`),
      places: looksBack ? ['Port Vell'] : [PLACES[k % PLACES.length]!],
      ofReport: false,
      status: 'happened',
      detailOf: null,
    };
  });
  return { ...article('', `${i}.txt`).published(day).facts, events };
}

export const groups: BenchGroup[] = [
  {
    name: 'events joined across a folder (articles)',
    growth: 'linear',
    sizes: [500, 1000, 2000],
    prepare(count) {
      const all = Array.from({ length: count }, (_, i) => facts(i));
      const articles = new Map(all.map((one) => [one.path, one]));
      const speakers = Array.from({ length: PEOPLE }, (_, i): CollectionSpeaker => {
        const id = `p${i}`;
        const ids = Object.fromEntries(all.map(({ path }) => [path, [id]]));
        return {
          id,
          name: `Person ${i}`,
          kind: 'person',
          role: null,
          aliases: [],
          articles: ids,
          ambiguous: null,
        };
      });
      return () => finish(joinEvents(articles, speakers));
    },
  },
];
