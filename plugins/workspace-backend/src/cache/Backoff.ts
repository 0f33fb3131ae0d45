/** Pauses between tries. */
export interface BackoffOptions {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** Pauses that double with each failure in a row, half of each by chance, so that many clients spread out. */
export class Backoff {
  private failed = 0;

  constructor(private readonly options: BackoffOptions) {}

  /** Failures in a row. */
  get failures(): number {
    return this.failed;
  }

  /** Counts a failure and says how many milliseconds to wait. */
  next(): number {
    const doubled = this.options.firstMs * 2 ** Math.min(this.failed, 20);
    this.failed++;
    const bound = Math.min(doubled, this.options.longestMs);
    return bound / 2 + (Math.random() * bound) / 2;
  }

  reset(): void {
    this.failed = 0;
  }
}
