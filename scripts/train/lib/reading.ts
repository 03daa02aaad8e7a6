// What the training needs of the core; bundled by `core.mjs`.
import type { Layout } from '../../../src/core/article/layout';
import { readLayout } from '../../../src/core/article/readLayout';
import { pairMarks, type Stretch } from '../../../src/core/quotes/pairMarks';
import { readScript, type Script, speechBlocks } from '../../../src/core/quotes/readScript';

export { decide, featuresOf } from '../../../src/core/quotes/decide';
export { isReported } from '../../../src/core/quotes/quotation';
export { readSpeech } from '../../../src/core/quotes/readSpeech';
export { spanOf } from '../../../src/core/quotes/reports';
export { nameOf } from '../../../src/core/quotes/statementFeatures';
export { candidatesIn } from '../../../src/core/quotes/statements';
export { featureGroups, scoreBy } from '../../../src/core/quotes/features';

/** An article as far as it can be read before anything is decided. */
export function readArticle(text: string): {
  layout: Layout;
  stretches: readonly Stretch[];
  script: Script;
} {
  const layout = readLayout(text);
  const { stretches } = pairMarks(text, speechBlocks(layout));
  return { layout, stretches, script: readScript(text, layout, stretches) };
}
export { wordsIn } from '../../../src/core/events/stories/words';
