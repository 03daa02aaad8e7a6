import { message } from '../../message';
import type { FoundMention } from '../../people/mention';
import { nameWords } from '../../people/nameKey';
import { addFigure, addMention, type Cast, type Figure, merge } from '../../people/resolveNames';
import { type Span, textOf, trimmed } from '../../text/span';
import type { ReadPassage } from '../attribute';
import { type FormedSpeech, hasWords, type Page } from './formedSpeech';
import { findInterviewed } from './interviewed';
import { isPart, readTurnLabel, type TurnLabel } from './turnLabel';

/** A turn goes on over so many paragraphs at most: further on, the reporter has long taken over. */
const LONGEST_TURN = 8;
const ASKS = new Set(['q', 'question', 'questioner']);
const ANSWERS = new Set(['a', 'answer']);

/**
 * The turns of a transcript: "TORRES: ...", "Q: ...", each with the paragraphs behind it, up to the next turn. What follows
 * the last turn may be the reporter's again and is left alone. A line with a colon in it makes no transcript: there must be
 * several, of at least two speakers, of whom the article knows at least half.
 */
export function findTurns({ text, paragraphs }: Page, cast: Cast): FormedSpeech[] {
  const labels = labelsOf(text, paragraphs);
  const [first] = labels.keys();
  if (first === undefined) return [];
  const keys = new Set([...labels.values()].map(({ key }) => key));
  const parts: Parts = { interviewed: findInterviewed(paragraphs.slice(0, first), cast) };
  const turns: FormedSpeech[] = [];
  let turn: { readonly mention: FoundMention; readonly from: number } | undefined;
  // What may belong to the turn: sure only when another turn follows.
  let pending: FormedSpeech[] = [];
  for (let index = first; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const { start, end } = paragraph.scene.passage;
    const label = labels.get(index);
    if (label) {
      turns.push(...pending);
      pending = [];
      const mention = speakerOf(paragraph, label, parts, cast);
      turn = mention && { mention, from: index };
      if (mention) turns.push(...spoken(text, { start: label.wordsFrom, end }, mention, true));
    } else if (turn) {
      const aside = stageDirection(textOf(text, { start, end }));
      const over =
        aside === 'ends the turn' || index - turn.from > LONGEST_TURN || isReporters(paragraph, keys);
      if (over) [turn, pending] = [undefined, []];
      else if (!aside) pending.push(...spoken(text, { start, end }, turn.mention, false));
    }
  }
  return turns;
}

function spoken(text: string, span: Span, mention: FoundMention, labelled: boolean): FormedSpeech[] {
  const words = trimmed(text, span);
  if (!hasWords(text, words)) return [];
  const how = labelled
    ? message('“{0}” speaks here in the transcript', mention.text)
    : message('“{0}” goes on speaking here in the transcript', mention.text);
  return [{ ...words, mention, how, certainty: labelled ? 'certain' : 'likely' }];
}

