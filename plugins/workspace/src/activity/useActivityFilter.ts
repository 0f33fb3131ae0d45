import { ActivityFilter } from '../api';
import { useAddressParams } from '../components';
import { Kind, kindFrom, KINDS } from './kinds';

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
  const { params, put } = useAddressParams<'actor' | 'kind'>();
  const actor = params.get('actor') || undefined;
  const kind = kindFrom(params.get('kind'));
  return {
    actor,
    kind,
    filter: { actor, action: kind && KINDS[kind] },
    choose: choice => put({ actor: choice.actor, kind: choice.kind }),
  };
}
