import { push } from '../lists';
import type { Identity } from './identity';
import type { FoundMention, Gender } from './mention';
import { addFigure, addMention, type Cast, type Figure, learnGender } from './resolveNames';
import { nameWords } from './nameKey';
import { headOf } from './office';

// Papers that somebody puts out: "the statement" is then theirs.
const ISSUED = new Set(
  'statement post tweet letter memo email e-mail release message note communique communiqué readout'.split(
    ' ',
  ),
);
/** Whatever paper was put out last: "in a post" may go on as "the statement". */
const LATEST = '';
const PASSAGES_BACK = 3;

/** A mention with what its surroundings tell about who it is. */
export interface Reference {
  readonly mention: FoundMention;
  /** Number of its sentence in the article. */
  readonly sentence: number;
  readonly subject: boolean;
  /** Its sentence begins with it. */
  readonly leads: boolean;
  /** Somebody is quoted by this mention. */
  readonly speaks: boolean;
  /** For "who": the mention in front; for "a statement from Ortega", the inner mention. */
  readonly antecedent: FoundMention | null;
  /** For "Ortega said in a statement": who issued the paper that is mentioned here. */
  readonly issuer: FoundMention | null;
  /** By whom the turn or the post is in which the mention stands. */
  readonly within: FoundMention | null;
  /** Stands in a headline, which leaves articles out and calls people by what they are. */
  readonly headline: boolean;
}

interface Seen {
  readonly figure: Figure;
  readonly reference: Reference;
}

/**
 * Resolves what is no name, in reading order: pronouns to whoever is most in focus and fits, "the harbour master" to whom
 * that role belongs, "the statement" to whose it is. What fits nobody becomes an unnamed figure of its own.
 */
export function resolveReferences(references: readonly Reference[], cast: Cast): void {
  const recent: Seen[] = [];
  const unnamed = new Map<string, Figure>();
  const issuers = new Map<string, Figure>();
  const byRole = rolesOf(cast);
  for (const reference of references) {
    const { mention } = reference;
    const figure = cast.of.get(mention) ?? refer(reference, { recent, unnamed, issuers, byRole, cast });
    if (!figure) continue;
    // What a doubtful guess says of somebody's gender must not lead the next guess astray.
    const sure = cast.identities.get(mention)?.most !== 'doubtful';
    if (!cast.of.has(mention)) addMention(cast, figure, mention);
    if (mention.kind === 'pronoun' && mention.gender && sure) learnGender(figure, mention.gender, false);
    if (mention.quoted) continue;
    recent.push({ figure, reference });
  }
}

interface Memory {
  readonly recent: readonly Seen[];
  readonly unnamed: Map<string, Figure>;
  readonly issuers: Map<string, Figure>;
  readonly byRole: ReadonlyMap<string, readonly RoleOf[]>;
  readonly cast: Cast;
}

function refer(reference: Reference, memory: Memory): Figure | undefined {
  const { mention, antecedent, issuer, within } = reference;
  const { cast } = memory;
  if (mention.kind === 'pronoun') {
    // Inside quotation marks a pronoun counts from whoever speaks.
    if (mention.quoted) return undefined;
    if (mention.head === 'who') return antecedent ? cast.of.get(antecedent) : undefined;
    if (mention.head === 'i') {
      const speaker = within && cast.of.get(within);
      if (speaker) cast.identities.set(mention, { way: 'own turn', most: 'certain' });
      return speaker ?? undefined;
    }
    if (mention.head === 'we') return undefined;
    return inFocus(reference, memory);
  }
  if (mention.nature === 'unnamed' && antecedent) return cast.of.get(antecedent);
  if (ISSUED.has(mention.head)) {
    const author = (antecedent && cast.of.get(antecedent)) ?? (issuer && cast.of.get(issuer));
    if (author && !antecedent) cast.identities.set(mention, { way: 'issuer', most: 'likely' });
    if (author) memory.issuers.set(mention.head, author).set(LATEST, author);
    if (author && antecedent) return author;
    const known = memory.issuers.get(mention.head) ?? memory.issuers.get(LATEST);
    if (known && mention.definite && !author) {
      cast.identities.set(mention, { way: 'issuer', most: 'likely' });
      return known;
    }
  }
  if ((mention.definite || reference.headline) && !mention.plural) {
    const holder = holderOf(mention, memory) ?? (reference.headline && onlyHolder(mention, memory));
    if (holder) return holder;
  }
  return mention.quoted ? undefined : unnamedFigure(mention, memory);
}

function unnamedFigure(mention: FoundMention, { unnamed, cast }: Memory): Figure {
  const key = mention.text.toLowerCase().replace(/^(?:the|a|an|another|this|that|these|those) /, '');
  let figure = unnamed.get(key);
  if (!figure) {
    const nature = mention.nature === 'unknown' || mention.nature === 'person' ? 'unnamed' : mention.nature;
    unnamed.set(key, (figure = addFigure(cast, nature)));
  }
  return figure;
}

