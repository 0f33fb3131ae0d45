import { useCallback, useState } from 'react';
import {
  AccessRequest,
  DecideOnRequest,
  WorkspaceApi,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaceMutation } from '../../api';
import { useChangeFailureText } from '../../components';
import { sameDecision } from '../sameDecision';
import { requestKey } from './requestKey';

interface Decision {
  request: AccessRequest;
  body: DecideOnRequest;
}

/** Decides in a workspace's name, on one request after the other, and remembers which could not be decided. */
export function useDecisions(workspace: string) {
  const failureText = useChangeFailureText();
  const [deciding, setDeciding] = useState<ReadonlySet<string>>(new Set());
  const [failures, setFailures] = useState<ReadonlyMap<string, string>>(
    new Map(),
  );
  const decision = useWorkspaceMutation((api, { request, body }: Decision) =>
    api.decideOnRequest(workspace, request.bucket, request.workspace, body),
  );
  const undoing = useWorkspaceMutation((api, requests: AccessRequest[]) =>
    eachOf(requests, request => takeBack(api, workspace, request)),
  );
  const { run } = decision;

  const decideAll = useCallback(
    async (
      requests: readonly AccessRequest[],
      bodyOf: (request: AccessRequest) => DecideOnRequest,
    ): Promise<AccessRequest[]> => {
      setDeciding(new Set(requests.map(requestKey)));
      const failed = new Map<string, string>();
      const decided: AccessRequest[] = [];
      for (const request of requests) {
        try {
          await run({ request, body: bodyOf(request) });
          decided.push(request);
        } catch (error) {
          failed.set(requestKey(request), failureText(error));
        }
      }
      setDeciding(new Set());
      setFailures(failed);
      return decided;
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the text does not change within a page
    [run],
  );

  return {
    /** Those that are under way, by {@link requestKey}. */
    deciding,
    /** Why the last decisions failed, by {@link requestKey}. */
    failures,
    /** Answers those that were decided. */
    decideAll,
    /** Has things be as they were before decisions on these. */
    undo: undoing.run,
  };
}

/** What held before holds again; without that the request waits again. */
function takeBack(
  api: WorkspaceApi,
  workspace: string,
  { bucket, workspace: asker, decision }: AccessRequest,
): Promise<unknown> {
  if (!decision?.holds || decision.permission === 'None') {
    return api.revokeGrant(workspace, bucket, asker);
  }
  return api.decideOnRequest(workspace, bucket, asker, sameDecision(decision));
}

/** One after the other: they are about one resource. */
async function eachOf<T>(
  items: readonly T[],
  doIt: (item: T) => Promise<unknown>,
): Promise<void> {
  for (const item of items) await doIt(item);
}
