import { WorkspaceCache } from '../../cache/types';
import { endOverdue } from '../../model/access/access';
import { editAccess } from '../../model/access/accessDraft';
import { Activity } from '../../activity/types';
import { hasEnded, hasOverdue } from '../../model/access/accessState';
import { dropStaleClaims, hasStaleClaims } from '../../model/claims';
import {
  addDiscoverableLabel,
  lacksDiscoverableLabel,
} from '../../model/buckets/discoverable';
import { editSuggestions } from '../../model/suggestions/suggestionEdits';
import {
  contextOf,
  hasDeadSuggestions,
  liveSuggestions,
} from '../../model/suggestions/suggestions';
import { isAskedIn } from '../access/accessPatch';
import { StorageResource } from '../../model/resources';
import { Sweep } from './StorageSweep';

/** Takes away the requests and grants whose end has passed. */
export function expirySweep(
  cache: Pick<WorkspaceCache, 'byRequest'>,
  now: Date,
): Sweep {
  return {
    eventId: 'access-expire',
    needs: storage => hasOverdue(storage, now),
    activities: storage => expiriesIn(storage, now),
    edit: editAccess([endOverdue], { now, isAsked: isAskedIn(cache) }),
  };
}

/** Labels the Storages of an installed base, so that providers find their requests and grants. */
export const labelSweep: Sweep = {
  eventId: 'access-label',
  needs: lacksDiscoverableLabel,
  activities: () => [],
  edit: addDiscoverableLabel,
};

/** Takes away bucket names that were about to be added by a process that ended in between. */
export function claimSweep(now: Date): Sweep {
  return {
    eventId: 'claims-expire',
    needs: ({ claims }) => hasStaleClaims(claims, now),
    activities: () => [],
    edit: dropStaleClaims(now),
  };
}

function expiriesIn(
  { requests, grants }: StorageResource,
  now: Date,
): Activity[] {
  return [
    ...requests
      .filter(request => hasEnded(request, now))
      .map(
        ({ bucket }): Activity => ({
          action: 'request.expired',
          subject: bucket,
        }),
      ),
    ...grants
      .filter(grant => grant.permission !== 'None' && hasEnded(grant, now))
      .map(
        ({ bucket, grantee, permission }): Activity => ({
          action: 'grant.expired',
          subject: bucket,
          details: { workspace: grantee, permission },
        }),
      ),
  ];
}

/** Takes away suggestions that have expired, whose member has left, or that have come about by themselves. */
export function suggestionSweep(
  cache: Pick<WorkspaceCache, 'get'>,
  now: Date,
): Sweep {
  const contextIn = (name: string) => {
    const record = cache.get(name);
    return record && contextOf(record, now);
  };
  return {
    eventId: 'suggestions-expire',
    activities: () => [],
    needs: ({ meta }) => {
      const context = contextIn(meta.name);
      return context !== undefined && hasDeadSuggestions(context);
    },
    edit: current => {
      const context = contextIn(current.metadata.name);
      if (!context) return undefined;
      const live = liveSuggestions(context).map(({ id }) => id);
      const known = context.storage.meta.resourceVersion;
      // What the cache has not seen is left for the next time.
      return known === current.metadata.resourceVersion
        ? editSuggestions(all => all.filter(({ id }) => live.includes(id)))(
            current,
          )
        : undefined;
    },
  };
}
