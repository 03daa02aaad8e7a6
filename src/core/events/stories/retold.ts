import type { Place } from '../../facts';
import { copyOf, type Joined, takeIn } from '../joined';
import type { Report } from '../report';

/** Events while the news of their stories is told: those that change become copies, and the ones that were given stay. */
export class Retold {
  readonly #became = new Map<Joined, Joined>();
  readonly #copies = new Set<Joined>();

  constructor(readonly placed: (report: Report) => Joined) {}

  /** The event that a report belongs to by now. */
  eventOf(report: Report): Joined {
    return this.#now(this.placed(report));
  }

  /** Adds a sentence that tells the event in other words; gives back the event. */
  tell(event: Joined, telling: Place): Joined {
    const copy = this.#own(event);
    copy.tellings.push(telling);
    return copy;
  }

  /** Makes two events one, and gives it back. */
  merge(one: Joined, other: Joined): Joined {
    const [large, small] = one.reports.length >= other.reports.length ? [one, other] : [other, one];
    const copy = this.#own(large);
    for (const report of small.reports) takeIn(copy, report);
    copy.tellings.push(...small.tellings);
    this.#became.set(small, copy);
    return copy;
  }

  /** What became of those that have changed. */
  became(): ReadonlyMap<Joined, Joined> {
    return new Map([...this.#became.keys()].map((event) => [event, this.#now(event)]));
  }

  #own(event: Joined): Joined {
    if (this.#copies.has(event)) return event;
    const copy = copyOf(event);
    this.#copies.add(copy);
    this.#became.set(event, copy);
    return copy;
  }

  #now(event: Joined): Joined {
    let now = event;
    for (let next = this.#became.get(now); next; next = this.#became.get(now)) now = next;
    return now;
  }
}
