import type { FoundMention } from '../people/mention';
import type { Reference } from '../people/resolveReferences';
import { spanAt } from '../text/span';
import type { ReadPassage } from './attribute';
import type { FormedSpeech } from './forms/formedSpeech';
import type { Scene } from './scene';
import { segmentAt } from './segmentAt';
import { isSubject } from './subjects';

/**
 * All mentions in reading order, with what their surroundings tell about whom they mean. `speaking`: mentions by which
 * somebody is quoted. `forms`: turns and posts, within which "I" is whoever speaks.
 * `bodyFrom`: where the headline ends.
 */
export function referencesOf(
  read: readonly ReadPassage[],
  mentions: readonly FoundMention[],
  speaking: ReadonlySet<FoundMention>,
  forms: readonly FormedSpeech[],
  bodyFrom: number,
): Reference[] {
  const offsets: number[] = [];
  let sentences = 0;
  for (const { segments } of read) {
    offsets.push(sentences);
    sentences += segments.length;
  }
  const sentenceOf = ({ passage, from }: FoundMention): number =>
    offsets[passage]! + segmentAt(read[passage]!.segments, from);
  const issuers = issuersOf(mentions, speaking, sentenceOf);
  const names = innerNames(mentions);
  return [...mentions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => {
      const passage = read[mention.passage];
      if (!passage)
        return {
          mention,
          sentence: 0,
          subject: false,
          leads: false,
          speaks: false,
          antecedent: null,
          issuer: null,
          within: null,
          headline: false,
        };
      const { scene, segments } = passage;
      const sentence = sentenceOf(mention);
      const segment = segments[sentence - offsets[mention.passage]!]!;
      return {
        mention,
        sentence,
        subject: !mention.inner && mention.kind !== 'pronoun' && isSubject(scene, segment, mention),
        leads: mention.from - segment.from < 2,
        speaks: speaking.has(mention),
        antecedent: antecedentOf(scene, mention, names),
        issuer: issuers.get(mention) ?? null,
        within: speakerWithin(forms, mention),
        headline: mention.start < bodyFrom,
      };
    });
}

/** Whose turn or post a mention stands in. */
function speakerWithin(forms: readonly FormedSpeech[], { start, end }: FoundMention): FoundMention | null {
  const form = spanAt(forms, start);
  return form && end <= form.end ? form.mention : null;
}

/**
 * For "who" the mention in front of it; for "a statement from Ortega" or "Ortega’s letter" the name in it; for "one of them,
 * Ana Ortega," the name between the commas.
 */
function antecedentOf(
  scene: Scene,
  mention: FoundMention,
  names: ReadonlyMap<number, FoundMention>,
): FoundMention | null {
  if (mention.head === 'who') {
    const { items } = scene.passage;
    const at = items[mention.from - 1]?.text === ',' ? mention.from - 2 : mention.from - 1;
    return scene.endingAt(at) ?? null;
  }
  if (mention.kind === 'role' && mention.nature === 'unnamed') return nameBehind(scene, mention);
  if (mention.nature !== 'document') return null;
  for (let to = mention.to; to > mention.from; to--) {
    const name = names.get(place(mention.passage, to));
    if (!name || name === mention) continue;
    // "a statement from Ortega", "Ortega’s letter", "Harbour Ministry statement"; not "a Veldonian statement".
    if (to === mention.to || name.possessive || name.nature === 'organisation') return name;
  }
  return null;
}

const ONE = new Set(['one', 'another', 'a', 'an']);

/** "One of them, Ana Ortega, said": somebody whom no noun tells, named between commas. */
function nameBehind(scene: Scene, mention: FoundMention): FoundMention | null {
  const { items } = scene.passage;
  const isOne = ONE.has(items[mention.from]!.lower) || (mention.definite && !mention.plural);
  if (!isOne || mention.afterPreposition || items[mention.to]?.text !== ',') return null;
  const name = scene.beginningAt(mention.to + 1);
  const next = name && items[name.to];
  const closes = !next || next.text === ',' || next.text === '.';
  return name?.kind === 'full name' && name.nature === 'person' && closes ? name : null;
}

/** A passage and an item in one number. */
function place(passage: number, item: number): number {
  return passage * 0x1000000 + item;
}

/** Inner mentions with a name, by the item behind them. */
function innerNames(mentions: readonly FoundMention[]): Map<number, FoundMention> {
  const names = new Map<number, FoundMention>();
  for (const mention of mentions)
    if (mention.inner && mention.name) names.set(place(mention.passage, mention.to), mention);
  return names;
}

/** "Ortega said in a statement": the paper mentioned there is Ortega’s. */
function issuersOf(
  mentions: readonly FoundMention[],
  speaking: ReadonlySet<FoundMention>,
  sentenceOf: (mention: FoundMention) => number,
): Map<FoundMention, FoundMention> {
  const speakerOf = new Map<number, FoundMention>();
  for (const mention of speaking) if (!mention.quoted) speakerOf.set(sentenceOf(mention), mention);
  const issuers = new Map<FoundMention, FoundMention>();
  for (const mention of mentions) {
    if (mention.nature !== 'document' || !mention.locative || mention.quoted || speaking.has(mention))
      continue;
    const issuer = speakerOf.get(sentenceOf(mention));
    if (issuer) issuers.set(mention, issuer);
  }
  return issuers;
}
