import type { Layout } from '../article/layout';
import { findMentions } from '../people/findMentions';
import type { FoundMention } from '../people/mention';
import { gatherEvidence } from '../people/names';
import { resolveNames } from '../people/resolveNames';
import { type Reference, resolveReferences } from '../people/resolveReferences';
import { readAppositions } from '../people/roles';
import { listSpeakers } from '../people/listSpeakers';
import type { Speaker } from '../people/speaker';
import { contains, type Span, textOf } from '../text/span';
import { attribute, type Decision, type ReadPassage } from './attribute';
import { findCues } from './cues';
import { explain, explainCue } from './explain';
import { type Scorer, scoreByRules } from './features';
import { groupStretches } from './groups';
import { kindByForm, kindBySpeaker } from './kind';
import type { Stretch } from './pairMarks';
import { type Passage, readPassage } from './passage';
import { isReported, type Quotation, type QuotationKind, type Statement } from './quotation';
import { Scene } from './scene';
import { type FoundStatement, findStatements } from './statements';
import { isSubject } from './subjects';

/** What the reading of speech needs; `score` may be another scorer than the rules that ship. */
export interface SpeechInput {
  readonly text: string;
  readonly layout: Pick<Layout, 'headlines' | 'paragraphs'>;
  readonly stretches: readonly Stretch[];
  readonly score?: Scorer;
}

/** The quotations of an article with their speakers, its indirect speech, and everybody it names. */
export interface Speech {
  readonly quotations: Quotation[];
  readonly statements: Statement[];
  readonly speakers: Speaker[];
}

/** Where quotations can stand: headlines and paragraphs, in reading order. What `pairMarks` is to be given. */
export function speechBlocks(layout: Pick<Layout, 'headlines' | 'paragraphs'>): Span[] {
  return [...layout.headlines, ...layout.paragraphs].sort((a, b) => a.start - b.start);
}

/**
 * Reads who says what in an article: mentions, names joined to figures, each quotation given to the candidate that scores
 * best, then pronouns, roles and unnamed sources resolved with what was learned. Linear in the length of the text.
 */
export function readSpeech({ text, layout, stretches, score = scoreByRules }: SpeechInput): Speech {
  const passages = readPassages(text, layout, stretches);
  const inner = readInside(text, layout, stretches);
  const evidence = gatherEvidence([...passages, ...inner]);
  const mentions: FoundMention[] = [];
  const byPassage = passages.map((passage, index) => {
    const found = findMentions(text, passage, index, evidence, false);
    mentions.push(...found);
    return found;
  });
  const quoted = inner.flatMap((passage, index) =>
    findMentions(text, passage, passages.length + index, evidence, true),
  );
  const all = mentions.concat(quoted).sort((a, b) => a.start - b.start);
  const cast = resolveNames(all.filter((mention) => mention.name));
  readAppositions(text, passages, mentions, cast);

  const added: FoundMention[] = [];
  const scenes = passages.map(
    (passage, index) => new Scene(text, passage, index, byPassage[index]!, (mention) => added.push(mention)),
  );
  const read = scenes.map(readSentences);
  const places = placesOf(passages, stretches.length);
  const forms = stretches.map((stretch, index) => {
    const place = places[index];
    return place && kindByForm(text, passages[place.passage]!, place.at, stretch.content);
  });
  const decisions = attribute(read, stretches, (stretch) => forms[stretch] === undefined, score);
  const groups = groupStretches(
    stretches,
    decisions,
    places.map((place) => place?.passage ?? -1),
  );
  const found = read.flatMap(({ scene, segments }) =>
    segments.flatMap((segment) =>
      findStatements(text, scene, segment).map((statement) => ({ statement, scene })),
    ),
  );

  const speaking = new Set<FoundMention>();
  for (const decision of decisions) if (decision?.chosen) speaking.add(decision.chosen.mention);
  for (const { statement } of found) speaking.add(statement.cue.subject!);
  resolveReferences(referencesOf(read, all.concat(added), speaking), cast);
  const { speakers, idOf } = listSpeakers(cast, speaking);

  const quotations = stretches.flatMap((stretch, index): Quotation[] => {
    const place = places[index];
    if (!place) return [];
    const decision = decisions[index];
    const kind: QuotationKind =
      forms[index] ?? kindBySpeaker(text, passages[place.passage]!, place.at, stretch.content, decision!);
    const attribution = isReported(kind) && decision ? explain(text, decision, idOf) : null;
    const candidates = isReported(kind) && decision ? candidateIds(decision, idOf) : [];
    const { start, end, content } = stretch;
    return [
      {
        start,
        end,
        text: textOf(text, stretch),
        content,
        kind,
        group: groups[index]!,
        attribution,
        candidates,
      },
    ];
  });
  const statements = found.flatMap(({ statement, scene }) => asStatement(text, statement, scene, idOf));
  return { quotations, statements, speakers };
}

function readPassages(text: string, layout: SpeechInput['layout'], stretches: readonly Stretch[]): Passage[] {
  const headlines = new Set<Span>(layout.headlines);
  let next = 0;
  return speechBlocks(layout).map((block) => {
    while (next < stretches.length && stretches[next]!.end <= block.start) next++;
    return readPassage(text, block, stretches, next, headlines.has(block));
  });
}

