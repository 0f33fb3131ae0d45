import { useState } from 'react';
import {
  AccessRequest,
  changedRequestOf,
} from '@eoepca/backstage-plugin-workspace-common';
import { asChanged } from './answers';

/**
 * The request that a dialog decides on: as it was when the dialog was opened, until the server says that it is another one
 * by now.
 */
export function useAnswered(shown: AccessRequest | undefined) {
  const [request, setRequest] = useState(shown);
  const [isChanged, setIsChanged] = useState(false);
  return {
    request,
    /** It is not what the dialog was opened for. */
    isChanged,
    /**
     * Takes in what a failed decision tells of the request.
     *
     * @returns the request where it was changed, `withdrawn` where it was, and undefined where it failed for other reasons
     */
    learn(error: unknown): AccessRequest | 'withdrawn' | undefined {
      const change = request && changedRequestOf(error);
      if (!change) return undefined;
      if (!change.request) return 'withdrawn';
      const changed = asChanged(request, change.request);
      setRequest(changed);
      setIsChanged(true);
      return changed;
    },
  };
}
