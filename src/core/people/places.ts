import type { Item } from '../quotes/passage';
import { WordClass } from '../quotes/wordClass';
import type { Nature } from './mention';

// Last words of names of places. Words that are common surnames too (Hill, Lake, Park) are left out.
const LAST = new Set(
  (
    'quay street avenue boulevard highway river bay harbour harbor island islands peninsula strait canal mountains valley ' +
    'square airport station stadium terminal county province district village city coast ocean sea gulf falls creek ' +
    'heights pier wharf dock docks port bridge road plaza'
  ).split(' '),
);
const FIRST = new Set('port mount lake fort cape'.split(' '));

// Nouns in small letters in front of a name: what follows is a thing or a place, or else a body.
const THINGS = new Set(
  (
    'ship vessel freighter tanker ferry yacht boat trawler tug tugboat steamer liner cruiser destroyer frigate submarine ' +
    'warship barge schooner village town city suburb district province region island river port'
  ).split(' '),
);
const FIRMS = new Set(
  'firm company newspaper daily weekly tabloid magazine broadcaster website supermarket bank'.split(' '),
);

// Behind the name of a firm, in the law of one country or another. Ordinary words ("company") are left out.
const LEGAL_FORMS = new Set(
  'asa plc ltd llc inc corp gmbh ag spa sarl oyj nv bv pty llp kgaa aktiengesellschaft'.split(' '),
);

/** Whether a word behind a name says that it is a firm: "Kelm Agro plc". */
export function isLegalForm(lower: string): boolean {
  return LEGAL_FORMS.has(lower);
}

// What people and firms alike are called: "a trader".
const TRADES = new Set(
  'trader maker supplier operator producer manufacturer retailer importer exporter developer broker owner'.split(
    ' ',
  ),
);

/** Whether a name of several words is that of a place by its first or last word: "Port Ash", "Low Quay". */
export function isPlaceName(words: readonly Item[]): boolean {
  return words.length > 1 && (LAST.has(words.at(-1)!.lower) || FIRST.has(words[0]!.lower));
}

/** What the noun in front of a name makes it: "the ferry Grey Gull" is a thing, "the firm Kelm" a body. */
export function natureByNoun(before: Item | undefined): Nature | undefined {
  if (before?.kind !== 'word' || before.possessive || before.classes & WordClass.preposition)
    return undefined;
  if (THINGS.has(before.lower)) return 'place';
  return FIRMS.has(before.lower) ? 'organisation' : undefined;
}

/** Whether a role says what firms are as well as people: "a fertiliser trader". */
export function isTrade(role: string): boolean {
  return role
    .toLowerCase()
    .split(' ')
    .some((word) => TRADES.has(word));
}
