import { LoggerService } from '@backstage/backend-plugin-api';
import { KubernetesClient } from '../kubernetes/KubernetesClient';
import { SecretNames } from '../model/credentials/secretNames';
import { SessionHost } from '../model/sessions/sessionAddress';
import { ReflectorTiming } from './Reflector';
import { Ownerships } from './WorkspaceRecords';
import { Clock } from '../model/clock';

/** What a cache is made with. */
export interface WatchedCacheOptions {
  readonly client: Pick<KubernetesClient, 'request' | 'stream'>;
  /** The namespace that holds Storages, Datalabs and Secrets. */
  readonly namespace: string;
  readonly logger: LoggerService;
  readonly clock: Clock;
  /** How old what we know may become before `assertServing` refuses; default 5 minutes. */
  readonly maxStalenessMs?: number;
  /** How long `seen` waits at most; default 2 s. */
  readonly seenTimeoutMs?: number;
  /** Where sessions may be; default: anywhere. */
  readonly sessionHosts?: readonly SessionHost[];
  /** The Secrets that may hold a workspace's credentials; default `secretNames` without templates. */
  readonly secretNames?: SecretNames;
  /** What proves whose Secrets and namespaces are; default marks, without any of the configuration's. */
  readonly ownership?: Ownerships;
  readonly timing?: Partial<ReflectorTiming>;
}
