import type { Clock } from '../store/clock';

/** How far an owner's steps are at one moment. */
export interface Progress {
  /** Those that are done. */
  done: Set<string>;
  /** Milliseconds until the next one is; `undefined` when all are done. */
  untilNext?: number;
}

/**
 * Makes steps take their time, as real providers do: a step is done a while after it was first wanted. What is no
 * longer wanted is forgotten, so it takes its time again when it comes back.
 */
export class Pacing {
  private readonly dueTimes = new Map<string, Map<string, number>>();

  /**
   * @param delay - how long the next step takes, in milliseconds
   * @param now - the time, in milliseconds
   */
  constructor(
    private readonly delay: () => number,
    private readonly now: Clock,
  ) {}

  /** How far the steps that an owner wants are by now. Those that are new together are done together. */
  progress(owner: string, wanted: string[]): Progress {
    const now = this.now();
    const before = this.dueTimes.get(owner);
    const due = now + this.delay();
    const dueTimes = new Map(
      wanted.map(step => [step, before?.get(step) ?? due]),
    );
    this.dueTimes.set(owner, dueTimes);
    const pending = [...dueTimes.values()].filter(time => time > now);
    return {
      done: new Set(wanted.filter(step => (dueTimes.get(step) ?? due) <= now)),
      untilNext: pending.length > 0 ? Math.min(...pending) - now : undefined,
    };
  }

  forget(owner: string): void {
    this.dueTimes.delete(owner);
  }
}
