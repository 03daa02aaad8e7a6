import type { CollectionSpeaker, ContestedQuotation } from '../../facts';
import { groupBy } from '../../lists';
import { nameWords } from '../../people/nameKey';
import { byPlace } from '../../places';
import type { Relation } from './relation';
import { areTwoPeople, saidTogether } from './twoPeople';
import { isNamed, type NamedPlace, type Printed, type Wording, type Wordings } from './wordings';

/** A place that gives the words to somebody else. */
interface Rival {
  readonly place: NamedPlace;
  /** In how many words the two differ. */
  readonly changes: number;
}

/** So many others are told for one passage: more names than anybody reads. */
const MOST_RIVALS = 20;

/**
 * Whether a quotation is one whose words the folder gives to somebody else, too: the same words, also where one of the two is
 * cut shorter or a word or two are others. A pure function of what is related to its words.
 */
export function contestedAt(place: Printed, relatedTo: Wordings['relatedTo']): ContestedQuotation | null {
  if (!isNamed(place)) return null;
  const rivals = [...rivalsOf(place, relatedTo)].sort(
    (a, b) => a.changes - b.changes || byPlace(a.place, b.place),
  );
  const bySpeaker = [...groupBy(rivals, (rival) => rival.place.by)].slice(0, MOST_RIVALS);
  const others = bySpeaker.flatMap(([speaker, all]) => {
    const nearest = all.filter(({ changes }) => changes === all[0]!.changes).map((rival) => rival.place);
    const apart = nearest.filter((other) => !saidTogether(place, other));
    // What stands in the same article is seen at once.
    const other = apart.find(({ path }) => path === place.path) ?? apart[0];
    if (!other) return [];
    const { start, end } = other.passage.parts[0]!;
    return [{ path: other.path, start, end, speaker }];
  });
  if (others.length === 0) return null;
  const { start, end, text } = place.passage.parts[0]!;
  return { start, end, text, speaker: place.by, others };
}

function* rivalsOf(place: NamedPlace, relatedTo: Wordings['relatedTo']): Iterable<Rival> {
  for (const other of place.wording.places)
    if (isNamed(other) && areTwoPeople(place.by, other.by)) yield { place: other, changes: 0 };
  for (const [wording, relation] of relatedTo(place.wording)) {
    if (relation.found === null && relation.holds === null) continue;
    for (const other of wording.places) {
      if (!isNamed(other) || !areTwoPeople(place.by, other.by)) continue;
      const changes = changesBetween(place, other, relation);
      if (changes !== null) yield { place: other, changes };
    }
  }
}

/** “When Torres says the quay is safe, he means it is quiet”: whoever is named in it is answered, or quoted. */
function changesBetween(here: NamedPlace, there: NamedPlace, { found, holds }: Relation): number | null {
  if (here.wording.whole === there.wording.whole) return 0;
  const ways = [
    isNamedIn(here.by, there.wording) ? null : found,
    isNamedIn(there.by, here.wording) ? null : holds,
  ].filter((changes) => changes !== null);
  return ways.length > 0 ? Math.min(...ways) : null;
}

function isNamedIn({ name }: CollectionSpeaker, { keys }: Wording): boolean {
  const surname = nameWords(name).at(-1);
  return surname !== undefined && keys.includes(surname);
}
