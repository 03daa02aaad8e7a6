import type { Certainty } from '../certainty';
import { type Message, message } from '../message';
import { explainIdentity, type Identity, lessSure } from '../people/identity';
import type { FoundMention } from '../people/mention';
import { type Span, textOf } from '../text/span';
import type { Decision, Scored } from './attribute';
import type { Cue } from './cues';
import type { Feature } from './features';
import type { FormedSpeech } from './forms/formedSpeech';
import type { Attribution } from './quotation';
import type { Scene } from './scene';
import type { FoundStatement } from './statements';

/** Whom the mentions of an article stand for. */
export interface Who {
  /** The id of the speaker; `undefined` for nobody who is listed. */
  readonly idOf: (mention: FoundMention) => string | undefined;
  /** The name of the speaker, for a mention that has an id. */
  readonly nameOf: (mention: FoundMention) => string;
  readonly identityOf: (mention: FoundMention) => Identity | undefined;
}

/** The attribution of a decided stretch, in words; `null` where nobody was good enough. */
export function explain(text: string, decision: Decision, who: Who): Attribution | null {
  const { chosen } = decision;
  if (!chosen) return null;
  const speaker = who.idOf(chosen.mention);
  if (!speaker) return null;
  const { mention, cue, scene } = chosen;
  return {
    speaker,
    mention: { start: mention.start, end: mention.end, text: mention.text },
    cue: cue && cueSpan(text, scene, cue),
    ...identified(who, mention, relayed(chosen, wayOf(text, chosen), certaintyOf(decision, chosen))),
  };
}

/** From this likelihood on, a statement is no matter of doubt; below the other it is. */
const SURE = 0.8;
const DOUBTFUL = 0.6;

/** The attribution of indirect speech: what its cue says, as sure as such cues are. `null` where it names nobody. */
export function explainStatement(text: string, statement: FoundStatement, who: Who): Attribution | null {
  const { scene, cue, likelihood } = statement;
  const mention = cue.subject;
  const speaker = mention && who.idOf(mention);
  if (!speaker) return null;
  const words = cueSpan(text, scene, cue);
  const close = cue.link !== 'shared' && cue.link !== 'far' && cue.link !== 'by';
  const certainty =
    cue.link === 'far' || (likelihood < DOUBTFUL && !isPlain(statement))
      ? 'doubtful'
      : close && (likelihood >= SURE || isPlain(statement))
        ? 'certain'
        : 'likely';
  const way = message('Because of “{0}”', phraseOf(text, mention, words));
  return {
    speaker,
    mention: { start: mention.start, end: mention.end, text: mention.text },
    cue: words,
    ...identified(who, mention, relayed({ mention, cue, scene }, way, certainty)),
  };
}

/**
 * "Ortega stated that ...": a verb of saying, its subject right in front, a clause right behind. Nothing can be plainer, however
 * rare the verb was among what was learned from.
 */
function isPlain({ cue: { verb, subject, link, at, to }, scene, start }: FoundStatement): boolean {
  const { items } = scene.passage;
  return (
    verb?.strength === 'says' &&
    verb.form === 'finite' &&
    link === 'before' &&
    subject?.to === at &&
    items[to]?.lower === 'that' &&
    items[to].start === start
  );
}

/** The attribution of words that a form gives to somebody. */
export function explainForm(
  { mention, how, certainty }: Omit<FormedSpeech, keyof Span>,
  who: Who,
): Attribution | null {
  const speaker = who.idOf(mention);
  if (!speaker) return null;
  const { start, end, text } = mention;
  return {
    speaker,
    mention: { start, end, text },
    cue: null,
    ...identified(who, mention, { how, certainty }),
  };
}

/** Adds to the way from the quotation to a mention the way from the mention to a speaker. */
function identified(who: Who, mention: FoundMention, found: Reason): Reason {
  const identity = who.identityOf(mention);
  if (!identity) return found;
  const reason = explainIdentity(mention.text, who.nameOf(mention), identity);
  return {
    how: message('{0}; {1}', found.how, reason),
    certainty: lessSure(found.certainty, identity.most),
  };
}

type Reason = Pick<Attribution, 'how' | 'certainty'>;

// Words of the sentence around a cue in which "quoting" is looked for, on each side.
const ASIDE = 12;

