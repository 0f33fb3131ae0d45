import type { Clock } from '../store/clock';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 10_000;

/**
 * Works on keys, one at a time each: keys that are added several times before their turn are worked on once, and those
 * whose work throws come again, after longer and longer pauses.
 */
export class WorkQueue {
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly dueTimes = new Map<string, number>();
  private readonly failures = new Map<string, number>();
  private stopped = false;

  /** @param work - answers after how many milliseconds the key is to come again, if at all */
  constructor(
    private readonly work: (key: string) => number | undefined,
    private readonly now: Clock,
  ) {}

  /** Works on a key in so many milliseconds, or earlier if it was to be earlier. */
  add(key: string, delayMs = 0): void {
    const due = this.now() + delayMs;
    if (this.stopped || (this.dueTimes.get(key) ?? Infinity) <= due) {
      return;
    }
    clearTimeout(this.timers.get(key));
    this.dueTimes.set(key, due);
    this.timers.set(
      key,
      setTimeout(() => this.run(key), delayMs),
    );
  }

  stop(): void {
    this.stopped = true;
    this.timers.forEach(timer => clearTimeout(timer));
    this.timers.clear();
  }

  private run(key: string): void {
    this.timers.delete(key);
    this.dueTimes.delete(key);
    try {
      const again = this.work(key);
      this.failures.delete(key);
      if (again !== undefined) {
        this.add(key, again);
      }
    } catch {
      const failures = (this.failures.get(key) ?? 0) + 1;
      this.failures.set(key, failures);
      this.add(
        key,
        Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS),
      );
    }
  }
}
