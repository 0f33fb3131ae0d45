import { at } from '../../schema/paths';
import type { JsonObject } from '../../schema/types';
import {
  UntimedCondition,
  creating,
  notSynced,
  ready,
  synced,
} from '../conditions';
import { DELETION_BLOCKED, Fault, NOT_SYNCED } from '../faults';
import type { Composed } from './types';

/** How far a composed object is. */
export interface State {
  ready: boolean;
  conditions: UntimedCondition[];
  /** What the managed thing says of itself; only for an `Object`. */
  status: JsonObject;
}

/**
 * How far a composed object is.
 *
 * @param done - whether it is time for it, and what it needs is there
 * @param fault - what it was told to fail at
 * @param unknown - names that Keycloak does not know
 */
export function stateOf(
  composed: Composed,
  done: boolean,
  fault: Fault | undefined,
  unknown: string[],
): State {
  const stranger = membersOf(composed).find(name => unknown.includes(name));
  if (stranger !== undefined) {
    const message = `create failed: async create failed: failed to create the resource: [{0 user with username ${stranger} does not exist  []}]`;
    return {
      ready: false,
      conditions: [notSynced(message), creating()],
      status: {},
    };
  }
  if (fault && fault.reason !== DELETION_BLOCKED) {
    return {
      ready: false,
      conditions: [
        fault.reason === NOT_SYNCED ? notSynced(fault.message) : synced(),
        creating(),
      ],
      status: failedStatus(composed, fault),
    };
  }
  return {
    ready: done,
    conditions: [synced(), done ? ready([]) : creating()],
    status: managedStatus(composed, done),
  };
}

function membersOf({ kind, spec }: Composed): string[] {
  const members = at(spec, 'forProvider', 'members');
  return kind === 'Memberships' && Array.isArray(members)
    ? members.map(String)
    : [];
}

function managedStatus({ manifest }: Composed, done: boolean): JsonObject {
  switch (manifest?.kind) {
    case 'PersistentVolumeClaim':
      return { phase: done ? 'Bound' : 'Pending' };
    case 'WorkshopSession':
    case 'WorkshopEnvironment':
      return { educates: { phase: done ? 'Running' : 'Pending' } };
    case 'Pod':
      return { phase: done ? 'Running' : 'Pending' };
    default:
      return {};
  }
}

/** The reason and its words where each kind of thing says them. */
function failedStatus(
  { manifest }: Composed,
  { reason, message }: Fault,
): JsonObject {
  const condition = { type: 'Ready', status: 'False', reason, message };
  switch (manifest?.kind) {
    case 'Pod':
      return {
        phase: 'Pending',
        containerStatuses: [{ state: { waiting: { reason, message } } }],
      };
    case 'PersistentVolumeClaim':
      return { phase: 'Pending', conditions: [condition] };
    case 'WorkshopSession':
    case 'WorkshopEnvironment':
      return {
        educates: { phase: 'Failed', message },
        conditions: [condition],
      };
    default:
      return { conditions: [condition] };
  }
}
