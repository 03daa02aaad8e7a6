import { type Asked, attribute, type Decision } from './attribute';
import { type Scorer, scoreByLearning } from './features';
import { isDirect, isSettled, isTitleOf } from './kind';
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
    (stretch) => !isSettled(forms[stretch], contents[stretch]!) && !isNamedWork(script, stretch),
    (stretch, decision) =>
      stretches[stretch]!.continued ||
      isPlain(script, stretch, decision) ||
      quoted(featuresOf(script, stretch, decision), contents[stretch]!),
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

/** A title by its form and by the words in front of it: no model need be asked. */
function isNamedWork({ forms, places, passages, contents }: Script, stretch: number): boolean {
  const place = places[stretch];
  return (
    forms[stretch] === 'title' &&
    !!place &&
    isTitleOf(contents[stretch]!, passages[place.passage]!.scene.passage, place.at)
  );
}

/** A whole sentence between marks, and nothing in its form that suggests a title: no model need be asked. */
function isPlain({ contents, forms, places, passages }: Script, stretch: number, decision: Asked): boolean {
  const place = places[stretch];
  if (!place || forms[stretch]) return false;
  const content = contents[stretch]!;
  const { items } = passages[place.passage]!.scene.passage;
  const before = items[place.at - 1];
  const ends = '.!?,'.includes(content.lastChar);
  const sentence = content.clause ? ends || before?.text === ':' : ends && !decision.embedded;
  return sentence && isDirect(content, before, decision.embedded);
}
