interface Waiter {
  readonly fulfilled: () => boolean;
  readonly end: (fulfilled: boolean) => void;
}

/** Callers that wait until something has become true, for a limited time. */
export class Waiters {
  private readonly waiting = new Set<Waiter>();

  /** Whether it became true in time. */
  wait(fulfilled: () => boolean, timeoutMs: number): Promise<boolean> {
    if (fulfilled()) return Promise.resolve(true);
    return new Promise(resolve => {
      const waiter: Waiter = {
        fulfilled,
        end: result => {
          clearTimeout(timer);
          this.waiting.delete(waiter);
          resolve(result);
        },
      };
      const timer = setTimeout(() => waiter.end(false), timeoutMs);
      this.waiting.add(waiter);
    });
  }

  /** Something changed: look again. */
  check(): void {
    for (const waiter of this.waiting) {
      if (waiter.fulfilled()) waiter.end(true);
    }
  }

  /** Nothing will change any more. */
  endAll(): void {
    for (const waiter of this.waiting) waiter.end(false);
  }
}
