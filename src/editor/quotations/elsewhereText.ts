import * as vscode from 'vscode';
import {
  alsoIn,
  type ArticleFacts,
  differences,
  type Quotation,
  type QuotationElsewhere,
  quotedAt,
  repeatedAt,
} from '../../core';
import { titleAt } from '../articles';
import { OPEN_PASSAGE } from '../commandIds';
import { openCommand } from '../places';
import { escaped } from '../reading/markdown';
import type { OpenArticle } from '../reviews/reviews';
import { say } from '../words';

/** More places than these make a hover that nobody reads; the rest is counted. */
const MOST_PLACES = 6;
/** Of words that are the same, so many characters are shown on each side of those that are not. */
const AROUND = 40;

/** Where else a quotation is printed, with a link to each place; other words are marked. `undefined` where nowhere. */
export function elsewhereText(open: OpenArticle, quotation: Quotation): vscode.MarkdownString | undefined {
  const { review, path, article } = open;
  const elsewhere = repeatedAt(quotation, article, review.factsAround(path))?.elsewhere ?? [];
  if (elsewhere.length === 0) return undefined;
  const others = elsewhere.filter(({ differs }) => differs !== null).length;
  const places = elsewhere.slice(0, MOST_PLACES).map((place) => `- ${placeText(open, quotation, place)}`);
  const more = elsewhere.length - places.length;
  const text = new vscode.MarkdownString(
    [
      `**${escaped(sentence(say(alsoIn(elsewhere.length, others))))}**`,
      places.join('\n'),
      ...(more > 0 ? [escaped(vscode.l10n.t('and {0} more', more))] : []),
    ].join('\n\n'),
  );
  // The one command that the links may call; what stands in an article is escaped, and can call none.
  text.isTrusted = { enabledCommands: [OPEN_PASSAGE] };
  return text;
}

function placeText(
  { review, path, article }: OpenArticle,
  quotation: Quotation,
  place: QuotationElsewhere,
): string {
  const facts = review.factsAround(path);
  const there = quotedAt(place, facts);
  const link = linkTo(
    titleAt(place.path, facts),
    openCommand(review, there ? { path: place.path, ...spanOf(there.quotation) } : place),
  );
  if (!there) return link;
  if (place.differs === null) return `${link}: ${escaped(vscode.l10n.t('the same words'))}`;
  return `${link}: ${marked(article, differences({ article, quotation }, there), there.article, there.quotation)}`;
}

/** The words there; what stands only there is bold, what stands only here is struck out. */
function marked(
  here: ArticleFacts,
  found: ReturnType<typeof differences>,
  there: ArticleFacts,
  quotation: Quotation,
): string {
  const within = found.filter(
    (each) => each.there.start >= quotation.start && each.there.end <= quotation.end,
  );
  let at = quotation.start;
  const pieces: string[] = [];
  within.forEach((each, i) => {
    pieces.push(same(there.text.slice(at, each.there.start), i === 0 ? 'first' : 'between'));
    const [gone, added] = [
      here.text.slice(each.here.start, each.here.end),
      there.text.slice(each.there.start, each.there.end),
    ];
    pieces.push(
      ...(gone ? [`~~${escaped(oneLine(gone))}~~`] : []),
      ...(added ? [`**${escaped(oneLine(added))}**`] : []),
    );
    at = each.there.end;
  });
  pieces.push(same(there.text.slice(at, quotation.end), 'last'));
  return pieces
    .filter((piece) => piece)
    .join(' ')
    .replace(/ (?=[,.;:!?’”"])/g, '');
}

function same(text: string, where: 'first' | 'between' | 'last'): string {
  const words = oneLine(text).trim();
  if (words.length <= AROUND * (where === 'between' ? 2 : 1)) return escaped(words);
  const head = words.slice(0, AROUND).replace(/\s\S*$/, '');
  const tail = words.slice(-AROUND).replace(/^\S*\s/, '');
  return escaped(where === 'first' ? `… ${tail}` : where === 'last' ? `${head} …` : `${head} … ${tail}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function spanOf({ start, end }: Quotation): { start: number; end: number } {
  return { start, end };
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase(vscode.env.language) + words.slice(1);
}

function linkTo(name: string, { command, title, arguments: args = [] }: vscode.Command): string {
  const data = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
  return `[${escaped(name)}](command:${command}?${data} "${title}")`;
}
