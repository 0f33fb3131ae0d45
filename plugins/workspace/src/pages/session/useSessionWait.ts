import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import {
  SessionOpening,
  SessionState,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  failureKindOf,
  isWorthRetrying,
  useOpenSession,
  whileSignedIn,
  workspaceApiRef,
  workspaceKeys,
} from '../../api';
import { hasFailed } from '../../sessions/sessionStatus';
import { webUrl } from '../../sessions/webUrl';

/** How far the way into a session is. */
export type WaitStep =
  | { step: 'asking' }
  | { step: 'starting'; phase?: string; message?: string; error?: Error }
  | { step: 'ready'; url: string }
  | { step: 'unsafe' }
  | { step: 'failed'; phase?: string; message?: string }
  | { step: 'stopped' }
  | { step: 'error'; error: Error };

export interface SessionWait {
  state: WaitStep;
  /** When the session was asked for, in milliseconds; undefined until then. */
  since?: number;
  view?: WorkspaceView;
  /** Asks for the session once more, which starts it where the user may. */
  ask: () => void;
}

function stepOf(
  opening: SessionOpening | undefined,
  isStopped: boolean,
  error: Error | undefined,
): WaitStep {
  if (opening?.status === 'ready') {
    const url = webUrl(opening.url);
    return url ? { step: 'ready', url } : { step: 'unsafe' };
  }
  const kind = error && failureKindOf(error);
  if (isStopped || kind === 'conflict') {
    return { step: 'stopped' };
  }
  if (error && !isWorthRetrying(error)) {
    return { step: 'error', error };
  }
  const { phase, message } = opening ?? {};
  return hasFailed(phase)
    ? { step: 'failed', phase, message }
    : { step: 'starting', phase, message, error };
}

/** When this visit has asked for the session: kept with the address, so that a reload only asks how far it is. */
function useAskedAt(): [number | undefined, (at: number) => void] {
  const { state, pathname, search } = useLocation();
  const navigate = useNavigate();
  const setAskedAt = useCallback(
    (at: number) =>
      navigate(pathname + search, { replace: true, state: { askedAt: at } }),
    [navigate, pathname, search],
  );
  return [
    typeof state?.askedAt === 'number' ? state.askedAt : undefined,
    setAskedAt,
  ];
}

/** Below the live keys: what changes in the cluster is asked about at once, not only after Retry-After. */
function openingKey(workspace: string, session: string) {
  return [...workspaceKeys.all, 'opening', workspace, session];
}

/** Asks for a session once, then how far it is until it is ready. */
export function useSessionWait(
  workspace: string,
  session: string,
): SessionWait {
  const api = useApi(workspaceApiRef);
  const queryClient = useQueryClient();
  const { run, busy, error: refusal } = useOpenSession(workspace);
  const [askedAt, setAskedAt] = useAskedAt();
  const hasAsked = useRef(askedAt !== undefined);
  const isAsking = busy || (askedAt === undefined && !refusal);

  const poll = useQuery({
    queryKey: openingKey(workspace, session),
    queryFn: ({ signal }) => api.getSession(workspace, session, { signal }),
    // One that is ready is left for: nothing more to ask.
    enabled: ({ state: { data } }) =>
      askedAt !== undefined && !busy && !refusal && data?.status !== 'ready',
    refetchInterval: query => {
      const { data } = query.state;
      const interval =
        data?.status === 'starting' ? data.retryAfter * 1000 : false;
      return whileSignedIn(interval)(query);
    },
    // It has to go on by itself in a tab that nobody looks at, too.
    refetchIntervalInBackground: true,
    gcTime: 0,
  });
  // Not before the session was asked for: a view from before would still call it stopped.
  const { data: view, dataUpdatedAt: viewedAt } = useQuery({
    queryKey: workspaceKeys.view(workspace),
    queryFn: ({ signal }) => api.getWorkspace(workspace, { signal }),
    enabled: !isAsking,
  });

  const ask = useCallback(async () => {
    try {
      const opening = await run(session);
      const queryKey = openingKey(workspace, session);
      // A question that is under way must not bring back what was before.
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, opening);
      setAskedAt(Date.now());
    } catch {
      // The refusal is in the mutation's error.
    }
  }, [run, session, queryClient, workspace, setAskedAt]);

  useEffect(() => {
    if (!hasAsked.current) {
      hasAsked.current = true;
      void ask();
    }
  }, [ask]);

  const declared = view?.datalab.sessions.find(({ name }) => name === session);
  useAskedOnceStarted(declared?.state, isConflict(refusal), ask);
  // Somebody may stop it meanwhile.
  const isStopped =
    declared?.state === 'stopped' &&
    !declared.restarting &&
    viewedAt >= (askedAt ?? Infinity);
  const pollError =
    poll.error ??
    (poll.isFetching ? poll.failureReason : undefined) ??
    undefined;

  if (isAsking) {
    return { state: { step: 'asking' }, view, ask };
  }
  const state = refusal
    ? refusedStep(refusal)
    : stepOf(poll.data, isStopped, pollError);
  return { state, since: askedAt, view, ask };
}

/** Asks once more when someone starts a session that the user may not start. */
function useAskedOnceStarted(
  state: SessionState | undefined,
  isRefused: boolean,
  ask: () => void,
): void {
  // A view from before would call it started.
  const wasStopped = useRef(false);
  useEffect(() => {
    if (!isRefused) return;
    if (state === 'stopped') {
      wasStopped.current = true;
    } else if (state === 'started' && wasStopped.current) {
      wasStopped.current = false;
      ask();
    }
  }, [state, isRefused, ask]);
}

/** The session is stopped, and the user may not start it. */
function isConflict(error: Error | undefined): boolean {
  return error !== undefined && failureKindOf(error) === 'conflict';
}

function refusedStep(error: Error): WaitStep {
  return isConflict(error) ? { step: 'stopped' } : { step: 'error', error };
}
