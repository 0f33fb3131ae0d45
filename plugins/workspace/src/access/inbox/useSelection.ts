import { useCallback, useMemo, useState } from 'react';
import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { requestKey } from './requestKey';

/** Which of the requests are selected; those that are gone no longer are. */
export function useSelection(waiting: readonly AccessRequest[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const requests = useMemo(
    () => waiting.filter(request => keys.has(requestKey(request))),
    [waiting, keys],
  );
  return {
    /** By {@link requestKey}. */
    keys,
    requests,
    /** Stays the same function. */
    select: useCallback((request: AccessRequest, selected: boolean) => {
      setKeys(before => {
        const after = new Set(before);
        if (selected) after.add(requestKey(request));
        else after.delete(requestKey(request));
        return after;
      });
    }, []),
    selectAll: (all: boolean) =>
      setKeys(new Set(all ? waiting.map(requestKey) : [])),
    drop: (dropped: readonly AccessRequest[]) => {
      const gone = new Set(dropped.map(requestKey));
      setKeys(before => new Set([...before].filter(key => !gone.has(key))));
    },
  };
}
