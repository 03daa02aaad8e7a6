import { standVerb } from '../quotes/verbs';

/*
 * What is anonymous sourcing, and what is a group that the reporter describes. "Officials said", "a lawmaker said" and "two
 * witnesses said" rest on people whom the reporter has heard and does not name. "Critics argue", "residents want" and "many
 * voters say" tell what is thought among many; nobody could be named for it.
 */

/** They know something by their work, or are called nothing but sources: unnamed, they are so in any number. */
const KNOWING = new Set(
  (
    'official officials source sources informant informants insider insiders diplomat diplomats aide aides adviser advisers ' +
    'advisor advisors staffer staffers executive executives investigator investigators officer officers operative operatives ' +
    'whistleblower whistle-blower whistleblowers strategist strategists person people'
  ).split(' '),
);

/** Anybody may be one: one, or a counted few, were asked; without a number it is a group. */
const ANYBODY = new Set(
  (
    'man men woman women witness witnesses eyewitness eyewitnesses resident residents neighbour neighbours neighbor neighbors ' +
    'worker workers employee employees colleague colleagues friend friends relative relatives lawmaker lawmakers legislator ' +
    'legislators senator senators congressman congressmen minister ministers analyst analysts expert experts observer observers ' +
    'critic critics supporter supporters opponent opponents activist activists soldier soldiers survivor survivors student students ' +
    'teacher teachers passenger passengers doctor doctors nurse nurses trader traders docker dockers caller callers reader ' +
    'readers bystander bystanders participant participants protester protesters demonstrator demonstrators member members ' +
    'driver drivers voter voters lawyer lawyers prosecutor prosecutors politician politicians donor donors shopkeeper ' +
    'shopkeepers villager villagers fisherman fishermen engineer engineers consultant consultants'
  ).split(' '),
);

// Behind these the words tell of whom or near whom: "a source close to the mayor".
const BEHIND = new Set(
  'of for in from at with close familiar who near to on by inside within said briefed'.split(' '),
);

const COUNT = /^(?:an?|one|another|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2})\s/i;
/** "one of the dockers": the count may stand in front of the mention. */
const COUNTED = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several) (?:of )?$/i;
/** "people familiar with the inquiry" know something; people at large do not. */
const IN_THE_KNOW =
  /^ (?:close|familiar|briefed|involved in|with (?:\p{Ll}+ )?knowledge|near|inside|within)\b/iu;

/** What somebody without a name can be. */
export type Anonymity = 'source' | 'group' | 'taken up' | 'other';

/**
 * What the words of a mention, and those right before and after it, make of whoever is meant.
 *
 * `source`: somebody whom the reporter has heard and does not name. `group`: many people, of whom nobody could be named.
 * `taken up`: "the witness", who is what they were called before. `other`: a body, a spokesman, an office.
 */
export function anonymityOf(mention: string, before = '', after = ''): Anonymity {
  const words = `${COUNTED.exec(before)?.[0] ?? ''}${mention}`;
  const parts = words.toLowerCase().split(/[^\p{L}\p{N}’'-]+/u);
  // "one of the officials", "some of the dockers": the noun behind tells who.
  const partitive = parts[1] === 'of' ? 2 : 0;
  const behind = parts.findIndex((part, i) => i > partitive && BEHIND.has(part));
  const nouns = parts.slice(partitive, behind < 0 ? undefined : behind);
  if (/^the former\s/i.test(words)) return 'other';
  const knowing = nouns.filter((noun) => KNOWING.has(noun));
  if (knowing.length > 0) {
    const anyPeople = knowing.every((noun) => noun === 'people') && !COUNT.test(words);
    return anyPeople && !IN_THE_KNOW.test(behind < 0 ? after : ` ${parts[behind]}`) ? 'group' : 'source';
  }
  if (!nouns.some((noun) => ANYBODY.has(noun))) return 'other';
  if (/^(?:the|both)\s/i.test(words) || /\bthe $/i.test(before)) return 'taken up';
  return COUNT.test(words) ? 'source' : 'group';
}

const ON_CONDITION =
  /\b(?:condition of anonymity|on condition (?:that )?(?:he|she|they)|anonymously|not (?:to be|be|being) (?:named|identified)|(?:declined|refused) to (?:be named|be identified|give (?:his|her|their) names?)|without being named|withh(?:eld|olding) (?:his|her|their) names?)\b/i;

/** Whether a sentence says itself that somebody wants to stay unnamed. */
export function asksForAnonymity(sentence: string): boolean {
  return ON_CONDITION.test(sentence);
}

// A question or an order claims nothing.
const NO_CLAIM = new Set('ask order instruct direct invite wonder'.split(' '));

/** Whether a cue tells of somebody's words that claim something: "Officials hope" rests on nobody's word. */
export function tellsWords(cue: string): boolean {
  const verb = standVerb(cue.toLowerCase());
  return !verb || (verb.strength !== 'thinks' && !NO_CLAIM.has(verb.lemma));
}

const CLOSES = /^(?: (?:of|for|to|at|in|from|with|by) [^,.;]{1,40})?[,.]/;
const NAME_BEHIND =
  /^(?: (?:of|for|to|at|in|from|with|by) [^,.;]{1,40})?, (?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+/u;
const NAME_BEFORE = /\p{Lu}[\p{L}.’'-]{0,40} \p{Lu}[\p{L}’'-]{0,40}, (?:who is )?$/u;

/** "Cass Rooke, a crane driver", "one of his aides, Ivo Lund": an apposition that names whom the words describe. */
export function isNamedBeside(before: string, behind: string): boolean {
  return (NAME_BEFORE.test(before) && CLOSES.test(behind)) || NAME_BEHIND.test(behind);
}
