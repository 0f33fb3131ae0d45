import { useCallback, useState } from 'react';
import {
  AccessRequest,
  changedRequestOf,
  DecideOnRequest,
  WorkspaceApi,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaceMutation } from '../../api';
import { asChanged, seenOf } from '../answers';
import { sameDecision } from '../sameDecision';
import { requestKey } from './requestKey';
import { useCurrent } from './useCurrent';

interface Decision {
  request: AccessRequest;
  body: DecideOnRequest;
}

/** What came of decisions. */
interface Outcome {
  decided: AccessRequest[];
  /** There was nothing to decide any more. */
  withdrawn: AccessRequest[];
  /** What is still to be decided, as it is by now. */
  failed: AccessRequest[];
}

/**
 * Decides in a workspace's name, on one request after the other, and remembers which could not be decided.
 *
 * @param listed - what waits; keep it between renders
 */
export function useDecisions(
  workspace: string,
  listed: readonly AccessRequest[],
) {
  const { requests: waiting, learn } = useCurrent(listed);
  const [deciding, setDeciding] = useState<ReadonlySet<string>>(new Set());
  const [failures, setFailures] = useState<ReadonlyMap<string, Error>>(
    new Map(),
  );
  const decision = useWorkspaceMutation((api, { request, body }: Decision) =>
    api.decideOnRequest(workspace, request.bucket, request.workspace, {
      ...body,
      request: seenOf(request),
    }),
  );
  const undoing = useWorkspaceMutation((api, requests: AccessRequest[]) =>
    eachOf(requests, request => takeBack(api, workspace, request)),
  );
  const { run } = decision;

  const decideAll = useCallback(
    async (
      requests: readonly AccessRequest[],
      bodyOf: (request: AccessRequest) => DecideOnRequest,
    ): Promise<Outcome> => {
      setDeciding(new Set(requests.map(requestKey)));
      const errors = new Map<string, Error>();
      const failed: AccessRequest[] = [];
      const decided: AccessRequest[] = [];
      const withdrawn: AccessRequest[] = [];
      for (const request of requests) {
        try {
          await run({ request, body: bodyOf(request) });
          decided.push(request);
        } catch (error) {
          const change = changedRequestOf(error);
          if (change) learn(request, change.request);
          if (change && !change.request) {
            withdrawn.push(request);
            continue;
          }
          errors.set(requestKey(request), toError(error));
          failed.push(
            change?.request ? asChanged(request, change.request) : request,
          );
        }
      }
      setDeciding(new Set());
      setFailures(errors);
      return { decided, withdrawn, failed };
    },
    [run, learn],
  );

  return {
    /** What waits, as far as it is known by now. */
    waiting,
    /** Those that are under way, by {@link requestKey}. */
    deciding,
    /** Why the last decisions failed, by {@link requestKey}. */
    failures,
    decideAll,
    /** Has things be as they were before decisions on these. */
    undo: undoing.run,
  };
}

/** What held before holds again; without that the request waits again. */
function takeBack(
  api: WorkspaceApi,
  workspace: string,
  request: AccessRequest,
): Promise<unknown> {
  const { bucket, workspace: asker, decision } = request;
  if (!decision?.holds || decision.permission === 'None') {
    return api.revokeGrant(workspace, bucket, asker);
  }
  return api.decideOnRequest(workspace, bucket, asker, {
    ...sameDecision(decision),
    request: seenOf(request),
  });
}

function toError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}

/** One after the other: they are about one resource. */
async function eachOf<T>(
  items: readonly T[],
  doIt: (item: T) => Promise<unknown>,
): Promise<void> {
  for (const item of items) await doIt(item);
}
