import { ActivityActor } from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../authorization/types';

/** A caller as the activity record names them. */
export function actorOf(caller: Caller): Omit<ActivityActor, 'platform_admin'> {
  switch (caller.type) {
    case 'user':
      return { ref: caller.entityRef, kind: 'user' };
    case 'token':
      return { ref: caller.username, kind: 'oidc' };
    default:
      return { ref: caller.subject, kind: 'service' };
  }
}

/** What the plugin does by itself. */
export const SCHEDULE: ActivityActor = { ref: 'schedule', kind: 'schedule' };
