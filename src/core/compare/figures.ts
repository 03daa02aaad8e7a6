import { daysBetween, type DayRange, edtfOf } from '../calendar/days';
import type { Certainty } from '../certainty';
import type { ArticleFacts, CollectionEvent, CollectionFacts, Disagreement, Side } from '../facts';
import type { Figure, Measure } from '../figures/figure';
import { keep } from '../kept';
import { push } from '../lists';
import { byPlace } from '../places';
import { A_STEP, type Steps } from '../steps';
import { indexAtOrAfter } from '../text/span';
import { areAsMany, type DatedFigure, figuresApart } from './figuresApart';
import { figureSays } from './figureWords';

/** What can be compared by the number alone; a length or a percentage may be of anything. */
const COMPARED: ReadonlySet<Measure> = new Set([
  'dead',
  'injured',
  'missing',
  'arrested',
  'rescued',
  'displaced',
  'trapped',
  'held',
  'infected',
  'magnitude',
  'money',
]);

/** Articles that say the same on the same day: what is compared. */
interface Version {
  readonly figures: readonly DatedFigure[];
  readonly said: Said[];
}

/** A figure in its article. */
interface Said extends DatedFigure {
  readonly article: ArticleFacts;
}

/** So many versions of one count are held against each other: more than any story has. */
const MOST_VERSIONS = 60;

/** What the article of another side says against this one. */
export interface Opposing {
  readonly side: Side;
  readonly figure: Figure;
  readonly certainty: Certainty;
}

/**
 * Figures of one event that cannot all be true: for each event and measure one disagreement, with a side for each article and
 * number. Articles are held against one another by what they say, so that time grows with their number. A step for each event.
 */
export function createFigureConflicts(): (
  folder: Pick<CollectionFacts, 'articles' | 'events'>,
) => Steps<Disagreement[]> {
  const conflictsOf = keep((event: CollectionEvent, articles: CollectionFacts['articles']) =>
    [...byMeasure(event, articles).values()].flatMap((said) => conflictOf(event, said) ?? []),
  );
  return function* (folder) {
    const found: Disagreement[] = [];
    let looked = 0;
    for (const event of folder.events) {
      if (++looked % A_STEP === 0) yield;
      if (event.sources.length > 1) found.push(...conflictsOf.of(event, folder.articles));
    }
    return found;
  };
}

/** What the articles say of an event, by what is measured. */
function byMeasure(
  event: CollectionEvent,
  articles: ReadonlyMap<string, ArticleFacts>,
): ReadonlyMap<string, Said[]> {
  const found = new Map<string, Said[]>();
  for (const { path, mention } of event.mentions) {
    const article = articles.get(path);
    if (!article || mention === null) continue;
    for (const figure of figuresOf(article).get(mention) ?? []) {
      if (isOfOtherDays(figure, article, event.days)) continue;
      if (isRecalled(article, mention, event.days)) continue;
      const { measure, currency, kind } = figure;
      const key = measure === 'money' ? `${currency ?? ''} ${kind}` : measure;
      push(found, key, said(figure, article));
    }
  }
  return found;
}

/** The figures of an article that may be compared, by the mention that they belong to. */
const figuresOf = keep((article: ArticleFacts): ReadonlyMap<number, readonly Figure[]> => {
  const figures = new Map<number, Figure[]>();
  for (const figure of article.figures)
    if (figure.event !== null && isComparable(figure)) push(figures, figure.event, figure);
  return figures;
}).of;

/** Of one event there is one damage and one ransom; what is "worth" something, or costs it, may be any part of a deal. */
const PURPOSES: ReadonlySet<string> = new Set(['damage', 'ransom', 'haul', 'fine', 'bail', 'reward']);

/** A total that the article itself stands for. */
function isComparable({ measure, partial, state, voice, kind }: Figure): boolean {
  return (
    COMPARED.has(measure) &&
    !partial &&
    state === 'stated' &&
    voice !== 'quoted' &&
    (measure !== 'money' || PURPOSES.has(kind))
  );
}

/** How near a date must stand to date the figure, and how far off it must be to be of something else. */
const NEAR = 80;
const OTHER_DAYS = 45;

