import { memberKey } from '@eoepca/backstage-plugin-workspace-common';
import { isDeepStrictEqual } from 'util';
import { IdentityConfig } from '../authorization/identify';
import { isUser } from '../config/callers';
import { WorkspaceChange } from '../cache/types';
import { ConcernedBy } from './concerned';
import { WorkspaceRecord } from '../model/record';

/**
 * The users whom a change of a workspace concerns: who is or was a member there or in a workspace that shows the change,
 * too, the platform admins and the readers.
 */
export type RecipientsOf = (change: WorkspaceChange) => string[];

/** Makes the function that finds the users behind members' names: the inverse of `identify`. */
export function createRecipients(
  config: IdentityConfig,
  concernedBy: ConcernedBy,
): RecipientsOf {
  const seeAll = [...config.admins, ...config.readers].filter(isUser);
  const mapped = new Map<string, string[]>();
  for (const [entityRef, member] of config.members) {
    mapped.set(member, [...(mapped.get(member) ?? []), entityRef]);
  }
  return change => {
    const records = [change.before, change.after, ...concernedBy(change)];
    const users = [...new Set(records.flatMap(membersOf))].flatMap(member => {
      const own = `user:default/${member}`;
      const others = mapped.get(member) ?? [];
      return config.members.has(own) ? others : [own, ...others];
    });
    return [...new Set([...seeAll, ...users])];
  };
}

/** Whether a view or list would show the change: resource versions alone say nothing. */
export function isVisible({ before, after }: WorkspaceChange): boolean {
  return !isDeepStrictEqual(withoutVersions(before), withoutVersions(after));
}

function membersOf(record: WorkspaceRecord | undefined): string[] {
  return (record?.members ?? []).map(({ name }) => memberKey(name));
}

function withoutVersions(record: WorkspaceRecord | undefined) {
  if (!record) return undefined;
  const { storage, datalab } = record;
  return {
    ...record,
    storage: withoutVersion(storage),
    datalab: datalab && withoutVersion(datalab),
  };
}

function withoutVersion<T extends { meta: { resourceVersion: string } }>(
  resource: T,
) {
  return { ...resource, meta: { ...resource.meta, resourceVersion: '' } };
}
