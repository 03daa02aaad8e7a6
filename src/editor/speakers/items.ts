import * as vscode from 'vscode';
import {
  type Certainty,
  type CollectionSpeaker,
  type Message,
  type Place,
  type Said,
  counted,
  passageCount,
  quotationCount,
} from '../../core';
import { originOf, outletOf, titleAt, titleOf } from '../articles';
import { openCommand } from '../places';
import { shorten } from '../shorten';
import { plainText, say, sayDays, saySureness, withDoubt } from '../words';
import type { Review } from '../reviews/review';
import type { ArticleNode, Node, PassageNode, SpeakerNode } from './nodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const ICONS: Record<CollectionSpeaker['kind'], string> = {
  person: 'person',
  organisation: 'organization',
  document: 'file-text',
  unnamed: 'account',
};

const LONGEST_WORDS = 90;
const LONGEST_ROLE = 50;

/** How a node of the Speakers view looks. */
export function itemOf(node: Node): vscode.TreeItem {
  const item = bare(node);
  item.id = `${node.review.folder.uri.toString()}\n${keyOf(node)}`;
  return item;
}

/** Stable while what the node stands for is the same. */
function keyOf(node: Node): string {
  switch (node.kind) {
    case 'folder':
    case 'nobody':
    case 'unnamed':
      return node.kind;
    case 'speaker':
      return `speaker\n${node.speaker.id}`;
    case 'article':
      return `article\n${node.speaker}\n${node.article.path}`;
    case 'passage':
      return `passage\n${node.speaker ?? ''}\n${node.place.path}\n${node.index}`;
  }
}

function bare(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case 'folder': {
      const item = new vscode.TreeItem(node.review.folder.name, Expanded);
      item.iconPath = vscode.ThemeIcon.Folder;
      return item;
    }
    case 'nobody':
      return headingItem(
        vscode.l10n.t('Nobody is named'),
        quotationCount(node.places.length),
        'question',
        vscode.l10n.t('Quotations that nobody has put their name to'),
      );
    case 'unnamed':
      return headingItem(
        vscode.l10n.t('Unnamed sources'),
        counted(node.speakers.length, '{0} source', '{0} sources'),
        ICONS.unnamed,
        vscode.l10n.t('People who are quoted without a name'),
      );
    case 'speaker':
      return speakerItem(node);
    case 'article':
      return articleItem(node);
    case 'passage':
      return passageItem(node);
  }
}

function headingItem(label: string, count: Message, icon: string, tooltip: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label, Collapsed);
  item.description = say(count);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: `${label}, ${say(count)}` };
  return item;
}

function speakerItem(node: SpeakerNode): vscode.TreeItem {
  const { speaker, said } = node;
  const label = withDoubt(speaker.name, surestOf(said));
  const item = new vscode.TreeItem(label, Collapsed);
  const details = [...(speaker.role ? [shorten(speaker.role, LONGEST_ROLE)] : []), ...whereSaid(node)];
  item.description = details.join(' · ');
  item.iconPath = new vscode.ThemeIcon(ICONS[speaker.kind]);
  item.contextValue = 'speaker';
  item.accessibilityInformation = { label: [label, ...details].join(', ') };
  item.tooltip = plainText([
    speaker.name,
    ...(speaker.role ? [speaker.role] : []),
    ...(speaker.aliases.length > 0 ? [vscode.l10n.t('Also called: {0}', speaker.aliases.join(', '))] : []),
    ...(speaker.ambiguous ? [say(speaker.ambiguous.how)] : []),
    [...whereSaid(node), ...doubtIn(said)].join(' · '),
  ]);
  return item;
}

/** How much of it may be somebody else's. */
function doubtIn(said: readonly Said[]): string[] {
  const doubtful = said.filter(({ attribution }) => attribution.certainty === 'doubtful').length;
  return doubtful === 0 ? [] : [vscode.l10n.t('{0} uncertain', doubtful)];
}

/** Somebody of whom every passage is doubtful may not have spoken at all. */
function surestOf(said: readonly Said[]): Certainty {
  return said.every(({ attribution }) => attribution.certainty === 'doubtful') ? 'doubtful' : 'likely';
}

/** How much somebody says, and where. Unnamed sources are many and alike: what tells them apart is the article. */
function whereSaid({ review, speaker, said }: SpeakerNode): string[] {
  const [first] = said;
  if (speaker.kind !== 'unnamed' || !first) return [say(passageCount(said))];
  return [titleAt(first.path, review.facts()), say(counted(said.length, '{0} passage', '{0} passages'))];
}

function articleItem({ review, article, said }: ArticleNode): vscode.TreeItem {
  const { published } = article;
  const { casebook } = review.casebook;
  const title = titleOf(article);
  const outlet = outletOf(article, casebook);
  const item = new vscode.TreeItem(title, Expanded);
  const details = [
    published ? sayDays(published.days) : vscode.l10n.t('No date'),
    ...(outlet ? [outlet] : []),
    say(counted(said.length, '{0} passage', '{0} passages')),
  ];
  item.description = details.join(' · ');
  item.iconPath = vscode.ThemeIcon.File;
  item.tooltip = plainText([title, originOf(article, casebook)]);
  item.accessibilityInformation = { label: [title, ...details].join(', ') };
  return item;
}

function passageItem(node: PassageNode): vscode.TreeItem {
  const { review, place, quoted, attribution } = node;
  const words = shorten(passageWords(node), LONGEST_WORDS);
  const item = new vscode.TreeItem(words, None);
  // Behind a long passage a word of doubt is cut off; in front of it, a mark is seen.
  const doubtful = attribution?.certainty === 'doubtful';
  item.iconPath = new vscode.ThemeIcon(doubtful ? 'question' : quoted ? 'quote' : 'comment');
  // Which article it stands in is told above it, but for what nobody is named for.
  const title = attribution ? [] : [titleAt(place.path, review.facts())];
  item.description = title.join();
  item.command = openCommand(review, place);
  const doubt = doubtful ? [vscode.l10n.t('uncertain')] : [];
  item.accessibilityInformation = { label: [words, ...title, ...doubt].join(', ') };
  return item;
}

/** The passage; indirect speech with the word that reports it, without which it is a scrap: “promised: a new pier”. */
function passageWords({ review, place, quoted, attribution }: PassageNode): string {
  const words = wordsAt(review, place);
  return quoted || !attribution?.cue ? words : vscode.l10n.t('{0}: {1}', attribution.cue.text, words);
}

/** The tooltip of a passage, made when it is asked for: the whole of it, and how it was found who said it. */
export function tooltipOf(node: Node): vscode.MarkdownString | undefined {
  if (node.kind !== 'passage') return undefined;
  const { review, place, attribution } = node;
  return plainText([
    passageWords(node),
    ...(attribution ? [say(attribution.how), saySureness(attribution.certainty)] : []),
    titleAt(place.path, review.facts()),
  ]);
}

function wordsAt(review: Review, { path, start, end }: Place): string {
  return review.facts().articles.get(path)?.text.slice(start, end) ?? '';
}
