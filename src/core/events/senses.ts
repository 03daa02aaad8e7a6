import type { Sentence } from './clauses';
import { Break, printedAt } from './clauses';
import { verbForms } from './inflect';

/** In which company a word names its act: what must, or must not, stand right in front of it and right behind it. */
interface Sense {
  readonly front?: RegExp;
  readonly notFront?: RegExp;
  readonly behind?: RegExp;
  readonly notBehind?: RegExp;
}

/** Never an act as this part of speech. */
const NEVER: Sense = { front: /^(?!)/ };

const NOUNS: ReadonlyMap<string, Sense> = new Map([
  [
    'call',
    {
      front: /^(?:the|this|that|a|his|her|their|separate|\w+day|between|earlier)$/,
      notBehind: /^(?:for|to|on|upon|in|it|into|public)$/,
    },
  ],
  ['calls', { behind: /^(?:with|between)$/ }],
  ['fire', { notFront: /^(?:open|opened|under|cease|return|returned|small|arms|exchange|exchanged|of)$/ }],
  [
    'post',
    { front: /^(?:x|facebook|twitter|instagram|blog|a|his|her|the)$/, behind: /^(?:on|that|\w+day|)$/ },
  ],
  ['fighting', { notFront: /^(?:is|are|was|were|be|been|being|still|now)$/ }],
  ['order', { notFront: /^in$/ }],
  ['release', { notFront: /^press$/ }],
  // Not that of somebody who is ill.
  ...['seizure', 'seizures'].map((word): [string, Sense] => [word, { behind: /^(?:of|by)$/ }]),
  ['strike', { notFront: /^(?:on|hunger|rent|lightning)$/ }],
  // Papers and numbers, as a rule: "the ballots were counted", "1,100 votes".
  ['ballot', { behind: /^(?:of|on|in|by)$/ }],
  ['ballots', NEVER],
  ['votes', NEVER],
  ['approvals', NEVER],
]);

/** What comes down by accident: prices, fevers and heroes do so in another way. */
const BUILT =
  /^(?:gallery|roof|ceiling|wall|bridge|building|house|tower|mast|crane|scaffolding|stand|balcony|plane|aircraft|helicopter|jet)$/;

/** Behind these a word such as "open" says what something is like. */
const STATE =
  /^(?:an?|the|be|been|being|is|was|are|were|not|still|again|wide|stay|stays|stayed|remain|remains|remained|keep|keeps|kept|left)$/;

// "Ruled out" is no ruling, "met expectations" no meeting.
const VERBS: ReadonlyMap<string, Sense> = new Map([
  ...inflected('rule', { notBehind: /^out$/ }),
  ...inflected('meet', { notBehind: /^(?:demand|targets?|expectations|needs?)$/ }),
  ...inflected('present', { notBehind: /^an?$/ }),
  ...inflected('charge', { notBehind: /^(?:that|a|an|up|by)$/ }),
  ...inflected('settle', { notBehind: /^(?:nothing|little|in|into|down|for)$/ }),
  ...inflected('agree', { notFront: /^(?:not|never)$/, notBehind: /^(?:little|nothing|few)$/ }),
  ...inflected('come', { front: BUILT }),
  // "Won 48.1 percent": a share of the votes, and no win.
  ...inflected('win', { notBehind: /^\d+\.\d+$/ }),
  // What is open or free has not been opened or freed by anybody.
  ['open', { notFront: STATE }],
  ['free', { notFront: STATE, notBehind: /^(?:to|of|from)$/ }],
]);

// Behind these an act is only what kind of thing is meant: "attack helicopter", "election campaign".
const KINDS = new Set(
  (
    'helicopter helicopters room rooms campaign campaigns season victim victims scene site suspect suspects toll rate ' +
    'rates report reports officer officers team record records plan plans commissioner fighter fighters engine engines ' +
    'vehicle vehicles pad pads site sites truck brigade department service services station chief chiefs crew crews alarm alarms ' +
    'box boxes paper papers counter counters'
  ).split(' '),
);

const LABOUR = new Set(
  (
    'union unions workers worker staff employees employers employer teachers nurses doctors drivers pilots dockers miners ' +
    'pay wage wages walkout walkouts picket pickets picketing members industrial ballot conditions pensions strikers porters cleaners'
  ).split(' '),
);
const MILITARY = new Set(
  (
    'air airstrike airstrikes missile missiles drone drones rocket rockets bomb bombs bomber bombers military army troops ' +
    'jets warplanes artillery navy soldiers militants killed killing wounded injured target targets targeted targeting ' +
    'retaliatory surgical pre-emptive attack attacks war enemy'
  ).split(' '),
);

