import {
  ActiveKey,
  keyGenerations,
} from '@eoepca/backstage-plugin-workspace-common';
import { StorageResource } from '../resources';

/** The S3 key pairs of a workspace that work now, the current one first. None is older than its Storage. */
export function activeKeys(
  {
    credentialsRollover,
    meta: { creationTimestamp },
  }: Pick<StorageResource, 'credentialsRollover' | 'meta'>,
  now: Date,
): ActiveKey[] {
  const created = new Date(creationTimestamp);
  return keyGenerations(credentialsRollover, now).map(
    ({ name, current, since, expires }) => ({
      name,
      current,
      since: secondsOf(since && since > created ? since : created, now),
      ...(expires && { expires: secondsOf(expires, now) }),
    }),
  );
}

/** As API servers write it: in whole seconds. */
function secondsOf(time: Date, fallback: Date): string {
  const known = Number.isNaN(time.getTime()) ? fallback : time;
  return `${known.toISOString().slice(0, 19)}Z`;
}
