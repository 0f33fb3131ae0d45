import { useMemo } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import {
  PROFILE_FIELDS,
  toUserProfile,
  userRefOf,
  UserProfile,
} from './userProfiles';

/** Below the catalog's limit of references in one request. */
const CHUNK = 200;

const NO_PROFILES: ReadonlyMap<string, UserProfile> = new Map();

/**
 * The catalog's profiles of those members that it knows, by member. Without a catalog, or its answer, it is empty: a
 * member's name alone will do.
 */
export function useUserProfiles(
  members: readonly string[],
): ReadonlyMap<string, UserProfile> {
  const catalogApi = useApiHolder().get(catalogApiRef);
  const refs = useRefs(members);
  const { data } = useQuery({
    queryKey: ['catalog-users', 'profiles', [...refs.values()].sort()],
    queryFn: async () => {
      const wanted = [...new Set(refs.values())];
      const profiles = new Map<string, UserProfile>();
      for (let start = 0; start < wanted.length; start += CHUNK) {
        const entityRefs = wanted.slice(start, start + CHUNK);
        const { items } = await catalogApi!.getEntitiesByRefs({
          entityRefs,
          fields: PROFILE_FIELDS,
        });
        items.forEach((entity, index) => {
          if (entity) {
            profiles.set(entityRefs[index], toUserProfile(entity));
          }
        });
      }
      return profiles;
    },
    enabled: catalogApi !== undefined && refs.size > 0,
    staleTime: 5 * 60_000,
    placeholderData: previous => previous,
  });
  return useMemo(
    () =>
      data
        ? new Map(
            [...refs].flatMap(([member, ref]) => {
              const profile = data.get(ref);
              return profile ? [[member, profile] as const] : [];
            }),
          )
        : NO_PROFILES,
    [data, refs],
  );
}

/** The users that members are, by member; the same for as long as these are. */
function useRefs(members: readonly string[]): ReadonlyMap<string, string> {
  const key = members.join('\n');
  return useMemo(
    () =>
      new Map(
        key.split('\n').flatMap(member => {
          const ref = userRefOf(member);
          return ref ? [[member, ref] as const] : [];
        }),
      ),
    [key],
  );
}