/** Words of an article (in small letters) that make "the strike" one of workers, where its sentence says nothing else. */
export function isAboutWork(small: string): boolean {
  return (
    small.includes('strik') && /\b(?:walkouts?|picket|unions?|industrial action|on strike)\b/.test(small)
  );
}

/** "Strike" is an attack or a walkout by its company; `null` where nothing tells which verb is meant. */
export function strikeMeant(
  { lower }: Sentence,
  at: number,
  asVerb: boolean,
  work: boolean,
): 'attack' | 'walkout' | null {
  let labour = false;
  let military =
    /^(?:on|against)$/.test(lower[at + 1] ?? '') && /^(?:the|a|an|its|their)$/.test(lower[at + 2] ?? '');
  for (let k = Math.max(0, at - WITHIN); k <= at + WITHIN && k < lower.length; k++) {
    labour ||= LABOUR.has(lower[k]!);
    military ||= MILITARY.has(lower[k]!);
  }
  if (labour !== military) return labour ? 'walkout' : 'attack';
  if (asVerb) return null;
  return work ? 'walkout' : 'attack';
}

/** How many words around "strike" tell what kind it is. */
const WITHIN = 15;

const ARMED = new Set(
  (
    'gunman gunmen pirate pirates militant militants rebel rebels insurgents fighters soldiers troops army forces hijacker ' +
    'hijackers terrorists attackers commandos militia militiamen separatists guerrillas jihadists islamists mob junta'
  ).split(' '),
);
const TAKEN = new Set(
  (
    'town towns city cities village villages island ship ships vessel vessels tanker freighter trawler plane airliner base ' +
    'airport hostages hostage control power territory'
  ).split(' '),
);
const LAW = new Set(
  (
    'police customs officer officers inspectors investigators detectives prosecutors authorities agents court judge ' +
    'magistrate guard sheriff bailiffs'
  ).split(' '),
);

/** "Seized" is an attack where gunmen seize, or where a town or a ship is taken; else what inspectors do with papers. */
export function seizureMeant({ lower }: Sentence, at: number): 'attack' | 'seizure' {
  const around = lower.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const isForce = around.some((word) => ARMED.has(word) || TAKEN.has(word));
  return isForce && !around.some((word) => LAW.has(word)) ? 'attack' : 'seizure';
}

/** How many words around "seized" tell who seizes what. */
const NEAR = 7;

/** Whether the noun in words `first` to `last` names an act where it stands. */
export function isActNoun(sentence: Sentence, first: number, last: number): boolean {
  const { lower, breaks } = sentence;
  if (breaks[last + 1] === Break.none && KINDS.has(lower[last + 1]!)) return false;
  // The month.
  if (printedAt(sentence, first) === 'March') return false;
  // "Launch Services", "the Election Commission": the front of a name.
  const inside = first > 0 && breaks[first] === Break.none && breaks[last + 1] === Break.none;
  if (inside && !sentence.headline && isCapital(sentence, first) && isCapital(sentence, last + 1))
    return false;
  return first !== last || fits(NOUNS.get(lower[first]!), sentence, first, last);
}

/** Whether the verb in words `first` to `last` names an act where it stands. */
export function isActVerb(sentence: Sentence, first: number, last: number): boolean {
  const { lower, breaks, headline } = sentence;
  // "The United States": a capital inside a sentence makes a name.
  const isName =
    first > 0 && !headline && breaks[first] === Break.none && /^\p{Lu}/u.test(printedAt(sentence, first));
  return !isName && fits(VERBS.get(lower[first]!), sentence, first, last);
}

function isCapital(sentence: Sentence, i: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(printedAt(sentence, i));
}

function fits(sense: Sense | undefined, { lower, breaks }: Sentence, first: number, last: number): boolean {
  if (!sense) return true;
  const front = first > 0 && breaks[first]! < Break.comma ? lower[first - 1]! : '';
  const behind = lower[last + 1] ?? '';
  return (
    (sense.front?.test(front) ?? true) &&
    !sense.notFront?.test(front) &&
    (sense.behind?.test(behind) ?? true) &&
    !sense.notBehind?.test(behind)
  );
}

function inflected(verb: string, sense: Sense): [string, Sense][] {
  return [...verbForms(verb).keys()].map((form) => [form, sense]);
}
