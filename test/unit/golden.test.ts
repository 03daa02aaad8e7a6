import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  type ArticleFacts,
  type Attribution,
  candidatesFor,
  check,
  type CollectionFacts,
  edtfOf,
  type Message,
  wordMessage,
} from '../../src/core';
import { factsOf } from './folder';

// What a reviewer is shown of whole folders, written out. A change of any inference shows up here as a change of a line.
// `UPDATE_GOLDEN=1 npm run test:unit` writes the files anew; read the difference before committing it.

const COLLECTIONS = ['samples/harbour-fire', 'samples/election-night', 'test/fixtures/newsroom'];

const words = (message: Message): string => wordMessage(message, edtfOf);

function speaker(facts: ArticleFacts, attribution: Attribution | null): string {
  if (!attribution) return 'nobody named';
  const { name, role } = facts.speakers.find(({ id }) => id === attribution.speaker)!;
  return `${name}${role ? `, ${role}` : ''} [${attribution.certainty}; ${words(attribution.how)}]`;
}

function articleLines(facts: ArticleFacts, collection: CollectionFacts): string[] {
  const quotation = (start: number, end: number): string => facts.text.slice(start, end).replace(/\s+/g, ' ');
  const suggested = candidatesFor(facts, collection.publishedCandidates);
  return [
    `# ${facts.path}`,
    facts.published ? `published ${facts.published.value} (${facts.published.basis})` : 'published: unknown',
    ...suggested.map(({ days, how }) => `  perhaps ${edtfOf(days)}: ${words(how)}`),
    ...facts.times.map(
      (time) => `time “${time.text}” = ${time.value} [${time.certainty}; ${words(time.how)}]`,
    ),
    ...facts.quotations.map((quoted) => {
      const said = quotation(quoted.start, quoted.end);
      return `${quoted.kind} ${quoted.group}: ${said} -- ${speaker(facts, quoted.attribution)}`;
    }),
    ...facts.statements.map(
      (statement) =>
        `statement: ${quotation(statement.start, statement.end)} -- ${speaker(facts, statement.attribution)}`,
    ),
    ...check(facts, collection, {}).map(
      (finding) =>
        `finding ${finding.rule} at “${quotation(finding.start, Math.min(finding.end, finding.start + 60))}”: ${words(finding.message)}`,
    ),
    '',
  ];
}

function eventLines(collection: CollectionFacts): string[] {
  return collection.events.flatMap((event) => [
    `event ${event.days ? edtfOf(event.days) : 'undated'}: ${event.label} [${event.status}; ${event.id}]`,
    ...event.mentions.map(({ path, start, end }) => {
      const sentence = collection.articles.get(path)!.text.slice(start, end).replace(/\s+/g, ' ');
      return `  ${path}: ${sentence.slice(0, 120)}`;
    }),
  ]);
}

describe('whole folders', () => {
  for (const folder of COLLECTIONS) {
    it(folder, async () => {
      const collection = await factsOf(folder);
      const articles = [...collection.articles.values()].flatMap((facts) => articleLines(facts, collection));
      const seen = `${[...articles, '# events', ...eventLines(collection)].join('\n')}\n`;
      const file = `test/golden/${folder.slice(folder.lastIndexOf('/') + 1)}.txt`;
      if (process.env['UPDATE_GOLDEN']) writeFileSync(file, seen);
      assert.ok(existsSync(file), `${file} is missing; write it with UPDATE_GOLDEN=1`);
      assert.equal(seen, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    });
  }
});
