import type { ChangeEvent, KubeObject, ObjectStore } from '../store/types';
import { secretNameOf } from './composed/datalab';
import { parseDatalab, parseStorage } from './resources';
import { STORAGES } from './WorkspaceReconciler';

/** Which other workspaces a change concerns: those with a grant, and those that read a Secret. */
export class Neighbours {
  private readonly grantees = new Map<string, string[]>();
  private readonly readers = new Map<string, Set<string>>();
  private readonly reads = new Map<string, string>();

  constructor(
    private readonly store: ObjectStore,
    private readonly namespace: string,
  ) {}

  /** Names of the workspaces that a change of a Storage concerns, by the grants before and after. */
  of(object: KubeObject, type: ChangeEvent['type']): string[] {
    if (object.kind === 'Datalab') {
      this.note(object, type);
      return [];
    }
    const { uid = '' } = object.metadata;
    const before = this.grantees.get(uid) ?? [];
    const after =
      type === 'DELETED'
        ? []
        : parseStorage(object).spec.bucketAccessGrants.map(
            ({ grantee }) => grantee,
          );
    if (after.length > 0) this.grantees.set(uid, after);
    else this.grantees.delete(uid);
    return this.storagesOf(new Set([...before, ...after]));
  }

  /** Names of the Datalabs that copy from a Secret. */
  readersOf({ metadata }: KubeObject): string[] {
    return [...(this.readers.get(metadata.name) ?? [])];
  }

  private note(object: KubeObject, type: ChangeEvent['type']): void {
    const { name } = object.metadata;
    this.readers.get(this.reads.get(name) ?? '')?.delete(name);
    this.reads.delete(name);
    if (type === 'DELETED') return;
    const secret = secretNameOf(parseDatalab(object));
    const names = this.readers.get(secret) ?? new Set();
    this.readers.set(secret, names.add(name));
    this.reads.set(name, secret);
  }

  private storagesOf(principals: Set<string>): string[] {
    if (principals.size === 0) return [];
    return this.store
      .list(STORAGES, { namespace: this.namespace })
      .filter(object => principals.has(parseStorage(object).spec.principal))
      .map(({ metadata }) => metadata.name);
  }
}
