import {
  memberKey,
  MemberRole,
} from '@eoepca/backstage-plugin-workspace-common';
import { membersOf } from '../parseDatalab';
import { KubernetesObject } from '../kubernetes';

const RANKS: Readonly<Record<MemberRole, number>> = {
  user: 1,
  admin: 2,
  owner: 3,
};

/** Whether a change of a Datalab leaves somebody with less than they had. */
export function takesRights(
  before: KubernetesObject,
  after: KubernetesObject,
): boolean {
  const ranks = ranksIn(after);
  return [...ranksIn(before)].some(
    ([member, rank]) => (ranks.get(member) ?? 0) < rank,
  );
}

function ranksIn(datalab: KubernetesObject): Map<string, number> {
  // Of two spellings of a name the first one decides, as at the door.
  return new Map(
    [...membersOf(datalab)]
      .reverse()
      .map(({ name, role }) => [memberKey(name), RANKS[role]]),
  );
}
