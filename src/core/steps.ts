/** Work in small steps: yields wherever the thread may be given back, returns its result at the end. */
export type Steps<T> = Generator<void, T, void>;

/** How a long run is stopped, and how it gives the thread back. */
export interface Breaks {
  /** Asked after every slice of work. */
  readonly cancelled: () => boolean;
  /** Gives the thread back for a moment. */
  readonly pause: () => Promise<void>;
}

/**
 * So many things of which each costs next to nothing are one step: to offer the thread back costs as much as to look at one of
 * them, and between two key presses all events of a folder are looked at.
 */
export const A_STEP = 20;

/** Work between two pauses, in milliseconds; well below what a person or the extension host notices. */
const SLICE = 20;

/** Does all the steps at once, for whoever has nothing else to do. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the steps in slices; resolves to `undefined` where it was cancelled on the way. */
export async function inSlices<T>(steps: Steps<T>, { cancelled, pause }: Breaks): Promise<T | undefined> {
  for (let sliceEnds = Date.now() + SLICE; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() < sliceEnds) continue;
    await pause();
    if (cancelled()) return undefined;
    sliceEnds = Date.now() + SLICE;
  }
}
