import { nameWords } from '../people/nameKey';
import type { CasebookChange } from './change';
import { type Edit, setAt } from './edit';

/** What the reviewer calls somebody. */
export type Naming = Extract<CasebookChange, { kind: 'name' }>;

/**
 * The next edit on the way to a casebook that calls somebody so; `null` where it does already. One value at a time, so that
 * comments and style of the entry stay: whoever is recorded under one of the names is renamed in place, and keeps the others.
 */
export function namingEdit(root: unknown, { name, aliases }: Naming): Edit | null {
  const people = peopleOf(root);
  // Whoever has the name before is meant; who bears the new one already may be another entry.
  const before = entryOf(people, aliases);
  const at = before < 0 ? entryOf(people, [name]) : before;
  const others = [...new Set(aliases)].filter((alias) => keyOf(alias) !== keyOf(name));
  if (at < 0) {
    const entry = { name, ...(others.length > 0 && { aliases: others }) };
    return setAt(root, ['people', people.length], entry);
  }
  const known = people[at]!;
  const recorded = new Set(listOf(known.aliases).map(keyOf));
  const missing = [...others, ...(typeof known.name === 'string' ? [known.name] : [])].find(
    (alias) => keyOf(alias) !== keyOf(name) && !recorded.has(keyOf(alias)),
  );
  return missing === undefined
    ? setAt(root, ['people', at, 'name'], name)
    : setAt(root, ['people', at, 'aliases', listOf(known.aliases).length], missing);
}

/** An entry as somebody may have written it: nothing of it is certain. */
interface LoosePerson {
  readonly name?: unknown;
  readonly aliases?: unknown;
}

function peopleOf(root: unknown): LoosePerson[] {
  const people = (root as Record<string, unknown>)['people'];
  return Array.isArray(people) ? people.map((person) => (person ?? {}) as LoosePerson) : [];
}

/** The entry that has one of the names; -1 for none. */
function entryOf(people: readonly LoosePerson[], names: readonly string[]): number {
  const wanted = new Set(names.map(keyOf));
  return people.findIndex((person) => namesIn(person).some((known) => wanted.has(keyOf(known))));
}

function namesIn({ name, aliases }: LoosePerson): string[] {
  return [name, ...listOf(aliases)].filter((each) => typeof each === 'string');
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Names that are the same to the joining of speakers are the same here. */
function keyOf(name: string): string {
  return nameWords(name).join(' ') || name;
}
