import { describePassage } from '../casebook/anchor';
import { groupsMeant } from '../casebook/apply';
import type { CasebookAttribution, TextQuote } from '../casebook/casebook';
import type { ArticleFacts, CollectionFacts } from '../facts';
import { type Message, message } from '../message';
import { isReported, type Quotation } from '../quotes/quotation';
import type { Speaker } from '../people/speaker';
import { nameAcross } from '../people/speakerAcross';
import type { Span } from '../text/span';
import type { Fix } from './fix';

/** So many of the nearest speakers are offered by name; the others are in the list that "someone else" opens. */
const MOST_NAMED = 3;

/**
 * Ways to say who is quoted in a passage (a quotation, or a finding about one), or that nobody is: somebody else, where
 * somebody is known. All of them go into the casebook: the article is evidence.
 */
export function speakerFixes(passage: Span, article: ArticleFacts, collection: CollectionFacts): Fix[] {
  const { path, text } = article;
  const quotation = article.quotations.find(({ start }) => start === passage.start);
  const decision = quotation && decisionAbout(quotation, article, collection);
  // What was decided about another part of the same quotation is decided anew, not contradicted by a second entry.
  const quote = decision?.quote ?? describePassage(text, passage);
  const nearby = nearbySpeakers(passage, quotation, article, collection);
  const attribute = (speaker: string | null, title: Message): Fix => ({
    title,
    action: { kind: 'decide', change: { kind: 'attribute', article: path, quote, speaker } },
    preferred: false,
  });
  return [
    ...nearby.slice(0, MOST_NAMED).map((name) => attribute(name, message('Attribute to {0}', name))),
    {
      title: nearby.length ? message('Attribute to someone else…') : message('Attribute to…'),
      action: { kind: 'ask speaker', path, quote, suggestions: suggestions(nearby, article, collection) },
      preferred: false,
    },
    // What is held for a title or a term already is none.
    ...(quotation && !isReported(quotation.kind) ? [] : [attribute(null, message('Not a quotation'))]),
    ...(decision ? [takeBack(path, quote)] : []),
  ];
}

/** Names: who may have said it, then whoever else is quoted in the article, the nearest first; not who is held to have. */
function nearbySpeakers(
  passage: Span,
  quotation: Quotation | undefined,
  article: ArticleFacts,
  collection: CollectionFacts,
): string[] {
  const distance = ({ start }: Span): number => Math.abs(start - passage.start);
  const quoted = [...article.quotations]
    .sort((a, b) => distance(a) - distance(b))
    .flatMap(({ attribution }) => attribution?.speaker ?? []);
  const named = new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  const others = quoted.filter((id) => named.get(id)?.kind !== 'unnamed');
  const nameOf = (id: string): string => nameAcross(collection, article, id);
  const held = quotation?.attribution && nameOf(quotation.attribution.speaker);
  const ids = [...(quotation?.candidates ?? []), ...others].filter((id) => named.has(id));
  return [...new Set(ids.map(nameOf))].filter((name) => name !== held);
}

function takeBack(article: string, quote: TextQuote): Fix {
  return {
    title: message('Take back this decision'),
    action: { kind: 'decide', change: { kind: 'retract', article, quote } },
    preferred: false,
  };
}

/** The decision that counts for a quotation; `undefined` where the reviewer made none. */
function decisionAbout(
  { group }: Quotation,
  article: ArticleFacts,
  { casebook }: CollectionFacts,
): CasebookAttribution | undefined {
  return casebook.attributions
    .filter((decision) => decision.article === article.path && groupsMeant(article, decision).has(group))
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
