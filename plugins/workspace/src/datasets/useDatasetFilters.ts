import { useCallback } from 'react';
import { useAddressParams, useTypedSearch } from '../components';

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
  const { params, put } = useAddressParams<keyof DatasetFilters>();
  const filters: DatasetFilters = {
    q: params.get('q') ?? '',
    owner: params.get('owner') ?? '',
    accessible: params.get('accessible') === 'true',
  };
  const search = useTypedSearch(
    filters.q,
    useCallback(q => put({ q }), [put]),
  );
  return { filters, set: put, ...search };
}
