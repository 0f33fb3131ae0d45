import { isValidElement } from 'react';
import { ToastApi, ToastApiMessage } from '@backstage/frontend-plugin-api';

/** Toasts that a test reads. */
export class FakeToasts implements ToastApi {
  readonly #posted: ToastApiMessage[] = [];

  post = (toast: ToastApiMessage) => {
    this.#posted.push(toast);
    return { close: () => {} };
  };

  get titles(): string[] {
    return this.#posted.map(({ title }) => String(title));
  }

  get last(): ToastApiMessage | undefined {
    return this.#posted.at(-1);
  }

  /** Presses the button of the last toast, and waits for what it does. */
  async undo(): Promise<void> {
    const button = this.#posted.at(-1)?.description;
    if (!isValidElement<{ onClick: () => Promise<void> }>(button)) {
      throw new Error('The last toast offers nothing to undo');
    }
    await button.props.onClick();
  }
}
