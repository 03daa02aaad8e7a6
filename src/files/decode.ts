import { type FileText, message } from '../core';

/** Larger files are no news articles; reading them would only hold the reviewer up. In bytes. */
export const LARGEST_FILE = 1024 * 1024;

/** How far a file is looked into for the zero byte that gives binary data away. In bytes. */
const BINARY_GLANCE = 8192;

/** With more than this share of bytes that are no UTF-8, what is left is not worth reading. */
const MOST_GARBAGE = 0.3;

/**
 * The text in a file's bytes, or why they are not taken for text. UTF-8, or UTF-16 where a byte order mark says so; the
 * mark itself is left out. What is no UTF-8 is read as Windows-1252, the encoding of most older pages in English: the words
 * come out right, and one byte stays one character, so that places agree with an editor that shows it otherwise.
 */
export function decodeFile(bytes: Uint8Array): FileText {
  if (bytes.length > LARGEST_FILE) return tooLarge(bytes.length);
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  if (bytes.subarray(0, BINARY_GLANCE).includes(0))
    return { skipped: message('It holds binary data, not text.') };
  const text = new TextDecoder('utf-8').decode(bytes);
  const replaced = shareReplaced(text);
  if (replaced > MOST_GARBAGE) return { skipped: message('Most of it is not readable as text.') };
  return { text: replaced === 0 || isUtf8(bytes) ? text : windows1252(bytes) };
}

/** A file may well hold the replacement character itself and be sound. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// The bytes 80 to 9F, where the curly marks lie: several versions of node decode them as Latin-1 (control characters).
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => C1[control.charCodeAt(0) - 0x80]!);
}

/** The answer for a file of `size` bytes that is not even read. */
export function tooLarge(size: number): FileText {
  return {
    skipped: message('It is too large for an article ({0} MB).', Math.ceil((size / 1024 / 1024) * 10) / 10),
  };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function shareReplaced(text: string): number {
  let replaced = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) replaced++;
  return replaced / Math.max(text.length, 1);
}
