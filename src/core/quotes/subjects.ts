import type { FoundMention } from '../people/mention';
import type { Segment } from './passage';
import type { Scene } from './scene';
import type { CueVerb } from './verbs';
import { WordClass } from './wordClass';

/** Who does what a verb says, and how directly the two are joined; see `CueLink`. */
export interface Subject {
  readonly mention: FoundMention | null;
  readonly link: 'before' | 'shared' | 'far' | 'none';
}

const NOBODY: Subject = { mention: null, link: 'none' };
const REACH = 45;
const SKIP = WordClass.adverb | WordClass.auxiliary | WordClass.time;
// What opens a clause inside which a new main verb hardly shares the subject.
const ADVERBIAL = new Set('where when while whose which because although after before'.split(' '));
const SUBORDINATE = new Set(
  'if when while because although though whether unless since after before until as'.split(' '),
);

/**
 * The subject in front of a verb: past adverbs, auxiliaries and days ("Ortega later said", "Ortega on Tuesday said"),
 * past what stands between commas ("Ortega, who lives there, said"), past an infinitive ("Ortega went on to say").
 */
export function subjectBefore(scene: Scene, segment: Segment, verbAt: number, verb: CueVerb): Subject {
  const { items } = scene.passage;
  let fallback: FoundMention | undefined;
  let direct = true;
  for (let j = verbAt - 1; j >= segment.from && verbAt - j < REACH; j--) {
    const item = items[j]!;
    if (item.kind === 'stretch') break;
    const mention = scene.endingAt(j);
    if (mention) {
      const share = scene.shareEndingIn(mention, segment.from);
      if (share) return { mention: share, link: direct ? 'before' : 'far' };
      const whole = direct && verb.form === 'finite' ? scene.nounGroupWith(mention, segment.from) : undefined;
      if (whole) return { mention: taken(scene, whole), link: 'before' };
      if (mention.afterPreposition || mention.possessive || isObject(scene, mention)) {
        fallback ??= mention;
        direct = false;
        j = mention.from;
        continue;
      }
      // "Divers who searched the basin said": what lies between "who" and the second verb says more of the divers.
      const described = mention.head === 'who' && !direct ? scene.endingAt(mention.from - 1) : undefined;
      if (described && !described.afterPreposition && !isObject(scene, described))
        return { mention: described, link: 'before' };
      return { mention, link: direct ? 'before' : 'far' };
    }
    if (item.kind === 'mark') {
      if (item.text === ')' || item.text === ']') {
        while (j > segment.from && items[j]!.text !== '(' && items[j]!.text !== '[') j--;
        continue;
      }
      if (item.text === '.' && scene.endingAt(j - 1)) continue;
      if (!',—–-'.includes(item.text)) break;
      const apposed = verb.form === 'ing' ? undefined : acrossCommas(scene, segment, j);
      if (apposed) return { mention: apposed, link: 'before' };
      return sharedSubject(scene, segment, j, verb, fallback);
    }
    const { classes, lower } = item;
    if (lower === 'to') {
      // "went on to say", "is expected to tell": on to the verb in front.
      for (
        let k = 0;
        k < 3 && j > segment.from + 1 && !scene.endingAt(j - 1) && items[j - 1]!.kind === 'word';
        k++
      )
        j--;
      continue;
    }
    if (classes & SKIP) continue;
    if (lower === 'and' || lower === 'but' || lower === 'or' || lower === 'then')
      return sharedSubject(scene, segment, j, verb, fallback);
    if (SUBORDINATE.has(lower))
      return verb.form === 'ing' ? sharedSubject(scene, segment, j, verb, fallback) : finish(fallback);
    if (classes & WordClass.relative)
      return { mention: antecedent(scene, j) ?? fallback ?? null, link: 'far' };
    if (classes & WordClass.preposition) {
      if (verb.form === 'ing') return sharedSubject(scene, segment, j, verb, fallback);
      continue;
    }
    if (direct && !item.mayBeVerb) {
      const group = scene.nounGroupEndingAt(j, segment.from);
      if (group) {
        if (!group.afterPreposition && !isObject(scene, group)) return { mention: group, link: 'before' };
        fallback ??= group;
        j = group.from;
      }
    }
    direct = false;
  }
  return verb.form === 'ing' ? sharedSubject(scene, segment, verbAt, verb, fallback) : finish(fallback);
}

function finish(fallback: FoundMention | undefined): Subject {
  return fallback ? { mention: fallback, link: 'far' } : NOBODY;
}

/** "told Ortega ...": the mention is what another verb is about. */
function isObject(scene: Scene, mention: FoundMention): boolean {
  const before = scene.passage.items[mention.from - 1];
  if (before?.kind !== 'word' || mention.kind === 'pronoun') return false;
  const { verb, mayBeVerb } = before;
  // "..., said Ortega" is the other order of words, not an object.
  if (verb?.strength === 'says') return verb.lemma === 'tell' || verb.lemma === 'ask';
  return mayBeVerb;
}

