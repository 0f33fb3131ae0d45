import { LoggerService } from '@backstage/backend-plugin-api';
import {
  CUSTOM_RESOURCE_DEFINITION,
  DATALAB,
  definitionName,
  NAMESPACE,
  PERSISTENT_VOLUME_CLAIM,
  RESOURCE_QUOTA,
  ResourceKind,
  SECRET,
  STORAGE,
} from '../model/kinds';
import { KubernetesClient } from '../kubernetes/KubernetesClient';
import { Mark, ObjectFacts, objectFacts } from '../model/ownership';
import { parseDatalab } from '../model/parseDatalab';
import { parseStorage } from '../model/parseStorage';
import { SessionHost } from '../model/sessions/sessionAddress';
import {
  FOREIGN_SECRET_TYPES,
  secretFacts,
  SecretFacts,
} from '../model/credentials/secretOwnership';
import { ForeignParser } from './ForeignParser';
import { KindListWatcher, ListWatchOptions } from './ListWatcher';
import { Sized } from './ownedUsage';
import { ObjectChange } from './ReflectedObjects';
import { Reflector, ReflectorOptions, ReflectorTiming } from './Reflector';
import { specFields } from './specFields';
import { claimPhase, claimSize, freezeDeep, quotaLimit } from './watchedKinds';
import { Ownerships, WorkspaceRecords } from './WorkspaceRecords';
import { KubernetesObject } from '../model/kubernetes';
import { Clock } from '../model/clock';

/** What the reflectors are made with. */
export interface WatchesOptions {
  readonly client: Pick<KubernetesClient, 'request' | 'stream'>;
  readonly namespace: string;
  readonly ownership: Ownerships;
  /** Where sessions may be; none: anywhere. */
  readonly sessionHosts?: readonly SessionHost[];
  readonly logger: LoggerService;
  readonly clock: Clock;
  readonly timing?: Partial<ReflectorTiming>;
  /** Something is known anew of this kind. */
  readonly progressed: () => void;
}

/** A reflector for each kind that the cache is made of. */
export interface Watches {
  readonly storages: Reflector<KubernetesObject>;
  readonly datalabs: Reflector<KubernetesObject>;
  readonly secrets: Reflector<SecretFacts>;
  readonly namespaces: Reflector<ObjectFacts>;
  readonly claims: Reflector<Sized | undefined>;
  readonly quotas: Reflector<Sized | undefined>;
  readonly definitions: Reflector<true>;
  /** The fields of a Datalab's spec. */
  readonly datalabFields: Reflector<ReadonlySet<string> | undefined>;
}

/**
 * Secrets are listed and watched whole, as the names of their keys, which decide whether a workspace is ready, are not in
 * their metadata. What can be nobody's credentials stays on the server.
 */
const SECRETS_FIELD_SELECTOR = FOREIGN_SECRET_TYPES.map(
  type => `type!=${type}`,
).join(',');

/** A Secret has up to 1 MiB, and a page is in memory as a whole before it is reduced. */
const SECRETS_PAGE_SIZE = 50;

/** Wires what the watches tell to the records; `definitionChanged` hears the names of definitions. */
export function createWatches(
  options: WatchesOptions,
  records: WorkspaceRecords,
  definitionChanged: (name: string) => void,
): Watches {
  const inNamespace = { namespace: options.namespace };
  const { secrets, namespaces } = options.ownership;
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
    secrets: reflect(
      options,
      SECRET,
      { ...inNamespace, fieldSelector: SECRETS_FIELD_SELECTOR },
      {
        keep: secret => secretFacts(secret, secrets),
        changed: ({ name, after }) => records.setSecret(name, after),
        pageSize: SECRETS_PAGE_SIZE,
      },
    ),
    namespaces: reflect(
      options,
      NAMESPACE,
      { metadataOnly: true },
      {
        keep: namespace => objectFacts(namespace, namespaces.marks),
        changed: ({ name, after }) => records.setNamespace(name, after),
        optional: true,
      },
    ),
    claims: reflect(
      options,
      PERSISTENT_VOLUME_CLAIM,
      {},
      {
        keep: sized(claimSize, namespaces.marks, claimPhase),
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
        keep: sized(quotaLimit, namespaces.marks),
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
      {
        called: 'DatalabDefinition',
        keep: specFields,
        changed: () => {},
        optional: true,
      },
    ),
  };
}

function reflect<T>(
  { client, logger, clock, timing, progressed }: WatchesOptions,
  kind: ResourceKind,
  which: ListWatchOptions,
  {
    called = kind.kind,
    ...options
  }: Pick<ReflectorOptions<T>, 'keep' | 'changed' | 'optional' | 'pageSize'> & {
    called?: string;
  },
): Reflector<T> {
  const source = new KindListWatcher(client, kind, which);
  return new Reflector<T>({
    ...options,
    kind: called,
    source,
    logger,
    clock,
    timing,
    progressed,
  });
}

function sized(
  sizeOf: (object: KubernetesObject) => string | undefined,
  marks: readonly Mark[],
  phaseOf: (object: KubernetesObject) => string | undefined = () => undefined,
): (object: KubernetesObject) => Sized | undefined {
  return object => {
    const size = sizeOf(object);
    const phase = phaseOf(object);
    return size === undefined
      ? undefined
      : { ...objectFacts(object, marks), size, ...(phase && { phase }) };
  };
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
