import {
  createContext,
  ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  IssuedToken,
  RevealCredentials,
  RevealedCredentials,
  WorkspacePermission,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { workspaceApiRef } from '../../api';
import { ReasonDialog } from './ReasonDialog';

/** Says why the user reveals something by this permission; `undefined` where nobody has to say. */
type ReasonFor = (
  permission: WorkspacePermission,
) => Promise<string | undefined>;

const ReasonContext = createContext<ReasonFor>(async () => undefined);

/** Nothing was revealed, as the user closed the question why. */
export class NoReasonGiven extends Error {}

/**
 * Asks a platform admin, before they reveal the credentials of a team that they are no member of, for the reason; once for
 * as long as this stays on the page.
 */
export function RevealReasonProvider(props: {
  view: WorkspaceView;
  children: ReactNode;
}) {
  const { view, children } = props;
  const [asking, setAsking] = useState(false);
  const given = useRef<string>();
  const answer = useRef<(reason: string | undefined) => void>();
  const takesReason = view.user.as_platform_admin;

  const reasonFor: ReasonFor = useCallback(
    async permission => {
      if (!takesReason?.includes(permission)) return undefined;
      if (given.current !== undefined) return given.current;
      answer.current?.(undefined);
      setAsking(true);
      const reason = await new Promise<string | undefined>(resolve => {
        answer.current = resolve;
      });
      if (reason === undefined) throw new NoReasonGiven();
      given.current = reason;
      return reason;
    },
    [takesReason],
  );
  const close = (reason?: string) => {
    setAsking(false);
    answer.current?.(reason);
  };

  return (
    <ReasonContext.Provider value={reasonFor}>
      {children}
      {asking && (
        <ReasonDialog
          workspace={view.title ?? view.name}
          onGiven={close}
          onClose={() => close()}
        />
      )}
    </ReasonContext.Provider>
  );
}

/** The calls that reveal something, each with the reason where one is needed. */
export interface Reveals {
  revealCredentials: (
    workspace: string,
    body: RevealCredentials,
  ) => Promise<RevealedCredentials>;
  issueToken: (workspace: string) => Promise<IssuedToken>;
}

/** They throw {@link NoReasonGiven} where the user gives none. */
export function useReveals(): Reveals {
  const api = useApi(workspaceApiRef);
  const reasonFor = useContext(ReasonContext);
  return useMemo(
    () => ({
      revealCredentials: async (workspace, body) => {
        const permission = body.s3 ? 'VIEW_BUCKET_CREDENTIALS' : 'VIEW_STORES';
        const reason = await reasonFor(permission);
        return api.revealCredentials(workspace, {
          ...body,
          ...(reason !== undefined && { reason }),
        });
      },
      issueToken: async workspace =>
        api.issueToken(workspace, { reason: await reasonFor('ISSUE_TOKENS') }),
    }),
    [api, reasonFor],
  );
}