/** "Ortega, the mayor, said": who stands in front of what the comma at `close` ends. */
function acrossCommas(scene: Scene, segment: Segment, close: number): FoundMention | undefined {
  const { items } = scene.passage;
  const char = items[close]!.text;
  let latest: FoundMention | undefined;
  for (let k = close - 1; k > segment.from && close - k < REACH; k--) {
    if (items[k]!.kind === 'stretch') break;
    if (items[k]!.text !== char) continue;
    const mention =
      scene.endingAt(k - 1) ?? (items[k - 1]?.text === ')' ? beforeBracket(scene, k - 1) : undefined);
    if (!mention || mention.possessive) continue;
    if (!opensApposition(scene, k + 1)) continue;
    if (!mention.afterPreposition) return mention;
    const whole = scene.nounGroupWith(mention, segment.from);
    latest ??= whole ? taken(scene, whole) : mention;
  }
  return latest;
}

function taken(scene: Scene, mention: FoundMention): FoundMention {
  scene.take(mention);
  return mention;
}

function beforeBracket(scene: Scene, close: number): FoundMention | undefined {
  const { items } = scene.passage;
  for (let k = close; k > 0 && close - k < 8; k--) if (items[k]!.text === '(') return scene.endingAt(k - 1);
  return undefined;
}

/** Whether what follows a comma says more of the name in front: "the mayor", "who ...", "34", "speaking in". */
function opensApposition(scene: Scene, at: number): boolean {
  const item = scene.passage.items[at];
  if (!item || item.kind === 'stretch') return false;
  if (item.kind === 'mark') return item.text === '(';
  const { classes, lower } = item;
  if (
    classes &
    (WordClass.determiner | WordClass.relative | WordClass.role | WordClass.source | WordClass.preposition)
  )
    return true;
  if (/^\d/.test(lower) || item.capital) return true;
  if (/(?:ing|ed)$/.test(lower)) return true;
  return !(classes & (WordClass.conjunction | WordClass.pronoun | WordClass.auxiliary)) && !item.verb;
}

/** The subject that a verb shares with another: of the main clause for "adding", of the nearest verb for "and said". */
function sharedSubject(
  scene: Scene,
  segment: Segment,
  at: number,
  verb: CueVerb,
  fallback: FoundMention | undefined,
): Subject {
  let found: FoundMention | undefined;
  for (const mention of scene.mentionsIn(Math.max(segment.from, at - 3 * REACH), at)) {
    if (!isSubject(scene, segment, mention) || (found && isSubordinate(scene, mention))) continue;
    found = mention;
    if (verb.form === 'ing') break;
  }
  if (!found && verb.form === 'ing') {
    // "Calling it a mess, Ortega left": the subject comes behind.
    found = scene
      .mentionsIn(at, Math.min(segment.end, at + REACH))
      .find((mention) => mention.from > at && isSubject(scene, segment, mention));
  }
  return found ? { mention: found, link: 'shared' } : finish(fallback);
}

/** "the building where two men died": the subject of a clause that only says more of another word. */
function isSubordinate(scene: Scene, { from }: FoundMention): boolean {
  const before = scene.passage.items[from - 1];
  return before?.kind === 'word' && ADVERBIAL.has(before.lower);
}

/** Whether a mention stands where a subject stands: no preposition before it, a verb behind it (past commas). */
export function isSubject(scene: Scene, segment: Segment, mention: FoundMention): boolean {
  if (mention.afterPreposition || mention.possessive || isObject(scene, mention)) return false;
  const { items } = scene.passage;
  if (items[mention.to - 1]!.classes & WordClass.withVerb) return true;
  for (let i = mention.to; i < segment.end && i - mention.to < 4; i++) {
    const { kind, classes, lower, text } = items[i]!;
    if (kind === 'stretch') return false;
    if (kind === 'mark') {
      if (text === ',' || text === '(' || text === '—' || text === '–') return opensApposition(scene, i + 1);
      continue;
    }
    if (
      classes & (WordClass.auxiliary | WordClass.relative) ||
      (items[i]!.mayBeVerb && !(classes & WordClass.determiner))
    )
      return true;
    if (classes & (WordClass.adverb | WordClass.time) || classes & WordClass.preposition) continue;
    return /[^s]s$/.test(lower) && !items[i]!.capital;
  }
  return false;
}

/** Whom a "which" or "that" stands for: the mention right in front. */
function antecedent(scene: Scene, at: number): FoundMention | undefined {
  return (
    scene.endingAt(at - 1) ?? (scene.passage.items[at - 1]?.text === ',' ? scene.endingAt(at - 2) : undefined)
  );
}

/** "said Ortega", "said one neighbour": who stands behind the verb, where the words before it allow that order. */
export function subjectBehind(
  scene: Scene,
  segment: Segment,
  verbAt: number,
  verb: CueVerb,
): FoundMention | undefined {
  const { items } = scene.passage;
  if (verb.form !== 'finite' || verb.lemma === 'tell') return undefined;
  const before = verbAt > segment.from ? items[verbAt - 1]! : undefined;
  if (before && before.kind === 'word') return undefined;
  if (before && before.kind === 'mark' && !',.?!—–-…”\'"'.includes(before.text)) return undefined;
  let at = verbAt + 1;
  while (at < segment.end && at < verbAt + 3 && items[at]!.classes & WordClass.adverb) at++;
  if (at >= segment.end) return undefined;
  const mention = scene.beginningAt(at) ?? scene.nounGroupAt(at, segment.end);
  if (!mention) return undefined;
  // "..., said Ortega would resign": then Ortega is not who said it.
  const next = items[mention.to];
  return next?.kind === 'word' && next.classes & WordClass.auxiliary ? undefined : mention;
}
