import {
  STORE_TYPES,
  storeDescriptor,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import type { KubeObject } from '../store/types';

const condition = z.looseObject({
  type: z.string(),
  status: z.string(),
  reason: z.string(),
  message: z.string().optional(),
  lastTransitionTime: z.string(),
});

/** A condition of a resource, as Crossplane writes it. */
export type Condition = z.infer<typeof condition>;

const conditions = z.array(condition).catch([]);

const storageSpec = z.object({
  principal: z.string().catch(''),
  buckets: z.array(z.looseObject({ bucketName: z.string() })).catch([]),
  bucketAccessRequests: z.array(z.object({ bucketName: z.string() })).catch([]),
  bucketAccessGrants: z
    .array(
      z.object({
        bucketName: z.string(),
        grantee: z.string(),
        permission: z.string(),
      }),
    )
    .catch([]),
  credentialsRollover: z
    .object({
      interval: z.enum([
        'daily',
        'weekly',
        'monthly',
        'quarterly',
        'yearly',
        'none',
      ]),
      maxToKeep: z.number(),
    })
    .catch({ interval: 'none', maxToKeep: 1 }),
});

const storageStatus = z.looseObject({ conditions }).catch({ conditions: [] });

const session = z.union([
  z.string().transform(name => ({ name, state: 'started' })),
  z.looseObject({ name: z.string(), state: z.string().default('started') }),
]);

/** Stores by name; a host of databases names them. */
const stores = z
  .record(
    z.string(),
    z.object({
      storage: z.string(),
      names: z.array(z.string()).catch([]),
    }),
  )
  .catch({});

/** The stores of a Datalab's spec by their type. */
function storesIn(spec: unknown) {
  const fields = z.record(z.string(), z.unknown()).catch({}).parse(spec);
  const of = (type: StoreType) =>
    stores.parse(fields[storeDescriptor(type).field]);
  return Object.fromEntries(
    STORE_TYPES.map(type => [type, of(type)]),
  ) as Record<StoreType, z.infer<typeof stores>>;
}

const datalabSpec = z.object({
  users: z.array(z.string()).catch([]),
  userOverrides: z
    .record(z.string(), z.object({ role: z.string().optional() }))
    .catch({}),
  secretName: z.string().optional().catch(undefined),
  sessions: z.array(session).catch([]),
  persistence: z.object({ storageClassName: z.string().optional() }).catch({}),
  quota: z
    .object({
      storage: z.string().optional(),
    })
    .catch({}),
});

const sessionStatus = z.looseObject({
  state: z.string().optional(),
  phase: z.string().optional(),
  message: z.string().optional(),
  url: z.string().optional(),
});

/** What `status.sessions` says of one session. */
export type SessionStatus = z.infer<typeof sessionStatus>;

const datalabStatus = z
  .looseObject({
    conditions,
    sessions: z.record(z.string(), sessionStatus).catch({}),
  })
  .catch({ conditions: [], sessions: {} });

/** A Storage or Datalab: the good parts of its spec and status, and the object that they are from. */
export interface Parsed<Spec, Status> {
  object: KubeObject;
  spec: Spec;
  status: Status;
}

export type Storage = Parsed<
  z.infer<typeof storageSpec>,
  z.infer<typeof storageStatus>
>;

export type Datalab = Parsed<
  z.infer<typeof datalabSpec> & { stores: ReturnType<typeof storesIn> },
  z.infer<typeof datalabStatus>
>;

export function parseStorage(object: KubeObject): Storage {
  return {
    object,
    spec: storageSpec.parse(object.spec ?? {}),
    status: storageStatus.parse(object.status ?? {}),
  };
}

export function parseDatalab(object: KubeObject): Datalab {
  return {
    object,
    spec: {
      ...datalabSpec.parse(object.spec ?? {}),
      stores: storesIn(object.spec),
    },
    status: datalabStatus.parse(object.status ?? {}),
  };
}
