import type { CollectionSpeaker } from '../../facts';
import { nameWords } from '../../people/nameKey';
import { changesWithin } from '../alignment';
import type { Printed } from './wordings';

// They read out what others have written or wish to say.
const SPEAKS_FOR =
  /\bspokes|\bpress (?:secretary|officer|aide)|\bspeaker for\b|\bmouthpiece\b|\blawyer|\battorney|\bsolicitor\b|\bbarrister\b|\bcounsel\b/i;

/** Whether two speakers are two people beyond doubt, of whom neither speaks for others. */
export function areTwoPeople(a: CollectionSpeaker, b: CollectionSpeaker): boolean {
  return a !== b && [a, b].every(speaksForOneself) && !mayBeOne(a, b);
}

function speaksForOneself({ kind, ambiguous, role, aliases }: CollectionSpeaker): boolean {
  return kind === 'person' && !ambiguous && ![role ?? '', ...aliases].some((words) => SPEAKS_FOR.test(words));
}

/**
 * One person may be printed in two ways: by a part of the name, with a given name in another form ("Bob", "Robert"), or in
 * another spelling. Where one article names both, it tells them apart itself.
 */
function mayBeOne(a: CollectionSpeaker, b: CollectionSpeaker): boolean {
  const [short, long] = [nameWords(a.name), nameWords(b.name)].sort((x, y) => x.length - y.length);
  if (short!.length < 2) return short!.length === 0 || long!.some((word) => isSpelling(short![0]!, word));
  const alike =
    isSpelling(short!.at(-1)!, long!.at(-1)!) ||
    short!.every((word) => long!.some((w) => isSpelling(word, w)));
  return alike && !Object.keys(a.articles).some((path) => path in b.articles);
}

/** "Rask" and "Rasque" are not, "Zelensky" and "Zelenskyy" are: one letter in four may differ. */
function isSpelling(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const most = Math.floor(short.length / 4);
  return long.length - short.length <= most && changesWithin([...short], [...long], most) !== undefined;
}

/** "Torres and Lund said in a joint statement": one article may name the one for it, another the other. */
export function saidTogether(a: Printed, b: Printed): boolean {
  return isCoupled(a, b.by) || isCoupled(b, a.by);
}

const BEFORE = /([^.;:“”"]{1,60}),? (?:and|&|or|as well as|along with|together with) $/;
const BEHIND = /^,? (?:and|&|or|as well as|along with|together with) ([^.;:“”"]{1,60})/;
const REACH = 80;

/** Whether the other is named beside whoever is named for the words. */
function isCoupled({ article: { text }, passage }: Printed, other: CollectionSpeaker | null): boolean {
  const mention = passage.parts[0]!.attribution?.mention;
  const surname = other ? nameWords(other.name).at(-1) : undefined;
  if (!mention || !surname) return false;
  const before = BEFORE.exec(text.slice(Math.max(0, mention.start - REACH), mention.start));
  const behind = BEHIND.exec(text.slice(mention.end, mention.end + REACH));
  return [before, behind].some((beside) => beside && nameWords(beside[1]!).includes(surname));
}
