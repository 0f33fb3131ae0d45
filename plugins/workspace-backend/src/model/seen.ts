import {
  QUOTA_FIELDS,
  REGISTRY_FIELDS,
  ROLLOVER_FIELDS,
  SECURITY_FIELDS,
  specFieldOf,
  STORE_TYPES,
  storeDescriptor,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { ResourceKind, STORAGE } from './kinds';
import { GRANT_NOTES, REQUEST_NOTES } from './access/accessNotes';
import { OWN_PREFIX } from './annotations';
import { BUCKET_TEXTS_ANNOTATION } from './buckets/bucketTexts';
import { fieldsOf } from './foreign';
import { SettingFields } from './settings/fields';
import { Mark, Shape, shaped } from './shape';
import { KubernetesObject } from './kubernetes';

/** What a caller may see or do. */
export type Permissions = ReadonlySet<WorkspacePermission>;

/** Any of these lets a caller see something; none are needed where there are none. */
type Views = readonly WorkspacePermission[];

const BUCKETS: Views = ['VIEW_BUCKETS'];
const MEMBERS: Views = ['VIEW_MEMBERS'];
const SESSIONS: Views = ['VIEW_SESSIONS'];
const STORES: Views = ['VIEW_STORES'];
/** Like the settings in a view. */
const DATALAB: Views = ['VIEW_SESSIONS', 'VIEW_STORES'];

const scalars = (...names: string[]): Shape => ({
  fields: Object.fromEntries(names.map(name => [name, 'scalar' as const])),
});
const settings = (fields: SettingFields): Shape =>
  scalars(...Object.keys(fields).map(specFieldOf));
const list = (each: Shape): Shape => ({ list: each });

/** What a bundle of files says besides its source; `secretRef` and what else there may be is nobody's business. */
const BUNDLE = {
  path: 'scalar',
  newRootPath: 'scalar',
  includePaths: list('scalar'),
  excludePaths: list('scalar'),
} as const;

const SOURCE: Shape = {
  fields: { url: 'address', ref: 'scalar', ...BUNDLE },
  rest: 'secret',
};

type Fields = Readonly<Record<string, { views: Views; shape: Shape }>>;

/** The fields of `spec`, by contract.md and providers.md. One that a newer definition adds is told to nobody. */
const STORAGE_SPEC: Fields = {
  principal: { views: BUCKETS, shape: 'scalar' },
  buckets: {
    views: BUCKETS,
    shape: list({
      fields: {
        bucketName: 'scalar',
        discoverable: 'scalar',
        lifecycleRules: list(scalars('target', 'mode', 'minAge', 'at')),
      },
    }),
  },
  bucketAccessRequests: {
    views: BUCKETS,
    shape: list(scalars('bucketName', 'reason', 'requestedAt')),
  },
  bucketAccessGrants: {
    views: BUCKETS,
    shape: list(scalars('bucketName', 'grantee', 'permission', 'grantedAt')),
  },
  credentialsRollover: {
    views: BUCKETS,
    shape: settings(ROLLOVER_FIELDS),
  },
};

const STORE: Shape = { map: scalars('storage') };

const DATALAB_SPEC: Fields = {
  users: { views: MEMBERS, shape: list('scalar') },
  userOverrides: {
    views: MEMBERS,
    shape: { map: scalars('role', 'grantedAt') },
  },
  secretName: { views: ['VIEW_BUCKET_CREDENTIALS'], shape: 'scalar' },
  // v1beta1 had plain names.
  sessions: {
    views: SESSIONS,
    shape: list({ either: ['scalar', scalars('name', 'state')] }),
  },
  ...Object.fromEntries(
    STORE_TYPES.map(type => [
      storeDescriptor(type).field,
      { views: STORES, shape: STORE },
    ]),
  ),
  databases: {
    views: STORES,
    shape: {
      map: {
        fields: {
          names: list('scalar'),
          storage: 'scalar',
          backupStorage: 'scalar',
        },
      },
    },
  },
  vcluster: { views: DATALAB, shape: 'scalar' },
  registry: { views: DATALAB, shape: settings(REGISTRY_FIELDS) },
  data: { views: DATALAB, shape: scalars('enabled', 'readOnlyMount') },
  persistence: { views: DATALAB, shape: scalars('storageClassName') },
  quota: { views: DATALAB, shape: settings(QUOTA_FIELDS) },
  security: {
    views: DATALAB,
    shape: settings(SECURITY_FIELDS),
  },
  files: {
    views: SESSIONS,
    shape: list({
      fields: { image: SOURCE, git: SOURCE, http: SOURCE, ...BUNDLE },
      rest: 'secret',
    }),
  },
};

/** What people say and decide. Our bookkeeping (what is in progress, when sessions were used, …) is not theirs. */
const ANNOTATIONS: Readonly<Record<string, Views>> = {
  [`${OWN_PREFIX}title`]: [],
  [`${OWN_PREFIX}description`]: [],
  [`${OWN_PREFIX}contact`]: [],
  [BUCKET_TEXTS_ANNOTATION]: BUCKETS,
  [REQUEST_NOTES]: BUCKETS,
  [GRANT_NOTES]: BUCKETS,
};

/** The fields of a resource's spec that a caller may see, none of them with anything secret. */
export function seenSpec(
  kind: ResourceKind,
  object: Pick<KubernetesObject, 'spec'>,
  permissions: Permissions,
  mark: Mark,
  previous?: Pick<KubernetesObject, 'spec'>,
): Record<string, unknown> {
  const known = kind.plural === STORAGE.plural ? STORAGE_SPEC : DATALAB_SPEC;
  const fields = Object.fromEntries(
    Object.entries(known).flatMap(([name, { views, shape }]) =>
      seesAny(permissions, views) ? [[name, shape]] : [],
    ),
  );
  const spec = fieldsOf(object.spec);
  return fieldsOf(shaped(spec, { fields }, mark, fieldsOf(previous?.spec)));
}

/** Those of our annotations that a caller may see. */
export function seenAnnotations(
  { metadata }: Pick<KubernetesObject, 'metadata'>,
  permissions: Permissions,
): Record<string, string> {
  const { annotations = {} } = metadata;
  return Object.fromEntries(
    Object.entries(annotations).filter(
      ([key]) =>
        Object.hasOwn(ANNOTATIONS, key) &&
        seesAny(permissions, ANNOTATIONS[key]),
    ),
  );
}

function seesAny(permissions: Permissions, views: Views): boolean {
  return views.length === 0 || views.some(view => permissions.has(view));
}
