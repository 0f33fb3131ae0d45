import { ResourceKind } from '../model/kinds';

/** The path of a collection, or of one of its objects; without a namespace, of all namespaces. */
export function resourcePath(
  kind: Pick<ResourceKind, 'group' | 'version' | 'plural'>,
  { namespace, name }: { namespace?: string; name?: string },
): string {
  return [
    kind.group ? `/apis/${kind.group}` : '/api',
    kind.version,
    ...(namespace ? ['namespaces', encodeURIComponent(namespace)] : []),
    kind.plural,
    ...(name ? [encodeURIComponent(name)] : []),
  ].join('/');
}

/** `pkg.internal/v1beta1`, or `v1` for the core group. */
export function apiVersionOf({
  group,
  version,
}: Pick<ResourceKind, 'group' | 'version'>): string {
  return group ? `${group}/${version}` : version;
}

/** The kind in each version that may be served, best first. */
export function versionsOf(kind: ResourceKind): ResourceKind[] {
  return [kind.version, ...(kind.olderVersions ?? [])].map(version => ({
    ...kind,
    version,
  }));
}
