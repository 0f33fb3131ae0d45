import {
  ProvisioningEvent,
  UnreadyPart,
} from '@eoepca/backstage-plugin-workspace-common';
import { causeOf, levelOf } from './causes';

/** Parts that are not ready for one and the same cause, in order: at least one. */
export type CauseGroup = readonly [UnreadyPart, ...UnreadyPart[]];

/** Parts by their cause, so that it is told once; each of which nobody knows the cause stands alone. */
export function causeGroups(
  parts: readonly UnreadyPart[],
  events: readonly ProvisioningEvent[],
): CauseGroup[] {
  const groups = new Map<string, [UnreadyPart, ...UnreadyPart[]]>();
  parts.forEach((part, index) => {
    const cause = causeOf(part, events);
    const alone = cause === 'unexplained' || part.finalizers;
    const key = JSON.stringify([
      cause,
      part.members,
      levelOf(part, events),
      alone && index,
    ]);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  });
  return [...groups.values()];
}

/** Tells a part from all others of a workspace. */
export function keyOf(part: UnreadyPart): string {
  const { of, kind, name, managed_by: object, condition } = part;
  return [of, kind, name, object, condition].join('/');
}
