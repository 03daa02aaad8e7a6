/**
 * Collects what has changed and hands it over once it is quiet: `quiet` milliseconds after the last addition, but never
 * later than `patience` after the first, so that steady typing still shows its results.
 */
export class Pending<T> {
  private readonly items = new Set<T>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first = 0;

  constructor(
    private readonly quiet: number,
    private readonly patience: number,
    private readonly hand: (items: ReadonlySet<T>) => void,
  ) {}

  add(item: T): void {
    const now = Date.now();
    if (this.items.size === 0) this.first = now;
    this.items.add(item);
    clearTimeout(this.timer);
    const wait = Math.min(this.quiet, this.first + this.patience - now);
    this.timer = setTimeout(() => this.flush(), Math.max(wait, 0));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.items.clear();
  }

  private flush(): void {
    const items = new Set(this.items);
    this.items.clear();
    this.hand(items);
  }
}
