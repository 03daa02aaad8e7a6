import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createKeyIndex } from '../../../src/core/compare/keyIndex';
import { createPairs } from '../../../src/core/compare/pairs';
import { finish } from '../../../src/core/steps';

/** A thing is known by its keys; of so many that have one, none is found by it. */
interface Thing {
  readonly keys: readonly string[];
}
const COMMON = 3;

/** Things that come and go, paired by the keys that they share; `held` are those that are there. */
function pairing() {
  const index = createKeyIndex<Thing>(COMMON);
  const changed = new Set<Thing>();
  const pairs = createPairs<Thing, string>({
    candidates: (one) => index.sharing(one, one.keys).keys(),
    compare: ({ keys }, other) => {
      const common = keys.filter((key) => other.keys.includes(key)).sort();
      return common.includes('a') ? null : [`${common.join('')} of ${keys.join('')}`, common.join('')];
    },
    changed: (one) => changed.add(one),
  });
  return {
    changed,
    put(one: Thing): void {
      for (const touched of index.put(one, one.keys)) pairs.put(touched);
      pairs.put(one);
    },
    drop(one: Thing): void {
      pairs.drop(one);
      for (const touched of index.drop(one, one.keys)) pairs.put(touched);
    },
    hold: pairs.hold,
    /** The others that something came of. */
    found: (one: Thing): ReadonlySet<Thing> => new Set([...pairs.of(one)].map(([other]) => other)),
  };
}

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
/** A thing with these keys takes a place, or the place gets empty; then all are held, or only some steps are done. */
const changes = fc.array(
  fc.record({
    at: fc.nat(6),
    keys: fc.option(keys, { freq: 4 }),
    steps: fc.option(fc.nat(6), { freq: 2 }),
  }),
  { maxLength: 20 },
);

describe('things held against one another', () => {
  for (const steps of [0, 1, 2, 3, 4]) {
    it(`are all held though it is cancelled after ${steps} steps, and then not again`, () => {
      const again = pairing();
      const old = ['b', 'c', 'd'].map((key) => ({ keys: [key] }));
      old.forEach((thing) => again.put(thing));
      finish(again.hold());
      const late = { keys: ['b', 'c', 'd'] };
      again.put(late);
      const holding = again.hold();
      for (let i = 0; i < steps; i++) assert.equal(holding.next().done, false);
      finish(again.hold());
      assert.deepEqual(again.found(late), new Set(old));
      for (const thing of old) assert.deepEqual(again.found(thing), new Set([late]));
      assert.equal(again.hold().next().done, true);
    });
  }

  it('are as if all had come at once, whatever came and went, and tell who has changed', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const again = pairing();
        const places = new Map<number, Thing>();
        let before = new Map<Thing, ReadonlySet<Thing>>();
        for (const { at, keys, steps } of all) {
          const gone = places.get(at);
          if (gone) again.drop(gone);
          places.delete(at);
          if (keys) places.set(at, { keys });
          if (keys) again.put(places.get(at)!);
          const holding = again.hold();
          if (steps !== null) {
            for (let i = 0; i < steps && !holding.next().done; i++);
            continue;
          }
          finish(holding);
          const fresh = pairing();
          for (const thing of places.values()) fresh.put(thing);
          finish(fresh.hold());
          const now = new Map<Thing, ReadonlySet<Thing>>();
          for (const thing of places.values()) {
            now.set(thing, again.found(thing));
            assert.deepEqual(now.get(thing), fresh.found(thing));
            const known = before.get(thing) ?? new Set();
            const isSame =
              known.size === now.get(thing)!.size && [...known].every((o) => now.get(thing)!.has(o));
            if (!isSame) assert.ok(again.changed.has(thing));
          }
          before = now;
          again.changed.clear();
        }
      }),
      { numRuns: 500 },
    );
  });
});
