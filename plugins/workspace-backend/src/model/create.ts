import { NewObject } from '../cluster/types';
import { SessionMode } from '../config';
import { DISCOVERABLE_LABEL } from './discoverable';
import { Intent, intentAnnotation, tentativeAnnotations } from './intent';

/** What the configuration says of new workspaces. */
export interface NewWorkspaceSettings {
  readonly mode: SessionMode;
  /** The environment of the providers that compose what a workspace is made of. */
  readonly environment: string;
  readonly vcluster: boolean;
  readonly registry: boolean;
}

/** The Storage of a new workspace: a bucket of its own name, which others may ask for. */
export function newStorage(
  name: string,
  { environment }: Pick<NewWorkspaceSettings, 'environment'>,
  intent?: Intent,
): NewObject {
  return {
    metadata: {
      name,
      labels: DISCOVERABLE_LABEL,
      annotations: {
        'storages.pkg.internal/environment': environment,
        ...(intent && tentativeAnnotations(intent)),
      },
    },
    spec: {
      principal: name,
      buckets: [{ bucketName: name, discoverable: true }],
    },
  };
}

/** The Datalab of a new workspace: its owner, and a session as the mode says. */
export function newDatalab(
  name: string,
  owner: string,
  { mode, environment, vcluster, registry }: NewWorkspaceSettings,
  intent?: Intent,
): NewObject {
  return {
    metadata: {
      name,
      annotations: {
        'datalabs.pkg.internal/environment': environment,
        ...(intent && intentAnnotation(intent)),
      },
    },
    spec: {
      users: [owner],
      secretName: name,
      vcluster,
      registry: { enabled: registry },
      sessions: firstSessions(mode),
    },
  };
}

/** The sessions that a new workspace has, by name. */
export function firstSessionNames({
  mode,
}: Pick<NewWorkspaceSettings, 'mode'>): string[] {
  return firstSessions(mode).map(({ name }) => name);
}

function firstSessions(mode: SessionMode) {
  switch (mode) {
    case 'on':
      return [{ name: 'default', state: 'started' }];
    case 'auto':
      return [{ name: 'default', state: 'stopped' }];
    default:
      return [];
  }
}
