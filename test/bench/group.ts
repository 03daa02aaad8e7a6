/** One thing to measure on inputs of growing size; `scripts/bench.mjs` looks at how its time grows, not at the time itself. */
export interface BenchGroup {
  readonly name: string;
  /** `linear`: twice the input may take twice the time. `flat`: it must take no longer. */
  readonly growth: 'linear' | 'flat';
  readonly sizes: readonly number[];
  /** The name of a group of the same sizes of which this is a part: its share of the time is told. */
  readonly partOf?: string;
  /** The memory is told that what was made of the largest input keeps. */
  readonly memory?: boolean;
  /** Makes the input of one size, outside the measured time, and returns what is measured. */
  prepare(size: number): () => void;
}
