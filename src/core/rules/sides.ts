import { describePassage, findPassage } from '../casebook/anchor';
import type { ArticleFacts, CollectionFacts, Disagreement, Place, Side } from '../facts';
import { type Message, message } from '../message';
import type { Span } from '../text/span';

/** A side of a disagreement, where it stands now, and what the others say. */
export interface SideHere {
  readonly here: Side;
  /** The other sides, those of the same article where they stand now. */
  readonly others: readonly Side[];
  readonly disagreement: Disagreement;
}

/** What an article says where others say something else, by one rule, as last joined; a side whose words were changed since is left out. */
export function* sidesIn(
  article: ArticleFacts,
  collection: CollectionFacts,
  rule: Disagreement['rule'],
): Iterable<SideHere> {
  for (const disagreement of collection.disagreements.get(article.path) ?? []) {
    if (disagreement.rule !== rule) continue;
    const sides = disagreement.sides.flatMap((side) => {
      const place = side.path === article.path ? placeNow(side, article, collection) : side;
      return place ? [{ ...side, start: place.start, end: place.end }] : [];
    });
    if (sides.length < 2) continue;
    for (const here of sides)
      if (here.path === article.path)
        yield { here, others: sides.filter((side) => side !== here), disagreement };
  }
}

/**
 * Where a place of the article stands in its text as it is now, of which the collection was joined before: its words and
 * those around them must be the same; `null` where they were changed.
 */
export function placeNow(
  place: Place,
  { text }: Pick<ArticleFacts, 'text'>,
  { articles }: Pick<CollectionFacts, 'articles'>,
): Span | null {
  const joined = articles.get(place.path)?.text;
  if (joined === undefined || joined === text) return place;
  const quote = describePassage(joined, place);
  const { prefix = '', exact, suffix = '' } = quote;
  const found = findPassage(text, quote);
  const now = found && text.slice(Math.max(0, found.start - prefix.length), found.end + suffix.length);
  return now === prefix + exact + suffix ? found : null;
}

/** Whether two sides agree with each other, however they put it. */
export function saysTheSame(a: Side, b: Side): boolean {
  return JSON.stringify(a.says) === JSON.stringify(b.says);
}

/** What the folder calls the event that a disagreement is about, the first where there are two. */
export function labelOf({ events: [first] }: Disagreement, { events }: CollectionFacts): string | Message {
  return events.find(({ id }) => id === first)?.label ?? message('This event');
}
