import { useCallback } from 'react';
import { useUserProfiles } from './useUserProfiles';

const DEFAULT_USER = /^user:default\//;

/**
 * The names that people know of users and members: those of the catalog, else the refs without what goes without saying.
 */
export function useMemberNames(
  refsOrMembers: readonly string[],
): (refOrMember: string) => string {
  const members = [...new Set(refsOrMembers.map(toMember))];
  const profiles = useUserProfiles(members);
  return useCallback(
    (refOrMember: string) => {
      const member = toMember(refOrMember);
      return profiles.get(member)?.displayName ?? member;
    },
    [profiles],
  );
}

function toMember(refOrMember: string): string {
  return refOrMember.replace(DEFAULT_USER, '').replace(/^user:/, '');
}
