import {
  ResourceContent,
  STORE_TYPES,
  storeDescriptor,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';

/** What people call the things in a workspace's resources. */
export type ThingKind =
  | StoreType
  | 'member'
  | 'session'
  | 'content'
  | 'databaseServer'
  | 'bucket'
  | 'request'
  | 'grant';

/** Something that can be added, removed and changed. */
export interface Thing {
  kind: ThingKind;
  name: string;
  /** For whom it is, where the name alone does not tell it from others. */
  of?: string;
  fields: Readonly<Record<string, unknown>>;
}

/** What one resource, or a part of a workspace's view, is about. */
export interface Sheet {
  things: Thing[];
  /** What is not a thing of its own, by its path. */
  settings: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Said by the things. */
const OF_THINGS = new Set([
  'users',
  'userOverrides',
  'sessions',
  'files',
  ...STORE_TYPES.map(type => storeDescriptor(type).field),
  'buckets',
  'bucketAccessRequests',
  'bucketAccessGrants',
]);

/** Texts of the workspace; other annotations are records of the portal. */
const TEXTS = ['title', 'description', 'contact'];
const OWN_PREFIX = 'workspace.eoepca.org/';

/** Reads a resource as the preview has it. What is odd in it is left out: the YAML has it. */
export function sheetOf(content: ResourceContent | undefined): Sheet {
  if (!content) return { things: [], settings: {} };
  const { annotations, spec } = content;
  const texts = TEXTS.flatMap(text =>
    OWN_PREFIX + text in annotations
      ? [[text, annotations[OWN_PREFIX + text]]]
      : [],
  );
  return {
    things: [
      ...membersIn(spec),
      ...listIn(spec.sessions).map(session =>
        typeof session === 'string'
          ? thing('session', { name: session, state: 'started' })
          : thing('session', session),
      ),
      ...listIn(spec.files).map(contentIn),
      ...STORE_TYPES.flatMap(type => storesIn(spec, type)),
      ...listIn(spec.buckets).map(bucket => thing('bucket', bucket)),
      ...listIn(spec.bucketAccessRequests).map(one => thing('request', one)),
      ...listIn(spec.bucketAccessGrants).map(grant => thing('grant', grant)),
    ],
    settings: {
      ...Object.fromEntries(texts),
      ...flat(
        Object.fromEntries(
          Object.entries(spec).filter(([field]) => !OF_THINGS.has(field)),
        ),
      ),
    },
  };
}

/** Nested fields by their paths: `{a: {b: 1}}` is `{'a.b': 1}`. */
export function flat(fields: Fields, path = ''): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      isFields(value)
        ? Object.entries(flat(value, `${path}${name}.`))
        : [[path + name, value]],
    ),
  );
}

function membersIn({ users, userOverrides }: Fields): Thing[] {
  const overrides = fieldsOf(userOverrides);
  return listIn(users).map((user, at) => {
    const { role = 'user' } = fieldsOf(overrides[String(user)]);
    const fields = { role: at === 0 ? 'owner' : role };
    return { kind: 'member', name: String(user), fields };
  });
}

function storesIn(spec: Fields, type: StoreType): Thing[] {
  const declared = Object.entries(fieldsOf(spec[storeDescriptor(type).field]));
  return declared.flatMap(([name, value]) => {
    if (type !== 'database') return thing(type, { ...fieldsOf(value), name });
    const { names, ...server } = fieldsOf(value);
    return [
      ...listIn(names).map(database =>
        thing('database', { name: String(database) }),
      ),
      thing('databaseServer', { ...server, name }),
    ];
  });
}

function contentIn(entry: unknown): Thing {
  const fields = flat(fieldsOf(entry));
  const source = Object.keys(fields).find(path => /(^|\.)url$/.test(path));
  const { [source ?? '']: name, ...rest } = fields;
  return { kind: 'content', name: String(name ?? ''), fields: rest };
}

function thing(kind: ThingKind, value: unknown): Thing {
  const { name, bucketName, grantee, ...fields } = fieldsOf(value);
  return {
    kind,
    name: String(name ?? bucketName ?? ''),
    ...(typeof grantee === 'string' && { of: grantee }),
    fields: flat(fields),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
