import * as vscode from 'vscode';
import {
  type ArticleFacts,
  type Certainty,
  type CollectionSpeaker,
  type DayRange,
  type Finding,
  type FixAction,
  type Paragraph,
  type Said,
  alsoIn,
  alsoReported,
  contains,
  daysBetween,
  edtfOf,
  everythingSaid,
  fixesFor,
  reportedElsewhere,
  saidByIn,
  speakerOf,
} from '../../core';
import { PERFORM_FIX, SHOW_DAYS, SHOW_ELSEWHERE, SHOW_EVENT, SHOW_SPEAKER } from '../commandIds';
import { elsewhereIn } from '../quotations/elsewhereIn';
import { positionIn } from '../ranges';
import type { OpenArticle } from '../reviews/reviews';
import { shorten } from '../shorten';
import { say, sayDaysShort, withDoubt } from '../words';

/** More than these make a line that nobody reads; the rest is counted. */
const MOST_DAYS = 3;
const MOST_SPEAKERS = 3;
const LONGEST_NAME = 40;
/** A longer stretch of days ("2024") tells nothing about the paragraph. */
const LONGEST_STRETCH = 31;

/** The lenses above the paragraphs: the days they tell of, who speaks and who else prints that, or that nobody is named. */
export function paragraphLenses(open: OpenArticle): vscode.CodeLens[] {
  const nameless = open.review.findings(open.path).filter(({ rule }) => rule === 'unattributed-quote');
  const passages = everythingSaid(open.article);
  const reported = reportedElsewhere(open.path, open.review.facts());
  return open.article.layout.paragraphs.flatMap((paragraph) => {
    const commands = [
      ...dayCommands(open, paragraph),
      ...eventCommands(open, paragraph, reported),
      ...speakerCommands(open, paragraph, passages),
      ...elsewhereCommands(open, paragraph),
      ...nameless
        .filter((finding) => contains(paragraph, finding))
        .flatMap((finding) => whoSaidThis(open, finding)),
    ];
    const at = positionIn(open.article, paragraph.start);
    // Above the first line stands what is said of the whole article, and it would read on.
    const marked = at.line === 0 && commands.length > 0 ? [firstParagraph(), ...commands] : commands;
    return marked.map((command) => new vscode.CodeLens(new vscode.Range(at, at), command));
  });
}

/** “Attack in Port Vell · also in 3 sources”; of several events of a paragraph the one it begins with. */
function eventCommands(
  { review, path }: OpenArticle,
  paragraph: Paragraph,
  reported: ReturnType<typeof reportedElsewhere>,
): vscode.Command[] {
  const [told] = reported
    .filter(({ first }) => contains(paragraph, { start: first.start, end: first.start }))
    .sort((a, b) => a.first.start - b.first.start);
  if (!told) return [];
  const { event, first } = told;
  return [
    {
      title: say(alsoReported(shorten(event.label, LONGEST_NAME), event.sources.length - 1)),
      tooltip: vscode.l10n.t('Show the sentences that report it, in all sources'),
      command: SHOW_EVENT,
      arguments: [review.folder.uri.toString(), event.id, path, first.start],
    },
  ];
}

function firstParagraph(): vscode.Command {
  return { title: vscode.l10n.t('First paragraph:'), command: '' };
}

function dayCommands({ review, path, article }: OpenArticle, paragraph: Paragraph): vscode.Command[] {
  const days = daysIn(article, paragraph);
  const commands = days.slice(0, MOST_DAYS).map(({ range, certainty }) => ({
    title: withDoubt(sayDaysShort(range, article.published?.days), certainty),
    tooltip: vscode.l10n.t('Show what happened then'),
    command: SHOW_DAYS,
    arguments: [review.folder.uri.toString(), range, { path, start: paragraph.start, end: paragraph.end }],
  }));
  return [...commands, ...more(days.length - MOST_DAYS)];
}

/** The resolved days that a paragraph names, each once, in reading order; doubtful where no word for it is sure. */
function daysIn(article: ArticleFacts, paragraph: Paragraph): NamedDays[] {
  const named = new Map<string, NamedDays>();
  for (const { days, certainty, ...time } of article.times) {
    if (!days || !contains(paragraph, time)) continue;
    if (daysBetween(days.first, days.last) >= LONGEST_STRETCH) continue;
    const key = edtfOf(days);
    named.set(key, { range: days, certainty: surer(certainty, named.get(key)?.certainty) });
  }
  return [...named.values()];
}

