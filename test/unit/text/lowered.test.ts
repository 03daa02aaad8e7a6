import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lowered } from '../../../src/core/text/lowered';

describe('a text in small letters', () => {
  it('has small letters', () =>
    assert.equal(lowered('ANA Torres, Ärzte, ΣΟΦΟΣ'), 'ana torres, ärzte, σοφος'));

  it('keeps every letter where it stands', () => {
    assert.equal(lowered('İzmir BURNS'), 'İzmir burns');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(lowered(text).length, text.length);
      }),
    );
  });
});
