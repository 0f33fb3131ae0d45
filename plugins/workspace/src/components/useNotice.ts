import { alertApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { toastApiRef } from '@backstage/frontend-plugin-api';

const SHOWN_MS = 5_000;

/** Tells that something was done, on whatever page one is by then; portals on the legacy frontend system lack toasts. */
export function useNotice(): (text: string) => void {
  const apis = useApiHolder();
  return text => {
    const toasts = apis.get(toastApiRef);
    if (toasts) {
      toasts.post({ title: text, status: 'success', timeout: SHOWN_MS });
    } else {
      apis.get(alertApiRef)?.post({
        message: text,
        severity: 'success',
        display: 'transient',
      });
    }
  };
}