interface RoleOf {
  readonly figure: Figure;
  readonly words: ReadonlySet<string>;
}

/** Figures by the head nouns of their roles. */
function rolesOf(cast: Cast): Map<string, RoleOf[]> {
  const byRole = new Map<string, RoleOf[]>();
  for (const figure of cast.figures) {
    for (const role of figure.roles) {
      const words = nameWords(role);
      const head = headOf(words);
      push(byRole, head, { figure, words: new Set(words) });
    }
  }
  return byRole;
}

const LITTLE = new Set('the a an of for his her their its this that our and former'.split(' '));

/** Whose role "the defence minister" is: every word of it belongs to the role. Among several, the one in focus. */
function holderOf(mention: FoundMention, { byRole, recent, cast }: Memory): Figure | undefined {
  const words = nameWords(mention.text).filter((word) => !LITTLE.has(word));
  if (mention.nature === 'organisation') return undefined;
  const holders = (byRole.get(mention.head) ?? []).filter(({ words: role }) =>
    words.every((word) => role.has(word)),
  );
  const figures = [...new Set(holders.map(({ figure }) => figure))];
  const shared = figures.length > 1;
  if (figures.length > 0)
    cast.identities.set(mention, {
      way: shared ? 'shared role' : 'role',
      most: shared ? 'doubtful' : 'likely',
    });
  if (!shared) return figures[0];
  for (let i = recent.length - 1, steps = 0; i >= 0 && steps < 400; i--, steps++) {
    if (figures.includes(recent[i]!.figure)) return recent[i]!.figure;
  }
  return figures[0];
}

/** "Council leader" in a headline, over an article that knows one leader. */
function onlyHolder(mention: FoundMention, { byRole, cast }: Memory): Figure | undefined {
  if (mention.nature === 'organisation' || mention.nature === 'document') return undefined;
  const holders = new Set((byRole.get(mention.head) ?? []).map(({ figure }) => figure));
  const [holder] = holders;
  if (holders.size !== 1 || !holder) return undefined;
  cast.identities.set(mention, { way: 'role', most: 'likely' });
  return holder;
}

// How much each sign puts somebody in focus; a sentence of distance takes away `FADE`, a paragraph `BREAK`.
const SUBJECT = 1.5;
const LEADS = 0.8;
const SPEAKS = 1.5;
const KNOWN_GENDER = 0.8;
// A body may be "they", too, but several people are so more often.
const SEVERAL = 1.5;
const FADE = 0.8;
const BREAK = 0.8;
// Whoever is this far behind the one most in focus is hardly meant: a little more than by speaking where the other only acts.
const CLEAR = 1.51;
// A rival has to be this near, in paragraphs.
const NEAR = 1;
// Whoever a pronoun's own paragraph names and fits is rather meant than somebody of the one before, by this much.
const OWN = 3;

/** The figure that a pronoun most likely means: near, a subject, speaking lately, and fitting in gender and number. */
function inFocus(reference: Reference, { recent, cast }: Memory): Figure | undefined {
  const { mention, sentence, within } = reference;
  // Whoever has the turn says "I": "he" is somebody else.
  const speaker = within && cast.of.get(within);
  const first = isFirst(mention, recent);
  let best: Seen | undefined;
  let most = -Infinity;
  const rivals = new Map<Figure, Rival>();
  for (let i = recent.length - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    const seen = recent[i]!;
    const { figure, reference: other } = seen;
    const back = mention.passage - other.mention.passage;
    if (back > PASSAGES_BACK) break;
    if (figure === speaker || other.mention.start >= mention.start || !agrees(mention, figure, other.mention))
      continue;
    const distance = Math.min(sentence - other.sentence, 8) * FADE + back * BREAK;
    const here = first && isNamedHere(reference, seen);
    const fitting = focusOf(other) + fit(mention, seen) - distance;
    const focus = fitting + (here && figure.nature === 'person' ? OWN : 0);
    // A lone word that does nothing may be anything.
    const somebody = figure.nature !== 'unknown' || other.subject || other.speaks;
    if (back <= NEAR && somebody) {
      const rival = rivals.get(figure);
      // Between two whom the paragraph tells of, that it does so settles nothing, whatever is known of either.
      const against = fitting + (here ? OWN : 0);
      if (rival) rival.focus = Math.max(against, rival.focus);
      else rivals.set(figure, { focus: against, last: other.sentence });
    }
    if (focus > most) [best, most] = [seen, focus];
  }
  if (!best) return undefined;
  rivals.delete(best.figure);
  const others = [...rivals.values()];
  const lead = most - Math.max(...others.map(({ focus }) => focus));
  const last = Math.max(...others.map((other) => other.last));
  const identity = identityOf(reference, best, { lead, last }, cast);
  const open = identity.most === 'doubtful' && isFarFetched(mention, best);
  cast.identities.set(mention, open ? { way: 'open', most: 'doubtful' } : identity);
  return open ? undefined : best.figure;
}

