import { type Day, isSingleDay } from '../../calendar/days';
import type { ArticleFacts, CollectionEvent, CollectionFacts } from '../../facts';
import { keep } from '../../kept';
import { classesOf, FUNCTION_WORD, WordClass } from '../../quotes/wordClass';
import { type Act, actOf, mayBeSame } from '../acts';
import type { EventMention } from '../event';
import { eventOf } from '../eventsIn';
import { compare, push } from '../../lists';

/** An act that an article reports, with the names beside it. */
export interface NamedAct {
  readonly path: string;
  /** Index into `ArticleFacts.events`. */
  readonly mention: number;
  readonly act: Act;
  /** Words of the names in its sentence, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Those of who takes part. */
  readonly people: ReadonlySet<string>;
  /** The beginnings of all words of its sentence that tell something. */
  readonly words: ReadonlySet<string>;
  /** Still to come, as the article has it. */
  readonly ahead: boolean;
  /** The single day that the article tells; `null` where it tells none. */
  readonly day: Day | null;
}

/** What the dated articles of a folder report, looked up by kind of act and name. */
export interface DatedMentions {
  /**
   * The days that dated articles give to what a mention of an undated one reports, with the articles for each.
   *
   * @param placed Whether the mention says when ("on Friday"), so that its own words are a check.
   */
  daysOf(report: NamedAct, placed: boolean): ReadonlyMap<Day, DatedBy>;
}

/** The articles that give an act one day, and what the act is called. */
export interface DatedBy {
  readonly label: string;
  readonly paths: ReadonlySet<string>;
  /** Other articles date it otherwise. */
  readonly disputed: boolean;
}

/** The events of a folder, and where its articles do not agree on their days. */
export type DisputedEvents = Pick<CollectionFacts, 'events' | 'disagreements'>;

/** Names in so many reports of one kind of act are the story's, and tell no act from another. */
const MANY = 200;
/**
 * How much two sentences must have in common to report one act, by how rare their common words are in the folder. On
 * annotated news of mixed folders, of pairs with less every second is two acts, of those with more every fourth.
 */
const ALIKE = 2.7;
/** A plan for a day is told in other words than what came of it. */
const ALIKE_PLAN = 1;
/** Somebody announces and launches something every day, and votes are won every week: no common words make two of these one. */
const EVERYDAY = new Set(['announcement', 'launch', 'election', 'win']);

/** The acts that an article reports itself. */
export const namedActsOf = keep(readActs).of;

/** The acts of dated articles, kept from one joining of the folder to the next. */
export class DatedActs {
  readonly #byName = new Map<string, NamedAct[]>();
  readonly #spread = new Map<string, number>();
  #count = 0;

