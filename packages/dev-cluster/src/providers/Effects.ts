import { jsonEqual } from '../schema/jsonEqual';
import type {
  KubeObject,
  ObjectInput,
  ObjectKey,
  ObjectStore,
  ResourceRef,
} from '../store/types';
import type { Manifest } from './composed/types';
import type { SecretData } from './secrets';

const SECRETS = { group: '', plural: 'secrets' };
const NAMESPACES = { group: '', plural: 'namespaces' };
const CLAIMS = { group: '', plural: 'persistentvolumeclaims' };

/** By which we know our own: real providers put no mark on these that anybody else could read. */
const OURS = { 'dev-cluster/made-by': 'simulated-providers' };

/** What providers and operators make outside the composed objects: Secrets, namespaces and claims. */
export class Effects {
  constructor(private readonly store: ObjectStore) {}

  /** The values of a Secret; `undefined` when there is none. */
  secret(key: ObjectKey): SecretData | undefined {
    const secret = this.store.get(SECRETS, key);
    return (
      secret &&
      Object.fromEntries(
        Object.entries((secret.data ?? {}) as SecretData).map(
          ([name, value]) => [
            name,
            Buffer.from(value, 'base64').toString('utf8'),
          ],
        ),
      )
    );
  }

  /** Creates a Secret unless it is there. */
  createSecret(key: ObjectKey, type: string, values: () => SecretData): void {
    if (this.store.get(SECRETS, key)) return;
    this.store.create(
      SECRETS,
      ours({ metadata: { ...key }, type, data: encoded(values()) }),
    );
  }

  /**
   * Makes a Secret hold these values. Where one of that name is there for a connection, its own keys are overwritten,
   * whoever's they are.
   */
  writeSecret(key: ObjectKey, values: SecretData): void {
    const there = this.store.get(SECRETS, key);
    if (!there) {
      this.createSecret(key, 'Opaque', () => values);
      return;
    }
    const kept = there.type === 'Opaque' ? values : sameKeys(there, values);
    const before = (there.data ?? {}) as SecretData;
    const data = { ...before, ...encoded(kept) };
    if (!jsonEqual(there.data, data)) {
      this.store.replace(SECRETS, { ...there, data });
    }
  }

  /** Makes the Secret that a composite owns hold just these values; leaves alone what others made. */
  ownSecret(metadata: ObjectInput['metadata'], values: SecretData): void {
    const { namespace, name = '' } = metadata;
    const there = this.store.get(SECRETS, { namespace, name });
    const data = encoded(values);
    if (!there) {
      this.store.create(SECRETS, ours({ metadata, type: 'Opaque', data }));
    } else if (isOurs(there) && !jsonEqual(there.data, data)) {
      this.store.replace(SECRETS, { ...there, data });
    }
  }

  createNamespace(name: string): void {
    if (!this.store.get(NAMESPACES, { name })) {
      this.store.create(NAMESPACES, ours({ metadata: { name } }));
    }
  }

  hasNamespace(name: string): boolean {
    return this.store.get(NAMESPACES, { name }) !== undefined;
  }

  /** Creates a claim that is not there; its volume comes at once. */
  createClaim({ metadata, spec }: Manifest): void {
    const there = this.store.get(CLAIMS, metadata);
    const claim = there ?? this.store.create(CLAIMS, ours({ metadata, spec }));
    const { accessModes, resources } = claim.spec as {
      accessModes: string[];
      resources: { requests: { storage: string } };
    };
    const status = {
      phase: 'Bound',
      accessModes,
      capacity: resources.requests,
    };
    if (!jsonEqual(claim.status, status)) {
      this.store.replaceStatus(CLAIMS, { ...claim, status });
    }
  }

  removeSecret(key: ObjectKey): void {
    this.remove(SECRETS, key);
  }

  removeClaim(key: ObjectKey): void {
    this.remove(CLAIMS, key);
  }

  removeNamespace(name: string): void {
    this.remove(NAMESPACES, { name });
  }

  private remove(resource: ResourceRef, key: ObjectKey): void {
    const there = this.store.get(resource, key);
    if (there && isOurs(there) && !there.metadata.deletionTimestamp) {
      this.store.delete(resource, key);
    }
  }
}

function encoded(values: SecretData): SecretData {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Buffer.from(value).toString('base64'),
    ]),
  );
}

function sameKeys(secret: KubeObject, values: SecretData): SecretData {
  const data = (secret.data ?? {}) as SecretData;
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => key in data),
  );
}

function ours(object: ObjectInput): ObjectInput {
  const annotations = { ...object.metadata.annotations, ...OURS };
  return { ...object, metadata: { ...object.metadata, annotations } };
}

function isOurs({ metadata }: KubeObject): boolean {
  return Object.entries(OURS).every(
    ([key, value]) => metadata.annotations?.[key] === value,
  );
}
