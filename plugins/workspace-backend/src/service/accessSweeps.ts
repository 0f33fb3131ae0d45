import { WorkspaceIndex } from '../index/types';
import { endOverdue } from '../model/access';
import { editAccess } from '../model/accessDraft';
import { hasOverdue } from '../model/accessState';
import { dropStaleClaims, hasStaleClaims } from '../model/claims';
import {
  addDiscoverableLabel,
  lacksDiscoverableLabel,
} from '../model/discoverable';
import { isAskedIn } from './accessPatch';
import { Sweep } from './StorageSweep';

/** Takes away the requests and grants whose end has passed. */
export function expirySweep(
  index: Pick<WorkspaceIndex, 'byRequest'>,
  now: Date,
): Sweep {
  return {
    eventId: 'access-expire',
    needs: storage => hasOverdue(storage, now),
    edit: editAccess([endOverdue], { now, isAsked: isAskedIn(index) }),
  };
}

/** Labels the Storages of an installed base, so that providers find their requests and grants. */
export const labelSweep: Sweep = {
  eventId: 'access-label',
  needs: lacksDiscoverableLabel,
  edit: addDiscoverableLabel,
};

/** Takes away bucket names that were about to be added by a process that ended in between. */
export function claimSweep(now: Date): Sweep {
  return {
    eventId: 'claims-expire',
    needs: ({ claims }) => hasStaleClaims(claims, now),
    edit: dropStaleClaims(now),
  };
}
