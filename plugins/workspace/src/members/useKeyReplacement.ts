import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useChangeWorkspace } from '../api';
import { ROTATING, RotationInterval } from '../credentials/rotation';

/** The interval to offer first: the next shorter one, since that shortens the life of copies for good. */
function proposalFor(present: RotationInterval): RotationInterval {
  if (present === 'none') return 'monthly';
  return ROTATING[ROTATING.indexOf(present) - 1] ?? 'weekly';
}

/** The change that replaces the keys. */
export function replacementOf(interval: RotationInterval) {
  return { credentials_rollover: { interval } };
}

/**
 * Replaces the S3 keys of a workspace. Providers derive the active keys from interval and clock, so that another interval
 * replaces all of them at once.
 */
export function useKeyReplacement({ name, storage }: WorkspaceView) {
  const present = storage.credentials_rollover?.interval ?? 'none';
  const { run, busy, error } = useChangeWorkspace(name);

  /** @returns whether that was done; `error` says why not */
  const replaceKeys = async (interval: RotationInterval) => {
    try {
      await run(replacementOf(interval));
    } catch {
      return false;
    }
    return true;
  };

  return {
    /** The other intervals, any of which replaces the keys. */
    choices: ROTATING.filter(each => each !== present),
    proposal: proposalFor(present),
    replaceKeys,
    busy,
    error,
  };
}

export type KeyReplacement = ReturnType<typeof useKeyReplacement>;
