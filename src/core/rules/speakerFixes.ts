import { describePassage } from '../casebook/anchor';
import type { ArticleFacts, CollectionFacts } from '../facts';
import { type Message, message } from '../message';
import type { Fix } from './fix';
import type { Finding } from './rule';

/** So many of the nearest speakers are offered by name; the others are in the list that "someone else" opens. */
const MOST_NAMED = 3;

/** Ways to say who is quoted, or that nobody is. All of them go into the casebook: the article is evidence. */
export function speakerFixes(finding: Finding, article: ArticleFacts, collection: CollectionFacts): Fix[] {
  const { path, text } = article;
  const quote = describePassage(text, finding);
  const quotation = article.quotations.find(({ start }) => start === finding.start);
  const nearby = (quotation?.candidates ?? []).flatMap(
    (id) => article.speakers.find((speaker) => speaker.id === id)?.name ?? [],
  );
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
    attribute(null, message('Not a quotation')),
  ];
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
  const named = [...article.speakers, ...elsewhere].filter((speaker) => speaker.kind !== 'unnamed');
  return [...new Set([...nearby, ...named.map((speaker) => speaker.name)])];
}
