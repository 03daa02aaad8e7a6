import {
  bodyNouns,
  documentNouns,
  femaleNouns,
  maleNouns,
  peopleNouns,
  roleNouns,
  sourceNouns,
} from '../people/nouns';

/** What a word can be, as flags; a word can be several things. Only words that the reading of speech needs are known. */
export const WordClass = {
  determiner: 1,
  preposition: 1 << 1,
  conjunction: 1 << 2,
  auxiliary: 1 << 3,
  adverb: 1 << 4,
  pronoun: 1 << 5,
  /** Names of days and months, "today". */
  time: 1 << 6,
  /** minister, chairman: stands before or behind a name. */
  role: 1 << 7,
  /** ministry, party: what a body of people is called. */
  body: 1 << 8,
  /** statement, report: something that says things. */
  document: 1 << 9,
  /** spokesman, officials: people who say things without being named. */
  source: 1 << 10,
  female: 1 << 11,
  male: 1 << 12,
  /** Mr, Mrs, Dr: in front of a name, no part of it and no role. */
  honorific: 1 << 13,
  /** Set on a pronoun with a verb glued to it: "he’s". */
  withVerb: 1 << 14,
  /** who, which, that. */
  relative: 1 << 15,
  /** residents, voters: many people. */
  plural: 1 << 16,
} as const;

const LISTS: readonly (readonly [number, string])[] = [
  [
    WordClass.determiner,
    'the a an this that these those some any many most several few no another other every each both all either neither ' +
      'one two three four five six seven eight nine ten dozens his her their its our my your whose such',
  ],
  [
    WordClass.preposition,
    'of in on at by for from with to about into onto over after before against during under between among through ' +
      'without within across behind beside besides beyond near toward towards upon like as per amid amidst via despite ' +
      'since until till than along around above below off out up down except including regarding concerning following',
  ],
  [
    WordClass.conjunction,
    'and or but nor so yet if when while because although though whether where how what why unless whereas plus',
  ],
  [
    WordClass.auxiliary,
    'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
      'not cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t ' +
      "shouldn’t isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't",
  ],
  [
    WordClass.adverb,
    'also later then again still just even often once now earlier never always soon instead too first further ' +
      'there here thus meanwhile however therefore moreover nevertheless nonetheless furthermore perhaps maybe indeed ' +
      'ever already almost yesterday today tomorrow tonight away back ago afterwards afterward only quite rather very ' +
      'sometimes today well together long more much not twice online else aloud',
  ],
  [
    WordClass.pronoun,
    'he she they it i we you who him them us me himself herself themselves itself nobody everyone someone everybody',
  ],
  [
    WordClass.time,
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
      'september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec ' +
      'morning afternoon evening night week month year today yesterday midday',
  ],
  [WordClass.relative, 'who whom which that whose'],
  [
    WordClass.honorific,
    'mr mrs ms miss mx dr sir dame lord lady madam prof shri smt herr frau monsieur madame',
  ],
  [WordClass.role, roleNouns],
  [WordClass.body, bodyNouns],
  [WordClass.document, documentNouns],
  [WordClass.source, sourceNouns],
  [WordClass.source | WordClass.plural, peopleNouns],
  [WordClass.female, femaleNouns],
  [WordClass.male, maleNouns],
];

const CLASSES = new Map<string, number>();
for (const [flag, words] of LISTS) {
  for (const word of words.split(' ')) CLASSES.set(word, (CLASSES.get(word) ?? 0) | flag);
}

/** The flags of a word in lower case. A compound counts as its last part: "vice-president", "co-chair". */
export function classesOf(lower: string): number {
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 5) return 0;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0)
    return (
      (CLASSES.get(lower.slice(hyphen + 1)) ?? 0) &
      (WordClass.role | WordClass.source | WordClass.female | WordClass.male)
    );
  return lower.endsWith('ly') ? WordClass.adverb : 0;
}

/** Words that hold a sentence together: never part of a name, except inside one ("of", "the"). */
export const FUNCTION_WORD =
  WordClass.determiner |
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.auxiliary |
  WordClass.adverb |
  WordClass.pronoun |
  WordClass.relative;
