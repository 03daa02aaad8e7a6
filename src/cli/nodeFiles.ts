import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Files, message, mayBeArticle } from '../core';
import { decodeFile, LARGEST_FILE, tooLarge } from '../files/decode';

/** The text files of a folder on disk, folders in it included. Rejects where the folder cannot be read. */
export function nodeFiles(folder: string): Files {
  return {
    async list() {
      const found = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
        throw new Error(
          error.code === 'ENOENT' ? `There is no folder ${folder}.` : `${folder} cannot be read.`,
        );
      });
      return found.map((path) => path.split(sep).join('/')).filter(mayBeArticle);
    },
    async read(path) {
      try {
        const { size } = await stat(join(folder, path));
        return size > LARGEST_FILE ? tooLarge(size) : decodeFile(await readFile(join(folder, path)));
      } catch (error) {
        return { skipped: message('It cannot be read: {0}', (error as Error).message) };
      }
    },
  };
}
