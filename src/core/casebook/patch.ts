import { wordMessage, type Message, message } from '../message';
import { edtfOf } from '../calendar/days';
import { isSameQuote } from './anchor';
import type { PassageSection, TextQuote } from './casebook';
import type { CasebookChange } from './change';
import { type Edit, setAt, withEdit } from './edit';
import { type EventChange, eventEdit } from './eventEdit';
import { type Naming, namingEdit } from './person';
import { withRenamed } from './rename';
import { withRetracted } from './retract';
import { openYaml, type YamlFile } from './yaml';

/** The casebook cannot be written: it does not parse, or says something that the change would disturb. */
export class CasebookError extends Error {
  override readonly name = 'CasebookError';

  constructor(readonly reason: Message) {
    super(wordMessage(reason, edtfOf));
  }
}

const HEAD = `# What the reviewer decided about the articles in this folder, written by Source Review.
# Edit it by hand as you like: comments, order and style are kept.
`;

/**
 * The casebook's text with one decision written into it. The same decision twice changes nothing; a new one about the
 * same passage takes the place of the old. Comments, order and everything else stay as they are, character for character
 * wherever possible.
 *
 * @throws {CasebookError} where the text does not parse, or cannot be changed without changing more than asked for.
 */
export function patchCasebook(text: string, change: CasebookChange): string {
  const patched = patchedText(text, change);
  if (patched === null) {
    throw new CasebookError(
      message(
        'The casebook is written in a way that keeps this decision from being added: please add it by hand',
      ),
    );
  }
  return patched;
}

type Rename = Extract<CasebookChange, { kind: 'rename' }>;
type Retract = Extract<CasebookChange, { kind: 'retract' }>;
type Decision = Exclude<CasebookChange, Rename | Retract | Naming | EventChange>;

function patchedText(text: string, change: CasebookChange): string | null {
  switch (change.kind) {
    case 'rename':
      return renamed(text, change);
    case 'retract':
      return retracted(text, change);
    case 'name':
      return edited(text, (root) => namingEdit(root, change));
    case 'event':
      return edited(text, (root) => eventEdit(root, change));
    default:
      return decided(text, change);
  }
}

function retracted(text: string, { section, article, quote }: Retract): string | null {
  const file = open(text);
  return file.value === null ? text : withRetracted(text, file, section, article, quote);
}

/** One edit after the other, until the casebook says so. */
function edited(text: string, nextEdit: (root: unknown) => Edit | null): string | null {
  const { whole, file } = started(text);
  const edit = nextEdit(file.value);
  if (!edit) return text;
  const next = withEdit(whole, file, edit);
  return next === null ? null : edited(next, nextEdit);
}

function decided(text: string, change: Decision): string | null {
  const { whole, file } = started(text);
  const edit = editFor(file.value, change);
  return edit ? withEdit(whole, file, edit) : text;
}

/** An article about which nothing was decided leaves no trace: a file without content stays without. */
function renamed(text: string, { article, to }: Rename): string | null {
  const file = open(text);
  return file.value === null ? text : withRenamed(text, file, article, to);
}

/** A file without content (empty, or comments only) becomes a casebook; what it holds stays at the top. */
function started(text: string): { whole: string; file: YamlFile } {
  const file = open(text);
  if (file.value !== null) return { whole: text, file };
  const head = text.trim() ? text.replace(/[^\n]$/, '$&\n') : HEAD;
  const whole = `${head}version: 1\n`;
  return { whole, file: open(whole) };
}

function open(text: string): YamlFile {
  const file = openYaml(text);
  if ('problems' in file) {
    throw new CasebookError(file.problems[0]?.message ?? message('The casebook does not parse'));
  }
  return file;
}

/** What the decision comes to in this file; `null` where the file says so already. */
function editFor(root: unknown, change: Decision): Edit | null {
  switch (change.kind) {
    case 'publish':
      return setAt(root, ['articles', change.article, 'published'], change.published);
    case 'attribute':
      return passageEdit(root, 'attributions', change, { speaker: change.speaker });
    case 'date':
      return passageEdit(root, 'dates', change, { means: change.means });
    case 'say':
      return passageEdit(root, 'said', change, { on: change.on });
    case 'review article':
      return setAt(root, ['articles', change.article, 'reviewed'], change.reviewed);
    case 'silence': {
      const { rule, article, quote, because } = change;
      const entries = entriesOf(root, 'silenced');
      const known = entries.some(
        (entry) => entry.rule === rule && entry.article === article && isAbout(entry, quote),
      );
      const entry = {
        rule,
        ...(article && { article }),
        ...(quote && { quote }),
        ...(because && { because }),
      };
      return known ? null : setAt(root, ['silenced', entries.length], entry);
    }
  }
}

/** What is decided about a passage: in place of what was decided about it before, else as a new entry. */
function passageEdit(
  root: unknown,
  section: PassageSection,
  { article, quote }: { readonly article: string; readonly quote: TextQuote },
  decided: Readonly<Record<string, string | null>>,
): Edit | null {
  const entries = entriesOf(root, section);
  const known = entries.findIndex((entry) => entry.article === article && isAbout(entry, quote));
  if (known < 0) return setAt(root, [section, entries.length], { article, quote, ...decided });
  const [field = '', value] = Object.entries(decided)[0] ?? [];
  return setAt(root, [section, known, field], value);
}

/** An entry as somebody may have written it: nothing of it is certain. */
interface LooseEntry {
  readonly id?: unknown;
  readonly rule?: unknown;
  readonly article?: unknown;
  readonly quote?: Partial<TextQuote> | null;
}

function entriesOf(root: unknown, section: string): LooseEntry[] {
  const entries = (root as Record<string, unknown>)[section];
  return Array.isArray(entries) ? entries.map((entry) => (entry ?? {}) as LooseEntry) : [];
}

function isAbout({ quote: written }: LooseEntry, quote: TextQuote | undefined): boolean {
  if (!quote || !written) return !quote && !written;
  return isSameQuote({ exact: '', ...written }, quote);
}
