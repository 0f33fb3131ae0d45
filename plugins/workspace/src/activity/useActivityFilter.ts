import { useSearchParams } from 'react-router-dom';
import { Kind, kindFrom, KINDS } from './kinds';
import { ActivityFilter } from '../api';

/** What of the activity the page shows; kept in its address, so that it can be shared and survives a reload. */
export interface ActivityChoice {
  /** An entity ref, or whatever else an actor is called. */
  actor?: string;
  kind?: Kind;
  /** The same, for the API. */
  filter: ActivityFilter;
  choose: (choice: { actor?: string; kind?: Kind }) => void;
}

export function useActivityFilter(): ActivityChoice {
  const [params, setParams] = useSearchParams();
  const actor = params.get('actor') || undefined;
  const kind = kindFrom(params.get('kind'));
  return {
    actor,
    kind,
    filter: { actor, action: kind && KINDS[kind] },
    choose: choice =>
      setParams(
        before => {
          const next = new URLSearchParams(before);
          for (const name of ['actor', 'kind'] as const) {
            if (choice[name]) next.set(name, choice[name]);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
  };
}