/** Whether a pronoun is the first of its word in its paragraph; a later one goes on with whom the first means. */
function isFirst({ passage, head }: FoundMention, recent: readonly Seen[]): boolean {
  for (let i = recent.length - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    const { mention } = recent[i]!.reference;
    if (mention.passage !== passage) return true;
    if (mention.kind === 'pronoun' && mention.head === head) return false;
  }
  return true;
}

/**
 * Whether somebody is named in the paragraph of a pronoun, and as one of those it tells of: who does something, or to whom an
 * earlier sentence has something done ("Police arrested Lund. He denies it"). Not behind a preposition or inside other words.
 */
function isNamedHere({ mention, sentence }: Reference, { reference }: Seen): boolean {
  const { mention: other, subject, speaks } = reference;
  if (other.passage !== mention.passage || other.inner || other.possessive || other.afterPreposition)
    return false;
  return subject || speaks || reference.sentence < sentence;
}

/**
 * Whether a pronoun would be taken for somebody from another paragraph who neither speaks nor does anything in the one right
 * before its own. In doubt, better nobody than the wrong one.
 */
function isFarFetched({ passage }: FoundMention, { reference: { mention, subject, speaks } }: Seen): boolean {
  const back = passage - mention.passage;
  return back > 1 || (back === 1 && !subject && !speaks);
}

/** Somebody else whom a pronoun may mean. */
interface Rival {
  focus: number;
  /** The last sentence that mentions them. */
  readonly last: number;
}

/** How much gender or number tells where it is not merely open: "she" and a woman, "they" and several people. */
function fit({ gender, head }: FoundMention, { figure, reference: { mention } }: Seen): number {
  if (head === 'they') return mention.plural ? SEVERAL : 0;
  return gender !== null && figure.gender === gender ? KNOWN_GENDER : 0;
}

/**
 * How sure a pronoun is of its figure. `lead` is how much more the figure is in focus than any other (may be infinite),
 * `last` the sentence that last mentions another.
 */
function identityOf(
  { mention, sentence }: Reference,
  { figure, reference }: Seen,
  { lead, last }: { readonly lead: number; readonly last: number },
  cast: Cast,
): Identity {
  const { gender } = mention;
  if (isShared(reference.mention, gender, cast)) {
    cast.sharedBy.set(mention, cast.sharedBy.get(reference.mention)!);
    return { way: 'through a shared name', most: 'doubtful' };
  }
  const told = figure.genderTold && figure.gender === gender && gender !== null;
  if (lead === Infinity) return { way: 'only one who fits', most: told ? 'certain' : 'likely' };
  const justBefore =
    reference.mention.passage === mention.passage &&
    sentence - reference.sentence <= 1 &&
    (reference.speaks ? lead >= CLEAR : reference.subject && last < reference.sentence);
  if (justBefore) return { way: 'just before', most: 'likely' };
  if (gender === null || figure.gender === null) return { way: 'place alone', most: 'doubtful' };
  return { way: 'gender and place', most: lead >= CLEAR ? 'likely' : 'doubtful' };
}

/** Whether several of those who share the surname of a mention fit the gender of a pronoun that goes back to it. */
function isShared(mention: FoundMention, gender: Gender | null, { sharedBy }: Cast): boolean {
  const fitting = sharedBy.get(mention)?.filter((figure) => !opposite(figure.gender, gender));
  return !!fitting && fitting.length > 1;
}

function focusOf({ mention, subject, leads, speaks }: Reference): number {
  const place = mention.inner ? -1 : mention.afterPreposition ? -0.5 : 0;
  return place + (subject ? SUBJECT : 0) + (leads ? LEADS : 0) + (speaks ? SPEAKS : 0);
}

function agrees(pronoun: FoundMention, figure: Figure, mention: FoundMention): boolean {
  const { nature } = figure;
  if (pronoun.head === 'they')
    return mention.plural || nature === 'organisation' || (nature === 'unnamed' && mention.plural);
  if (pronoun.head === 'it') return nature === 'organisation' || nature === 'document';
  if (nature === 'organisation' || nature === 'place' || nature === 'document' || mention.plural)
    return false;
  if (nature === 'unknown' && figure.locative > 0) return false;
  return !opposite(figure.gender, pronoun.gender);
}

function opposite(a: Gender | null, b: Gender | null): boolean {
  return a !== null && b !== null && a !== b;
}
