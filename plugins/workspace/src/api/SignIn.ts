import { failureKindOf } from './failures';

export interface SignInState {
  /** The backend's last answer was that nobody is signed in. */
  readonly expired: boolean;
  /** How often the user tried something in vain since. */
  readonly refusals: number;
}

const VALID: SignInState = { expired: false, refusals: 0 };

/**
 * Whether the user is still signed in, as far as the answers of the backend tell. One for all pages, cards and widgets
 * of a portal, and one of them says so: the first that asked to.
 */
export class SignIn {
  #state = VALID;
  #speakers: symbol[] = [];
  readonly #listeners = new Set<() => void>();

  get state(): SignInState {
    return this.#state;
  }

  /** Who says that the sign-in has expired. */
  get speaker(): symbol | undefined {
    return this.#speakers[0];
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks to be the one who says so; until the returned function is called. */
  speak(speaker: symbol): () => void {
    this.#speakers = [...this.#speakers, speaker];
    this.#tell();
    return () => {
      this.#speakers = this.#speakers.filter(other => other !== speaker);
      this.#tell();
    };
  }

  succeeded = (): void => {
    if (!this.#state.expired) return;
    this.#state = VALID;
    this.#tell();
  };

  /** @param byUser - what failed is something that the user did, not what the page fetches anyway */
  failed = (error: unknown, byUser = false): void => {
    if (failureKindOf(error) !== 'unauthenticated') return;
    const { expired, refusals } = this.#state;
    if (expired && !byUser) return;
    this.#state = { expired: true, refusals: refusals + (byUser ? 1 : 0) };
    this.#tell();
  };

  #tell(): void {
    this.#listeners.forEach(listener => listener());
  }
}
