import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionFacts, createCollection } from '../../src/core';

/** Reviews the articles of a folder on disk, its subfolders included, as the editor would at its first look. */
export async function factsOf(folder: string): Promise<CollectionFacts> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(txt|md)$/.test(path),
  );
  const collection = createCollection({
    list: () => Promise.resolve(paths.map((path) => path.replaceAll('\\', '/'))),
    read: (path) =>
      Promise.resolve({ text: readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n') }),
  });
  await collection.load({
    cancelled: () => false,
    progress: () => undefined,
    pause: () => Promise.resolve(),
  });
  return collection.facts();
}
