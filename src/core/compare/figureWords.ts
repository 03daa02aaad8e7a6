import type { Fate, Figure } from '../figures/figure';
import { message, type Message } from '../message';

const FATES: Readonly<Record<Fate, string>> = {
  dead: 'dead',
  injured: 'injured',
  missing: 'missing',
  arrested: 'arrested',
  rescued: 'rescued',
  displaced: 'displaced',
  trapped: 'trapped',
  held: 'held',
  infected: 'infected',
};

/** A figure in few words: "26 dead", "at least 26 tourists dead", "magnitude 6.1", "$40 million". */
export function figureSays({ measure, amount, noun, text }: Figure): Message {
  if (measure === 'magnitude') return message('magnitude {0}', amount);
  if (!(measure in FATES)) return message('{0}', text);
  const fate = FATES[measure as Fate];
  // "tens of thousands of people": what is counted is told with the words between.
  return message(`{0} ${fate}`, numberOf(noun === null ? amount : text));
}

/** The same beside another figure of its kind, which has said of what: "28". */
export function figureSaysBeside(figure: Figure, other: Figure): Message {
  const alike = figure.kind === other.kind && figure.measure === other.measure && figure.measure !== 'money';
  return alike ? message('{0}', numberOf(figure.amount)) : figureSays(figure);
}

/** "At least 26" and "Three" have a capital that only their place in the sentence gave them. */
function numberOf(amount: string): string {
  return /^\p{Lu}\p{Ll}/u.test(amount) ? amount.charAt(0).toLowerCase() + amount.slice(1) : amount;
}
