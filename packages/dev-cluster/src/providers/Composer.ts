import { jsonEqual } from '../schema/jsonEqual';
import type {
  KubeObject,
  ObjectInput,
  ObjectStore,
  ResourceRef,
} from '../store/types';
import { Claim, claims, quota } from './claims';
import type { SecretData } from './credentials';
import type { Datalab } from './resources';

const SECRETS = { group: '', plural: 'secrets' };
const NAMESPACES = { group: '', plural: 'namespaces' };
const CLAIMS = { group: '', plural: 'persistentvolumeclaims' };
const QUOTAS = { group: '', plural: 'resourcequotas' };

/** By which we know our own: real providers put no mark on namespaces, quotas and claims that anybody else could read. */
const OURS = { 'dev-cluster/made-by': 'simulated-providers' };

/**
 * Makes the objects that a workspace is composed of what they should be, and removes those that should not be. Touches
 * nothing that others made: what it creates carries an annotation.
 */
export class Composer {
  constructor(
    private readonly store: ObjectStore,
    private readonly namespace: string,
  ) {}

  /** What the workspace's Secret holds now. */
  secret(workspace: string): SecretData {
    const secret = this.store.get(SECRETS, this.secretKey(workspace));
    return Object.fromEntries(
      Object.entries((secret?.data ?? {}) as SecretData).map(([key, value]) => [
        key,
        Buffer.from(value, 'base64').toString('utf8'),
      ]),
    );
  }

  /**
   * Makes the workspace's Secret hold just this; removes it when there is nothing to hold. It is marked as Crossplane marks
   * what a composite resource, its owner, is composed of.
   */
  setSecret(
    workspace: string,
    values: SecretData,
    owner: KubeObject | undefined,
  ): void {
    const key = this.secretKey(workspace);
    if (!owner || Object.keys(values).length === 0) {
      this.remove(SECRETS, key);
      return;
    }
    const data = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        Buffer.from(value).toString('base64'),
      ]),
    );
    const metadata = {
      ...key,
      labels: { 'crossplane.io/composite': workspace },
      ownerReferences: [controller(owner)],
    };
    this.ensure(SECRETS, { metadata, type: 'Opaque', data }, 'data');
  }

  /** Makes namespace, quota and claims of a Datalab. */
  setEnvironment(datalab: Datalab): void {
    const { name } = datalab.object.metadata;
    this.ensure(NAMESPACES, { metadata: { name } });
    this.ensure(QUOTAS, quota(datalab), 'spec');
    const wanted = claims(datalab);
    wanted.forEach(claim => this.ensureClaim(claim));
    this.removeClaims(
      name,
      new Set(wanted.map(({ metadata }) => metadata.name)),
    );
  }

  /** Removes what {@link Composer.setEnvironment} made. */
  removeEnvironment(workspace: string): void {
    if (!this.store.get(NAMESPACES, { name: workspace })) {
      return;
    }
    this.removeClaims(workspace, new Set());
    this.remove(QUOTAS, { namespace: workspace, name: 'workspace' });
    this.remove(NAMESPACES, { name: workspace });
  }

  private secretKey(workspace: string) {
    return { namespace: this.namespace, name: `${workspace}-datalab` };
  }

  /** Creates a claim that is not there, and gives it its volume at once. */
  private ensureClaim(claim: Claim): void {
    const { namespace, name } = claim.metadata;
    if (this.store.get(CLAIMS, { namespace, name })) {
      return;
    }
    const { accessModes, resources } = claim.spec;
    this.store.replaceStatus(CLAIMS, {
      ...this.store.create(CLAIMS, ours(claim)),
      status: { phase: 'Bound', accessModes, capacity: resources.requests },
    });
  }

  private removeClaims(
    namespace: string,
    wanted: Set<string | undefined>,
  ): void {
    this.store
      .list(CLAIMS, { namespace })
      .filter(({ metadata }) => !wanted.has(metadata.name))
      .forEach(({ metadata }) =>
        this.remove(CLAIMS, { namespace, name: metadata.name }),
      );
  }

  /** Creates an object that is not there; replaces the named field where it differs and the object is ours. */
  private ensure(
    resource: ResourceRef,
    wanted: ObjectInput,
    field?: string,
  ): void {
    const { namespace, name = '' } = wanted.metadata;
    const there = this.store.get(resource, { namespace, name });
    if (!there) {
      this.store.create(resource, ours(wanted));
    } else if (
      field &&
      isOurs(there.metadata) &&
      !(
        jsonEqual(there[field], wanted[field]) &&
        jsonEqual(there.metadata.ownerReferences, ownersOf(wanted))
      )
    ) {
      const metadata = {
        ...there.metadata,
        ownerReferences: ownersOf(wanted),
      };
      this.store.replace(resource, {
        ...there,
        metadata,
        [field]: wanted[field],
      });
    }
  }

  private remove(
    resource: ResourceRef,
    key: { namespace?: string; name: string },
  ): void {
    const there = this.store.get(resource, key);
    if (there && isOurs(there.metadata) && !there.metadata.deletionTimestamp) {
      this.store.delete(resource, key);
    }
  }
}

function ours(object: ObjectInput): ObjectInput {
  return { ...object, metadata: { ...object.metadata, annotations: OURS } };
}

function isOurs({ annotations }: KubeObject['metadata']): boolean {
  return Object.entries(OURS).every(
    ([key, value]) => annotations?.[key] === value,
  );
}

function ownersOf({ metadata }: ObjectInput) {
  return metadata.ownerReferences;
}

function controller({ apiVersion, kind, metadata }: KubeObject) {
  const { name, uid } = metadata;
  return {
    apiVersion,
    kind,
    name,
    uid,
    controller: true,
    blockOwnerDeletion: true,
  };
}
