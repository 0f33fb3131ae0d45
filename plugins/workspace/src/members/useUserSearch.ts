import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  PROFILE_FIELDS,
  SEARCH_FIELDS,
  toUserProfile,
  UserProfile,
} from './userProfiles';

const DEBOUNCE_MS = 250;
const LIMIT = 20;

function useDebounced(value: string): string {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return debounced;
}

/** What a search for people has found so far. */
export interface UserSearch {
  users: UserProfile[];
  searching: boolean;
  failed: boolean;
}

/** The catalog's users whose name, title or email holds the text; asked when typing pauses. */
export function useUserSearch(text: string): UserSearch {
  const catalogApi = useApi(catalogApiRef);
  const term = useDebounced(text.trim());
  const { data, isFetching, isError } = useQuery({
    queryKey: ['catalog-users', 'search', term],
    queryFn: async () => {
      const { items } = await catalogApi.queryEntities({
        // Only people of the default namespace can be members.
        filter: { kind: 'user', 'metadata.namespace': 'default' },
        ...(term && { fullTextFilter: { term, fields: SEARCH_FIELDS } }),
        fields: PROFILE_FIELDS,
        orderFields: { field: 'metadata.name', order: 'asc' },
        limit: LIMIT,
      });
      return items.map(toUserProfile);
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
  return {
    users: isError ? [] : data ?? [],
    searching: isFetching || term !== text.trim(),
    failed: isError,
  };
}
