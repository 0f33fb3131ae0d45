import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  ResourceChange,
  WorkspaceApi,
} from '@eoepca/backstage-plugin-workspace-common';
import { workspaceApiRef } from '../../api';
import { useLatest } from '../useLatest';

/** While somebody types, nothing is asked. */
const QUIET_MS = 400;

interface Preview {
  changes?: ResourceChange[];
  error?: Error;
}

/** What a change would change, asked anew whenever its input has become another one. */
export function usePreview(
  change: (api: WorkspaceApi) => Promise<unknown>,
  input: unknown,
): Preview {
  const api = useApi(workspaceApiRef);
  const [preview, setPreview] = useState<Preview>({});
  const latest = useLatest(change);
  const key = JSON.stringify(input);

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const next = await api.preview(latest.current).then(
        changes => ({ changes }),
        error => ({ error }),
      );
      if (current) setPreview(next);
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api, key, latest]);

  return preview;
}
