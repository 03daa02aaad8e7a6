import type { ArticleFacts, CollectionFacts } from '../facts';
import { message } from '../message';
import type { Quotation, Statement } from '../quotes/quotation';
import type { Fix } from './fix';
import { possibleSpeakers } from './possibleSpeakers';
import type { Finding } from './rule';
import { contestedBy } from './speakerConflict';
import { speakerFixes } from './speakerFixes';

/** Ways to settle who said what somebody is named for, in marks or not: those whom the finding names come first. */
export function namedFixes(finding: Finding, article: ArticleFacts, collection: CollectionFacts): Fix[] {
  const said = [...article.quotations, ...article.statements].find(
    ({ start, attribution }) => start === finding.start || attribution?.mention?.start === finding.start,
  );
  if (!said) return [];
  const people = peopleIn(said, article, collection);
  const fixes = speakerFixes(said, article, collection);
  const speaker = fixes.find(({ action }) => action.kind === 'ask speaker');
  if (speaker?.action.kind !== 'ask speaker') return fixes;
  const { path, quote } = speaker.action;
  const offered = people.map((name): Fix => ({
    title: message('Attribute to {0}', name),
    action: { kind: 'decide', change: { kind: 'attribute', article: path, quote, speaker: name } },
    preferred: false,
  }));
  const isOffered = ({ action }: Fix): boolean =>
    action.kind === 'decide' &&
    action.change.kind === 'attribute' &&
    action.change.speaker !== null &&
    people.includes(action.change.speaker);
  return [...offered, ...fixes.filter((fix) => !isOffered(fix))];
}

/** Whom a name may mean, or who is given the same words elsewhere. */
function peopleIn(
  passage: Quotation | Statement,
  article: ArticleFacts,
  collection: CollectionFacts,
): string[] {
  const { attribution } = passage;
  if (!attribution) return [];
  const possible = possibleSpeakers(attribution, article, collection).map(({ name }) => name);
  if (possible.length > 1) return possible;
  const contested = 'kind' in passage ? contestedBy(passage, article, collection) : undefined;
  if (!contested) return [];
  return [contested, ...contested.others].map(({ speaker }) => speaker.name);
}