  put(article: ArticleFacts): void {
    this.#count++;
    for (const word of spreadOf(article)) this.#spread.set(word, (this.#spread.get(word) ?? 0) + 1);
    for (const [act, name] of datedNames(article)) push(this.#byName, keyOf(act, name), act);
  }

  drop(article: ArticleFacts): void {
    this.#count--;
    for (const word of spreadOf(article)) this.#spread.set(word, this.#spread.get(word)! - 1);
    for (const key of new Set(datedNames(article).map(([act, name]) => keyOf(act, name)))) {
      const left = this.#byName.get(key)!.filter(({ path }) => path !== article.path);
      if (left.length > 0) this.#byName.set(key, left);
      else this.#byName.delete(key);
    }
  }

  /** What they report, each act under the label of its event; where its day is disputed, on all the days that it is given. */
  mentions({ events, disagreements }: DisputedEvents): DatedMentions {
    const rarity = (word: string): number => Math.log((this.#count + 2) / (this.#spread.get(word) || 1));
    return {
      daysOf: (report, placed) => {
        const least = report.ahead && placed ? ALIKE_PLAN : ALIKE;
        const days = new Map<Day, { label: string; paths: Set<string>; disputed: boolean }>();
        const put = (
          day: Day,
          paths: readonly string[],
          { label }: CollectionEvent,
          disputed: boolean,
        ): void => {
          const dated = days.get(day) ?? { label, paths: new Set(), disputed };
          paths.forEach((path) => dated.paths.add(path));
          dated.disputed ||= disputed;
          days.set(day, dated);
        };
        for (const other of alike(report, this.#byName)) {
          const event = eventOf(other, events);
          if (!other.day || !event || inCommon(report, other, rarity) < least) continue;
          const rivals = rivalsOf(event, other.path, { events, disagreements });
          put(other.day, [other.path], event, rivals.length > 0);
          for (const { day, paths } of rivals)
            put(
              day,
              paths.filter((path) => path !== report.path),
              event,
              true,
            );
        }
        return days;
      },
    };
  }
}

/** The other days on which an event of an article is told, with the articles that tell them. */
function rivalsOf(
  event: CollectionEvent,
  path: string,
  { events, disagreements }: DisputedEvents,
): { day: Day; paths: readonly string[] }[] {
  const disputes = (disagreements.get(path) ?? []).filter(
    (each) => each.rule === 'date-conflict' && each.events.includes(event.id),
  );
  if (disputes.length === 0) return [];
  const rivals = new Set(disputes.flatMap((each) => each.events.filter((id) => id !== event.id)));
  return events.flatMap(({ id, days, sources }) =>
    rivals.has(id) && days && isSingleDay(days) ? [{ day: days.first, paths: sources }] : [],
  );
}

function spreadOf(article: ArticleFacts): Set<string> {
  return new Set(namedActsOf(article).flatMap(({ words }) => [...words]));
}

/** The acts of an article that tell their day, with each of their names. */
function datedNames(article: ArticleFacts): [NamedAct, string][] {
  return namedActsOf(article).flatMap((act) =>
    act.day ? [...act.names].map((name) => [act, name] as [NamedAct, string]) : [],
  );
}

function inCommon(a: NamedAct, b: NamedAct, rarity: (word: string) => number): number {
  let sum = 0;
  for (const word of a.words) if (b.words.has(word)) sum += rarity(word);
  return sum;
}

/**
 * Reports of the same kind of act with two names in common, or with the name of one who takes part; where an act takes two
 * sides, both must be the same, but for a plan, which may leave out whom it is with.
 */
function alike(report: NamedAct, byName: ReadonlyMap<string, readonly NamedAct[]>): NamedAct[] {
  const bothSides = report.act.takes === 'both' && !report.ahead;
  const shared = new Map<NamedAct, number>();
  for (const name of report.names) {
    const others = byName.get(keyOf(report, name)) ?? [];
    if (others.length > MANY) continue;
    for (const other of others) {
      const takesPart = report.people.has(name) || other.people.has(name);
      const tells = bothSides ? Number(takesPart) : takesPart ? 2 : 1;
      shared.set(other, (shared.get(other) ?? 0) + tells);
    }
  }
  return [...shared]
    .flatMap(([other, count]) => (count >= 2 && mayBeSame(report.act, other.act) ? [other] : []))
    .sort((a, b) => compare(a.path, b.path) || a.mention - b.mention);
}

/** What somebody said is told apart by more than who said it; only what is held on a day of its own is one act. */
function keyOf({ act }: NamedAct, name: string): string {
  return `${act.family === 'statement' ? act.id : act.family} ${name}`;
}

function readActs(article: ArticleFacts): NamedAct[] {
  const { path, text, events, speakers } = article;
  const given = new Set(
    speakers.flatMap(({ name, kind }) => (kind === 'person' ? nameWords(name).slice(0, -1) : [])),
  );
  return events.flatMap((event, mention) => {
    const act = event.detailOf === null ? actOf(event.act) : undefined;
    if (!act || EVERYDAY.has(act.family) || (act.family === 'statement' && !act.held)) return [];
    const names = speakers.filter(({ id }) => event.participants.includes(id)).map(({ name }) => name);
    const people = new Set(names.flatMap((name) => nameWords(name).slice(-1)));
    const beside = nameWords(text.slice(event.start, event.end)).filter((word) => !given.has(word));
    return [
      {
        path,
        mention,
        act,
        people,
        names: new Set([...people, ...beside]),
        words: tellingWords([...names, text.slice(event.start, event.end)].join(' ')),
        ahead: event.status === 'announced',
        day: dayOf(event),
      },
    ];
  });
}

function dayOf({ days, certainty }: EventMention): Day | null {
  return days && certainty !== 'doubtful' && isSingleDay(days) ? days.first : null;
}

/** The words of the names in a text, in small letters; titles and offices name nobody. */
function nameWords(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !(classesOf(word) & NO_NAME));
}

/** "Arrested" and "arrest" begin alike. */
const BEGINNING = 6;

function tellingWords(text: string): Set<string> {
  const words = (text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase());
  return new Set(
    words
      .filter((word) => !(classesOf(word) & (FUNCTION_WORD | WordClass.time)))
      .map((word) => word.slice(0, BEGINNING)),
  );
}

const NO_NAME = FUNCTION_WORD | WordClass.time | WordClass.role | WordClass.honorific | WordClass.body;
