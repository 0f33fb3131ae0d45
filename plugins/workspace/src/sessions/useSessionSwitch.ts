import { useState } from 'react';
import {
  Session,
  SessionState,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useQueryClient } from '@tanstack/react-query';
import { useSetSessionState, workspaceKeys } from '../api';

/** A session that can be started and stopped. */
export interface SessionSwitch {
  /** The session as it will be once the cluster has done what was asked for; as it is when nothing was. */
  session: Session;
  /** What is being asked for just now. */
  pending?: SessionState;
  /** Why the last try failed. */
  error?: Error;
  /** Resolves to whether it was done. */
  switchTo: (state: SessionState) => Promise<boolean>;
}

function withSession(
  view: WorkspaceView | undefined,
  changed: Session,
): WorkspaceView | undefined {
  return (
    view && {
      ...view,
      datalab: {
        ...view.datalab,
        sessions: view.datalab.sessions.map(session =>
          session.name === changed.name ? changed : session,
        ),
      },
    }
  );
}

/**
 * Starts and stops a session, and shows at once what will be. A refusal brings back what is; so do changes from
 * elsewhere as soon as the answer is there.
 */
export function useSessionSwitch(
  workspace: string,
  session: Session,
): SessionSwitch {
  const { run, error } = useSetSessionState(workspace);
  const queryClient = useQueryClient();
  const [pending, setPending] = useState<SessionState>();

  const switchTo = async (state: SessionState) => {
    setPending(state);
    try {
      const changed = await run({ session: session.name, state });
      queryClient.setQueryData<WorkspaceView>(
        workspaceKeys.view(workspace),
        view => withSession(view, changed),
      );
      return true;
    } catch {
      return false;
    } finally {
      setPending(undefined);
    }
  };

  return {
    session: pending
      ? {
          name: session.name,
          state: pending,
          ready: false,
          volume: session.volume,
        }
      : session,
    pending,
    error,
    switchTo,
  };
}
