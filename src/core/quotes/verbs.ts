/**
 * How strongly a verb announces somebody's words. `says`: it can carry a whole quotation ("said", "wrote").
 * `reports`: it speaks of words or views, mostly with a few of them quoted ("described it as"). `thinks`: of a mind
 * rather than of words ("hopes", "wants").
 */
export type VerbStrength = 'says' | 'reports' | 'thinks';

/** The shape of a verb: `base` and `ing` need the subject of another verb. */
export type VerbForm = 'finite' | 'base' | 'ing';

/** A cue verb in one of its forms. */
export interface CueVerb {
  readonly lemma: string;
  readonly strength: VerbStrength;
  readonly form: VerbForm;
  /** Also a past participle: "was described" has its subject elsewhere. */
  readonly participle: boolean;
}

const SAYS =
  'say tell add write tweet retweet post reply respond answer explain note state declare announce insist claim argue ' +
  'warn ask continue conclude recall remark observe comment admit acknowledge concede confirm joke quip testify ' +
  'vow pledge promise assert contend maintain reiterate stress emphasize emphasise underline underscore caution complain ' +
  'lament boast brag shout yell cry scream whisper mutter murmur chant predict exclaim retort counter interject ' +
  'opine muse report inform assure remind advise urge plead swear affirm reaffirm proclaim allege suggest ' +
  'tease taunt snap growl echo repeat protest object speculate convey relay email text intone deadpan ' +
  'marvel sigh laugh recount narrate summarize summarise clarify elaborate chime bark bellow fume grumble gush ' +
  'enthuse thunder roar sing recite read blurt rejoin crow sneer scoff';

const REPORTS =
  'call describe label brand dub term characterize characterise refer accuse blame criticize criticise blast slam ' +
  'attack mock praise hail thank dismiss reject denounce condemn decry deride ridicule liken compare defend cite portray ' +
  'depict cast question discuss talk speak express voice offer outline detail address tout promote champion invoke ' +
  'highlight encourage direct order instruct threaten disclose reveal indicate signal imply hint propose recommend deny ' +
  'demand beg appeal charge conclude estimate mention quote name title publish release issue deliver use read ' +
  'rail rip lambaste chide scold rebuke admonish castigate lash bash knock ding needle invite apologize apologise ' +
  'congratulate commend applaud salute laud cheer celebrate endorse interpret frame paint phrase coin pronounce deem ' +
  'rate rank advertise bill push press challenge pose warn lecture preach plug pitch advocate vent argue bemoan ' +
  'brush wave seize pounce tear go put sum point weigh';

const THINKS =
  'think believe feel fear hope know see consider view regard expect wish doubt wonder worry find show agree ' +
  'want mean learn understand suspect notice hear remember prove appear seem decide plan seek aim intend try look refuse ' +
  'decline support oppose back favor favour need love like hate prefer vouch envision envisage imagine anticipate ' +
  'foresee welcome include contain feature carry reflect represent reassure';

/**
 * What also tells of a mind or a stand that somebody takes, but says little about words in marks: "endorsed the plan", "is
 * confident that". Only indirect speech is read with these, weighed by what was learned (`weights/statements.json`).
 */
const STANDS =
  'focus share identify recognize recognise embrace nominate convince list ignore determine raise credit accept dispute ' +
  'request debate demonstrate assail disavow side sound project dislike campaign realize realise rebut disagree target ban ' +
  'forecast allude link persuade rule introduce require vote value trust admire enjoy accede concur hesitate threaten ' +
  'vouch contemplate fault fret gripe guess infer intimate jeer grieve disapprove approve object fight resent regret respect ' +
  'rely resist assume assess audit calculate certify commit concern count crave demur deplore desire detail detect ' +
  'diagnose disappoint disbelieve discover distrust downplay dread enjoin envy excuse exhort explore file forbid forgive ' +
  'gauge hail hypothesize imply impress judge justify long mourn nickname note object overrule petition plot ponder posit ' +
  'presume profess prohibit puzzle question quiz reason reckon reference reflect refute relish remark renounce repudiate resolve ' +
  'scold scrutinize signal skewer speculate spotlight spell spurn surmise survey swoon sympathize tally theorize touch trash ' +
  'underestimate veto vilify watch welcome yearn surprise tend allow attempt listen depend block sue sign adopt bet care';
