import { Entity, isUserEntity } from '@backstage/catalog-model';

/** What the catalog knows about a person who may be a member. */
export interface UserProfile {
  /** The member's name: that of `user:default/NAME`. */
  name: string;
  displayName?: string;
  email?: string;
}

/** The parts of a User entity that a profile needs, as catalog `fields`. */
export const PROFILE_FIELDS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile.displayName',
  'spec.profile.email',
];

/** Catalog fields in which a person is searched. */
export const SEARCH_FIELDS = [
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
  'spec.profile.email',
];

export function toUserProfile(entity: Entity): UserProfile {
  const profile = isUserEntity(entity) ? entity.spec.profile : undefined;
  return {
    name: entity.metadata.name,
    displayName: profile?.displayName ?? entity.metadata.title,
    email: profile?.email,
  };
}

/**
 * The reference of the catalog user that a member is, as in `user:default/NAME`; undefined where the catalog cannot hold
 * such a name.
 */
export function userRefOf(member: string): string | undefined {
  return /^[a-z0-9]([-_.a-z0-9]*[a-z0-9])?$/i.test(member) &&
    member.length <= 63
    ? `user:default/${member.toLocaleLowerCase('en-US')}`
    : undefined;
}

/** Whether two names stand for the same member: letter case aside. */
export function isSameMember(one: string, other: string): boolean {
  return one.toLocaleLowerCase('en-US') === other.toLocaleLowerCase('en-US');
}
