import type {
  ResourceRegistry,
  ServedResource,
} from '../registry/ResourceRegistry';
import { REVIEWS } from '../http/reviews';

export const VERSION = {
  major: '1',
  minor: '36',
  gitVersion: 'v1.36.0-dev-cluster',
  gitCommit: '',
  gitTreeState: 'clean',
  buildDate: '1970-01-01T00:00:00Z',
  goVersion: '',
  compiler: '',
  platform: 'node',
};

const OBJECT_VERBS = [
  'create',
  'delete',
  'deletecollection',
  'get',
  'list',
  'patch',
  'update',
  'watch',
];
const SUBRESOURCE_VERBS = ['get', 'patch', 'update'];
const TOKENS = {
  name: 'serviceaccounts/token',
  singularName: '',
  namespaced: true,
  group: 'authentication.k8s.io',
  version: 'v1',
  kind: 'TokenRequest',
  verbs: ['create'],
};

/** All groups with their versions; `''` is the core group. */
export function servedGroups(
  registry: ResourceRegistry,
): Map<string, string[]> {
  const groups = registry.groups();
  for (const { group } of REVIEWS) groups.set(group, ['v1']);
  return groups;
}

export function apiVersions(serverAddress: string) {
  return {
    kind: 'APIVersions',
    versions: ['v1'],
    serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress }],
  };
}

export function apiGroupList(registry: ResourceRegistry) {
  return {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: [...servedGroups(registry)]
      .filter(([group]) => group !== '')
      .map(([group, versions]) => groupEntry(group, versions)),
  };
}

/** One group; `undefined` when it is not served. */
export function apiGroup(registry: ResourceRegistry, group: string) {
  const versions = servedGroups(registry).get(group);
  if (!versions) return undefined;
  return {
    kind: 'APIGroup',
    apiVersion: 'v1',
    ...groupEntry(group, versions),
  };
}

function groupEntry(group: string, names: string[]) {
  const versions = names.map(version => ({
    groupVersion: `${group}/${version}`,
    version,
  }));
  return { name: group, versions, preferredVersion: versions[0] };
}

/** The resources of a version; `undefined` when it is not served. */
export function apiResourceList(
  registry: ResourceRegistry,
  group: string,
  version: string,
) {
  if (!servedGroups(registry).get(group)?.includes(version)) return undefined;
  const reviews = REVIEWS.filter(review => review.group === group);
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: group ? `${group}/${version}` : version,
    resources: [
      ...registry.inVersion(group, version).flatMap(resourceEntries),
      ...reviews.map(({ plural, kind }) => ({
        name: plural,
        singularName: kind.toLowerCase(),
        namespaced: false,
        kind,
        verbs: ['create'],
      })),
    ],
  };
}

function resourceEntries({ definition, version }: ServedResource) {
  const { plural, singular, kind, namespaced } = definition;
  const { shortNames, categories } = definition;
  const subresource = (name: string, verbs: string[]) => ({
    name: `${plural}/${name}`,
    singularName: '',
    namespaced,
    kind,
    verbs,
  });
  return [
    {
      name: plural,
      singularName: singular,
      namespaced,
      kind,
      verbs: OBJECT_VERBS,
      ...(shortNames.length > 0 ? { shortNames } : {}),
      ...(categories.length > 0 ? { categories } : {}),
    },
    ...(version.statusSubresource
      ? [subresource('status', SUBRESOURCE_VERBS)]
      : []),
    ...(plural === 'namespaces' ? [subresource('finalize', ['update'])] : []),
    ...(plural === 'pods' ? [subresource('log', ['get'])] : []),
    ...(plural === 'serviceaccounts' ? [TOKENS] : []),
  ];
}
