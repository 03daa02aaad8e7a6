import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { extractArticle } from '../../../src/core/extract';
import type { Figure } from '../../../src/core/figures/figure';

const FOLDER = 'test/unit/figures/cases';

function linesOf(file: string): string[] {
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** The sentence as the second paragraph of an article. */
function figuresIn(sentence: string): { figures: readonly Figure[]; from: number } {
  const head = 'date 2025-03-12\n\nIt was a long day at the quay.\n\n';
  return {
    figures: extractArticle({ path: 'a.txt', text: `${head}${sentence}\n` }).figures,
    from: head.length,
  };
}

function described({ measure, currency, low, high, bound, kind, partial, voice, state }: Figure): string {
  const round = (value: number): number => Math.round(value * 100) / 100 || 0;
  const [least, most] = [round(low), high === null ? '' : round(high)];
  const rest = [kind, partial && 'partial', voice !== 'own' && voice, state !== 'stated' && state];
  return [
    `${measure}${currency ? ` ${currency}` : ''}`,
    least === most ? `${least}` : `${Math.round(least * 100) / 100}..${most}`,
    [bound, ...rest.filter((each) => each)].join('; '),
  ].join(' | ');
}

describe('figures', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== 'nothing.txt')) {
    describe(file.replace('.txt', '').replaceAll('-', ' '), () => {
      for (const line of linesOf(file)) {
        it(line, () => {
          const [marked = '', ...expected] = line.split('|').map((column) => column.trim());
          const { figures, from } = figuresIn(marked.replace(/[«»]/g, ''));
          const figure = figures.find(({ start }) => start === from + marked.indexOf('«'));
          const found = figures.map(({ text }) => text).join(', ');
          if (expected[0] === 'nothing') return assert.equal(figure, undefined, found);
          assert.ok(figure, `found only ${found || 'nothing'}`);
          assert.equal(figure.text, /«(.*)»/.exec(marked)![1]);
          assert.equal(described(figure), expected.join(' | '));
        });
      }
    });
  }

  describe('what is none', () => {
    for (const text of linesOf('nothing.txt')) {
      it(text, () =>
        assert.deepEqual(
          figuresIn(text).figures.map((figure) => figure.text),
          [],
        ),
      );
    }
  });

  it('belong to the event that brought them about, not to the one that their sentence reports', () => {
    const text =
      'date 2025-03-12\n\nMayor Ana Torres met Ivo Lund on Tuesday to discuss the attack in Port Vell that killed 26 people.\n';
    const { figures, events } = extractArticle({ path: 'a.txt', text });
    assert.deepEqual(
      figures.map(({ event }) => event !== null && events[event]?.act),
      ['attack'],
    );
  });
});

describe('any text', () => {
  const PIECES = [
    ...'at least|more than|between|and|to|of|the|them|another|including|killed|were|dead|people|tourists|died|toll|rose|from|%|$|£|million|dozen|dozens|hundreds|magnitude|- magnitude|miles|per cent|26|1,00,000|6.1|9/11|10:30|two|twenty|-|,|.|(|)|“|”|’|feared|not|\n\n|😀|e\u0301|\u00a0|constructor|__proto__'.split(
      '|',
    ),
  ];
  const texts = fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      {
        maxLength: 50,
      },
    )
    .map((pieces) => pieces.join(' '));

  it('yields figures in order, with their own words, whose numbers lie between their ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { figures, events } = extractArticle({ path: 'a.txt', text });
        let last = -1;
        for (const figure of figures) {
          assert.equal(figure.text, text.slice(figure.start, figure.end));
          assert.ok(figure.end > figure.start && figure.start >= last);
          assert.ok(figure.high === null || figure.low <= figure.high);
          assert.ok(figure.event === null || events[figure.event] !== undefined);
          last = figure.start;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('takes time in proportion to its length', function () {
    this.timeout(20_000);
    const seconds = (length: number): number => {
      const text = 'between 20 and 30 people, including two, of whom three, '.repeat(length);
      const start = process.cpuUsage().user;
      extractArticle({ path: 'a.txt', text });
      return (process.cpuUsage().user - start) / 1e6;
    };
    seconds(500);
    const short = Math.min(seconds(500), seconds(500));
    assert.ok(seconds(2500) < 12 * short + 0.3);
  });
});
