import { nameWords } from '../../people/nameKey';
import type { Span } from '../../text/span';

/** The name in front of somebody's turn: "WALLACE:", "REP. ANA TORRES (D-PV):", "Q:". */
export interface TurnLabel extends Span {
  /** Its last word in small letters: "wallace". The same for "CHRIS WALLACE" and "WALLACE". */
  readonly key: string;
  /** In capitals, as transcripts are printed. */
  readonly capitals: boolean;
  /** Where the words of the turn begin. */
  readonly wordsFrom: number;
}

// Stars around a label are Markdown for bold.
const LABEL =
  /^\*{0,2}([\p{L}][\p{L}\p{M}.'’, -]{0,58}?)(?:\s{0,2}\([^()\n]{1,60}\))?\s?\*{0,2}:\*{0,2}\s+(?=\S)/u;
const LONGEST = 140;
const MOST_WORDS = 4;

// Labels that are no names, but by which people go in transcripts.
const PARTS = new Set(
  (
    'q a question answer questioner reporter moderator host interviewer interviewee caller speaker narrator announcer ' +
    'voice audience male female unknown interpreter translator'
  ).split(' '),
);

/** Reads the label at the head of a paragraph. Whether it is one, the article as a whole tells; see `findTurns`. */
export function readTurnLabel(text: string, paragraph: Span): TurnLabel | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  // Few paragraphs have one so early: the expression is asked of those only.
  const found = head.includes(':') ? LABEL.exec(head) : null;
  if (!found) return null;
  // Behind a comma stands who somebody is: "ANA TORRES, HARBOUR MASTER:".
  const name = found[1]!.split(',')[0]!.trimEnd();
  const words = name.split(/\s+/);
  const capitals = !/\p{Ll}/u.test(name.replace(/^(?:Mc|Mac|De|Di)(?=\p{Lu})/u, ''));
  if (words.length > MOST_WORDS + (capitals ? 2 : 0) || !words.every((word) => /^\p{Lu}/u.test(word)))
    return null;
  const key = nameWords(name).at(-1);
  if (!key) return null;
  const start = paragraph.start + found[0].indexOf(found[1]!);
  return {
    start,
    end: start + name.length,
    key,
    capitals,
    wordsFrom: paragraph.start + found[0].length,
  };
}

/** "Q", "MODERATOR": somebody in an interview, though no name. */
export function isPart({ key }: TurnLabel): boolean {
  return PARTS.has(key);
}