interface NamedDays {
  readonly range: DayRange;
  readonly certainty: Certainty;
}

/** Days are as sure as the surest word for them. Only doubt is shown, so nothing finer is told apart. */
function surer(certainty: Certainty, before: Certainty | undefined): Certainty {
  return certainty === 'doubtful' ? (before ?? certainty) : certainty;
}

function speakerCommands(
  { review, path, article }: OpenArticle,
  paragraph: Paragraph,
  passages: ReturnType<typeof everythingSaid>,
): vscode.Command[] {
  const facts = review.factsAround(path);
  const ids = passages
    .filter((passage) => contains(paragraph, passage))
    .flatMap(({ attribution }) => attribution?.speaker ?? []);
  const speakers = [...new Set(ids.flatMap((id) => speakerOf(facts, path, id) ?? []))];
  const commands = speakers.slice(0, MOST_SPEAKERS).map((speaker) => ({
    title: named(
      speaker,
      saidByIn(article, speaker).filter((said) => contains(paragraph, said)),
    ),
    tooltip: speaker.role ?? vscode.l10n.t('Show everything they said'),
    command: SHOW_SPEAKER,
    arguments: [review.folder.uri.toString(), path, speaker.id, paragraph.start],
  }));
  return [...commands, ...more(speakers.length - MOST_SPEAKERS)];
}

/** “Ana Torres”; “Ana Torres?” where all that she says here is doubtful, “Ana Torres (1 uncertain)” where some of it is. */
function named({ name }: CollectionSpeaker, said: readonly Said[]): string {
  const words = shorten(name, LONGEST_NAME);
  const doubtful = said.filter(({ attribution }) => attribution.certainty === 'doubtful').length;
  if (doubtful === 0) return words;
  if (doubtful === said.length) return withDoubt(words, 'doubtful');
  return vscode.l10n.t('{0} ({1} uncertain)', words, doubtful);
}

/** “also quoted in 3 sources”: other articles print a quotation of the paragraph. */
function elsewhereCommands(open: OpenArticle, paragraph: Paragraph): vscode.Command[] {
  const elsewhere = elsewhereIn(open, paragraph);
  if (elsewhere.length === 0) return [];
  const pathsOf = (places: typeof elsewhere): number => new Set(places.map(({ path }) => path)).size;
  return [
    {
      title: say(alsoIn(pathsOf(elsewhere), pathsOf(elsewhere.filter(({ differs }) => differs !== null)))),
      tooltip: vscode.l10n.t('Show where else this is quoted'),
      command: SHOW_ELSEWHERE,
      arguments: [open.review.folder.uri.toString(), open.path, paragraph.start],
    },
  ];
}

/** “Who said this? · Tammy Bruce? · Choose…”. The name is a guess, so a click on it asks before anything is recorded. */
function whoSaidThis({ review }: OpenArticle, finding: Finding): vscode.Command[] {
  const actions = fixesFor(finding, review.factsAround(finding.path)).map(({ action }) => action);
  const command = (title: string, action: FixAction): vscode.Command => ({
    title,
    tooltip: vscode.l10n.t('Record in the casebook who said this'),
    command: PERFORM_FIX,
    arguments: [review.folder.uri.toString(), action],
  });
  const likeliest = actions.find(
    (action) =>
      action.kind === 'decide' && action.change.kind === 'attribute' && action.change.speaker !== null,
  );
  const ask = actions.find((action) => action.kind === 'ask speaker');
  return [
    { title: vscode.l10n.t('Who said this?'), command: '' },
    ...(likeliest && ask ? [command(`${shorten(speakerNamed(likeliest), LONGEST_NAME)}?`, ask)] : []),
    ...(ask ? [command(vscode.l10n.t('Choose…'), ask)] : []),
  ];
}

function speakerNamed(action: FixAction): string {
  return action.kind === 'decide' && action.change.kind === 'attribute' ? (action.change.speaker ?? '') : '';
}

function more(count: number): vscode.Command[] {
  return count > 0 ? [{ title: vscode.l10n.t('and {0} more', count), command: '' }] : [];
}
