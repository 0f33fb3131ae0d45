import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { useEffect, useState } from 'react';

/** A User of the catalog, as the demo's sign-in offers it. */
export interface DemoPerson {
  entityRef: string;
  displayName: string;
  description?: string;
}

const RETRY_MS = 2_000;

/**
 * The people to choose from. Asks again until there are some: right after the start the backend,
 * or the catalog's first round, may not be ready.
 */
export function useDemoPeople(): { people?: DemoPerson[]; error?: Error } {
  const discovery = useApi(discoveryApiRef);
  const [state, setState] = useState<{ people?: DemoPerson[]; error?: Error }>(
    {},
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const ask = async () => {
      try {
        const url = await discovery.getBaseUrl('auth');
        const response = await fetch(`${url}/demo/people`);
        if (!response.ok) throw await ResponseError.fromResponse(response);
        const people: DemoPerson[] = await response.json();
        if (ended) return;
        if (people.length > 0) setState({ people });
        else timer = setTimeout(ask, RETRY_MS);
      } catch (error) {
        if (ended) return;
        setState({ error: error as Error });
        timer = setTimeout(ask, RETRY_MS);
      }
    };
    ask();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [discovery]);

  return state;
}
