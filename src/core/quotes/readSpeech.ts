import type { FoundMention } from '../people/mention';
import { listSpeakers } from '../people/listSpeakers';
import { resolveReferences } from '../people/resolveReferences';
import type { Speaker } from '../people/speaker';
import { textOf } from '../text/span';
import type { Decision } from './attribute';
import { decide } from './decide';
import { explainStatement, type Who } from './explain';
import { findForms } from './forms/findForms';
import { explainWithForm, formedStatements, outsideForms } from './forms/formedStatements';
import { groupStretches } from './groups';
import { kindOf } from './kind';
import type { Stretch } from './pairMarks';
import { isReported, type Quotation, type Statement } from './quotation';
import { readScript, type SpokenLayout } from './readScript';
import { referencesOf } from './references';
import { findStatements } from './statements';

export { speechBlocks } from './readScript';

/** What the reading of speech needs. */
export interface SpeechInput {
  readonly text: string;
  readonly layout: SpokenLayout;
  readonly stretches: readonly Stretch[];
}

/** The quotations of an article with their speakers, its indirect speech, and everybody it names. */
export interface Speech {
  readonly quotations: Quotation[];
  readonly statements: Statement[];
  readonly speakers: Speaker[];
}

/**
 * Reads who says what in an article: mentions, names joined to figures, each quotation given to the candidate that scores
 * best, then pronouns, roles and unnamed sources resolved with what was learned. Linear in the length of the text.
 */
export function readSpeech({ text, layout, stretches }: SpeechInput): Speech {
  const script = readScript(text, layout, stretches);
  const { passages, mentions, cast, places, contents, forms } = script;
  const decisions = decide(script, stretches);
  const groups = groupStretches(stretches, decisions, places);
  const formed = findForms(text, layout, passages, cast);
  // What is reported inside somebody's turn or post belongs to the outer report.
  const reports = outsideForms(
    passages.flatMap((passage) => findStatements(text, passage)),
    formed,
  );

  const speaking = new Set<FoundMention>();
  for (const decision of decisions)
    if (decision?.chosen && decision.quoted) speaking.add(decision.chosen.mention);
  for (const { cue } of reports) if (cue.subject) speaking.add(cue.subject);
  for (const { mention } of formed) speaking.add(mention);
  const references = referencesOf(passages, mentions, speaking, formed, layout.paragraphs[0]?.start ?? 0);
  resolveReferences(references, cast);
  const { speakers, idOf, identityOf } = listSpeakers(cast, references);
  const papers = new Set(speakers.flatMap(({ id, kind }) => (kind === 'document' ? [id] : [])));
  // A paper says nothing by itself; somebody wrote it.
  const mayBeOffered = (id: string): boolean => !papers.has(id);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const who: Who = {
    idOf,
    identityOf,
    nameOf: (mention: FoundMention) => names.get(idOf(mention) ?? '') ?? '',
  };

  const quotations = stretches.flatMap((stretch, index): Quotation[] => {
    const place = places[index];
    if (!place) return [];
    const { start, end, content } = stretch;
    const decision = decisions[index];
    const { passage } = passages[place.passage]!.scene;
    const kind = kindOf(contents[index]!, passage, place.at, forms[index], decision);
    const reported = isReported(kind) && decision;
    const attribution = reported ? explainWithForm(text, stretch, decision, formed, who) : null;
    // Of a so-called word, too: where it is somebody's, after all, they are who said it.
    const ids = new Set(decision ? candidateIds(decision, idOf) : []);
    if (attribution) ids.add(attribution.speaker);
    const candidates = [...ids].filter((id) => mayBeOffered(id) || id === attribution?.speaker);
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
  const told = reports.map((report): Statement => {
    const { start, end } = report;
    return { start, end, text: text.slice(start, end), attribution: explainStatement(text, report, who) };
  });
  const statements = [...told, ...formedStatements(text, formed, stretches, who)].sort(
    (a, b) => a.start - b.start,
  );
  return { quotations, statements, speakers };
}

function candidateIds({ ranked }: Decision, idOf: (mention: FoundMention) => string | undefined): string[] {
  const ids = ranked.flatMap(({ mention, score }) => (score > SHOWN ? (idOf(mention) ?? []) : []));
  return [...new Set(ids)];
}

/** Score below which a candidate is not worth offering. */
const SHOWN = -5;