/** Adjectives that do the same behind "is". */
const MINDS =
  'confident concerned aware convinced sure certain skeptical sceptical eager willing afraid hopeful optimistic pessimistic ' +
  'worried adamant clear critical supportive interested opposed angry surprised disappointed impressed dismissive wary ' +
  'doubtful proud ready determined committed glad happy sorry unsure unaware reluctant inclined unhappy anxious';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  mean: ['meant', 'meant'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  cast: ['cast', 'cast'],
  hear: ['heard', 'heard'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  seek: ['sought', 'sought'],
  go: ['went', 'gone'],
  put: ['put', 'put'],
  tear: ['tore', 'torn'],
  beg: ['begged', 'begged'],
  brag: ['bragged', 'bragged'],
  dub: ['dubbed', 'dubbed'],
  quip: ['quipped', 'quipped'],
  slam: ['slammed', 'slammed'],
  snap: ['snapped', 'snapped'],
  admit: ['admitted', 'admitted'],
  refer: ['referred', 'referred'],
  label: ['labeled', 'labelled'],
  signal: ['signaled', 'signalled'],
  rip: ['ripped', 'ripped'],
  plug: ['plugged', 'plugged'],
  chide: ['chided', 'chided'],
  retweet: ['retweeted', 'retweeted'],
  plan: ['planned', 'planned'],
  pen: ['penned', 'penned'],
  prefer: ['preferred', 'preferred'],
  lash: ['lashed', 'lashed'],
  rebut: ['rebutted', 'rebutted'],
};

const VERBS = new Map<string, CueVerb>();
const RANK: readonly (readonly [VerbStrength, string])[] = [
  ['says', SAYS],
  ['reports', REPORTS],
  ['thinks', THINKS],
];
for (const [strength, words] of RANK) {
  for (const lemma of words.split(' '))
    for (const [form, verb] of formsOf(lemma, strength)) if (!VERBS.has(form)) VERBS.set(form, verb);
}

const STAND_VERBS = new Map<string, CueVerb>();
for (const lemma of STANDS.split(' '))
  for (const [form, verb] of formsOf(lemma, 'thinks'))
    if (!VERBS.has(form) && !STAND_VERBS.has(form)) STAND_VERBS.set(form, verb);
for (const lemma of MINDS.split(' '))
  if (!VERBS.has(lemma))
    STAND_VERBS.set(lemma, { lemma, strength: 'thinks', form: 'finite', participle: false });

/** The cue verb that a word in lower case may be. */
export function cueVerb(lower: string): CueVerb | undefined {
  return VERBS.get(lower);
}

/** The same, and the words of a stand or a state of mind. */
export function standVerb(lower: string): CueVerb | undefined {
  return VERBS.get(lower) ?? STAND_VERBS.get(lower);
}

function* formsOf(lemma: string, strength: VerbStrength): Iterable<[string, CueVerb]> {
  const irregular = IRREGULAR[lemma];
  const verb = (form: VerbForm, participle = false): CueVerb => ({ lemma, strength, form, participle });
  const stem = /[^aeo]e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  const [past, participle] = irregular ?? [pastOf(lemma), pastOf(lemma)];
  yield [past, verb('finite', past === participle)];
  if (participle !== past) yield [participle, verb('finite', true)];
  yield [thirdPerson(lemma), verb('finite')];
  const doubled = past.endsWith('ed') && past.length === lemma.length + 3 && past.startsWith(lemma);
  yield [`${doubled ? past.slice(0, -2) : lemma === 'agree' ? 'agree' : stem}ing`, verb('ing')];
  yield [lemma, verb('base')];
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

const OTHER_PAST = new Set(
  (
    'came got made took gave ran held won lost led left met kept began became brought built bought caught chose ' +
    'fell fought flew grew hit hurt let paid rose sat sent set shook shot stood struck taught threw wore ' +
    'broke drove ate drew spent stuck cut quit laid lay rode hid forgot'
  ).split(' '),
);

/**
 * Whether a word in lower case may be a verb of the reporter's sentence: a cue verb, an irregular past, or anything in -ed.
 * A guess, good enough to tell a subject ("Ortega visited") from a name that only stands there.
 */
export function mayBeVerb(lower: string): boolean {
  return VERBS.has(lower) || OTHER_PAST.has(lower) || (lower.length > 3 && lower.endsWith('ed'));
}
