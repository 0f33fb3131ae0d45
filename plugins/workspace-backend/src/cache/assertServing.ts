import { missingDefinition, unavailable } from '../kubernetes/errors';
import { STORAGE } from '../model/kinds';
import { AnyReflector } from './Reflector';
import { Watches } from './watches';

const LOADING_RETRY_AFTER = 2;

/**
 * Whether what is known may be served.
 *
 * @param limit - how old it may be, in milliseconds
 * @throws an error that says what is missing, or too old
 */
export function assertServing(
  { storages, datalabs, secrets }: Watches,
  all: readonly AnyReflector[],
  limit: number,
): void {
  const unknown = all.find(reflector => !reflector.synced);
  if (unknown) {
    const { kind, message } = unknown.status();
    throw unavailable(
      `The workspaces are not loaded yet: ${
        message ? `${kind}: ${message}` : `${kind} is being listed`
      }`,
      LOADING_RETRY_AFTER,
    );
  }
  if (storages.state === 'missing') throw missingDefinition(STORAGE);
  const outdated = [storages, datalabs, secrets].find(
    reflector => reflector.ageMs > limit,
  );
  if (outdated) {
    const { kind, message } = outdated.status();
    throw unavailable(
      `What is known of ${kind} is ${Math.round(
        outdated.ageMs / 1000,
      )} s old and cannot be renewed: ${message ?? 'the watch is silent'}`,
    );
  }
}
