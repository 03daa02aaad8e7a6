import { describePassage } from '../casebook/anchor';
import type { CasebookAttribution, TextQuote } from '../casebook/casebook';
import { meantBy } from '../casebook/meant';
import type { ArticleFacts, CollectionFacts } from '../facts';
import { type Message, message } from '../message';
import type { Speaker } from '../people/speaker';
import { nameAcross } from '../people/speakerAcross';
import { isReported, type Quotation, type Statement } from '../quotes/quotation';
import { type Span, spanAtOrAfter } from '../text/span';
import type { Fix } from './fix';

/** So many of the nearest speakers are offered by name; the others are in the list that "someone else" opens. */
const MOST_NAMED = 3;

/**
 * Ways to say who speaks in a passage (a quotation, indirect speech, or a finding about one), or that nobody does: somebody
 * else, where somebody is known. All of them go into the casebook: the article is evidence.
 */
export function speakerFixes(passage: Span, article: ArticleFacts, collection: CollectionFacts): Fix[] {
  const { path, text } = article;
  const quotation = article.quotations.find(({ start }) => start === passage.start);
  const told = article.statements.find(({ start, end }) => start === passage.start && end === passage.end);
  const decision = decisionAbout(told ?? quotation ?? passage, article, collection);
  // What was decided about another part of the same quotation is decided anew, not contradicted by a second entry.
  const quote = decision?.quote ?? describePassage(text, passage);
  const nobody = quotation && !told ? message('Not a quotation') : message('Nobody said this');
  const nearby = nearbySpeakers(passage, told ?? quotation, article, collection);
  const attribute = (speaker: string | null, title: Message): Fix => ({
    title,
    action: { kind: 'decide', change: { kind: 'attribute', article: path, quote, speaker } },
    preferred: false,
  });
  // What is held for a title or a term already is none, nor are words that no speech was found in.
  const isSpeech = told ?? (quotation && isReported(quotation.kind));
  return [
    ...nearby.slice(0, MOST_NAMED).map((name) => attribute(name, message('Attribute to {0}', name))),
    {
      title: nearby.length ? message('Attribute to someone else…') : message('Attribute to…'),
      action: {
        kind: 'ask speaker',
        path,
        quote,
        suggestions: suggestions(nearby, article, collection),
        nobody,
      },
      preferred: false,
    },
    ...(isSpeech ? [attribute(null, nobody)] : []),
    ...(decision ? [takeBack(path, quote)] : []),
  ];
}

/**
 * Names: who may have said it, then whom the article names or quotes nearby, the nearest first; not who is held to have
 * said it.
 */
function nearbySpeakers(
  passage: Span,
  said: Quotation | Statement | undefined,
  article: ArticleFacts,
  collection: CollectionFacts,
): string[] {
  const distance = ({ start }: Span): number => Math.abs(start - passage.start);
  const quoted = [...article.quotations]
    .sort((a, b) => distance(a) - distance(b))
    .flatMap(({ attribution }) => attribution?.speaker ?? []);
  const named = new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  const others = [...namedAround(passage, article), ...quoted].filter(
    (id) => named.get(id)?.kind !== 'unnamed',
  );
  const candidates = said && 'candidates' in said ? said.candidates : [];
  const nameOf = (id: string): string => nameAcross(collection, article, id);
  const held = said?.attribution && nameOf(said.attribution.speaker);
  const ids = [...candidates, ...others].filter((id) => named.has(id));
  return [...new Set(ids.map(nameOf))].filter((name) => name !== held);
}

/** Ids of whoever is named in the paragraph of a passage or in the one before, the nearest first. */
function namedAround(passage: Span, { layout: { paragraphs }, speakers }: ArticleFacts): string[] {
  const paragraph = spanAtOrAfter(paragraphs, passage.start);
  if (!paragraph) return [];
  const from = paragraphs[paragraphs.indexOf(paragraph) - 1]?.start ?? paragraph.start;
  return speakers
    .flatMap(({ id, mentions }) =>
      mentions
        .filter(({ kind, start, end }) => kind !== 'pronoun' && start >= from && end <= paragraph.end)
        .map(({ start }) => ({ id, distance: Math.abs(start - passage.start) })),
    )
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
}

function takeBack(article: string, quote: TextQuote): Fix {
  return {
    title: message('Take back this decision'),
    action: { kind: 'decide', change: { kind: 'retract', section: 'attributions', article, quote } },
    preferred: false,
  };
}

/** The decision that counts for a passage; `undefined` where the reviewer made none. */
function decisionAbout(
  passage: Span | Quotation | Statement,
  article: ArticleFacts,
  { casebook }: CollectionFacts,
): CasebookAttribution | undefined {
  const isAbout = (decision: CasebookAttribution): boolean => {
    const { groups, statements, others } = meantBy(article, decision);
    if ('group' in passage) return groups.has(passage.group);
    if ('attribution' in passage) return statements.has(passage);
    return others.some(({ start, end }) => start === passage.start && end === passage.end);
  };
  return casebook.attributions
    .filter((decision) => decision.article === article.path && isAbout(decision))
    .at(-1);
}

/** The nearest first, then the others of the article, then those of the folder, the most reported first. */
function suggestions(
  nearby: readonly string[],
  article: ArticleFacts,
  collection: CollectionFacts,
): string[] {
  const reach = (speaker: CollectionFacts['speakers'][number]): number =>
    Object.keys(speaker.articles).length;
  const elsewhere = collection.speakers
    .filter((speaker) => !(article.path in speaker.articles))
    .sort((a, b) => reach(b) - reach(a) || a.name.localeCompare(b.name));
  // "An official" of another paragraph, or of another article, is nobody to put words into the mouth of.
  const here = article.speakers.filter(isNamed).map(({ id }) => nameAcross(collection, article, id));
  return [...new Set([...nearby, ...here, ...elsewhere.filter(isNamed).map(({ name }) => name)])];
}

function isNamed({ kind }: Pick<Speaker, 'kind'>): boolean {
  return kind !== 'unnamed';
}
