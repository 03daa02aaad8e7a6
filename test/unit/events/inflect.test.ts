import * as assert from 'node:assert/strict';
import { nounForms, verbForms } from '../../../src/core/events/inflect';

/** A verb and its third person, past, participle and -ing form. */
const verbs: readonly (readonly [verb: string, ...forms: string[]])[] = [
  ['attack', 'attacks', 'attacked', 'attacking'],
  ['meet', 'meets', 'met', 'meeting'],
  ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  ['die', 'dies', 'died', 'dying'],
  ['flee', 'flees', 'fled', 'fleeing'],
  ['rob', 'robs', 'robbed', 'robbing'],
  ['ban', 'bans', 'banned', 'banning'],
  ['admit', 'admits', 'admitted', 'admitting'],
  ['quit', 'quits', 'quit', 'quitting'],
  ['deny', 'denies', 'denied', 'denying'],
  ['launch', 'launches', 'launched', 'launching'],
  ['crash', 'crashes', 'crashed', 'crashing'],
  ['hit', 'hits', 'hit', 'hitting'],
  ['release', 'releases', 'released', 'releasing'],
  ['bomb', 'bombs', 'bombed', 'bombing'],
  ['collide', 'collides', 'collided', 'colliding'],
  ['visit', 'visits', 'visited', 'visiting'],
  ['open', 'opens', 'opened', 'opening'],
  ['offer', 'offers', 'offered', 'offering'],
  ['order', 'orders', 'ordered', 'ordering'],
  ['deliver', 'delivers', 'delivered', 'delivering'],
  ['murder', 'murders', 'murdered', 'murdering'],
  ['publish', 'publishes', 'published', 'publishing'],
  ['detain', 'detains', 'detained', 'detaining'],
  ['veto', 'vetoes', 'vetoed', 'vetoing'],
  ['repair', 'repairs', 'repaired', 'repairing'],
  ['explain', 'explains', 'explained', 'explaining'],
];

describe('forms of verbs and nouns', () => {
  for (const [verb, ...forms] of verbs) {
    it(verb, () =>
      assert.deepEqual(
        [...new Set([...verbForms(verb).keys()])].sort(),
        [...new Set([verb, ...forms])].sort(),
      ),
    );
  }

  for (const [noun, ...forms] of [
    ['attack', 'attacks'],
    ['inquiry', 'inquiries'],
    ['crash', 'crashes'],
    ['talks'],
    ['elections'],
  ] as const) {
    it(noun, () => assert.deepEqual(nounForms(noun), [noun, ...forms]));
  }
});