/** The words inside the marks, as passages of their own: names there are mentions too. */
function readInside(text: string, layout: SpeechInput['layout'], stretches: readonly Stretch[]): Passage[] {
  const { paragraphs } = layout;
  let p = 0;
  return stretches.map(({ content }) => {
    while (p < paragraphs.length && paragraphs[p]!.end <= content.start) p++;
    const sentences = paragraphs[p]?.sentences.filter((sentence) => contains(content, sentence)) ?? [];
    return readPassage(text, { ...content, sentences }, [], 0);
  });
}

function readSentences(scene: Scene): ReadPassage {
  const { items, segments } = scene.passage;
  const read = segments.map((segment) => {
    let embedded = false;
    for (let i = segment.from; i < segment.end && !embedded; i++) embedded = items[i]!.kind === 'word';
    return { ...segment, embedded, cues: embedded ? findCues(scene, segment) : [] };
  });
  return { scene, segments: read, onlyQuotations: read.every(({ embedded }) => !embedded) };
}

/** Where each stretch stands: its passage and its item there. */
function placesOf(
  passages: readonly Passage[],
  count: number,
): ({ passage: number; at: number } | undefined)[] {
  const places = new Array<{ passage: number; at: number } | undefined>(count);
  passages.forEach(({ items }, passage) =>
    items.forEach(({ stretch }, at) => stretch >= 0 && (places[stretch] = { passage, at })),
  );
  return places;
}

function referencesOf(
  read: readonly ReadPassage[],
  mentions: readonly FoundMention[],
  speaking: ReadonlySet<FoundMention>,
): Reference[] {
  const offsets: number[] = [];
  let sentences = 0;
  for (const { segments } of read) {
    offsets.push(sentences);
    sentences += segments.length;
  }
  const issuers = issuersOf(read, mentions, speaking);
  const names = innerNames(mentions);
  return [...mentions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => {
      const passage = read[mention.passage];
      if (!passage)
        return { mention, sentence: 0, subject: false, speaks: false, antecedent: null, issuer: null };
      const { scene, segments } = passage;
      const s = segmentAt(segments, mention.from);
      return {
        mention,
        sentence: offsets[mention.passage]! + s,
        subject: !mention.inner && mention.kind !== 'pronoun' && isSubject(scene, segments[s]!, mention),
        speaks: speaking.has(mention),
        antecedent: antecedentOf(scene, mention, names),
        issuer: issuers.get(mention) ?? null,
      };
    });
}

function segmentAt(segments: readonly { readonly end: number }[], item: number): number {
  let low = 0;
  for (let high = segments.length - 1; low < high;) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= item) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For "who" the mention in front of it; for "a statement from Ortega" or "Ortega’s letter" the name in it. */
function antecedentOf(
  scene: Scene,
  mention: FoundMention,
  names: ReadonlyMap<string, FoundMention>,
): FoundMention | null {
  if (mention.head === 'who') {
    const { items } = scene.passage;
    const at = items[mention.from - 1]?.text === ',' ? mention.from - 2 : mention.from - 1;
    return scene.endingAt(at) ?? null;
  }
  if (mention.nature !== 'document') return null;
  for (let to = mention.to; to > mention.from; to--) {
    const name = names.get(`${mention.passage}:${to}`);
    if (name && name !== mention) return name;
  }
  return null;
}

/** Inner mentions with a name, by the item behind them. */
function innerNames(mentions: readonly FoundMention[]): Map<string, FoundMention> {
  const names = new Map<string, FoundMention>();
  for (const mention of mentions)
    if (mention.inner && mention.name) names.set(`${mention.passage}:${mention.to}`, mention);
  return names;
}

/** "Ortega said in a statement": the paper mentioned there is Ortega’s. */
function issuersOf(
  read: readonly ReadPassage[],
  mentions: readonly FoundMention[],
  speaking: ReadonlySet<FoundMention>,
): Map<FoundMention, FoundMention> {
  const speakerOf = new Map<string, FoundMention>();
  const place = (mention: FoundMention): string =>
    `${mention.passage}:${segmentAt(read[mention.passage]!.segments, mention.from)}`;
  for (const mention of speaking) if (!mention.quoted) speakerOf.set(place(mention), mention);
  const issuers = new Map<FoundMention, FoundMention>();
  for (const mention of mentions) {
    if (mention.nature !== 'document' || !mention.locative || mention.quoted || speaking.has(mention))
      continue;
    const issuer = speakerOf.get(place(mention));
    if (issuer) issuers.set(mention, issuer);
  }
  return issuers;
}

function candidateIds(decision: Decision, idOf: (mention: FoundMention) => string | undefined): string[] {
  const ids = decision.ranked.flatMap(({ mention }) => idOf(mention) ?? []);
  return [...new Set(ids)];
}

function asStatement(
  text: string,
  statement: FoundStatement,
  scene: Scene,
  idOf: (mention: FoundMention) => string | undefined,
): Statement[] {
  const { cue, start, end } = statement;
  const mention = cue.subject!;
  const speaker = idOf(mention);
  if (!speaker) return [];
  return [{ start, end, text: text.slice(start, end), attribution: explainCue(text, scene, cue, speaker) }];
}
