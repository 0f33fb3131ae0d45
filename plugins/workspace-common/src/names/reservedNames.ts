import { NameProblem } from './problem';

/**
 * Names that no workspace gets, since others own what would be called so. A `*` at the start or the end stands for
 * anything.
 *
 * @public
 */
export const RESERVED_NAMES: readonly string[] = [
  // Namespaces of Kubernetes, its distributions and what is installed beside the providers: a workspace's sessions and
  // claims live in a namespace of its name.
  ...['default', 'kubernetes', 'kube-*', 'openshift', 'openshift-*'],
  ...['crossplane', 'crossplane-*', 'upbound-*', 'educates', 'educates-*'],
  ...['keycloak', 'keycloak-*', 'minio', 'minio-*', 'backstage', 'workspace'],
  // Clients that every Keycloak realm has, `master` one for each realm: a workspace is a client of its name.
  ...['account', 'account-console', 'admin-cli', 'broker', '*-realm'],
  ...['realm-management', 'security-admin-console'],
  // The client that access tokens are for, whose role `admin` makes platform admins.
  'workspace-api',
  // The first part of other workspaces' hosts, e.g. `editor-NAME-SESSION` and `pg0-NAME`, the default database host.
  ...['editor', 'data', 'registry', 'pg0'],
  // A bucket's own policy is composed as `policy-full-BUCKET`, a grantee's as `policy-GRANTEE-BUCKET`.
  ...['full', 'full-*'],
];

/**
 * What keeps a name from being a workspace's because it is reserved; `undefined` when it is not.
 *
 * @param reserved - names, with a `*` at the start or the end for anything
 *
 * @public
 */
export function reservedNameProblem(
  name: string,
  reserved: readonly string[] = RESERVED_NAMES,
): NameProblem | undefined {
  return reserved.some(pattern => matches(name, pattern))
    ? {
        code: 'workspace-name.reserved',
        message: `The name '${name}' is reserved; choose another one.`,
        params: { name },
      }
    : undefined;
}

function matches(name: string, pattern: string): boolean {
  const start = pattern.startsWith('*');
  const end = pattern.length > 1 && pattern.endsWith('*');
  const text = pattern.slice(start ? 1 : 0, end ? -1 : undefined);
  if (start && end) return name.includes(text);
  if (start) return name.endsWith(text);
  return end ? name.startsWith(text) : name === text;
}
