import Button from '@material-ui/core/Button';
import { alertApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { useChangeFailureText } from './useFailureTexts';
import { useTexts } from './useTexts';

const SHOWN_MS = 5_000;
/** Long enough to find the button by keyboard. */
const UNDO_SHOWN_MS = 12_000;

/** Tells that something was done or has happened, and may offer to take it back. */
export type Notice = (
  text: string,
  options?: {
    /** Takes back what was done. */
    undo?: () => Promise<unknown>;
    /** `info` for what others did. Default: `success`. */
    status?: 'success' | 'info';
  },
) => void;

/**
 * Tells that something was done, on whatever page one is by then. Portals on the legacy frontend system lack toasts, and
 * with them the way back.
 */
export function useNotice(): Notice {
  const apis = useApiHolder();
  const t = useTexts();
  const failureText = useChangeFailureText();

  return (text, { undo, status = 'success' } = {}) => {
    const toasts = apis.get(toastApiRef);
    if (!toasts) {
      apis.get(alertApiRef)?.post({
        message: text,
        severity: status,
        display: 'transient',
      });
      return;
    }
    let close = () => {};
    const takeBack = async () => {
      close();
      try {
        await undo?.();
        toasts.post({
          title: t('common.undone'),
          status: 'success',
          timeout: SHOWN_MS,
        });
      } catch (error) {
        toasts.post({
          title: t('common.notUndone'),
          description: failureText(error),
          status: 'danger',
        });
      }
    };
    // The toast stands outside of the plugin's page: all that it says is said here.
    ({ close } = toasts.post({
      title: text,
      status,
      timeout: undo ? UNDO_SHOWN_MS : SHOWN_MS,
      ...(undo && {
        description: (
          <Button size="small" variant="outlined" onClick={takeBack}>
            {t('common.undo')}
          </Button>
        ),
      }),
    }));
  };
}
