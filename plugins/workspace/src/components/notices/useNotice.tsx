import { useCallback, useRef } from 'react';
import { alertApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { useChangeFailureText } from '../useFailureTexts';
import { useTexts } from '../useTexts';
import { showToast } from './currentToast';
import { UndoButton } from './UndoButton';

const SHOWN_MS = 5_000;

/** Says that something was done or has happened, and may offer to undo it. */
export type Notice = (
  text: string,
  options?: {
    /** Undoes what was done. Only for what is as it was before then: nothing lost, nothing kept. */
    undo?: () => Promise<unknown>;
    /** `info` for what others did. Default: `success`. */
    status?: 'success' | 'info';
  },
) => void;

/**
 * How every page says what a change came to: one toast at a time, on whatever page the user is by then. One that
 * offers to undo stays until the next one, until the user closes it or leaves the page (`useUndoUntilLeaving`): people
 * who read slowly or use a keyboard need time. Portals on the legacy frontend system lack toasts; their alerts show the
 * text alone.
 *
 * @returns a function that stays the same
 */
export function useNotice(): Notice {
  const apis = useApiHolder();
  const t = useTexts();
  const failureText = useChangeFailureText();

  const latest = useRef<Notice>(() => {});
  latest.current = (text, { undo, status = 'success' } = {}) => {
    const toasts = apis.get(toastApiRef);
    if (!toasts) {
      apis.get(alertApiRef)?.post({
        message: text,
        severity: status,
        display: 'transient',
      });
      return;
    }
    if (!undo) {
      showToast(toasts, { title: text, status, timeout: SHOWN_MS });
      return;
    }
    let close = () => {};
    const onUndo = async () => {
      close();
      try {
        await undo();
        showToast(toasts, {
          title: t('common.undone'),
          status: 'success',
          timeout: SHOWN_MS,
        });
      } catch (error) {
        showToast(toasts, {
          title: t('common.notUndone'),
          description: failureText(error),
          status: 'danger',
        });
      }
    };
    // The toast stands outside of the plugin's page: all that it says is said here.
    close = showToast(
      toasts,
      {
        title: text,
        status,
        description: (
          <UndoButton
            label={t('common.undo')}
            onUndo={onUndo}
            onDismiss={() => close()}
          />
        ),
      },
      true,
    );
  };
  return useCallback((...input) => latest.current(...input), []);
}
