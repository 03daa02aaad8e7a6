import {
  isCollection,
  isNode,
  isPair,
  isScalar,
  isSeq,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { lineEndOf } from '../text/lines';
import { openYaml, type YamlFile } from './yaml';

/** One value to be set in a YAML file. A number at the end of the path may be the length of its list: an item is added. */
export interface Edit {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Long lines stay whole, and text that holds line ends is quoted: both can then be indented without changing it. */
const STYLE = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/**
 * The edit that puts `value` there; `null` where it is there already. Where groups on the way are missing, the edit
 * creates them: its path ends above them.
 */
export function setAt(root: unknown, path: readonly (string | number)[], value: unknown): Edit | null {
  let at = root;
  for (const [depth, key] of path.entries()) {
    if (at === null || at === undefined)
      return { path: path.slice(0, depth), value: nested(path.slice(depth), value) };
    if (typeof at !== 'object') return { path, value };
    at = (at as Record<string | number, unknown>)[key];
  }
  return at === value ? null : { path, value };
}

function nested(path: readonly (string | number)[], value: unknown): unknown {
  return path.reduceRight((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
}

/**
 * The text with the edit made; `null` where that cannot be done without changing anything else. First by the smallest
 * change to the text, which leaves alignment and spacing alone, then by writing the whole document anew (comments, order
 * and styles survive that). Either way the result is read back: it must say what the file said before, and the new value.
 */
export function withEdit(text: string, file: YamlFile, edit: Edit): string | null {
  const expected = JSON.stringify(valueWith(file.value, edit));
  for (const write of [spliced, restyled]) {
    const result = write(text, file, edit);
    const reread = result === null ? null : openYaml(result);
    if (reread && 'value' in reread && JSON.stringify(reread.value) === expected) return result;
  }
  return null;
}

function valueWith(root: unknown, { path, value }: Edit): unknown {
  const copy = JSON.parse(JSON.stringify(root)) as unknown;
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last !== undefined && typeof at === 'object' && at !== null) at[last] = value;
  return copy;
}

/** The smallest change: a scalar replaced, or an entry put behind the last one of its group. */
function spliced(text: string, { document }: YamlFile, { path, value }: Edit): string | null {
  const there: unknown = document.getIn(path, true);
  if (isNode(there)) {
    return isScalar(there) && there.range && (typeof value !== 'object' || value === null)
      ? replaced(text, there.range[0], there.range[1], written(value))
      : null;
  }
  const key = path.at(-1);
  const group: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isCollection(group) || group.items.length === 0 || !group.range || key === undefined) return null;
  const entry = isSeq(group) ? [value] : { [key]: value };
  const end = endOfLast(group);
  if (end === null) return null;
  if (group.flow) {
    const inside = written(entry, 'flow')
      .replace(/^[[{]|[\]}]$/g, '')
      .trim();
    return replaced(text, end, end, `, ${inside}`);
  }
  const lineEnd = lineEndOf(text);
  const column = group.range[0] - (text.lastIndexOf('\n', group.range[0] - 1) + 1);
  const lines = written(entry)
    .split('\n')
    .map((line) => ' '.repeat(column) + line + lineEnd)
    .join('');
  // A block scalar ends behind its line end; anything else may have a comment beside it.
  const lineStart = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  return lineStart > 0 ? replaced(text, lineStart, lineStart, lines) : `${text}${lineEnd}${lines}`;
}

/** Where the last value of a group ends, a comment beside it not counted in; a flow group in it ends with its bracket. */
export function endOfLast(group: YAMLMap | YAMLSeq): number | null {
  const item: unknown = group.items.at(-1);
  const last = isPair(item) ? (item.value ?? item.key) : item;
  if (!isNode(last)) return null;
  return isCollection(last) && !last.flow ? endOfLast(last) : (last.range?.[1] ?? null);
}

function replaced(text: string, start: number, end: number, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** The value as YAML, without the line end behind it. */
export function written(value: unknown, collectionStyle: 'any' | 'flow' = 'any'): string {
  return stringify(value, { ...STYLE, collectionStyle }).replace(/\n$/, '');
}

/** The whole document written anew by the library. */
function restyled(text: string, { document }: YamlFile, { path, value }: Edit): string | null {
  try {
    const copy = document.clone();
    // An empty group is `{}` or `[]` in the file; what it now receives deserves lines of its own.
    visit(copy, {
      Collection: (_, node) => {
        if (node.items.length === 0) node.flow = false;
      },
    });
    copy.setIn(path, copy.createNode(value));
    return copy.toString(STYLE).replace(/\r?\n/g, lineEndOf(text));
  } catch {
    // A value that aliases point at cannot be taken away; the library says so by throwing.
    return null;
  }
}
