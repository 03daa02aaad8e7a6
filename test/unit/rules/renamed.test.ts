import assert from 'node:assert/strict';
import { applyCasebook } from '../../../src/core/casebook/apply';
import { type Casebook, emptyCasebook } from '../../../src/core/casebook/casebook';
import { edtfOf } from '../../../src/core/calendar/days';
import { joinCollection } from '../../../src/core/collection';
import { extractArticle } from '../../../src/core/extract';
import type { CollectionFacts } from '../../../src/core/facts';
import { wordMessage } from '../../../src/core/message';
import { bearerOf } from '../../../src/core/people/speakerAcross';
import { check } from '../../../src/core/rules/check';
import { fixesFor } from '../../../src/core/rules/fixes';
import { finish } from '../../../src/core/steps';

// What the casebook calls somebody is what everything about them is told with.

function folder(texts: readonly string[], people: Casebook['people'] = []): CollectionFacts {
  const casebook = { ...emptyCasebook, people };
  const articles = texts.map((text, i) => extractArticle({ path: `${'abc'[i]}.txt`, text }));
  const byPath = new Map(articles.map((facts) => [facts.path, applyCasebook(facts, casebook)]));
  return finish(joinCollection(byPath, casebook));
}

/** The findings of a rule in the first article, and what the fixes of the first one offer. */
function found(rule: string, collection: CollectionFacts): { count: number; offered: string[] } {
  const findings = check(collection.articles.get('a.txt')!, collection, {}).filter(
    (finding) => finding.rule === rule,
  );
  const offered = findings
    .slice(0, 1)
    .flatMap((finding) => fixesFor(finding, collection))
    .flatMap(({ action }) =>
      action.kind === 'decide' && action.change.kind === 'attribute' ? (action.change.speaker ?? []) : [],
    );
  return { count: findings.length, offered };
}

const NAMESAKES =
  'Jon Torres and Pia Torres sit on the council.\n\n“We will not sell the quay,” Torres said.';
const NAMELESS =
  '“The quay is ours,” said Jon Torres, the mayor.\n\nThe council met again.\n\n“We will not sell it.”\n\nThen it rained.';

describe('somebody whom the casebook calls otherwise', () => {
  it('is offered under that name', () => {
    const { offered } = found('unattributed-quote', folder([NAMELESS]));
    assert.deepEqual(offered, ['Jon Torres']);
    const people = [{ name: 'Jonathan Torres-Lind', aliases: ['Jon Torres'] }];
    assert.deepEqual(found('unattributed-quote', folder([NAMELESS], people)).offered, [
      'Jonathan Torres-Lind',
    ]);
  });

  it('is no longer held apart from the one they are', () => {
    assert.equal(found('ambiguous-speaker', folder([NAMESAKES])).count, 1);
    const people = [{ name: 'Pia Torres', aliases: ['Jon Torres'] }];
    assert.equal(found('ambiguous-speaker', folder([NAMESAKES], people)).count, 0);
  });

  it('is no longer in doubt where a surname means them', () => {
    const said = (people?: Casebook['people']): string[] =>
      folder([NAMESAKES], people)
        .articles.get('a.txt')!
        .quotations.flatMap(({ attribution }) =>
          attribution ? [attribution.certainty, wordMessage(attribution.how, edtfOf)] : [],
        );
    const [before, why] = said();
    assert.equal(before, 'doubtful');
    assert.deepEqual(said([{ name: 'Pia Torres', aliases: ['Jon Torres'] }]), [
      'likely',
      `${why}; by the casebook they are one person`,
    ]);
  });

  it('is still held apart from a third', () => {
    const three = NAMESAKES.replace('Jon', 'Ben Torres, Jon');
    const people = [{ name: 'Pia Torres', aliases: ['Jon Torres'] }];
    const { offered } = found('ambiguous-speaker', folder([three], people));
    assert.deepEqual(offered.slice(0, 2), ['Ben Torres', 'Pia Torres']);
  });
});

describe('a name', () => {
  const collection = folder([NAMESAKES, '“No,” said Ivo Lund.']);
  const pia = collection.speakers.find(({ name }) => name === 'Pia Torres')!;
  const cases: readonly (readonly [name: string, bearer: string | undefined])[] = [
    ['Jon Torres', 'Jon Torres'],
    ['ivo  lund', 'Ivo Lund'],
    ['Pia Torres', undefined],
    ['Pia Torres-Lind', undefined],
    ['Torres', undefined],
  ];
  for (const [name, bearer] of cases)
    it(`“${name}” is borne by ${bearer ?? 'nobody else'}`, () =>
      assert.equal(bearerOf(collection, name, pia)?.name, bearer));
});
