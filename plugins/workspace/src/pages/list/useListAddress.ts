import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { HEALTH_STATES } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceFilters } from '../../api';

/** The filters that people choose one by one. */
export type ListFilters = Omit<WorkspaceFilters, 'q'>;

/** Between two keys that somebody types there is less time. */
const QUIET_MS = 400;

/** What the list shows, kept in its address: filters at once, the search once its writer pauses. */
export function useListAddress() {
  const [params, setParams] = useSearchParams();
  const put = useCallback(
    (changes: WorkspaceFilters) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          for (const [key, value] of Object.entries(changes)) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const filters: ListFilters = {
    health: HEALTH_STATES.find(each => each === params.get('health')),
    owner: params.get('owner') ?? undefined,
    member: params.get('member') ?? undefined,
    bucket: params.get('bucket') ?? undefined,
  };
  const asked = params.get('q') ?? '';
  return { filters, put, asked, ...useSearch(asked, put) };
}

/** @param asked - what the address says is searched for */
function useSearch(asked: string, put: (changes: WorkspaceFilters) => void) {
  const [search, setSearch] = useState(asked);
  const written = useRef(asked);

  useEffect(() => {
    if (asked === written.current) return;
    // Somebody followed a link.
    written.current = asked;
    setSearch(asked);
  }, [asked]);

  useEffect(() => {
    if (search === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = search;
      put({ q: search });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [search, put]);

  return { search, setSearch };
}
