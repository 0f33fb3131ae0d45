import { NewObject } from '../cluster/types';
import { SessionMode } from '../config';
import { DISCOVERABLE_LABEL } from './discoverable';
import { Intent, intentAnnotation } from './intent';

/** The environment of the providers that compose what a workspace is made of. */
const ENVIRONMENT = 'datalab';

/** The Storage of a new workspace: a bucket of its own name, which others may ask for. */
export function newStorage(name: string, intent?: Intent): NewObject {
  return {
    metadata: {
      name,
      labels: DISCOVERABLE_LABEL,
      annotations: {
        'storages.pkg.internal/environment': ENVIRONMENT,
        ...(intent && intentAnnotation(intent)),
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
  mode: SessionMode,
  intent?: Intent,
): NewObject {
  return {
    metadata: {
      name,
      annotations: {
        'datalabs.pkg.internal/environment': ENVIRONMENT,
        ...(intent && intentAnnotation(intent)),
      },
    },
    spec: {
      users: [owner],
      secretName: name,
      vcluster: false,
      registry: { enabled: true },
      sessions: firstSessions(mode),
    },
  };
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
