import { mockCredentials } from '@backstage/backend-test-utils';
import { ApiClient } from '@internal/dev-cluster/testing';
import { createObject } from './kubeObjects';
import { TestIssuer } from './TestIssuer';

/** The Authorization header of the Backstage user `user:default/NAME`, or of another entity ref. */
export function user(name: string): string {
  const entityRef = name.includes(':') ? name : `user:default/${name}`;
  return mockCredentials.user.header(entityRef);
}

/** The Authorization header of a service. */
export function service(subject: string): string {
  return mockCredentials.service.header({
    onBehalfOf: mockCredentials.service(subject),
    targetPluginId: 'workspace',
  });
}

/** The Authorization header of an access token with these roles: client → roles. */
export async function token(
  issuer: TestIssuer,
  roles: Record<string, string[]>,
): Promise<string> {
  const access = Object.entries(roles).map(([client, each]) => [
    client,
    { roles: each },
  ]);
  return `Bearer ${await issuer.sign({
    claims: { resource_access: Object.fromEntries(access) },
  })}`;
}

/**
 * Creates a workspace in the cluster: alice owns it, bob is an admin and carol a member, its bucket has its name, and
 * its session `default` runs.
 *
 * @param datalab - more of the Datalab's spec
 */
export async function createLab(
  api: ApiClient,
  namespace: string,
  name: string,
  datalab: Record<string, unknown> = {},
): Promise<void> {
  await createObject(api, namespace, `storages/${name}`, {
    spec: {
      principal: name,
      buckets: [{ bucketName: name, discoverable: true }],
    },
  });
  await createObject(api, namespace, `datalabs/${name}`, {
    spec: {
      users: ['alice', 'bob', 'carol'],
      userOverrides: { bob: { role: 'admin' }, carol: { role: 'user' } },
      secretName: name,
      sessions: [{ name: 'default', state: 'started' }],
      ...datalab,
    },
    status: {
      sessions: {
        default: { state: 'started', url: 'https://default.example.org' },
      },
    },
  });
}
