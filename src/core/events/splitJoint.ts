import type { Draft } from './draft';
import { isWithin } from './sets';

/**
 * One sentence may report two events: "he spoke to Torres and Vidal" where the article elsewhere tells of a talk with each
 * alone, or where the one who spoke to both is not named; "she spoke with officials of both sides". Such a draft becomes one for each talk.
 */
export function splitJoint(drafts: readonly Draft[]): Draft[] {
  const sidesOf = pairsByPerson(drafts);
  return drafts.flatMap((draft) => {
    const { participants } = draft;
    if (draft.act.takes !== 'both' || !participants.length) return [draft];
    if (draft.oneSided && participants.length > 1)
      return participants.map((one) => ({ ...draft, participants: [one] }));
    if (participants.length === 2) return [draft];
    const pairs = new Set(participants.flatMap((person) => sidesOf.get(keyOf(draft, person)) ?? []));
    const sides = [...pairs].map((pair) => pair.split('\n'));
    if (participants.length === 1) {
      return draft.word.withMany && sides.length > 1 && sides.length < 5
        ? sides.map((side) => ({ ...draft, participants: side }))
        : [draft];
    }
    const inside = sides.filter((pair) => isWithin(pair, participants));
    if (inside.length < 2 || !isWithin(participants, inside.flat())) return [draft];
    // In the order of this sentence: who called whom.
    return inside.map((side) => ({
      ...draft,
      participants: participants.filter((one) => side.includes(one)),
    }));
  });
}

function pairsByPerson(drafts: readonly Draft[]): Map<string, string[]> {
  const sides = new Map<string, string[]>();
  for (const draft of drafts) {
    if (draft.act.takes !== 'both' || draft.participants.length !== 2 || draft.oneSided) continue;
    const pair = draft.participants.join('\n');
    const reversed = [...draft.participants].reverse().join('\n');
    for (const person of draft.participants) {
      const known = sides.get(keyOf(draft, person)) ?? [];
      if (!known.includes(pair) && !known.includes(reversed))
        sides.set(keyOf(draft, person), [...known, pair]);
    }
  }
  return sides;
}

function keyOf({ act }: Draft, person: string): string {
  return `${act.family}\n${person}`;
}
