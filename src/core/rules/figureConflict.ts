import { type Opposing, opposingSides } from '../compare/figures';
import { areAsMany } from '../compare/figuresApart';
import { figureSays, figureSaysBeside } from '../compare/figureWords';
import type { ArticleFacts, Side } from '../facts';
import type { Figure } from '../figures/figure';
import { type Message, message } from '../message';
import { articlesListed, inSeries } from '../wording/listed';
import type { Rule } from './rule';

/** One event with different figures. */
export const figureConflict: Rule = {
  id: 'figure-conflict',
  defaultSeverity: 'warning',
  title: 'Different figures for the same event',
  rationale: `If 26 died by one account and 28 by another, a reader of either should know. Compared are the figures for one event: the dead, the injured, the missing, those arrested, rescued or driven out, the magnitude of an earthquake, and the money of a damage, a haul, a ransom, a fine, bail or reward.

Numbers conflict only if they cannot both be true: “at least 20” agrees with 26, “dozens” with 26, “about 100” with 96. Parts of a whole (“three of them”, “including two children”, “another 12”) are not compared with wholes, people of a kind not with people of another, nor what somebody fears, denies or says inside quotation marks, nor what an article itself calls an earlier count.

A count that an article of a later day raises may simply be news: that is told as information, not as a warning. So is the same number of people of one kind, for “26 tourists” says more than “26 people”: not how many they were is in question then, but whether all were tourists. It is told of ten or more, and of fewer where some of them are of another kind (“nine people, two of them cooks”). So is money, which is often estimated. Counts of which one is twenty times the other, and magnitudes a whole unit apart, are taken for those of two events.`,
  fixes: ['silence'],
  examples: [
    {
      bad: {
        'harbour-gazette.txt': `date 2025-03-12
A fire in Port Vell on Tuesday killed 26 people.
`,
        'coastwire.txt': `date 2025-03-12
A fire in Port Vell on Tuesday killed 28 people.
`,
      },
      good: {
        'harbour-gazette.txt': `date 2025-03-12
A fire in Port Vell on Tuesday killed 26 people.
`,
        'coastwire.txt': `date 2025-03-12
A fire in Port Vell on Tuesday killed at least 20 people.
`,
      },
    },
  ],
  *check(article, collection) {
    const seen = new Set<Figure>();
    for (const disagreement of collection.disagreements.get(article.path) ?? []) {
      if (disagreement.rule !== 'figure-conflict') continue;
      for (const side of disagreement.sides) {
        const figure = side.path === article.path ? printedNow(side, article) : undefined;
        if (!figure || seen.has(figure)) continue;
        const others = opposingSides(side, disagreement, collection);
        if (others.length === 0) continue;
        seen.add(figure);
        const newer = others.every(
          (other) =>
            other.certainty === 'doubtful' && other.figure.kind === figure.kind && figure.measure !== 'money',
        );
        yield {
          start: figure.start,
          end: figure.end,
          ...(others.every(({ certainty }) => certainty === 'doubtful') && { severity: 'information' }),
          message: message(
            WORDING[
              newer ? 'newer' : others.every((other) => areAsMany(other.figure, figure)) ? 'asMany' : 'other'
            ],
            figureSays(figure),
            elsewhere(figure, others),
          ),
          related: others.map(({ side: { path, start, end, says } }) => ({
            path,
            start,
            end,
            message: message('Here it is {0}.', says),
          })),
        };
      }
    }
  },
};

const WORDING = {
  newer: '{0} here, {1}: the later report may know more.',
  asMany: '{0} here, {1}: the number is the same, but not who is counted.',
  other: '{0} here, {1}.',
};

/**
 * The figure of a side in the article as it reads now: it is known by its words, since lines may have moved while somebody
 * types; of several the nearest.
 */
function printedNow(side: Side, { figures }: ArticleFacts): Figure | undefined {
  const away = ({ start }: Figure): number => Math.abs(start - side.start);
  return figures
    .filter(({ text }) => text === side.text)
    .reduce<Figure | undefined>((best, next) => (best && away(best) <= away(next) ? best : next), undefined);
}

/** "28 in coastwire.txt and evening-post.txt, 30 in gazette.txt" */
function elsewhere(here: Figure, others: readonly Opposing[]): Message {
  const places = new Map<string, { says: Message; paths: string[] }>();
  for (const { figure, side } of others) {
    const says = figureSaysBeside(figure, here);
    const key = JSON.stringify(says);
    const known = places.get(key);
    if (!known) places.set(key, { says, paths: [side.path] });
    else if (!known.paths.includes(side.path)) known.paths.push(side.path);
  }
  return inSeries(
    [...places.values()].map(({ says, paths }) => message('{0} in {1}', says, articlesListed(paths))),
  );
}
