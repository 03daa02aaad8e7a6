import { type ArticleFacts, type CollectionFacts, namelessIn, type Said, saidByIn } from '../core';
import { lineNumbers } from './lineNumbers';
import { shortened } from './shortened';

const LONGEST_NAME = 80;
const LONGEST_PASSAGE = 90;

/**
 * Who says what in an article, a line for each passage with the number of its line there: speakers in the order in which
 * they are first heard, then what nobody is named for.
 */
export function speechLines(article: ArticleFacts, { speakers }: CollectionFacts): string[] {
  const line = lineNumbers(article.text);
  const passage = (start: number, words: string): string =>
    `${String(line(start)).padStart(6)}  ${shortened(words, LONGEST_PASSAGE)}`;

  const heard = speakers
    .map((speaker) => ({ speaker, said: saidByIn(article, speaker) }))
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => a.said[0]!.start - b.said[0]!.start)
    .flatMap(({ speaker: { name, role }, said }) => [
      shortened(role ? `${name}, ${role}` : name, LONGEST_NAME),
      ...said.map((each) => passage(each.start, wordsOf(article, each))),
    ]);
  const nameless = namelessIn(article).map(({ start, end }) =>
    passage(start, article.text.slice(start, end)),
  );
  return [...heard, ...(nameless.length > 0 ? ['Nobody is named', ...nameless] : [])];
}

/** A quotation as it stands; indirect speech with the word that reports it. Doubt comes first, for the end is cut off. */
function wordsOf({ text }: ArticleFacts, { start, end, quoted, attribution }: Said): string {
  const { cue, certainty } = attribution;
  return [
    certainty === 'doubtful' ? '(uncertain) ' : '',
    !quoted && cue ? `${cue.text}: ` : '',
    text.slice(start, end),
  ].join('');
}
