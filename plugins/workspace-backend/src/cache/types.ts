import { WatchStatus } from '@eoepca/backstage-plugin-workspace-common';
import { SecretClaim } from '../model/credentials/secretOwnership';
import { ResourceKind } from '../model/kinds';
import { KnownWorkspaces } from '../model/KnownWorkspaces';
import { KubernetesObject } from '../model/kubernetes';
import { OwnerFacts } from '../model/ownership';
import { WorkspaceRecord } from '../model/record';

/** A change of one workspace, old and new; one of them is missing when it came or went. */
export interface WorkspaceChange {
  readonly name: string;
  readonly before?: WorkspaceRecord;
  readonly after?: WorkspaceRecord;
}

/**
 * What the watches say, in memory and keyed for every question. It is filled with the plugin's own rights:
 * whoever reads from it for a caller authorises that caller.
 */
export interface WorkspaceCache extends KnownWorkspaces {
  /** The names of which a Storage or Datalab is marked as being created or deleted, or whose Datalab can be made by now. */
  unfinished(): readonly string[];
  /**
   * Whether a Secret, as it was just read, is the workspace's, by what was just read of that: the same decision as over
   * {@link WorkspaceRecord.secrets}.
   */
  secretClaim(secret: KubernetesObject, workspace: OwnerFacts): SecretClaim;
  /** The raw object that a record was made of, to start an edit from. */
  raw(kind: ResourceKind, name: string): KubernetesObject | undefined;
  /** Resolves once the cache has seen this state of an object, or a later one, or its deletion (`undefined`). */
  seen(
    kind: ResourceKind,
    name: string,
    resourceVersion: string | undefined,
  ): Promise<void>;
  /** Whether the cache has seen this state of an object, or a later one: all that was written before it, too. */
  knows(
    kind: ResourceKind,
    name: string,
    resourceVersion: string | undefined,
  ): boolean;
  /** Throws ServiceUnavailableError before the first complete list and when what we know is older than allowed. */
  assertServing(): void;
  status(): WatchStatus[];
  /** Whether what is known of some kind may be old. */
  readonly stale: boolean;
  /** Calls back on every change, in the order seen; returns the way to stop it. */
  onChange(listener: (change: WorkspaceChange) => void): () => void;
}
