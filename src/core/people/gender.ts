import type { Item, Passage } from '../quotes/passage';
import { FUNCTION_WORD } from '../quotes/wordClass';
import type { FoundMention, Gender } from './mention';
import { type Cast, type Figure, learnGender } from './resolveNames';

const REACH = 16;
const POINTERS = new Map<string, Gender>([
  ['his', 'male'],
  ['himself', 'male'],
  ['her', 'female'],
  ['herself', 'female'],
]);

/**
 * Learns from "Ortega raised her hand" that Ortega is a woman: the first such word behind a name, before anybody else is
 * mentioned. Where an article says both, nothing is learned.
 */
export function learnGenders(
  passages: readonly Passage[],
  mentions: readonly FoundMention[],
  cast: Cast,
): void {
  const votes = new Map<Figure, Set<Gender>>();
  const people = mentions.filter((mention) => !mention.inner && mention.head !== 'who');
  people.forEach((mention, index) => {
    const figure = cast.of.get(mention);
    if (
      !figure ||
      figure.genderTold ||
      figure.nature === 'organisation' ||
      figure.nature === 'place' ||
      mention.possessive
    )
      return;
    const { items } = passages[mention.passage]!;
    const next = people[index + 1];
    const limit = Math.min(next?.passage === mention.passage ? next.from : items.length, mention.to + REACH);
    for (let i = mention.to; i < limit && !items[i]!.first; i++) {
      const gender = POINTERS.get(items[i]!.lower);
      // "sat beside her, ..." is somebody else; "raised her hand" is she.
      if (!gender || (items[i]!.lower === 'her' && !isNounLike(items[i + 1]))) continue;
      const heard = votes.get(figure);
      if (heard) heard.add(gender);
      else votes.set(figure, new Set([gender]));
      break;
    }
  });
  for (const [figure, heard] of votes) if (heard.size === 1) learnGender(figure, [...heard][0]!, true);
}

function isNounLike(item: Item | undefined): boolean {
  return item?.kind === 'word' && !item.first && !(item.classes & FUNCTION_WORD);
}
