import type { Item, Passage } from '../quotes/passage';
import { WordClass } from '../quotes/wordClass';
import type { FoundMention } from './mention';
import { isTrade } from './places';
import { addMention, addRole, type Cast, type Figure, learnGender } from './resolveNames';

/** Roles that only say how somebody stands to somebody else: no good as the role of a speaker. */
const RELATIVE_ROLES = new Set(
  (
    'counterpart wife husband mother father son daughter brother sister uncle aunt cousin friend colleague boss guest ' +
    'man woman rival challenger opponent neighbour neighbor resident witness survivor victim partner incumbent'
  ).split(' '),
);

// Words that say nothing without the word in front of or behind them.
const FRAGMENTS = new Set('chief master head deputy vice assistant senior acting former member'.split(' '));

// Ranks say less of what somebody does than an office does.
const RANKS = new Set(
  (
    'lieutenant general colonel major captain sergeant admiral brigadier commander marshal commodore corporal private ' +
    'cllr gen lt col maj capt sgt adm brig cmdr officer deputy'
  ).split(' '),
);

/** Whether a role only says how somebody stands to somebody else: "cousin". */
export function isRelativeRole(role: string): boolean {
  return RELATIVE_ROLES.has(lastWord(role));
}

function lastWord(role: string): string {
  return role.split(/\s+/).at(-1)!.toLowerCase().replace(/\.$/, '');
}

/** The role that says most: an office before a rank, and not whose wife or rival somebody is. */
export function roleOf(roles: readonly string[]): string | null {
  const telling = roles.filter((role) => !isRelativeRole(role) && !FRAGMENTS.has(role.toLowerCase()));
  return telling.find((role) => !RANKS.has(lastWord(role))) ?? telling[0] ?? null;
}

/**
 * Learns roles from words set off by a comma: "Ana Torres, the harbour master, ..." and "the harbour master, Ana Torres,
 * ...". The words that stand for the role there are mentions of the same figure.
 */
export function readAppositions(
  text: string,
  passages: readonly Passage[],
  mentions: readonly FoundMention[],
  cast: Cast,
): void {
  const outer = mentions.filter((mention) => !mention.inner);
  for (const [index, mention] of outer.entries()) {
    const { items } = passages[mention.passage]!;
    if (mention.possessive || items[mention.to]?.text !== ',') continue;
    const following = outer[index + 1];
    const adjacent = following?.passage === mention.passage && following.from === mention.to + 1;
    const next = adjacent ? following : undefined;
    if (mention.name) {
      const figure = cast.of.get(mention);
      if (!figure || !mayBePerson(figure) || next?.name) continue;
      const role = roleBehind(text, passages[mention.passage]!, mention.to + 1);
      if (!role) continue;
      addRole(figure, role);
      // "Kelm Agro, a fertiliser trader": nothing tells whether that is a person or a firm.
      if (isTrade(role) && !figure.gender) {
        figure.nature = 'unknown';
        continue;
      }
      figure.nature = 'person';
      if (next && !next.plural && next.kind === 'role' && !cast.of.has(next)) addMention(cast, figure, next);
    } else if (
      mention.kind === 'role' &&
      !mention.plural &&
      next?.kind === 'full name' &&
      isPersonNoun(items[headAt(mention)]!.classes)
    ) {
      const figure = cast.of.get(next);
      if (!figure || !mayBePerson(figure) || !closes(items[next.to])) continue;
      const bare =
        items[mention.from]!.classes & WordClass.determiner && !items[mention.from]!.possessive
          ? mention.from + 1
          : mention.from;
      if (bare < mention.to) addRole(figure, text.slice(items[bare]!.start, mention.end));
      figure.nature = 'person';
      if (mention.gender) learnGender(figure, mention.gender, true);
      addMention(cast, figure, mention);
    }
  }

  function headAt(mention: FoundMention): number {
    const { items } = passages[mention.passage]!;
    for (let i = mention.from; i < mention.to; i++) if (items[i]!.lower === mention.head) return i;
    return mention.to - 1;
  }
}

function mayBePerson({ nature }: Figure): boolean {
  return nature !== 'organisation' && nature !== 'place';
}

function isPersonNoun(classes: number): boolean {
  return !!(classes & (WordClass.role | WordClass.source)) && !(classes & WordClass.plural);
}

/** "the mayor, Ana Torres, said" or "... Ana Torres said": no list of people. */
function closes(next: Item | undefined): boolean {
  return next?.kind !== 'word' || next.lower !== 'and';
}

/** The role that begins at an item behind a comma, up to the next comma; `null` where no role noun stands in it. */
function roleBehind(text: string, { items }: Passage, from: number): string | null {
  let at = from;
  const first = items[at];
  if (
    first?.kind !== 'word' ||
    first.classes & (WordClass.relative | WordClass.conjunction | WordClass.pronoun)
  )
    return null;
  if (first.classes & WordClass.determiner && !first.possessive) at++;
  let role = -1;
  let i = at;
  for (; i < items.length && i - at < 14; i++) {
    const { kind, classes, text: word, lower } = items[i]!;
    if (kind === 'stretch' || (kind === 'mark' && !"-&.’'".includes(word))) break;
    // "..., chair of the board and sister of the mayor": what follows says nothing of the office.
    if (role >= 0 && lower === 'and' && items[i + 1] && isRelativeRole(items[i + 1]!.lower)) {
      return text.slice(items[at]!.start, items[i - 1]!.end);
    }
    if (classes & WordClass.relative || (role >= 0 && classes & WordClass.auxiliary)) break;
    // The role noun stands before the first preposition: "a friend of the mayor" is a friend.
    if (role < 0 && classes & (WordClass.preposition | WordClass.auxiliary | WordClass.pronoun)) return null;
    if (classes & WordClass.role && (role < 0 || i === role + 1)) role = i;
    else if (role >= 0 && items[i]!.verb && !(classes & WordClass.preposition)) break;
    else if (role < 0 && items[i]!.verb) return null;
    else if (items[i]!.first && i > at) break;
  }
  if (role < 0 || i <= at) return null;
  // "With Ortega, the mayor visited ...": what goes on with a verb is a new subject.
  const end = items[i];
  if (end?.kind === 'word' && !end.first && !(end.classes & WordClass.relative)) return null;
  while (i > at && items[i - 1]!.kind === 'mark') i--;
  return text.slice(items[at]!.start, items[i - 1]!.end);
}
