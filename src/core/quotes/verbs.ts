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
 * confident that". Only indirect speech is read with these, weighed by what was learned (`weights/statements.ts`).
 */
const STANDS =
  'accede accept admire adopt allow allude approve assail assess assume attempt audit ban bet block calculate ' +
  'campaign care certify commit concern concur contemplate convince count crave credit debate demonstrate demur ' +
  'depend deplore desire detect determine diagnose disagree disappoint disapprove disavow disbelieve discover ' +
  'dislike dispute distrust downplay dread embrace enjoin enjoy envy excuse exhort explore fault fight file ' +
  'focus forbid forecast forgive fret gauge grieve gripe guess hesitate hypothesize identify ignore impress ' +
  'infer intimate introduce jeer judge justify link list listen long mourn nickname nominate overrule persuade ' +
  'petition plot ponder posit presume profess prohibit project puzzle quiz raise realise realize reason rebut ' +
  'reckon recognise recognize reference refute regret relish rely renounce repudiate request require resent ' +
  'resist resolve respect rule scrutinize share side sign skewer sound spell spotlight spurn sue surmise ' +
  'surprise survey swoon sympathize tally target tend theorize touch trash trust underestimate value veto ' +
  'vilify vote watch yearn';
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
