import type { Node as EventsNode } from '../events/nodes';
import { sentencesOf } from '../events/sentences';
import type { Node as SourcesNode } from '../sources/nodes';
import { disagreementsAbout } from '../../core';
import { type Comparison, ofArticles, ofDisagreement, ofFinding, ofSentences } from './comparison';

/** What can be compared at an entry of the Events or the Sources view. */
export function comparisonsOfNode(node: EventsNode | SourcesNode): Comparison[] {
  switch (node.kind) {
    case 'event': {
      const facts = node.review.facts();
      return [
        ...disagreementsAbout(node.event.id, facts).flatMap((disagreement) => ofDisagreement(disagreement)),
        ...ofSentences(sentencesOf(node.event, node.review).map(({ sentence }) => sentence)),
      ];
    }
    case 'mention': {
      const sentences = sentencesOf(node.parent.event, node.review).map(({ sentence }) => sentence);
      return ofSentences(sentences, node.sentence);
    }
    case 'disagreement':
      return ofDisagreement(node.disagreement);
    case 'side':
      return ofDisagreement(node.parent.disagreement, node.side);
    case 'one source':
      return ofArticles(
        node.articles.map(({ path }) => path),
        node.review.facts(),
      );
    case 'finding':
      return ofFinding(node.finding);
    default:
      return [];
  }
}
