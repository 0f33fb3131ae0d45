import { LoggerService } from '@backstage/backend-plugin-api';
import {
  CUSTOM_RESOURCE_DEFINITION,
  DATALAB,
  definitionName,
  PERSISTENT_VOLUME_CLAIM,
  RESOURCE_QUOTA,
  ResourceKind,
  SECRET,
  STORAGE,
} from '../cluster/kinds';
import { KubernetesClient } from '../cluster/KubernetesClient';
import { KubernetesObject } from '../cluster/types';
import { parseDatalab } from '../model/parseDatalab';
import { parseStorage } from '../model/parseStorage';
import { SessionHost } from '../model/sessionAddress';
import { ForeignParser } from './ForeignParser';
import { KindListWatcher, ListWatchOptions } from './ListWatcher';
import { ObjectChange } from './ReflectedObjects';
import { Reflector, ReflectorOptions, ReflectorTiming } from './Reflector';
import { specFields } from './specFields';
import { claimSize, freezeDeep, quotaLimit, secretKeys } from './watchedKinds';
import { WorkspaceRecords } from './WorkspaceRecords';

/** What the reflectors are made with. */
export interface WatchesOptions {
  readonly client: Pick<KubernetesClient, 'request' | 'stream'>;
  readonly namespace: string;
  /** Where sessions may be; none: anywhere. */
  readonly sessionHosts?: readonly SessionHost[];
  readonly logger: LoggerService;
  readonly timing?: Partial<ReflectorTiming>;
  /** Something is known anew of this kind. */
  readonly progressed: () => void;
}

/** A reflector for each kind that the index is made of. */
export interface Watches {
  readonly storages: Reflector<KubernetesObject>;
  readonly datalabs: Reflector<KubernetesObject>;
  readonly secrets: Reflector<ReadonlySet<string>>;
  readonly claims: Reflector<string | undefined>;
  readonly quotas: Reflector<string | undefined>;
  readonly definitions: Reflector<true>;
  /** The fields of a Datalab's spec. */
  readonly datalabFields: Reflector<ReadonlySet<string> | undefined>;
}

/** Wires what the watches tell to the records; `definitionChanged` hears the names of definitions. */
export function createWatches(
  options: WatchesOptions,
  records: WorkspaceRecords,
  definitionChanged: (name: string) => void,
): Watches {
  const inNamespace = { namespace: options.namespace };
  return {
    storages: reflect(options, STORAGE, inNamespace, {
      keep: freezeDeep,
      changed: parsing(
        new ForeignParser(parseStorage, options.logger),
        (name, storage) => records.setStorage(name, storage),
      ),
    }),
    datalabs: reflect(options, DATALAB, inNamespace, {
      keep: freezeDeep,
      changed: parsing(
        new ForeignParser(
          (datalab, warn) => parseDatalab(datalab, warn, options.sessionHosts),
          options.logger,
        ),
        (name, datalab) => records.setDatalab(name, datalab),
      ),
    }),
    secrets: reflect(options, SECRET, inNamespace, {
      keep: secretKeys,
      changed: ({ name, after }) => records.setSecret(name, after),
    }),
    claims: reflect(
      options,
      PERSISTENT_VOLUME_CLAIM,
      {},
      {
        keep: claimSize,
        changed: ({ namespace, name, after }) =>
          records.setClaim(namespace, name, after),
        optional: true,
      },
    ),
    quotas: reflect(
      options,
      RESOURCE_QUOTA,
      {},
      {
        keep: quotaLimit,
        changed: ({ namespace, name, after }) =>
          records.setQuota(namespace, name, after),
        optional: true,
      },
    ),
    definitions: reflect(
      options,
      CUSTOM_RESOURCE_DEFINITION,
      { metadataOnly: true },
      {
        keep: (): true => true,
        changed: ({ name }) => definitionChanged(name),
        optional: true,
      },
    ),
    datalabFields: reflect(
      options,
      CUSTOM_RESOURCE_DEFINITION,
      { name: definitionName(DATALAB) },
      { keep: specFields, changed: () => {}, optional: true },
    ),
  };
}

function reflect<T>(
  { client, logger, timing, progressed }: WatchesOptions,
  kind: ResourceKind,
  which: ListWatchOptions,
  options: Pick<ReflectorOptions<T>, 'keep' | 'changed' | 'optional'>,
): Reflector<T> {
  const source = new KindListWatcher(client, kind, which);
  return new Reflector<T>({
    ...options,
    kind: kind.kind,
    source,
    logger,
    timing,
    progressed,
  });
}

function parsing<T>(
  parser: ForeignParser<T>,
  set: (name: string, parsed: T | undefined) => void,
): (change: ObjectChange<KubernetesObject>) => void {
  return ({ name, after }) => {
    if (!after) parser.forget(name);
    set(name, after && parser.parse(after));
  };
}
