// What the training needs of the core; bundled by `core.mjs`.
import { readLayout } from '../../../src/core/article/readLayout';
import { pairMarks, type Stretch } from '../../../src/core/quotes/pairMarks';
import { readScript, type Script, speechBlocks } from '../../../src/core/quotes/readScript';

export { decide, featuresOf } from '../../../src/core/quotes/decide';
export { featureGroups, scoreBy } from '../../../src/core/quotes/features';

/** An article as far as it can be read before anything is decided. */
export function readArticle(text: string): { stretches: readonly Stretch[]; script: Script } {
  const layout = readLayout(text);
  const { stretches } = pairMarks(text, speechBlocks(layout));
  return { stretches, script: readScript(text, layout, stretches) };
}
