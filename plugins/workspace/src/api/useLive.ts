import { useEffect } from 'react';
import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { workspaceApiRef } from './workspaceApiRef';
import { liveUpdatesOf } from './workspaceQueryClient';

/** Keeps everything that the page shows of workspaces up to date; for the root of a page, card or widget. */
export function useLive(): void {
  const updates = liveUpdatesOf(useApi(workspaceApiRef));
  // Optional: a portal without signals has no such API.
  const signals = useApiHolder().get(signalApiRef);
  useEffect(() => updates.show(signals), [updates, signals]);
}
