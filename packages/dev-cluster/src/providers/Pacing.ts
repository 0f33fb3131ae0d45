/**
 * Makes steps take their time, as real providers do: a step is done a while after it was first asked about. What is
 * no longer wanted is forgotten, so it takes its time again when it comes back.
 */
export class Pacing {
  private readonly dueTimes = new Map<string, Map<string, number>>();

  /**
   * @param delay - how long the next step takes, in milliseconds
   * @param now - the time, in milliseconds
   */
  constructor(
    private readonly delay: () => number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Which of the steps that an owner wants are done by now. */
  done(owner: string, wanted: string[]): Set<string> {
    const before = this.dueTimes.get(owner);
    const dueTimes = new Map(
      wanted.map(step => [
        step,
        before?.get(step) ?? this.now() + this.delay(),
      ]),
    );
    this.dueTimes.set(owner, dueTimes);
    return new Set(
      wanted.filter(step => (dueTimes.get(step) ?? 0) <= this.now()),
    );
  }

  /** Milliseconds until the owner's next step is done; `undefined` when all are. */
  untilNext(owner: string): number | undefined {
    const pending = [...(this.dueTimes.get(owner)?.values() ?? [])]
      .map(due => due - this.now())
      .filter(wait => wait > 0);
    return pending.length > 0 ? Math.min(...pending) : undefined;
  }

  forget(owner: string): void {
    this.dueTimes.delete(owner);
  }
}
