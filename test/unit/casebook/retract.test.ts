import assert from 'node:assert/strict';
import { patchCasebook } from '../../../src/core/casebook/patch';

const retract = (text: string, exact: string): string =>
  patchCasebook(text, { kind: 'retract', section: 'attributions', article: 'a.txt', quote: { exact } });

const HEAD = 'version: 1 # ours\n';
const entry = (exact: string, speaker = 'Ida Holm'): string =>
  `  - article: a.txt\n    quote: { exact: ${exact} }\n    speaker: ${speaker} # heard it\n`;

describe('taking back an attribution', () => {
  const list = `${HEAD}attributions:\n${entry('one')}  # the others\n${entry('two')}${entry('three')}`;

  for (const exact of ['one', 'two', 'three']) {
    it(`takes out the lines of “${exact}” and leaves the others`, () =>
      assert.equal(retract(list, exact), list.replace(entry(exact), '')));
  }

  it('takes out the section with its last entry', () =>
    assert.equal(
      retract(`${HEAD}attributions:\n${entry('one')}silenced: []\n`, 'one'),
      `${HEAD}silenced: []\n`,
    ));

  it('takes out what was decided last', () =>
    assert.equal(
      retract(`${HEAD}attributions:\n${entry('one')}${entry('one', 'Olaf')}`, 'one'),
      `${HEAD}attributions:\n${entry('one')}`,
    ));

  it('takes a day out of the section for days, and leaves the others', () => {
    const dates = `dates:\n  - { article: a.txt, quote: { exact: one }, means: 2025-05-01 } # ours\n`;
    const said = `said:\n  - { article: a.txt, quote: { exact: one }, on: 2025-05-01 }\n`;
    const text = `${HEAD}attributions:\n${entry('one')}${dates}${said}`;
    const change = { kind: 'retract', article: 'a.txt', quote: { exact: 'one' } } as const;
    assert.equal(patchCasebook(text, { ...change, section: 'dates' }), text.replace(dates, ''));
    assert.equal(patchCasebook(text, { ...change, section: 'said' }), text.replace(said, ''));
  });

  it('changes nothing where nothing was decided', () => {
    assert.equal(retract(list, 'four'), list);
    assert.equal(retract('', 'one'), '');
  });

  it('keeps the line ends of the file', () => {
    const dos = list.replace(/\n/g, '\r\n');
    assert.equal(retract(dos, 'two'), list.replace(entry('two'), '').replace(/\n/g, '\r\n'));
  });

  it('refuses to touch a list in one line', () =>
    assert.throws(() =>
      retract('attributions: [{ article: a.txt, quote: { exact: one }, speaker: null }]\n', 'one'),
    ));
});
