import { ToastApi, ToastApiMessage } from '@backstage/frontend-plugin-api';

interface Shown {
  close: () => void;
  offersUndo: boolean;
}

/** The plugin's toast of each portal; toasts of other plugins are theirs. */
const current = new WeakMap<ToastApi, Shown>();

/** Shows a toast in place of the one before: two at a time hide each other, and an old “Undo” would be ambiguous. */
export function showToast(
  toasts: ToastApi,
  message: ToastApiMessage,
  offersUndo = false,
): () => void {
  current.get(toasts)?.close();
  const { close } = toasts.post(message);
  current.set(toasts, { close, offersUndo });
  return close;
}

/** Closes the current toast if it offers to undo something. */
export function closeUndo(toasts: ToastApi): void {
  const shown = current.get(toasts);
  if (shown?.offersUndo) {
    shown.close();
    current.delete(toasts);
  }
}
