import type { Speaker } from '../people/speaker';
import type { CasebookPerson } from './casebook';

/** Whether somebody has a name, or an alias, in whatever letters. */
export function isNamed(
  someone: { readonly name: string; readonly aliases: readonly string[] },
  name: string,
): boolean {
  const wanted = name.toLowerCase();
  return [someone.name, ...someone.aliases].some((known) => known.toLowerCase() === wanted);
}

/** Whether the article has somebody under the name of a recorded person, or an alias; of one word it may be another's. */
export function goesBy(speaker: Speaker, { name, aliases }: CasebookPerson): boolean {
  return [name, ...aliases.filter((alias) => alias.includes(' '))].some((known) => isNamed(speaker, known));
}
