import { useEffect } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { WORKSPACE_SIGNAL_CHANNEL } from '@eoepca/backstage-plugin-workspace-common';
import { QueryClient, useQueryClient } from '@tanstack/react-query';
import { LiveRefresher } from './LiveRefresher';
import { workspaceKeys } from './queries';
import { useSignIn } from './useSignIn';

/**
 * Fetches what the page shows; answers whether any of it was new. A query that is failing is left alone: it tries again
 * by itself, and starting it anew would forget how long it has been waiting.
 */
async function refreshShown(queryClient: QueryClient): Promise<boolean> {
  const shown = queryClient
    .getQueryCache()
    .findAll({ queryKey: workspaceKeys.all, type: 'active' })
    .filter(
      query =>
        query.state.fetchFailureCount === 0 ||
        query.state.fetchStatus === 'idle',
    );
  const before = shown.map(query => query.state.data);
  await queryClient.invalidateQueries({
    queryKey: workspaceKeys.all,
    predicate: query => !query.isActive() || shown.includes(query),
  });
  return shown.some((query, index) => query.state.data !== before[index]);
}

/** Keeps everything that the page shows of workspaces up to date; for the root of a page. */
export function useLive(): void {
  const queryClient = useQueryClient();
  const signIn = useSignIn();
  // Optional: a portal without signals has no such API.
  const signals = useApiHolder().get(signalApiRef);

  useEffect(() => {
    const refresher = new LiveRefresher({
      // Without a sign-in every call is in vain.
      refresh: async () =>
        !signIn.state.expired && (await refreshShown(queryClient)),
      isVisible: () => document.visibilityState !== 'hidden',
    });
    const onVisibilityChange = () => {
      if (document.visibilityState === 'hidden') return;
      // The user may have signed in again in another browser tab.
      if (signIn.state.expired) refreshShown(queryClient);
      else refresher.onVisible();
    };
    refresher.start();
    const subscription = signals?.subscribe(WORKSPACE_SIGNAL_CHANNEL, () =>
      refresher.onSignal(),
    );
    document.addEventListener('visibilitychange', onVisibilityChange);
    return () => {
      document.removeEventListener('visibilitychange', onVisibilityChange);
      subscription?.unsubscribe();
      refresher.stop();
    };
  }, [queryClient, signIn, signals]);
}
