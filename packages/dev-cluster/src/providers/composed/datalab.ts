import type { Datalab } from '../resources';
import { composeKeycloak } from './keycloak';
import { composeStores } from './stores';
import { Composed, inOrder, managing, Manifest, observing } from './types';

const EDUCATES = 'training.educates.dev/v1beta1';
const SESSION_HOME = '1Gi';

/** What the composition of a Datalab looks at besides the Datalab. */
interface DatalabWorld {
  /** Whether the Secret is there that `spec.secretName` names. */
  storageSecret: boolean;
}

/** What provider-datalab (Educates) makes of a Datalab. */
export function composeDatalab(
  datalab: Datalab,
  world: DatalabWorld,
): Composed[] {
  const { name, namespace = '' } = datalab.object.metadata;
  const { sessions } = datalab.spec;
  return inOrder([
    ...composeKeycloak(datalab),
    ...composeStores(datalab),
    managing(`oauth2-client-secret-${name}`, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: `${name}-oauth2-client`, namespace: name },
    }),
    observing(
      `observe-oauth-client-secret-${name}`,
      'v1',
      'Secret',
      `${name}-oauth-client`,
      namespace,
    ),
    observing(
      `observe-storage-secret-${name}`,
      'v1',
      'Secret',
      secretNameOf(datalab),
      namespace,
    ),
    managing(`workshop-${name}`, educates('Workshop', name)),
    managing(
      `workshopenvironment-${name}`,
      educates('WorkshopEnvironment', name),
    ),
    ...sessions
      .filter(({ state }) => isStarted(state))
      .map(session =>
        managing(
          sessionResource(name, session.name),
          educates('WorkshopSession', `${name}-${session.name}`),
        ),
      ),
    ...sessions.map(session => home(datalab, session.name)),
    ...(world.storageSecret ? [datalabSecret(name)] : []),
  ]);
}

/** The Secret that a Datalab takes its storage credentials from. */
export function secretNameOf({ object, spec }: Datalab): string {
  return spec.secretName ?? object.metadata.name;
}

/** Whether a session's state means that it is to run; `running` is how v1beta1 says it. */
export function isStarted(state: string): boolean {
  return state === 'started' || state === 'running';
}

/** The composition resource name of a session that is started. */
export function sessionResource(workspace: string, session: string): string {
  return `workshopsession-${workspace}-${session}`;
}

function home({ object, spec }: Datalab, session: string): Composed {
  const namespace = object.metadata.name;
  const name = `${namespace}-${session}-persistent`;
  const { storageClassName } = spec.persistence;
  return managing(`persistentvolumeclaim-${name}`, {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name, namespace },
    spec: {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: spec.quota.storage ?? SESSION_HOME } },
      ...(storageClassName && { storageClassName }),
    },
  });
}

function datalabSecret(workspace: string): Composed {
  const name = `${workspace}-datalab`;
  return {
    resource: `secret-${name}`,
    apiVersion: 'v1',
    kind: 'Secret',
    name,
    spec: {},
  };
}

function educates(kind: string, name: string): Manifest {
  return { apiVersion: EDUCATES, kind, metadata: { name } };
}
