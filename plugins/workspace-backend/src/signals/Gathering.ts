/** Gathers things for a while, each once, and then hands all of them on. */
export class Gathering<Thing> {
  readonly #ms: number;
  readonly #handOn: (things: Thing[]) => Promise<void>;
  readonly #waiting = new Set<Thing>();
  #timer: NodeJS.Timeout | undefined;

  /** @param handOn - handles its own errors */
  constructor(ms: number, handOn: (things: Thing[]) => Promise<void>) {
    this.#ms = ms;
    this.#handOn = handOn;
  }

  add(things: Iterable<Thing>): void {
    for (const thing of things) this.#waiting.add(thing);
    if (this.#waiting.size) {
      this.#timer ??= setTimeout(() => this.#flush(), this.#ms);
    }
  }

  /** Forgets what was not handed on yet. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.clear();
  }

  async #flush(): Promise<void> {
    const things = [...this.#waiting];
    this.stop();
    await this.#handOn(things);
  }
}
