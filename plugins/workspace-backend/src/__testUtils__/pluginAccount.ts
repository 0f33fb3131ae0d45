import { ApiClient, poll, TestCluster } from '@internal/dev-cluster/testing';
import { readFileSync } from 'fs';
import { join } from 'path';
import { parse, parseAllDocuments, stringify } from 'yaml';

const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const ACCOUNTS = '/api/v1/namespaces/backstage/serviceaccounts';
const PATHS: Record<string, string> = {
  Role: `${RBAC}/namespaces/workspace/roles`,
  RoleBinding: `${RBAC}/namespaces/workspace/rolebindings`,
  ClusterRole: `${RBAC}/clusterroles`,
  ClusterRoleBinding: `${RBAC}/clusterrolebindings`,
};

/** An object of `deploy/rbac.yaml`. */
export interface RbacManifest {
  readonly kind: string;
  readonly rules?: readonly {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly verbs: readonly string[];
  }[];
}

const FILE = join(__dirname, '../../../../deploy/rbac.yaml');

export const RBAC_MANIFESTS: readonly RbacManifest[] = parseAllDocuments(
  readFileSync(FILE, 'utf8'),
).map(document => document.toJS());

/**
 * Makes the plugin's account with these rights.
 *
 * @param readable - what it may get with them
 * @returns its token
 */
export async function pluginAccount(
  { api, url, ca }: Pick<TestCluster, 'api' | 'url' | 'ca'>,
  manifests: readonly RbacManifest[],
  readable = ['/api/v1/namespaces/workspace/secrets'],
): Promise<string> {
  const create = async (path: string, object: object) => {
    const { status, body } = await api.post(path, object);
    if (status !== 201) throw new Error(`${status}: ${body.message}`);
    return body;
  };
  await create('/api/v1/namespaces', { metadata: { name: 'backstage' } });
  await create(ACCOUNTS, { metadata: { name: 'backstage' } });
  for (const each of manifests) await create(PATHS[each.kind], each);
  const { status } = await create(`${ACCOUNTS}/backstage/token`, {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: {},
  });
  const account = new ApiClient({ url, ca, token: status.token });
  // A kube-apiserver learns of accounts and roles by watches of its own.
  await poll('the rules to hold', async () => {
    const answers = await Promise.all(readable.map(path => account.get(path)));
    return answers.every(answer => answer.status === 200) || undefined;
  });
  return status.token;
}

/** A kubeconfig as another user. */
export function withToken(kubeconfig: string, token: string): string {
  const config = parse(kubeconfig);
  config.users[0].user = { token };
  return stringify(config);
}
