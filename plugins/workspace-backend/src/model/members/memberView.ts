import {
  memberKey,
  Membership,
} from '@eoepca/backstage-plugin-workspace-common';
import { memberNotFound } from './members';
import { DatalabResource } from '../resources';

/** Members as views show them; who has no time of their own is there since the creation of what lists them. */
export function membershipsOf({
  meta,
  members,
}: Pick<DatalabResource, 'meta' | 'members'>): Membership[] {
  return members.map(({ name, role, grantedAt }) => ({
    member: name,
    role,
    creation_timestamp: grantedAt ?? meta.creationTimestamp,
  }));
}

/**
 * One member of a Datalab, letter case aside.
 *
 * @throws NotFoundError
 */
export function membershipOf(
  datalab: DatalabResource,
  name: string,
): Membership {
  const found = membershipsOf(datalab).find(
    ({ member }) => memberKey(member) === memberKey(name),
  );
  if (!found) throw memberNotFound(name);
  return found;
}
