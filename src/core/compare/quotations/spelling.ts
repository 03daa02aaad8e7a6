// One spelling for words that are spoken alike, so that "harbour" and "harbor", "it's" and "it is" are no difference.

const SPOKEN: Readonly<Record<string, string>> = {
  cannot: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  ok: 'okay',
  programme: 'program',
  programmes: 'programs',
  grey: 'gray',
  tyre: 'tire',
  tyres: 'tires',
  mum: 'mom',
  whilst: 'while',
  amongst: 'among',
  ageing: 'aging',
  enrol: 'enroll',
  fulfil: 'fulfill',
  sceptic: 'skeptic',
  sceptics: 'skeptics',
  sceptical: 'skeptical',
  aluminium: 'aluminum',
  judgement: 'judgment',
  instalment: 'installment',
  skilful: 'skillful',
  wilful: 'willful',
  plough: 'plow',
  learnt: 'learned',
  burnt: 'burned',
  spelt: 'spelled',
  spoilt: 'spoiled',
  dreamt: 'dreamed',
};

const ENDINGS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ll": 'will',
  "'re": 'are',
  "'ve": 'have',
  "'m": 'am',
  "'d": 'would',
};
const SHORTENED = /(n't|'(?:ll|re|ve|m|d))$/;
/** Behind these, "'s" is a verb; behind a name it says whose something is. */
const WITH_IS = /^(?:he|she|it|that|there|here|what|who|where|how|this|everything|nobody)'s$/;

/** British to American: both sides are folded alike, so that a word which is none of either does no harm. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^\p{L}\p{L}{0,12}[bcdgilmnpv])our/u, 'or'], // harbour, labour; not "pour", "mourn"
  [/(?<=^\p{L}{3}\p{L}{0,12})is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)/u, 'iz'],
  [/(?<=^\p{L}{2}\p{L}{0,12})yse(?=[ds]?$)/u, 'yze'],
  [/(?<=^\p{L}\p{L}{0,12}[bt])re(?=s?$)/u, 'er'], // centre, fibre
  [/(?<=^def|^off|^lic|^pret)ence/, 'ense'],
  [/^practis/, 'practic'],
  [/(?<=^catal|^dial|^anal|^monol|^prol|^epil)ogue/, 'og'],
  [/(?<=^\p{L}{3}\p{L}{0,12})ll(?=(?:ed|ing|er|ers|or|ors)$)/u, 'l'], // travelled
  [/(?<=^(?:to|for|back|after|up|down|out|in)ward)s$/, ''],
];

/** The words that a printed word is made of, in one spelling: two for "don't". */
export function spoken(printed: string): readonly string[] {
  const lower = plain(printed).toLowerCase();
  const known = Object.hasOwn(SPOKEN, lower) ? SPOKEN[lower] : undefined;
  if (known !== undefined) return known.split(' ');
  if (/^\d/.test(lower)) return [lower.replace(/,(?=\d{3})|:00(?!:)/g, '')];
  if (!lower.includes("'")) return [spelled(lower)];
  if (WITH_IS.test(lower)) return [lower.slice(0, -2), 'is'];
  const ending = SHORTENED.exec(lower)?.[0];
  // "ISIS's" and "ISIS'", of which the mark behind the word is not seen, are one.
  if (ending === undefined || ending.length === lower.length)
    return [spelled(lower.replace(/(?<=s)'s$/, '').replaceAll("'", ''))];
  return [spelled(lower.slice(0, -ending.length)), ENDINGS[ending]!];
}

function plain(word: string): string {
  if (/^[A-Za-z']*$/.test(word)) return word;
  return word
    .replaceAll('’', "'")
    .normalize('NFKD')
    .replace(/[\p{M}\s@#]/gu, '');
}

const SHORTEST = 5;

function spelled(word: string): string {
  if (word.length < SHORTEST) return word;
  return SPELLINGS.reduce((so, [british, american]) => so.replace(british, american), word);
}
