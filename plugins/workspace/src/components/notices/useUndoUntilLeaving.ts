import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { useApiHolder } from '@backstage/core-plugin-api';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { closeUndo } from './currentToast';

/** “Undo” stays for as long as one is on the page on which something was done; leaving the page closes it. */
export function useUndoUntilLeaving(): void {
  const toasts = useApiHolder().get(toastApiRef);
  const { pathname } = useLocation();
  useEffect(
    () => () => {
      if (toasts) closeUndo(toasts);
    },
    [toasts, pathname],
  );
}
