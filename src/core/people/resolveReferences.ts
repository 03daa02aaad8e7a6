import type { FoundMention, Gender } from './mention';
import { addFigure, addMention, type Cast, type Figure } from './resolveNames';
import { classesOf, WordClass } from '../quotes/wordClass';
import { nameWords } from './nameKey';

// Papers that somebody puts out: "the statement" is then theirs.
const ISSUED = new Set(
  'statement post tweet letter memo email e-mail release message note communique communiqué readout'.split(
    ' ',
  ),
);
/** Whatever paper was put out last: "in a post" may go on as "the statement". */
const LATEST = '';
const PASSAGES_BACK = 3;
const ROLE = WordClass.role | WordClass.source;

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
    if (!cast.of.has(mention)) addMention(cast, figure, mention);
    if (mention.kind === 'pronoun' && mention.gender) figure.gender ??= mention.gender;
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
  const { mention, antecedent, issuer } = reference;
  const { cast } = memory;
  if (mention.kind === 'pronoun') {
    // Inside quotation marks a pronoun counts from whoever speaks.
    if (mention.quoted) return undefined;
    if (mention.head === 'who') return antecedent ? cast.of.get(antecedent) : undefined;
    if (mention.head === 'i' || mention.head === 'we') return undefined;
    return inFocus(reference, memory.recent);
  }
  if (ISSUED.has(mention.head)) {
    const author = (antecedent && cast.of.get(antecedent)) ?? (issuer && cast.of.get(issuer));
    if (author) memory.issuers.set(mention.head, author).set(LATEST, author);
    if (author && antecedent) return author;
    const known = memory.issuers.get(mention.head) ?? memory.issuers.get(LATEST);
    if (known && mention.definite && !author) return known;
  }
  if (mention.definite && !mention.plural) {
    const holder = holderOf(mention, memory);
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
      const holder = { figure, words: new Set(words) };
      const others = byRole.get(head);
      if (others) others.push(holder);
      else byRole.set(head, [holder]);
    }
  }
  return byRole;
}

/** What a role is: "secretary" of "secretary of state", "spokesman" of "secretary of state spokesman". */
function headOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (classesOf(last) & ROLE) return last;
  const stop = words.findIndex((word) => classesOf(word) & WordClass.preposition);
  return (
    words
      .slice(0, stop < 0 ? undefined : stop)
      .reverse()
      .find((word) => classesOf(word) & ROLE) ?? last
  );
}

const LITTLE = new Set('the a an of for his her their its this that our and former'.split(' '));

/** Whose role "the defence minister" is: every word of it belongs to the role. Among several, the one in focus. */
function holderOf(mention: FoundMention, { byRole, recent }: Memory): Figure | undefined {
  const words = nameWords(mention.text).filter((word) => !LITTLE.has(word));
  if (mention.nature === 'organisation') return undefined;
  const holders = (byRole.get(mention.head) ?? []).filter(({ words: role }) =>
    words.every((word) => role.has(word)),
  );
  const figures = [...new Set(holders.map(({ figure }) => figure))];
  if (figures.length < 2) return figures[0];
  for (let i = recent.length - 1, steps = 0; i >= 0 && steps < 400; i--, steps++) {
    if (figures.includes(recent[i]!.figure)) return recent[i]!.figure;
  }
  return figures[0];
}

// How much each sign puts somebody in focus; a sentence of distance takes away `FADE`.
const SUBJECT = 1.5;
const LEADS = 0.8;
const SPEAKS = 1.5;
const KNOWN_GENDER = 0.8;
const FADE = 0.8;

/** The figure that a pronoun most likely means: near, a subject, speaking lately, and fitting in gender and number. */
function inFocus({ mention, sentence }: Reference, recent: readonly Seen[]): Figure | undefined {
  let best: Figure | undefined;
  let most = -Infinity;
  for (let i = recent.length - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    const { figure, reference } = recent[i]!;
    if (mention.passage - reference.mention.passage > PASSAGES_BACK) break;
    if (reference.mention.start >= mention.start || !agrees(mention, figure, reference.mention)) continue;
    const known = figure.gender && figure.gender === mention.gender ? KNOWN_GENDER : 0;
    const focus = focusOf(reference) + known - Math.min(sentence - reference.sentence, 8) * FADE;
    if (focus > most) [best, most] = [figure, focus];
  }
  return best;
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
  if (nature === 'organisation' || nature === 'document' || mention.plural) return false;
  if (nature === 'unknown' && figure.locative > 0) return false;
  return !opposite(figure.gender, pronoun.gender);
}

function opposite(a: Gender | null, b: Gender | null): boolean {
  return a !== null && b !== null && a !== b;
}
