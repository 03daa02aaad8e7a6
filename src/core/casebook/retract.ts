import { isCollection, isMap, isSeq } from 'yaml';
import { isSameQuote } from './anchor';
import type { PassageSection, TextQuote } from './casebook';
import { endOfLast } from './edit';
import { openYaml, type YamlFile } from './yaml';

/**
 * The text without the last decision of a section about this passage: its lines are taken out, all others stay as they are. The text
 * itself where there is none; `null` where it cannot be taken out without changing anything else.
 */
export function withRetracted(
  text: string,
  file: YamlFile,
  section: PassageSection,
  article: string,
  quote: TextQuote,
): string | null {
  const root = file.value as Record<string, unknown>;
  const entries = Array.isArray(root[section]) ? (root[section] as LooseEntry[]) : [];
  const isMeant = (entry: LooseEntry): boolean =>
    entry?.article === article && isSameQuote({ exact: '', ...entry.quote }, quote);
  const index = entries.map(isMeant).lastIndexOf(true);
  if (index < 0) return text;
  const others = entries.filter((_, i) => i !== index);
  // A section without entries would only puzzle its reader: it goes with the last of them.
  const expected = { ...root, [section]: others.length > 0 ? others : undefined };

  const lines = linesOfEntry(text, file, section, index, others.length === 0);
  const result = lines && text.slice(0, lines.start) + text.slice(lines.end);
  const reread = result === null ? null : openYaml(result);
  const asMeant = reread && 'value' in reread && JSON.stringify(reread.value) === JSON.stringify(expected);
  return asMeant ? result : null;
}

/** An entry as somebody may have written it. */
type LooseEntry = { readonly article?: unknown; readonly quote?: Partial<TextQuote> | null } | null;

/** The whole lines of an entry, or of its section; `null` where it shares a line with others. */
function linesOfEntry(
  text: string,
  { document }: YamlFile,
  name: PassageSection,
  index: number,
  wholeSection: boolean,
): { start: number; end: number } | null {
  const section: unknown = document.get(name, true);
  if (!isSeq(section) || section.flow || !isMap(document.contents)) return null;
  const entry: unknown = section.items[index];
  if (!isCollection(entry) || !entry.range) return null;
  const pair = document.contents.items.find(({ value }) => value === section);
  const start = wholeSection ? pair?.key.range?.[0] : entry.range[0];
  const end = entry.flow ? entry.range[1] : endOfLast(entry);
  if (start === undefined || end === null) return null;
  const lineEnd = text.indexOf('\n', end);
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: lineEnd < 0 ? text.length : lineEnd + 1,
  };
}
