import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  KubernetesValidatorFunctions,
  ResourceEntity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  Bucket,
  BucketAccessRequest,
  BUCKET_ENTITY_TYPE,
  BUCKET_NAME_ANNOTATION,
  DISCOVERABLE_ANNOTATION,
  Membership,
  Session,
  Store,
  WORKSPACE_ENTITY_TYPE,
  WORKSPACE_HEALTH_ANNOTATION,
  WORKSPACE_NAME_ANNOTATION,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { UserOf } from './people';

/** How entities are made; see config.d.ts. */
export interface EntityOptions {
  /** Address of the portal, without a slash at the end. */
  readonly portalUrl: string;
  readonly userOf: UserOf;
  readonly defaultOwner: string;
  /** Also what only members may see. */
  readonly restricted: boolean;
  readonly stores: boolean;
  readonly sessions: boolean;
}

/** A resource with the users who may see what is restricted. */
export type WorkspaceEntity = ResourceEntity & {
  spec: { members?: string[] };
};

/** Kubernetes and S3 take longer names than the catalog does. */
export const isEntityName = KubernetesValidatorFunctions.isValidObjectName;

/** Of their own, since a workspace's first bucket often has its name. */
const BUCKETS = 'buckets';
const STORES = 'stores';
const SESSIONS = 'sessions';

/** Where the catalog says that entities of a workspace come from. */
export function locationOf(workspace: string): string {
  return `workspace:${workspace}`;
}

/**
 * The catalog's entities of a workspace: its own first, then its buckets, and its stores and running sessions where that is
 * wanted. Unless restricted entities are wanted, these say no more than everybody who is signed in may know. No secret and no
 * key is in them. Those with names that the catalog doesn't take are left out.
 */
export function toEntities(
  view: WorkspaceView,
  options: EntityOptions,
): WorkspaceEntity[] {
  if (!isEntityName(view.name)) return [];
  const make = entitiesOf(view, options);
  const buckets = view.storage.buckets.filter(
    ({ clash, discoverable }) => !clash && (discoverable || options.restricted),
  );
  return [
    make(workspaceOf(view, options)),
    ...buckets.map(bucket => make(bucketOf(bucket))),
    ...(options.stores ? view.datalab.stores : []).map(store =>
      make(storeOf(view, store)),
    ),
    ...(options.sessions ? view.datalab.sessions : [])
      .filter(isRunning)
      .map(session => make(sessionOf(view, session))),
  ].filter(({ metadata }) => isEntityName(metadata.name));
}

/** What tells one entity of a workspace from the others. */
interface Described {
  type: string;
  namespace?: string;
  name: string;
  title?: string;
  description?: string;
  annotations?: Record<string, string>;
  /** Each with its path below the workspace's own page. */
  links: { path: string[]; title: string; icon: string }[];
  dependsOn?: string[];
  dependencyOf?: string[];
}

/** Makes entities with what all those of a workspace have in common. */
function entitiesOf(view: WorkspaceView, options: EntityOptions) {
  const location = locationOf(view.name);
  const page = `${options.portalUrl}/workspaces`;
  const members = options.restricted && { members: membersOf(view, options) };
  const owner = ownerOf(view, options);
  return (described: Described): WorkspaceEntity => {
    const { type, namespace, name, title, description } = described;
    const { annotations, links, dependsOn, dependencyOf } = described;
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        ...(namespace && { namespace }),
        name,
        ...(title && { title }),
        ...(description && { description }),
        annotations: {
          [ANNOTATION_LOCATION]: location,
          [ANNOTATION_ORIGIN_LOCATION]: location,
          [WORKSPACE_NAME_ANNOTATION]: view.name,
          ...annotations,
        },
        links: links.map(({ path, ...link }) => ({
          ...link,
          url: `${page}/${[view.name, ...path]
            .map(encodeURIComponent)
            .join('/')}`,
        })),
      },
      spec: {
        type,
        owner,
        ...members,
        ...(dependsOn && { dependsOn }),
        ...(dependencyOf && { dependencyOf }),
      },
    };
  };
}

function workspaceOf(
  view: WorkspaceView,
  { restricted }: EntityOptions,
): Described {
  const { datalab, storage } = view;
  const used = [
    ...storage.buckets.filter(({ clash }) => !clash).map(({ name }) => name),
    ...storage.bucket_access_requests
      .filter(request => isUsed(view, request))
      .map(({ bucket }) => bucket),
  ].filter(isEntityName);
  const running = restricted ? datalab.sessions.filter(isRunning) : [];
  return {
    type: WORKSPACE_ENTITY_TYPE,
    name: view.name,
    title: view.title,
    description: view.description,
    annotations: {
      [WORKSPACE_HEALTH_ANNOTATION]: view.health.state,
      // Everything that providers make for a workspace is in the namespace of its name.
      'backstage.io/kubernetes-namespace': view.name,
    },
    links: [
      { path: [], title: 'Workspace', icon: 'group_work' },
      ...running.map(({ name }) => ({
        path: ['sessions', name],
        title: `Session ${name}`,
        icon: 'code',
      })),
    ],
    ...(restricted && { dependsOn: [...new Set(used)].map(bucketRef) }),
  };
}

function bucketOf(bucket: Bucket): Described {
  const { name, title, description, discoverable } = bucket;
  return {
    type: BUCKET_ENTITY_TYPE,
    namespace: BUCKETS,
    name,
    title,
    description,
    annotations: {
      [BUCKET_NAME_ANNOTATION]: name,
      [DISCOVERABLE_ANNOTATION]: String(discoverable),
    },
    links: [{ path: ['buckets', name], title: 'Bucket', icon: 'storage' }],
  };
}

function storeOf(view: WorkspaceView, { type, name }: Store): Described {
  return {
    type: `${type}-store`,
    namespace: STORES,
    name: `${view.name}-${type}-${name}`,
    title: name,
    links: [{ path: ['stores'], title: 'Stores', icon: 'storage' }],
    dependencyOf: [workspaceRef(view.name)],
  };
}

function sessionOf(view: WorkspaceView, { name }: Session): Described {
  return {
    type: 'workspace-session',
    namespace: SESSIONS,
    name: `${view.name}-${name}`,
    title: name,
    links: [{ path: ['sessions', name], title: 'Open', icon: 'code' }],
    dependencyOf: [workspaceRef(view.name)],
  };
}

/** Only then is there something to open. */
function isRunning({ url }: Session): boolean {
  return url !== undefined;
}

function ownerOf(view: WorkspaceView, options: EntityOptions): string {
  const isOwner = ({ role }: Membership) => role === 'owner';
  const owner = view.datalab.memberships.find(isOwner);
  return (owner && options.userOf(owner.member)) ?? options.defaultOwner;
}

/** The users who may see what is restricted. */
function membersOf({ datalab }: WorkspaceView, { userOf }: EntityOptions) {
  const users = datalab.memberships.flatMap(
    ({ member }) => userOf(member) ?? [],
  );
  return [...new Set(users)];
}

/** Whether the workspace may use the bucket of another one now. */
function isUsed({ name }: WorkspaceView, request: BucketAccessRequest) {
  return (
    request.workspace === name &&
    request.state === 'granted' &&
    request.not_in_effect === undefined
  );
}

function bucketRef(name: string): string {
  return stringifyEntityRef({ kind: 'resource', namespace: BUCKETS, name });
}

function workspaceRef(name: string): string {
  return stringifyEntityRef({ kind: 'resource', name });
}
