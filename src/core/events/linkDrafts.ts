import type { PublicationDate } from '../article/published';
import { message } from '../message';
import { atMostLikely, type Draft, isTold } from './draft';
import { isWithin, lastOf, push, shareOne, union } from './sets';

/**
 * Asks the rest of the article for what a sentence leaves out. An act told again ("the talks", "the attack") takes day,
 * people and places from where the article names them; news without a day gets the publication date, marked as doubtful.
 * What nothing holds fast is left out: weak acts that tell of no other, quoted ones, nouns without day, people and places.
 */
export function linkDrafts(drafts: readonly Draft[], published: PublicationDate | null): Draft[] {
  const apart = splitJoint(drafts);
  const byFamily = new Map<string, Draft[]>();
  for (const draft of apart) {
    if (!draft.act.weak && !draft.quoted) push(byFamily, draft.act.family, draft);
  }
  const linked: Draft[] = [];
  const done = new Map<string, Draft[]>();
  for (const draft of apart) {
    const family = byFamily.get(draft.act.family) ?? [];
    const antecedents = done.get(draft.act.family) ?? [];
    const result = link(draft, family, antecedents, published);
    if (!result) continue;
    linked.push(result);
    if (!draft.act.weak) push(done, draft.act.family, result);
  }
  return linked;
}

function link(
  draft: Draft,
  family: readonly Draft[],
  before: readonly Draft[],
  published: PublicationDate | null,
): Draft | null {
  if (isTold(draft) && !draft.act.weak && !draft.quoted) return holds(draft) ? draft : null;
  const same = sameElsewhere(draft, family, before);
  if (same) {
    const day =
      isTold(draft) || !same.day.days
        ? draft.day
        : {
            days: same.day.days,
            how: message('As this article says elsewhere (“{0}”): {1}.', same.triggerText, same.day.days),
            certainty: atMostLikely(same.day.certainty),
          };
    const fewer =
      (draft.participants.length < 2 && draft.act.takes === 'both') ||
      (!draft.participants.length && draft.definite);
    return {
      ...draft,
      day,
      participants: fewer ? union(draft.participants, same.participants) : draft.participants,
      places: draft.places.length ? draft.places : same.places,
    };
  }
  if (
    draft.quoted ||
    (draft.act.weak && !(isTold(draft) && draft.participants.length > 0 && draft.act.takes === 'agent'))
  )
    return null;
  if (!holds(draft)) return null;
  if (draft.day.days || isTold(draft) || !draft.reported || draft.status !== 'happened' || !published)
    return draft;
  return {
    ...draft,
    day: {
      days: published.days,
      how: message('No day is named; taken from the publication date, {0}.', published.days),
      certainty: 'doubtful',
    },
  };
}

/** The draft that tells of the same act with its day (or, without one, with its people and places); `null` where none or several do. */
function sameElsewhere(draft: Draft, family: readonly Draft[], before: readonly Draft[]): Draft | null {
  const isBefore = (other: Draft): boolean => other.trigger.start < draft.trigger.start;
  const dated = family.filter(
    (other) => other !== draft && other.day.days && isTold(other) && fits(draft, other),
  );
  const days = new Set(dated.map((other) => `${other.day.days!.first}/${other.day.days!.last}`));
  if (days.size === 1) return lastOf(dated, isBefore) ?? dated[0]!;
  if (days.size > 1) return draft.definite ? (lastOf(dated, isBefore) ?? null) : null;
  if (!isBare(draft) || !(draft.definite || draft.act.weak || draft.quoted)) return null;
  return lastOf(before, (other) => fits(draft, other)) ?? null;
}

/** Whether `draft` may speak of the act of `other`: nothing it names is missing there. */
function fits(draft: Draft, other: Draft): boolean {
  if (draft.act.takes !== 'place' && draft.participants.length) {
    if (!shareOne(draft.participants, other.participants)) return false;
    if (
      draft.act.takes === 'both' &&
      !isWithin(draft.participants, other.participants) &&
      !isWithin(other.participants, draft.participants)
    )
      return false;
  }
  if (draft.places.length)
    return other.places.length === 0
      ? draft.act.takes !== 'place'
      : shareOne(draft.places, other.places) || sharesWord(draft.places, other.places);
  return !isBare(draft) || draft.definite;
}

function sharesWord(a: readonly string[], b: readonly string[]): boolean {
  const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
  return a.some((one) => b.some((other) => last(one) === last(other)));
}

function isBare({ participants, places }: Draft): boolean {
  return participants.length === 0 && places.length === 0;
}

/** Whether a reader could tell which act is meant. */
function holds(draft: Draft): boolean {
  if (draft.act.weak) return draft.participants.length > 0;
  if (!isBare(draft)) return true;
  return isTold(draft) || draft.reported;
}

/**
 * "He spoke to Torres and Vidal": where the article elsewhere tells of a talk with each alone, or calls them separate, the
 * one sentence reports two events.
 */
function splitJoint(drafts: readonly Draft[]): Draft[] {
  const pairs = drafts.filter(({ act, participants }) => act.takes === 'both' && participants.length === 2);
  return drafts.flatMap((draft) => {
    if (draft.act.takes !== 'both' || draft.participants.length < 3) return [draft];
    const told = pairs.filter(
      (pair) => pair.act.family === draft.act.family && isWithin(pair.participants, draft.participants),
    );
    const sides = [...new Set(told.map(({ participants }) => [...participants].sort().join('\n')))].map(
      (side) => side.split('\n'),
    );
    if (sides.length < 2 || !isWithin(draft.participants, sides.flat())) return [draft];
    return sides.map((participants) => ({ ...draft, participants }));
  });
}
