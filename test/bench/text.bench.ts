import { linesOf } from '../../src/core/text/lines';
import { sentencesIn } from '../../src/core/text/sentences';
import type { BenchGroup } from './group';

const PARAGRAPH =
  'Mr. Vermaas, who runs the ferry, said on Tuesday: "It is a question of safety." The council (of 11 members) disagreed.\n';
const sizes = [200, 400, 800, 1600];

export const groups: BenchGroup[] = [
  {
    name: 'sentences of one long paragraph',
    growth: 'linear',
    sizes,
    prepare(size) {
      const text = PARAGRAPH.replace('\n', ' ').repeat(size);
      return () => sentencesIn(text, { start: 0, end: text.length });
    },
  },
  {
    name: 'lines',
    growth: 'linear',
    sizes,
    prepare(size) {
      const text = PARAGRAPH.repeat(size);
      return () => linesOf(text);
    },
  },
];
