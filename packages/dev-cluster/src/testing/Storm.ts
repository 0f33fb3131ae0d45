/** A bucket as a Storage's spec declares it. */
export interface StormBucket {
  bucketName: string;
  discoverable: boolean;
}

/** How a storm reaches the Storages of a cluster. */
export interface StormActs {
  create(name: string, buckets: StormBucket[]): Promise<unknown>;
  /** Gives a Storage another title and other buckets. */
  change(name: string, title: string, buckets: StormBucket[]): Promise<unknown>;
  delete(name: string): Promise<unknown>;
}

/** Creates, changes and deletes Storages at random: always the same, so that a failure can be seen again. */
export class Storm {
  readonly #acts: StormActs;
  readonly #prefix: string;
  readonly #remaining: number;
  readonly #living: string[] = [];
  #made = 0;
  #random = 7;

  /**
   * @param options.prefix - of the Storages' names
   * @param options.remaining - how many are left in the end
   */
  constructor(acts: StormActs, options: { prefix: string; remaining: number }) {
    this.#acts = acts;
    this.#prefix = options.prefix;
    this.#remaining = options.remaining;
  }

  /** Does so many acts of each kind. */
  async rage(count: number): Promise<void> {
    while (this.#living.length < this.#remaining) await this.#create();
    const left = { create: count, change: count, delete: count };
    for (;;) {
      const possible = (['create', 'change', 'delete'] as const).filter(
        each =>
          left[each] > 0 && (each === 'create' || this.#living.length > 0),
      );
      if (!possible.length) return;
      const act = possible[this.#below(possible.length)];
      left[act] -= 1;
      await this.#do(act);
    }
  }

  async #do(act: keyof StormActs): Promise<void> {
    if (act === 'create') {
      await this.#create();
      return;
    }
    const at = this.#below(this.#living.length);
    const name = this.#living[at];
    if (act === 'change') {
      const title = `Title ${this.#below(1_000)}`;
      await this.#acts.change(name, title, this.#buckets(name));
    } else {
      this.#living.splice(at, 1);
      await this.#acts.delete(name);
    }
  }

  async #create(): Promise<void> {
    const name = `${this.#prefix}-${this.#made++}`;
    this.#living.push(name);
    await this.#acts.create(name, this.#buckets(name));
  }

  #buckets(name: string): StormBucket[] {
    return Array.from({ length: this.#below(4) }, (_, i) => ({
      bucketName: `${name}-${i}`,
      discoverable: i % 2 === 0,
    }));
  }

  #below(limit: number): number {
    this.#random = (Math.imul(this.#random, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#random / 2 ** 32) * limit);
  }
}
