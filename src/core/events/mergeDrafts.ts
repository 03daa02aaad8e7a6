import { mayBeSame } from './acts';
import type { Draft } from './draft';
import { isWithin, shareOne, union } from './sets';

/**
 * Joins the drafts of one sentence that tell one act in several words ("an attack in which gunmen killed 26"): acts of one
 * family whose days, places and participants do not contradict each other. The wording that says most names the act.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const at = merged.findIndex((other) => tellTheSame(other, draft));
    if (at < 0) merged.push(draft);
    else merged[at] = joined(merged[at]!, draft);
  }
  const told = merged.filter(
    (draft) =>
      !isToll(draft) ||
      !merged.some((other) => other !== draft && HARMFUL.has(other.act.family) && !isToll(other)),
  );
  // "In a televised address, she said": the words are those of the address.
  return told
    .filter((draft) => !draft.act.weak || !told.some((other) => isOccasionOf(other, draft)))
    .sort((a, b) => a.word.first - b.word.first);
}

/** The dead and wounded, without a name: what an attack or a fire has done, told with it. */
export function isToll({ act, participants }: Draft): boolean {
  return TOLLS.has(act.id) && participants.length === 0;
}

const TOLLS = new Set(['killing', 'wounding', 'death']);

const HARMFUL = new Set(['attack', 'fire', 'accident', 'disaster', 'clash', 'protest']);

function isOccasionOf(occasion: Draft, words: Draft): boolean {
  if (occasion.act.weak || occasion.quoted !== words.quoted) return false;
  return SPOKEN.has(occasion.act.family) && shareOne(occasion.participants, words.participants);
}

const SPOKEN = new Set(['talks', 'statement', 'announcement']);

function tellTheSame(a: Draft, b: Draft): boolean {
  if (!mayBeSame(a.act, b.act) || a.quoted !== b.quoted) return false;
  if (
    a.day.days &&
    b.day.days &&
    a.time?.time !== b.time?.time &&
    (a.day.days.first !== b.day.days.first || a.day.days.last !== b.day.days.last)
  )
    return false;
  if (a.places.length && b.places.length && !shareOne(a.places, b.places)) return false;
  if (a.act.takes === 'place') return true;
  return (
    !a.participants.length ||
    !b.participants.length ||
    (shareOne(a.participants, b.participants) &&
      (a.act.takes !== 'both' ||
        isWithin(a.participants, b.participants) ||
        isWithin(b.participants, a.participants)))
  );
}

function joined(a: Draft, b: Draft): Draft {
  const [main, other] = b.act.rank > a.act.rank ? [b, a] : [a, b];
  const dated = main.time?.by === 'own' || !other.time ? main : other;
  return {
    ...main,
    time: dated.time,
    day: dated.day,
    reported: a.reported || b.reported,
    status: a.status === 'happened' || b.status === 'happened' ? 'happened' : main.status,
    participants: union(a.participants, b.participants),
    places: union(a.places, b.places),
  };
}
