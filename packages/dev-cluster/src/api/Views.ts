import type { ServedResource } from '../registry/ResourceRegistry';
import type { VersionDefinition } from '../registry/types';
import { jsonEqual } from '../schema/jsonEqual';
import { deepFreeze } from '../store/deepFreeze';
import type { KubeObject } from '../store/types';

/**
 * Stored objects as a version shows them: with the defaults of the schema of today, and that version's name. Each is
 * worked out once.
 */
export class Views {
  private readonly shown = new WeakMap<
    KubeObject,
    Map<VersionDefinition, KubeObject>
  >();

  of({ definition, version }: ServedResource, stored: KubeObject): KubeObject {
    const storage =
      definition.versions.find(v => v.name === definition.storageVersion) ??
      version;
    const current = this.once(storage, stored, object =>
      withCurrentSchema(storage, object),
    );
    if (storage === version) return current;
    return this.once(version, current, object => ({
      ...object,
      apiVersion: `${definition.group}/${version.name}`,
    }));
  }

  private once(
    version: VersionDefinition,
    stored: KubeObject,
    show: (object: KubeObject) => KubeObject,
  ): KubeObject {
    const known = this.shown.get(stored) ?? new Map();
    this.shown.set(stored, known);
    let view = known.get(version);
    if (!view) {
      view = deepFreeze(show(stored));
      known.set(version, view);
    }
    return view;
  }
}

function withCurrentSchema(
  { schema }: VersionDefinition,
  stored: KubeObject,
): KubeObject {
  const copy = structuredClone(stored);
  schema.prune(copy);
  schema.applyDefaults(copy);
  return jsonEqual(copy, stored) ? stored : copy;
}