/** "Ortega said, quoting Lund": whose words they are is not certain then. */
function relayed(
  { mention, cue, scene }: Pick<Scored, 'mention' | 'cue' | 'scene'>,
  how: Message,
  certainty: Certainty,
): Reason {
  if (!cue) return { how, certainty };
  const { items } = scene.passage;
  let from = Math.min(cue.at, mention.from);
  for (let steps = 0; from > 0 && !items[from]!.first && steps < ASIDE; steps++) from--;
  let to = Math.max(cue.to, mention.to);
  for (let steps = 0; to < items.length && !items[to]!.first && steps < ASIDE; steps++) to++;
  const word = items.slice(from, to).find(({ lower }) => lower === 'quoting' || lower === 'citing');
  if (!word) return { how, certainty };
  return {
    how: message('{0}; “{1}” there suggests that the words may be somebody else’s', how, word.text),
    certainty: lessSure(certainty, 'likely'),
  };
}

function cueSpan(text: string, scene: Scene, cue: Cue): { start: number; end: number; text: string } {
  const { items } = scene.passage;
  const { start } = items[cue.at]!;
  const { end } = items[cue.to - 1]!;
  return { start, end, text: text.slice(start, end) };
}

function wayOf(text: string, { mention, cue, scene, features }: Scored): Message {
  const has = (feature: Feature): boolean => features.includes(feature);
  if (has('goes on from the paragraph before'))
    return message('The quotation goes on from the paragraph before');
  if (has('goes on in the next paragraph'))
    return message('The quotation goes on in the next paragraph, which names “{0}”', mention.text);
  if (has('paragraph of nothing but quotations'))
    return message('The paragraph is nothing but quotations, and “{0}” was quoted before it', mention.text);
  if (has('follows on, nothing else in the sentence') || has('follows on') || has('same sentence')) {
    return message('Goes on from the quotation before, by “{0}”', mention.text);
  }
  if (has('speaker of the paragraph before'))
    return message('Nobody is named here, and “{0}” was quoted in the paragraph before', mention.text);
  if (has('announced by a colon'))
    return message('The sentence before names “{0}”, and ends in a colon', mention.text);
  if (has('asked in the sentence before'))
    return message('“{0}” is asked in the sentence before, and nobody else is named', mention.text);
  if (!cue) return message('Nobody is said to say it; “{0}” is the nearest who may have', mention.text);
  if (cue.link === 'colon') return message('“{0}” stands before it, with a colon', mention.text);
  const words = phraseOf(text, mention, cueSpan(text, scene, cue));
  if (has('cue of the sentence before')) return message('Because of “{0}” in the sentence before', words);
  if (has('cue of the next sentence') || has('cue of the next sentence, right behind'))
    return message('Because of “{0}” in the next sentence', words);
  return message('Because of “{0}”', words);
}

// So little may stand between a mention and its word of saying where both are told as they are printed.
const CLOSE = 16;

/** “she said”, “according to Ortega”, as printed; “Ortega … said” where more stands between. */
function phraseOf(text: string, mention: Span, cue: Span): string {
  const [first, second] = mention.start < cue.start ? [mention, cue] : [cue, mention];
  if (second.end <= first.end) return textOf(text, first);
  const between = text.slice(first.end, second.start);
  return between.length <= CLOSE && !/["“”]/.test(between)
    ? text.slice(first.start, second.end).replace(/\s+/g, ' ')
    : `${textOf(text, first)} … ${textOf(text, second)}`;
}

/**
 * Shares of the odds from which a speaker is certain, or at least likely. Chosen from the dev curve (`docs/evaluation.md`): what
 * is called certain is right in 96 of 100 cases, likely in 90, and what is doubtful, shown as a question, in 81.
 */
const CERTAIN = 0.93;
const LIKELY = 0.65;

function certaintyOf({ ranked }: Decision, { mention, features }: Scored): Certainty {
  if (features.includes('goes on from the paragraph before')) return 'certain';
  const share = shareOf(mention, ranked);
  if (share >= CERTAIN) return 'certain';
  return share >= LIKELY ? 'likely' : 'doubtful';
}

/** How much of the odds falls on a mention, by whichever way it became a candidate; nobody has the score 0. */
function shareOf(mention: FoundMention, ranked: readonly Scored[]): number {
  let all = 1;
  let its = 0;
  for (const { mention: other, score } of ranked) {
    const odds = Math.exp(Math.min(score, HIGHEST));
    all += odds;
    if (other === mention) its += odds;
  }
  return its / all;
}

/** Scores above it are all alike; keeps the odds finite. */
const HIGHEST = 50;
