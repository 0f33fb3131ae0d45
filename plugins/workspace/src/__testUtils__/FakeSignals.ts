import { SignalApi } from '@backstage/plugin-signals-react';

/** Signals that a test sends. */
export class FakeSignals implements SignalApi {
  readonly #listeners = new Map<() => void, string>();

  subscribe = <T>(channel: string, onMessage: (message: T) => void) => {
    const listener = () => onMessage({} as T);
    this.#listeners.set(listener, channel);
    return { unsubscribe: () => this.#listeners.delete(listener) };
  };

  send(channel: string): void {
    for (const [listener, subscribed] of this.#listeners) {
      if (subscribed === channel) {
        listener();
      }
    }
  }

  get subscriptions(): number {
    return this.#listeners.size;
  }
}
