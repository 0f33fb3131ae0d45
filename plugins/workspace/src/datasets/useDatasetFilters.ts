import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useQuiet } from './useQuiet';

/** While somebody types, nothing is fetched. */
const QUIET_MS = 250;

/** What is shown of the directory. */
export interface DatasetFilters {
  q: string;
  /** Buckets of this workspace alone. */
  owner: string;
  /** Buckets that the user has access to alone. */
  accessible: boolean;
}

/** The filters, which are part of the address: `?q=…&owner=…&accessible=true`. */
export function useDatasetFilters() {
  const [params, setParams] = useSearchParams();
  const filters: DatasetFilters = {
    q: params.get('q') ?? '',
    owner: params.get('owner') ?? '',
    accessible: params.get('accessible') === 'true',
  };

  const set = useCallback(
    (changes: Partial<DatasetFilters>) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, String(value));
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );

  return {
    filters,
    set,
    ...useTypedSearch(filters.q, q => set({ q })),
  };
}

/** What somebody types becomes part of the address once they pause; a new address changes what is typed. */
function useTypedSearch(q: string, search: (q: string) => void) {
  const [typed, setTyped] = useState(q);
  const quiet = useQuiet(typed, QUIET_MS).trim();

  useEffect(() => {
    setTyped(current => (current.trim() === q ? current : q));
  }, [q]);
  useEffect(() => {
    if (quiet !== q) search(quiet);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a pause in typing starts a search, not an address
  }, [quiet]);

  return { typed, setTyped };
}
