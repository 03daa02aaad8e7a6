import type { Disagreement } from '../facts';
import { type Message, message } from '../message';
import { inSeries } from './listed';

/** What differs, in two words; stands in front of what each side says. */
export const differingWords: Readonly<Record<Disagreement['rule'], Message>> = {
  'quote-variant': message('other words'),
  'date-conflict': message('other days'),
  'figure-conflict': message('other figures'),
  'planned-vs-actual': message('other than planned'),
};

/** "26 dead in Harbour Post, 28 dead in Coastwire": what each side says, and where. `sourceOf` names the source of a path. */
export function disagreementWords({ sides }: Disagreement, sourceOf: (path: string) => string): Message {
  return inSeries(sides.map(({ says, path }) => message('{0} in {1}', says, sourceOf(path))));
}
