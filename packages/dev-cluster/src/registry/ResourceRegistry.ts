import type { ResourceDefinition, VersionDefinition } from './types';

/** A kind in one of its versions. */
export interface ServedResource {
  definition: ResourceDefinition;
  version: VersionDefinition;
}

/** All kinds that are served right now; custom ones come and go. */
export class ResourceRegistry {
  private readonly definitions = new Map<string, ResourceDefinition>();

  set(definition: ResourceDefinition): void {
    this.definitions.set(collectionOf(definition), definition);
  }

  remove(definition: { group: string; plural: string }): void {
    this.definitions.delete(collectionOf(definition));
  }

  all(): ResourceDefinition[] {
    return [...this.definitions.values()];
  }

  get(group: string, plural: string): ResourceDefinition | undefined {
    return this.definitions.get(collectionOf({ group, plural }));
  }

  /** A served version of a kind; the stored one when none is named. */
  find(
    group: string,
    plural: string,
    version?: string,
  ): ServedResource | undefined {
    const definition = this.get(group, plural);
    const name = version ?? definition?.storageVersion;
    const found = definition?.versions.find(v => v.name === name && v.served);
    return definition && found ? { definition, version: found } : undefined;
  }

  /** The kinds of one group and version, in order of their names. */
  inVersion(group: string, version: string): ServedResource[] {
    return this.all()
      .filter(definition => definition.group === group)
      .flatMap(({ plural }) => this.find(group, plural, version) ?? [])
      .sort((a, b) => (a.definition.plural < b.definition.plural ? -1 : 1));
  }

  /** Groups with their served versions, the preferred first; the core group is `''`. */
  groups(): Map<string, string[]> {
    const groups = new Map<string, Set<string>>();
    for (const { group, versions } of this.all()) {
      const names = groups.get(group) ?? new Set<string>();
      for (const { name, served } of versions) if (served) names.add(name);
      groups.set(group, names);
    }
    return new Map(
      [...groups].map(([group, names]) => [
        group,
        [...names].sort(compareVersions).reverse(),
      ]),
    );
  }
}

/** What names a collection: `group/plural`. */
export function collectionOf(resource: {
  group: string;
  plural: string;
}): string {
  return `${resource.group}/${resource.plural}`;
}

/** Kubernetes' order: v2 > v1 > v1beta2 > v1beta1 > v1alpha1 > anything else. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [rank(a), rank(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at === -1) return a < b ? 1 : -1;
  return left[at] - right[at];
}

const STAGES = ['alpha', 'beta', ''];

function rank(version: string): number[] {
  const parts = /^v([0-9]+)(?:(alpha|beta)([0-9]+))?$/.exec(version);
  if (!parts) return [-1, 0, 0];
  const [, major, stage = '', minor = '0'] = parts;
  return [STAGES.indexOf(stage), Number(major), Number(minor)];
}
