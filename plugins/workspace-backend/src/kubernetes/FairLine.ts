/** How many of one caller may wait in one line: more than a person or a program that waits for answers ever has. */
export const MOST_WAITING = 100;

/**
 * A line in which callers take turns, one at a time: whoever has many waiting waits for everybody else between two of
 * them.
 */
export class FairLine {
  /** In the order of their next turns. */
  private readonly waiting = new Map<string, (() => void)[]>();
  private busy = false;

  get isEmpty(): boolean {
    return !this.busy && this.waiting.size === 0;
  }

  /** How many of a caller wait. */
  waitingOf(caller: string): number {
    return this.waiting.get(caller)?.length ?? 0;
  }

  /** Resolves when it is the caller's turn, which lasts until `next` is called. */
  async turn(caller: string): Promise<void> {
    if (!this.busy) {
      this.busy = true;
      return;
    }
    await new Promise<void>(begin => {
      const own = this.waiting.get(caller);
      if (own) own.push(begin);
      else this.waiting.set(caller, [begin]);
    });
  }

  /** Ends a turn and begins the next one. */
  next(): void {
    const [first] = this.waiting;
    if (!first) {
      this.busy = false;
      return;
    }
    const [caller, [begin, ...rest]] = first;
    this.waiting.delete(caller);
    if (rest.length > 0) this.waiting.set(caller, rest);
    begin();
  }
}
