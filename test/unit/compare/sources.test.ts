import assert from 'node:assert/strict';
import { emptyCasebook } from '../../../src/core/casebook/casebook';
import { joinCollection } from '../../../src/core/collection';
import { eventSources, independentSources } from '../../../src/core/compare/sources';
import { edtfOf } from '../../../src/core/calendar/days';
import { extractArticle } from '../../../src/core/extract';
import type { CollectionFacts } from '../../../src/core/facts';
import { wordMessage } from '../../../src/core/message';
import { finish } from '../../../src/core/steps';
import type { EventMention } from '../../../src/core/events/event';
import { article, collection, collectionSpeaker } from '../builders';

function folder(texts: Readonly<Record<string, string>>): CollectionFacts {
  const articles = Object.entries(texts).map(([path, text]) => extractArticle({ path, text }));
  return finish(joinCollection(new Map(articles.map((facts) => [facts.path, facts])), emptyCasebook));
}

/** The groups of a folder: their articles, and the kinds of what joins them. */
function groupsOf({ groups }: CollectionFacts): string[] {
  return [...new Set(groups.values())].map(
    ({ articles, bonds }) => `${articles.join(' + ')}: ${bonds.map(({ kind }) => kind).join(', ')}`,
  );
}

const PARAGRAPHS = [
  'The ferry left the western quay before dawn with a cargo of timber that nobody had weighed since the storm.',
  'Two pilots heard its bell in the fog and followed it for an hour along the sandbank behind the lighthouse.',
  'The owner of the vessel had sold three others in winter, and the papers of none of them were in order.',
];
const OWN_A =
  'Our reporter walked along the shore on Tuesday and met a woman who repairs nets, as her mother did.';
const OWN_B =
  'At the town hall the lights were on until midnight, but the doorman let nobody in and answered no calls.';
const OWN_C =
  'Marsh Bay has seen no accident of this kind for twenty years, old sailors say, and they blame the dredging.';
const text = (...paragraphs: string[]): string => `date 2025-03-12\n${paragraphs.join('\n\n')}\n`;

describe('articles that are one source', () => {
  const cases: readonly [string, Record<string, string>, string[]][] = [
    [
      'print the same text',
      { 'a.txt': text(...PARAGRAPHS), 'b.txt': text(...PARAGRAPHS, OWN_B), 'c.txt': text(OWN_C) },
      ['a.txt + b.txt: shared text'],
    ],
    [
      'are not those that have one paragraph in common',
      {
        'a.txt': text(OWN_A, OWN_B, PARAGRAPHS[0]!, OWN_C),
        'b.txt': text(PARAGRAPHS[0]!, PARAGRAPHS[1]!, PARAGRAPHS[2]!, PARAGRAPHS[1]!.replace('Two', 'Three')),
      },
      [],
    ],
    [
      'carry the copy of one agency',
      {
        'a.txt': text(`PORT VELL (CW) — ${OWN_A}`, PARAGRAPHS[0]!),
        'b.txt': text(`MARSH BAY (CW) — ${OWN_B}`),
        'c.txt': text(`MARSH BAY (NPA) — ${OWN_C}`),
      },
      ['a.txt + b.txt: agency'],
    ],
    [
      'are not those that come from a feed without a name',
      {
        'a.txt': text(OWN_A, OWN_C, 'This story has been published from an agency feed without changes.'),
        'b.txt': text(OWN_B, 'This story has been published from an agency feed without changes.'),
      },
      [],
    ],
    [
      'may be joined one by one',
      {
        'a.txt': text(`PORT VELL (CW) — ${OWN_A}`),
        'b.txt': text(`MARSH BAY (CW) — ${PARAGRAPHS.join(' ')}`),
        'c.txt': text(...PARAGRAPHS),
      },
      ['a.txt + b.txt + c.txt: shared text, agency'],
    ],
  ];
  for (const [name, texts, expected] of cases)
    it(name, () => assert.deepEqual(groupsOf(folder(texts)), expected));

  it('say where an agency is credited for a part only', () => {
    const { groups } = folder({
      'a.txt': text(`PORT VELL (CW) — ${OWN_A}`, PARAGRAPHS[0]!),
      'b.txt': text(OWN_B, OWN_C, '(With inputs from CW)'),
    });
    const bonds = groups.get('a.txt')?.bonds ?? [];
    assert.deepEqual(
      bonds.map(({ how }) => wordMessage(how, edtfOf)),
      ['They credit one agency, CW; of b.txt only a part is said to be its copy.'],
    );
    assert.deepEqual(
      bonds[0]?.places.map(({ path }) => path),
      ['a.txt', 'b.txt'],
    );
  });
});

