import { ActivityPlace, Presence } from '../activity/types';
import { decide } from '../authorization/decide';
import { Caller } from '../authorization/types';
import { WorkspaceCache } from '../cache/types';

/** What a name stands for at this moment, and whether a caller acts there without a role of their own. */
export function presenceIn(
  cache: Pick<WorkspaceCache, 'get'>,
  caller: Caller,
  workspace: string,
  cluster?: string,
): Presence {
  const own = decide(
    { ...caller, platformAdmin: false },
    workspace,
    cache.get(workspace),
  );
  const place = placeIn(cache, workspace, cluster);
  return {
    ...(place && { place }),
    asPlatformAdmin: caller.platformAdmin && !own.knows,
  };
}

/** The workspace that has a name at this moment. */
export function placeIn(
  cache: Pick<WorkspaceCache, 'get'>,
  workspace: string,
  cluster?: string,
): ActivityPlace | undefined {
  const uid = cache.get(workspace)?.storage.meta.uid;
  return uid ? { workspace, uid, ...(cluster && { cluster }) } : undefined;
}
