/** Between two refreshes that signals ask for: a burst of changes is fetched a few times, not once for each. */
const SIGNAL_GAP_MS = 250;
/** How long the signal of the user's own change may take after the answer; backends gather signals for 100 ms. */
const OWN_SIGNAL_MS = 250;
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
  /** Whether the portal has signals, as far as that is known. */
  hasSignals: boolean;
}

/**
 * Decides when a page fetches again. A signal means at once. Nobody tells whether signals arrive at all (the socket
 * may be closed, the backend's signals not installed), so the page polls, less and less often while nothing changes,
 * until a signal was heard; and polls again as soon as a poll finds what no signal had told. A hidden page fetches
 * nothing, and catches up when it is seen again.
 *
 * The user's own change sends a signal as well, a moment after its answer: the page waits for that instead of fetching twice.
 */
export class LiveRefresher {
  readonly #options: LiveRefresherOptions;
  #timer?: ReturnType<typeof setTimeout>;
  #stopped = true;
  #pollDelay = MIN_POLL_MS;
  #signalsHeard = false;
  #refreshing = false;
  #runs = 0;
  /** A refresh is due, so long after the one that may be running. */
  #due?: number;
  #expectsSignals: boolean;
  #awaitsOwnSignal = false;

  constructor(options: LiveRefresherOptions) {
    this.#options = options;
    this.#expectsSignals = options.hasSignals;
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
    this.#expectsSignals = true;
    this.#awaitsOwnSignal = false;
    this.#pollDelay = GUARD_POLL_MS;
    this.#due = SIGNAL_GAP_MS;
    this.#runDue();
  }

  /** The page was hidden and is seen again. */
  onVisible(): void {
    this.#due = SIGNAL_GAP_MS;
    this.#runDue();
  }

  /**
   * A change of the user's own was answered; one that was refused may mean that the page is out of date.
   *
   * @returns whether the page waits for the signal of the change
   */
  onOwnChange(accepted: boolean): boolean {
    const waits = accepted && this.#expectsSignals;
    if (!waits) {
      // What may be under way is from before the change.
      this.#refreshing = false;
      this.#runDue();
      return false;
    }
    this.#due = OWN_SIGNAL_MS;
    this.#awaitsOwnSignal = true;
    if (!this.#refreshing) this.#schedule(OWN_SIGNAL_MS);
    return true;
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) {
      this.#timer = setTimeout(() => this.#tick(), delay);
    }
  }

  #tick(): void {
    if (this.#due !== undefined) {
      this.#expectsSignals &&= !this.#awaitsOwnSignal;
      this.#runDue();
    } else if (this.#options.isVisible()) {
      this.#run(changed => this.#afterPoll(changed));
    }
  }

  #runDue(): void {
    if (this.#refreshing || this.#stopped || !this.#options.isVisible()) {
      return;
    }
    this.#due = undefined;
    this.#awaitsOwnSignal = false;
    this.#run(() => undefined);
  }

  async #run(after: (changed: boolean) => void): Promise<void> {
    clearTimeout(this.#timer);
    this.#refreshing = true;
    const run = ++this.#runs;
    try {
      after(await this.#options.refresh());
    } finally {
      if (run === this.#runs) {
        this.#refreshing = false;
        this.#schedule(this.#due ?? this.#pollDelay);
      }
    }
  }

  #afterPoll(changed: boolean): void {
    const missed = changed && this.#due === undefined;
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
