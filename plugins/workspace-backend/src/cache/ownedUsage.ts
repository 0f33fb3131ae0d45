import {
  markedFor,
  ObjectFacts,
  OwnerFacts,
  Ownership,
} from '../model/ownership';
import { WorkspaceRecord } from '../model/record';

/** A claim or a quota: a quantity, and what the object says of whose it is. */
export interface Sized extends ObjectFacts {
  readonly size: string;
  /** Of a claim. */
  readonly phase?: string;
}

/**
 * The claims and quotas of namespace NAME that were made for the workspace NAME. A name is no proof: providers put no marks
 * on a workspace's namespace, so one counts that is not older than the workspace and that nobody else owns or manages. In
 * any other (or one that cannot be looked at), only what itself is marked as the workspace's does.
 */
export function ownedUsage(
  found: {
    readonly namespace?: ObjectFacts;
    readonly claims: ReadonlyMap<string, Sized>;
    readonly quotas: ReadonlyMap<string, Sized>;
  },
  workspace: OwnerFacts,
  ownership: Ownership,
): Pick<WorkspaceRecord, 'claims' | 'quotas'> {
  const whole = isWhole(found.namespace, workspace, ownership);
  const own = (sizes: ReadonlyMap<string, Sized>) =>
    [...sizes].filter(
      ([, sized]) =>
        whole || markedFor(sized, workspace, ownership) === 'marked',
    );
  return {
    claims: Object.freeze(
      own(found.claims).map(([name, { size, phase }]) =>
        Object.freeze({ name, size, ...(phase && { phase }) }),
      ),
    ),
    quotas: Object.freeze(own(found.quotas).map(([, { size }]) => size)),
  };
}

function isWhole(
  namespace: ObjectFacts | undefined,
  workspace: OwnerFacts,
  ownership: Ownership,
): boolean {
  if (!namespace) return ownership.proof === 'name';
  const says = markedFor(namespace, workspace, ownership);
  return says === 'marked' || says === 'unmarked';
}
