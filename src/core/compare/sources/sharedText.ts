import type { ArticleFacts, CollectionFacts, SharedPassage } from '../../facts';
import { message } from '../../message';
import { A_STEP, type Steps } from '../../steps';
import { indexAtOrAfter, type Span } from '../../text/span';
import { type Digest, digestOf, WordIs } from '../reuse/digest';
import { keep } from '../../kept';
import { groupBy } from '../../lists';
import type { Joining } from './join';

/** From this share of the shorter article's own words on, two articles print the same text. */
const LEAST_SHARE = 0.4;
/** One short paragraph in common makes no one source of two notices, however little else they print. */
const FEWEST_WORDS = 30;

/** Articles that print the same text, those first that have most in common. */
export function* joinedByText(
  articles: ReadonlyMap<string, ArticleFacts>,
  shared: CollectionFacts['shared'],
): Steps<Joining[]> {
  const found: Shared[] = [];
  let looked = 0;
  for (const passages of shared.values()) {
    if (++looked % A_STEP === 0) yield;
    found.push(...mostlySharedBy(passages, articles));
  }
  return found.sort((a, b) => b.share - a.share).map(({ joining }) => joining);
}

/** So much of one of two articles is the text of the other. */
interface Shared {
  readonly share: number;
  readonly joining: Joining;
}

/** What an article mostly shares with others behind it: kept as long as its list of passages is. */
const mostlySharedBy = keep(
  (passages: readonly SharedPassage[], articles: ReadonlyMap<string, ArticleFacts>): readonly Shared[] => {
    const others = groupBy(
      passages.filter(({ quoted, here, there }) => quoted === 'neither' && here.path < there.path),
      ({ there }) => there.path,
    );
    return [...others.values()].flatMap((common) => mostlyShared.of(common[0]!, { common, articles }) ?? []);
  },
).of;

/**
 * What two articles share, where it is most of one of them. Kept by the first passage, for the words of both are counted: it is
 * the same object as long as they are and all that they share.
 */
const mostlyShared = keep(
  (
    { here: { path }, there: { path: other } }: SharedPassage,
    {
      common,
      articles,
    }: { readonly common: readonly SharedPassage[]; readonly articles: ReadonlyMap<string, ArticleFacts> },
  ): Shared | null => {
    const share = shareOf(articles.get(path)!, articles.get(other)!, common);
    if (share < LEAST_SHARE) return null;
    const how = message(
      '{0} % of the shorter text is the same, or nearly, in {1} and {2}.',
      Math.round(share * 100),
      path,
      other,
    );
    const places = common.flatMap(({ here, there }) => [here, there]);
    return { share, joining: { articles: [path, other], bond: { kind: 'shared text', how, places } } };
  },
);

/** The share of the own words that the articles have in common, in the one where it is larger; 0 where they are few. */
function shareOf(here: ArticleFacts, there: ArticleFacts, common: readonly SharedPassage[]): number {
  const own = [
    ownWords(
      digestOf(here),
      common.map((passage) => passage.here),
    ),
    ownWords(
      digestOf(there),
      common.map((passage) => passage.there),
    ),
  ];
  if (own.some(({ common }) => common < FEWEST_WORDS)) return 0;
  return Math.max(...own.map(({ common, all }) => common / all));
}

/** How many of the words are nobody's quoted words, all in all and within the spans. */
function ownWords({ starts, flags }: Digest, spans: readonly Span[]): { common: number; all: number } {
  const merged = mergedSpans(spans);
  let common = 0;
  let all = 0;
  flags.forEach((flag, i) => {
    if (flag & WordIs.quoted) return;
    all++;
    const span = merged[indexAtOrAfter(merged, starts[i]!)];
    if (span && span.start <= starts[i]!) common++;
  });
  return { common, all };
}

function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
