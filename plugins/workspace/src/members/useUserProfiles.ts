import { useApi } from '@backstage/core-plugin-api';
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
 * The catalog's profiles of those members that it knows, by member. Without an answer of the catalog it is empty: a
 * member's name alone will do.
 */
export function useUserProfiles(
  members: readonly string[],
): ReadonlyMap<string, UserProfile> {
  const catalogApi = useApi(catalogApiRef);
  const refs = new Map(
    members.flatMap(member => {
      const ref = userRefOf(member);
      return ref ? [[member, ref] as const] : [];
    }),
  );
  const { data } = useQuery({
    queryKey: ['catalog-users', 'profiles', [...refs.values()].sort()],
    queryFn: async () => {
      const wanted = [...new Set(refs.values())];
      const profiles = new Map<string, UserProfile>();
      for (let start = 0; start < wanted.length; start += CHUNK) {
        const entityRefs = wanted.slice(start, start + CHUNK);
        const { items } = await catalogApi.getEntitiesByRefs({
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
    enabled: refs.size > 0,
    staleTime: 5 * 60_000,
    placeholderData: previous => previous,
  });
  if (!data) {
    return NO_PROFILES;
  }
  return new Map(
    [...refs].flatMap(([member, ref]) => {
      const profile = data.get(ref);
      return profile ? [[member, profile] as const] : [];
    }),
  );
}
