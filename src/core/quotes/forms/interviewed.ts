import type { Cast, Figure } from '../../people/resolveNames';
import type { ReadPassage } from '../attribute';

const TALKS = new Set('interview conversation q&a chat talk spoke talked sat'.split(' '));
const WITH = new Set(['with', 'to']);
// "sat down recently with": so many words may stand in between.
const BETWEEN = 5;

/** Whom the paragraphs in front of an interview name as the one who answers: "in an interview with Ana Torres". */
export function findInterviewed(paragraphs: readonly ReadPassage[], cast: Cast): Figure | undefined {
  const found = new Set<Figure>();
  for (const { scene } of paragraphs) {
    const { items } = scene.passage;
    items.forEach((item, at) => {
      if (!TALKS.has(item.lower)) return;
      const end = Math.min(items.length, at + BETWEEN);
      for (let i = at + 1; i < end; i++) {
        const mention = WITH.has(items[i]!.lower) ? scene.startingAt(i + 1) : undefined;
        const figure = mention && cast.of.get(mention);
        if (figure && figure.names.size > 0 && figure.nature !== 'organisation' && figure.nature !== 'place')
          found.add(figure);
      }
    });
  }
  return found.size === 1 ? [...found][0] : undefined;
}