/** "600 were killed there in 2005", in a report of this week. */
function isOfOtherDays(
  { start, end }: Figure,
  { times, text }: ArticleFacts,
  days: DayRange | null,
): boolean {
  for (let i = indexAtOrAfter(times, start - NEAR); i < times.length && times[i]!.start < end + NEAR; i++) {
    const time = times[i]!;
    if (!time.days || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    const between = time.start > end ? text.slice(end, time.start) : text.slice(time.end, start);
    if (/[.;\n]/.test(between)) continue;
    if (days === null) {
      if (daysBetween(time.days.first, time.days.last) > OTHER_DAYS) return true;
      continue;
    }
    if (
      daysBetween(time.days.last, days.first) > OTHER_DAYS ||
      daysBetween(days.last, time.days.first) > OTHER_DAYS
    )
      return true;
  }
  return false;
}

/** A mention without a day of its own that was joined to an event of long before: what the article counts may be its own news. */
function isRecalled({ events, published }: ArticleFacts, mention: number, days: DayRange | null): boolean {
  const { days: own, ofReport } = events[mention]!;
  if (!days || (own && !ofReport)) return false;
  return published !== null && daysBetween(days.last, published.days.first) > OTHER_DAYS;
}

function conflictOf({ id }: CollectionEvent, said: readonly Said[]): Disagreement | null {
  const versions = versionsOf(said);
  const apart = new Set<Version>();
  let certainty: Certainty = 'doubtful';
  let asMany = true;
  for (const [i, one] of versions.entries()) {
    for (const other of versions.slice(i + 1)) {
      const sure = versionsApart(one.figures, other.figures);
      if (sure === null) continue;
      if (sure !== 'doubtful') certainty = sure;
      apart.add(one).add(other);
      if (!tellAsMany(one, other)) asMany = false;
    }
  }
  const sides = [...apart].flatMap((version) => version.said).map(sideOf);
  if (sides.length === 0) return null;
  sides.sort(byPlace);
  return { rule: 'figure-conflict', events: [id], certainty, sides, ...(asMany && { asMany }) };
}

/** Whether two articles that do not agree have one figure each, and these differ only in who is counted. */
function tellAsMany({ figures: [one, ...more] }: Version, { figures: [other, ...others] }: Version): boolean {
  return more.length === 0 && others.length === 0 && areAsMany(one!.figure, other!.figure);
}

/**
 * How surely two articles contradict each other: an article that says two things, as "20" here and "at least 18" there, agrees
 * with whoever agrees with one of them.
 */
function versionsApart(a: readonly DatedFigure[], b: readonly DatedFigure[]): Certainty | null {
  let surest: Certainty | null = null;
  for (const one of a) {
    for (const other of b) {
      const sure = figuresApart(one, other);
      if (sure === null && one.figure.kind === other.figure.kind) return null;
      if (sure !== null && surest !== 'likely') surest = sure;
    }
  }
  return surest;
}

/** The articles by what they say and when they say it. */
function versionsOf(said: readonly Said[]): Version[] {
  const byArticle = new Map<ArticleFacts, Said[]>();
  for (const each of said) {
    const known = byArticle.get(each.article) ?? [];
    if (!known.some(({ figure }) => sameNumber(figure, each.figure))) known.push(each);
    byArticle.set(each.article, known);
  }
  const versions = new Map<string, Version>();
  for (const figures of byArticle.values()) {
    const numbers = figures.map(
      ({ figure: { kind, low, high, bound }, parts }) =>
        `${kind} ${low} ${high ?? ''} ${bound} ${parts.join()}`,
    );
    const published = figures[0]!.published;
    const key = `${numbers.sort().join('|')} ${published ? edtfOf(published) : ''}`;
    const known = versions.get(key);
    if (known) known.said.push(...figures);
    else versions.set(key, { figures, said: [...figures] });
  }
  return [...versions.values()].slice(0, MOST_VERSIONS);
}

function sameNumber(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.low === b.low && a.high === b.high && a.bound === b.bound;
}

function sideOf({ figure, article }: Said): Side {
  const { start, end, text } = figure;
  return { path: article.path, start, end, text, says: figureSays(figure) };
}

function said(figure: Figure, article: ArticleFacts): Said {
  const parts = article.figures.filter((other) => isPartOf(other, figure)).map(({ kind }) => kind);
  return { figure, article, published: article.published?.days ?? null, parts };
}

/** "Two of them cooks", "including two soldiers". */
function isPartOf({ partial, kind, measure, event }: Figure, whole: Figure): boolean {
  return (
    partial && kind !== '' && event === whole.event && (measure === whole.measure || measure === 'people')
  );
}

/** The sides of a disagreement that cannot be true if this one is. Both are looked up in the articles as they were joined. */
export function opposingSides(
  here: Side,
  { sides }: Disagreement,
  { articles }: Pick<CollectionFacts, 'articles'>,
): Opposing[] {
  const saidIn = (path: string): { side: Side; said: Said }[] =>
    sides.flatMap((side) => {
      const article = side.path === path ? articles.get(path) : undefined;
      const figure = article?.figures.find(({ start, text }) => start === side.start && text === side.text);
      return article && figure ? [{ side, said: said(figure, article) }] : [];
    });
  const own = saidIn(here.path);
  const mine = own.find(({ side }) => side === here);
  if (!mine) return [];
  return [...new Set(sides.map(({ path }) => path))].flatMap((path) => {
    const theirs = path === here.path ? [] : saidIn(path);
    const apart = versionsApart(
      own.map(({ said }) => said),
      theirs.map(({ said }) => said),
    );
    if (apart === null) return [];
    return theirs.flatMap(({ side, said }) => {
      const certainty = figuresApart(mine.said, said);
      return certainty === null ? [] : [{ side, figure: said.figure, certainty }];
    });
  });
}