describe('the independent sources of an event', () => {
  const CALL =
    'Foreign Minister Ana Torres telephoned President Ivo Lund of Asteria on Monday about the timber';
  /** The sources of the only event that all articles report. */
  function sourcesOf(texts: Readonly<Record<string, string>>): { groups: string[]; why: string[] } {
    const facts = folder(texts);
    const event = facts.events.find(
      ({ act, sources }) => act === 'call' && sources.length === Object.keys(texts).length,
    );
    assert.ok(event, JSON.stringify(facts.events.map(({ label, sources }) => [label, sources])));
    assert.deepEqual(
      independentSources(event, facts),
      eventSources(event, facts).map(({ articles }) => articles),
    );
    return {
      groups: eventSources(event, facts).map(({ articles }) => articles.join(' + ')),
      why: eventSources(event, facts).flatMap(({ bonds }) =>
        bonds.map(({ how }) => wordMessage(how, edtfOf)),
      ),
    };
  }
  const SENTENCE = `${CALL} that the storm had left on the western quay of the old harbour.`;

  it('are as many as the articles that report it in words of their own', () =>
    assert.deepEqual(
      sourcesOf({
        'a.txt': text(OWN_A, `${CALL}.`),
        'b.txt': text(
          OWN_B,
          'On Monday, before dinner, Foreign Minister Ana Torres telephoned President Ivo Lund of Asteria.',
        ),
      }).groups,
      ['a.txt', 'b.txt'],
    ));

  it('are one where it is reported in the same sentence, whatever else the articles say', () =>
    assert.deepEqual(
      sourcesOf({
        'a.txt': text(OWN_A, OWN_C, OWN_A.replace('Tuesday', 'Sunday'), SENTENCE),
        'b.txt': text(SENTENCE, OWN_B, PARAGRAPHS[1]!, PARAGRAPHS[2]!),
      }),
      {
        groups: ['a.txt + b.txt'],
        why: ['a.txt reports it only in words that it shares with b.txt.'],
      },
    ));

  it('are one where the articles are one source altogether', () =>
    assert.deepEqual(
      sourcesOf({
        'a.txt': text(`PORT VELL (CW) — ${OWN_A}`, `${CALL}.`),
        'b.txt': text(`MARSH BAY (CW) — ${OWN_B}`, 'Ana Torres telephoned Ivo Lund on Monday.'),
      }),
      { groups: ['a.txt + b.txt'], why: ['All of them credit the agency CW.'] },
    ));

  describe('where two sides spoke with each other', () => {
    const WORDS =
      'Minister Torres told the president that Port Vell would send two tugs and a crane before the ice comes. During the call he thanked her for the help that the city had given after the storm';
    const QUOTED = text(
      'President Ivo Lund of Asteria spoke with Foreign Minister Ana Torres by telephone on Monday.',
      OWN_A,
      `“${WORDS},” the Foreign Office said in a statement.`,
    );
    const TOLD = text(
      'Foreign Minister Ana Torres telephoned President Ivo Lund of Asteria on Monday.',
      OWN_B,
      `${WORDS}, according to a statement of the Ministry of Foreign Affairs.`,
    );
    const cases: readonly [string, string, readonly string[]][] = [
      [
        'they are one where both tell it from one statement, whatever they call those who made it',
        TOLD,
        ['a.txt and b.txt have what they report of it from the same statement.'],
      ],
      [
        'they are two where one of them has asked the other side as well',
        `${TOLD}\nThe call with Torres lasted an hour and had been hard, Ivo Lund said on Monday.`,
        [],
      ],
      [
        'they are two where the other one quotes other words',
        TOLD.replace(
          WORDS,
          'Minister Torres asked President Lund for his opinion on the price of timber in spring',
        ),
        [],
      ],
    ];
    for (const [name, other, why] of cases)
      it(name, () => assert.deepEqual(sourcesOf({ 'a.txt': QUOTED, 'b.txt': other }).why, why));
  });

  describe('where it is quoted', () => {
    const WORDS = ['“We called him and he wept,”', '“He wept when we called him,”'];
    const MORE = '“It was dark,”';
    /**
     * How many sources an event has that the two articles have from the words of these speakers; of one who tells more of it in
     * the first article if there is a third.
     */
    function count(act: string, ...[one, other, more]: [string, string, string?]): number {
      const speakers = [one, other];
      const articles = speakers.map((by, i) => {
        const isMore = more !== undefined && i === 0;
        const text = `${WORDS[i]} said ${by}.${isMore ? ` ${MORE} said ${more}.` : ''}`;
        const told = article(text, `${i}.txt`).quote(WORDS[i]!, { by });
        const built = (isMore ? told.quote(MORE, { by: more }) : told).facts;
        const events = built.quotations.map(
          ({ start, end }, k) =>
            ({ start: start + 1, end: end - 1, detailOf: k === 0 ? null : 0 }) as EventMention,
        );
        return { ...built, events };
      });
      const folder = collection(articles, {
        speakers: [...new Set([...speakers, ...(more === undefined ? [] : [more])])].map((name) =>
          collectionSpeaker(
            name,
            ...articles
              .filter((_, i) => speakers[i] === name || (name === more && i === 0))
              .map(({ path }) => path),
          ),
        ),
      });
      const mentions = articles.flatMap(({ path, events }) =>
        events.map((event, mention) => ({ path, ...event, mention })),
      );
      return eventSources({ act, mentions, sources: articles.map(({ path }) => path) }, folder).length;
    }
    it('they are one if all have it from the same speaker', () =>
      assert.equal(count('call', 'Ana Torres', 'Ana Torres'), 1));
    it('they are two if they have it from two', () =>
      assert.equal(count('call', 'Ana Torres', 'Ivo Lund'), 2));
    it('they are two if one of them lets another tell more of it', () =>
      assert.equal(count('call', 'Ana Torres', 'Ana Torres', 'Ivo Lund'), 2));
    it('they are two if the words themselves are the event', () =>
      assert.equal(count('post', 'Ana Torres', 'Ana Torres'), 2));
  });
});
