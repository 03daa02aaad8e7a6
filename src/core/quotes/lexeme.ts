import { type CueVerb, cueVerb, mayBeVerb, standVerb } from './verbs';
import { classesOf, WordClass } from './wordClass';

/** What can be told of a word by itself, wherever it stands. */
export interface Lexeme {
  /** Without a possessive or verbal ending: "Ortega" of "Ortega’s", "he" of "he’d". */
  readonly text: string;
  readonly lower: string;
  /** See `WordClass`. */
  readonly classes: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Ends in "’s". */
  readonly possessive: boolean;
  readonly verb: CueVerb | undefined;
  readonly stand: CueVerb | undefined;
  readonly mayBeVerb: boolean;
}

const TITLE = WordClass.role | WordClass.honorific | WordClass.female | WordClass.male;
const ENDINGS = new Set(['s', 're', 've', 'll', 'd', 'm']);

// Words come again and again: looking each up once makes the reading a third faster. Forgotten as a whole when full, so that
// a long session does not keep every word of every article.
const known = new Map<string, Lexeme>();
const MOST = 20_000;

/** The lexeme of a word as printed, with its ending. */
export function lexemeOf(whole: string): Lexeme {
  const cached = known.get(whole);
  if (cached) return cached;
  if (known.size >= MOST) known.clear();
  const lexeme = read(whole);
  known.set(whole, lexeme);
  return lexeme;
}

function read(whole: string): Lexeme {
  const apostrophe = Math.max(whole.lastIndexOf('’'), whole.lastIndexOf("'"));
  const ending = apostrophe > 0 ? whole.slice(apostrophe + 1).toLowerCase() : '';
  const text = ENDINGS.has(ending) ? whole.slice(0, apostrophe) : whole;
  const lower = text.toLowerCase();
  const capital = lower !== text && lower[0] !== text[0];
  // "US", "WHO", "IT": names, not pronouns; but "MP" and "CEO" are what people are.
  const acronym = capital && text.length > 1 && text.length < 4 && text === text.toUpperCase();
  let classes = acronym ? classesOf(lower) & TITLE : classesOf(lower);
  // "He’s said", "they’d said": the verb behind the apostrophe.
  if (text !== whole && classes & WordClass.pronoun) classes |= WordClass.withVerb;
  return {
    text,
    lower,
    classes,
    capital,
    possessive: ending === 's',
    verb: cueVerb(lower),
    stand: standVerb(lower),
    mayBeVerb: mayBeVerb(lower),
  };
}
