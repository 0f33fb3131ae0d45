import { useCallback } from 'react';
import { HEALTH_STATES } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceFilters } from '../../api';
import { useAddressParams, useTypedSearch } from '../../components';

/** The filters that people choose one by one. */
export type ListFilters = Omit<WorkspaceFilters, 'q'>;

/** What the list shows, kept in its address: filters at once, the search once its writer pauses. */
export function useListAddress() {
  const { params, put } = useAddressParams<keyof WorkspaceFilters>();
  const filters: ListFilters = {
    health: HEALTH_STATES.find(each => each === params.get('health')),
    owner: params.get('owner') ?? undefined,
    member: params.get('member') ?? undefined,
    bucket: params.get('bucket') ?? undefined,
  };
  const asked = params.get('q') ?? '';
  const { typed, setTyped } = useTypedSearch(
    asked,
    useCallback(q => put({ q }), [put]),
  );
  return { filters, put, asked, search: typed, setSearch: setTyped };
}
