import { createJoinEvents, joinEvents } from '../../src/core/events/joinAgain';
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

/** So many articles tell the same news, in words of its own and of all the folder. */
const ARTICLES_A_STORY = 8;

/** An invented article of one of the stories: its names come again in the others of that story only. */
function textOf(i: number): string {
  const story = Math.floor(i / ARTICLES_A_STORY);
  const names = Array.from({ length: 12 }, (_, k) => `Quay${story}x${k}`);
  const told = names.filter((_, k) => (i + k) % 4 !== 0);
  const own = Array.from({ length: 20 }, (_, k) => `Detail${i}x${k}`);
  return `${told.slice(0, 4).join(' ')} at Port Vell\n\n${told.join(' ')} reported.\n\n${own.join(' ')}.`;
}

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
      orBefore: false,
      status: 'happened',
      onlyNamed: false,
      detailOf: null,
    };
  });
  return { ...article(textOf(i), `${i}.txt`).published(day).facts, events };
}

function folderOf(count: number): { articles: Map<string, ArticleFacts>; speakers: CollectionSpeaker[] } {
  const all = Array.from({ length: count }, (_, i) => facts(i));
  const speakers = Array.from({ length: PEOPLE }, (_, i): CollectionSpeaker => {
    const id = `p${i}`;
    return {
      id,
      name: `Person ${i}`,
      kind: 'person',
      role: null,
      aliases: [],
      articles: Object.fromEntries(all.map(({ path }) => [path, [id]])),
      ambiguous: null,
    };
  });
  return { articles: new Map(all.map((one) => [one.path, one])), speakers };
}

export const groups: BenchGroup[] = [
  {
    name: 'events joined across a folder (articles)',
    growth: 'linear',
    sizes: [500, 1000, 2000],
    prepare(count) {
      const { articles, speakers } = folderOf(count);
      return () => finish(joinEvents(articles, speakers));
    },
  },
  {
    name: 'events joined again after one article was edited (articles)',
    growth: 'linear',
    sizes: [500, 1000, 2000],
    partOf: 'events joined across a folder (articles)',
    prepare(count) {
      const { articles, speakers } = folderOf(count);
      const join = createJoinEvents();
      finish(join(articles, speakers));
      // Every time another text, at every time another place.
      let edits = 0;
      return () => {
        const i = (edits++ * 37) % count;
        const path = `${i}.txt`;
        const { layout, text } = article(`${textOf(i)} More ${edits}.`, path).facts;
        articles.set(path, { ...articles.get(path)!, layout, text });
        finish(join(new Map(articles), speakers));
      };
    },
  },
];