/** The labels by paragraph, in order, where they make a transcript: all in capitals, or all in small letters. */
function labelsOf(text: string, paragraphs: readonly ReadPassage[]): Map<number, TurnLabel> {
  const all = paragraphs.flatMap(({ scene }, index) => {
    const label = readTurnLabel(text, scene.passage);
    return label ? [[index, label] as const] : [];
  });
  if (all.length < 2) return new Map();
  const names = namesBeside(paragraphs, new Map(all));
  for (const capitals of [true, false]) {
    const labels = all.filter(([, label]) => label.capitals === capitals);
    const counts = new Map<string, number>();
    for (const [, { key }] of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
    const known = new Set(
      labels.flatMap(([, label]) => (isPart(label) || names.has(label.key) ? [label.key] : [])),
    );
    const repeated = [...counts.values()].some((count) => count > 1);
    if (counts.size < 2 || known.size * 2 < counts.size) continue;
    if (!capitals && !(repeated && areSentences(text, paragraphs, labels))) continue;
    return new Map(labels.filter(([, { key }]) => capitals || known.has(key) || counts.get(key)! > 1));
  }
  return new Map();
}

/** Whether most labels have a sentence behind them: a table ("Torres: 12 votes") is no transcript. */
function areSentences(
  text: string,
  paragraphs: readonly ReadPassage[],
  labels: readonly (readonly [number, TurnLabel])[],
): boolean {
  const sentences = labels.filter(([index, { wordsFrom }]) =>
    hasWords(text, { start: wordsFrom, end: paragraphs[index]!.scene.passage.end }, 4),
  );
  return sentences.length * 2 > labels.length;
}

/** The last words of the names that stand elsewhere than in labels. */
function namesBeside(
  paragraphs: readonly ReadPassage[],
  labels: ReadonlyMap<number, TurnLabel>,
): Set<string> {
  const names = new Set<string>();
  paragraphs.forEach(({ scene }, index) => {
    const from = labels.get(index)?.wordsFrom ?? 0;
    for (const { name, start } of scene.mentions) {
      const last = name && start >= from ? nameWords(name).at(-1) : undefined;
      if (last) names.add(last);
    }
  });
  return names;
}

/** Who plays which part while the turns are read. */
interface Parts {
  /** Whom the article says that it talked to. */
  readonly interviewed: Figure | undefined;
  /** Whoever asks, by whichever label. */
  asks?: Figure;
  /** Who had the last turn under a name of their own. */
  named?: Figure | undefined;
}

/**
 * Who has the turn. "A" is whoever is interviewed where the article tells that, or else who answered last under a name;
 * "Q" and "QUESTION" are both whoever asks.
 */
function speakerOf(
  { scene }: ReadPassage,
  label: TurnLabel,
  parts: Parts,
  cast: Cast,
): FoundMention | undefined {
  if (ASKS.has(label.key)) {
    const mention = scene.mentionOver(label, 'role');
    if (!mention) return undefined;
    const labelled = cast.of.get(mention);
    const first = parts.asks?.mentions[0];
    if (first && first.text !== mention.text) cast.identities.set(mention, { way: 'asks', most: 'certain' });
    parts.asks ??= labelled ?? addFigure(cast, 'unnamed');
    parts.asks.nature = 'unnamed';
    if (labelled && labelled !== parts.asks) merge(cast, parts.asks, labelled);
    else if (!labelled) addMention(cast, parts.asks, mention);
    return mention;
  }
  if (!ANSWERS.has(label.key)) {
    const mention = scene.mentionOver(label, 'role');
    parts.named = isPart(label) ? parts.named : mention && cast.of.get(mention);
    return mention;
  }
  const figure = parts.interviewed ?? parts.named;
  const mention = scene.mentionOver(label, figure ? 'pronoun' : 'role');
  if (figure && mention && !cast.of.has(mention)) {
    addMention(cast, figure, mention);
    cast.identities.set(mention, { way: parts.interviewed ? 'interviewed' : 'answers', most: 'likely' });
  }
  return mention;
}

/** (LAUGHTER), [BEGIN VIDEO CLIP], “….”: nobody's words. Behind a clip or a break somebody else may speak. */
function stageDirection(words: string): 'ends the turn' | 'aside' | undefined {
  if (words.length > 120 || /^[\p{L}\p{N}]/u.test(words)) return undefined;
  if (!/[\p{L}\p{N}]/u.test(words)) return 'aside';
  if (words.startsWith('#')) return 'ends the turn';
  if (!/^[([][^()[\]]*[)\]][.\s]*$/.test(words)) return undefined;
  return /\b(?:video|audio|clip|break|begin|end)\b/i.test(words) ? 'ends the turn' : 'aside';
}

/** "Later Torres said ...": a paragraph that speaks of one who has turns is the reporter's. */
function isReporters({ segments }: ReadPassage, keys: ReadonlySet<string>): boolean {
  return segments.some(({ cues }) =>
    cues.some(
      ({ subject, verb }) =>
        verb?.strength === 'says' && subject?.name && keys.has(nameWords(subject.name).at(-1) ?? ''),
    ),
  );
}
