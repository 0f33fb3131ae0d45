import { isValidElement } from 'react';
import { ToastApi, ToastApiMessage } from '@backstage/frontend-plugin-api';

/** Toasts that a test reads. */
export class FakeToasts implements ToastApi {
  readonly #posted: ToastApiMessage[] = [];
  readonly #open = new Set<ToastApiMessage>();

  post = (toast: ToastApiMessage) => {
    this.#posted.push(toast);
    this.#open.add(toast);
    return { close: () => void this.#open.delete(toast) };
  };

  /** What was said so far. */
  get titles(): string[] {
    return this.#posted.map(({ title }) => String(title));
  }

  /** What is to be read now; time closes nothing here. */
  get shown(): string[] {
    return [...this.#open].map(({ title }) => String(title));
  }

  get last(): ToastApiMessage | undefined {
    return this.#posted.at(-1);
  }

  /** Whether the last toast offers to undo something. */
  get offersUndo(): boolean {
    return isValidElement(this.last?.description);
  }

  /** Presses the button of the last toast, and waits for what it does. */
  async undo(): Promise<void> {
    const button = this.last?.description;
    if (!isValidElement<{ onUndo: () => Promise<void> }>(button)) {
      throw new Error('The last toast offers nothing to undo');
    }
    await button.props.onUndo();
  }
}
