interface Waiter {
  readonly fulfilled: () => boolean;
  readonly resolve: (fulfilled: boolean) => void;
  timer?: NodeJS.Timeout;
}

/** Callers that wait until something has become true, for a limited time. */
export class Waiters {
  private readonly waiting = new Set<Waiter>();

  /** Whether it became true in time. */
  wait(fulfilled: () => boolean, timeoutMs: number): Promise<boolean> {
    if (fulfilled()) return Promise.resolve(true);
    return new Promise(resolve => {
      const waiter: Waiter = { fulfilled, resolve };
      waiter.timer = setTimeout(() => this.end(waiter, false), timeoutMs);
      this.waiting.add(waiter);
    });
  }

  /** Something changed: look again. */
  check(): void {
    for (const waiter of this.waiting) {
      if (waiter.fulfilled()) this.end(waiter, true);
    }
  }

  /** Nothing will change any more. */
  endAll(): void {
    for (const waiter of this.waiting) this.end(waiter, false);
  }

  private end(waiter: Waiter, fulfilled: boolean): void {
    clearTimeout(waiter.timer);
    this.waiting.delete(waiter);
    waiter.resolve(fulfilled);
  }
}
