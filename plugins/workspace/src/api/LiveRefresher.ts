/** Between two refreshes that signals ask for: a burst of changes is fetched a few times, not once for each. */
const SIGNAL_GAP_MS = 250;
const MIN_POLL_MS = 1_000;
const MAX_POLL_MS = 15_000;
const POLL_GROWTH = 1.3;
/** While signals are known to arrive, polling only guards against one that was lost. */
const GUARD_POLL_MS = 60_000;

export interface LiveRefresherOptions {
  /** Fetches what the page shows; answers whether any of it was new. */
  refresh: () => Promise<boolean>;
  /** Whether anybody can see the page. */
  isVisible: () => boolean;
}

/**
 * Decides when a page fetches again. A signal means at once. Nobody tells whether signals arrive at all (the socket
 * may be closed, the backend's signals not installed), so the page polls, less and less often while nothing changes,
 * until a signal was heard; and polls again as soon as a poll finds what no signal had told. A hidden page fetches
 * nothing, and catches up when it is seen again.
 */
export class LiveRefresher {
  readonly #options: LiveRefresherOptions;
  #timer?: ReturnType<typeof setTimeout>;
  #stopped = true;
  #pollDelay = MIN_POLL_MS;
  #signalsHeard = false;
  #refreshing = false;
  #signalled = false;

  constructor(options: LiveRefresherOptions) {
    this.#options = options;
  }

  start(): void {
    this.#stopped = false;
    this.#schedule(this.#pollDelay);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  onSignal(): void {
    this.#signalsHeard = true;
    this.#pollDelay = GUARD_POLL_MS;
    this.#signalled = true;
    this.#runSignalled();
  }

  /** The page was hidden and is seen again. */
  onVisible(): void {
    this.#signalled = true;
    this.#runSignalled();
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) {
      this.#timer = setTimeout(() => this.#tick(), delay);
    }
  }

  #tick(): void {
    if (this.#signalled) {
      this.#runSignalled();
    } else if (this.#options.isVisible()) {
      this.#run(changed => this.#afterPoll(changed));
    }
  }

  #runSignalled(): void {
    if (this.#refreshing || this.#stopped || !this.#options.isVisible()) {
      return;
    }
    this.#signalled = false;
    this.#run(() => undefined);
  }

  async #run(after: (changed: boolean) => void): Promise<void> {
    clearTimeout(this.#timer);
    this.#refreshing = true;
    try {
      after(await this.#options.refresh());
    } finally {
      this.#refreshing = false;
      this.#schedule(this.#signalled ? SIGNAL_GAP_MS : this.#pollDelay);
    }
  }

  #afterPoll(changed: boolean): void {
    const missed = changed && !this.#signalled;
    if (missed) {
      this.#signalsHeard = false;
    }
    if (this.#signalsHeard) {
      this.#pollDelay = GUARD_POLL_MS;
    } else {
      this.#pollDelay = changed
        ? MIN_POLL_MS
        : Math.min(this.#pollDelay * POLL_GROWTH, MAX_POLL_MS);
    }
  }
}
