import { type Asked, attribute, type Decision } from './attribute';
import { type Scorer, scoreByLearning } from './features';
import { isSettled } from './kind';
import type { Stretch } from './pairMarks';
import { isQuoted, type QuotedFeature, quotedFeatures } from './quotedFeatures';
import type { Script } from './readScript';

/** The two models that decide about a stretch; those that ship where nothing else is said. */
export interface Models {
  /** Weighs the candidates for its speaker. */
  readonly score?: Scorer;
  /** Tells whether somebody is quoted at all. */
  readonly quoted?: typeof isQuoted;
}

/** What is decided of each stretch of a script, by index; `undefined` where its form settles that nobody is quoted. */
export function decide(
  script: Script,
  stretches: readonly Stretch[],
  { score = scoreByLearning, quoted = isQuoted }: Models = {},
): (Decision | undefined)[] {
  const { passages, contents, forms, cast } = script;
  return attribute(
    passages,
    stretches,
    contents,
    (stretch) => !isSettled(forms[stretch], contents[stretch]!),
    (stretch, decision) =>
      stretches[stretch]!.continued || quoted(featuresOf(script, stretch, decision), contents[stretch]!),
    score,
    (mention) => cast.of.get(mention),
  );
}

/** What the second model looks at, for one stretch. */
export function featuresOf(script: Script, stretch: number, decision: Asked | undefined): QuotedFeature[] {
  const { passages, contents, forms, places } = script;
  const place = places[stretch];
  if (!place) return [];
  const { passage } = passages[place.passage]!.scene;
  return quotedFeatures(contents, passage, place.at, forms[stretch], decision);
}
