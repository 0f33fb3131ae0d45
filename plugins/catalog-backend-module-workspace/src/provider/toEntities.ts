import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  EntityLink,
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
 * wanted. Unless restricted entities are wanted, these say no more than everybody who is signed in may know. No secret and no key is in them. Those with names that the catalog doesn't take are left out.
 */
export function toEntities(
  view: WorkspaceView,
  options: EntityOptions,
): WorkspaceEntity[] {
  if (!isEntityName(view.name)) return [];
  const owner = ownerOf(view, options);
  const buckets = view.storage.buckets.filter(
    ({ name, clash, discoverable }) =>
      !clash && isEntityName(name) && (discoverable || options.restricted),
  );
  return [
    workspaceEntity(view, owner, options),
    ...buckets.map(bucket => bucketEntity(view, bucket, owner, options)),
    ...(options.stores ? view.datalab.stores : [])
      .map(store => storeEntity(view, store, owner, options))
      .filter(hasName),
    ...(options.sessions ? view.datalab.sessions : [])
      .filter(({ url }) => url !== undefined)
      .map(session => sessionEntity(view, session, owner, options))
      .filter(hasName),
  ];
}

function hasName({ metadata }: Entity): boolean {
  return isEntityName(metadata.name);
}

function workspaceEntity(
  view: WorkspaceView,
  owner: string,
  options: EntityOptions,
): WorkspaceEntity {
  const { datalab, storage } = view;
  const used = [
    ...storage.buckets.filter(({ clash }) => !clash).map(({ name }) => name),
    ...storage.bucket_access_requests
      .filter(isUsed(view))
      .map(({ bucket }) => bucket),
  ].filter(isEntityName);
  const running = datalab.sessions.filter(({ url }) => url !== undefined);
  return {
    ...resource(view, owner, {
      name: view.name,
      title: view.title,
      description: view.description,
      annotations: {
        [WORKSPACE_HEALTH_ANNOTATION]: view.health.state,
        // Everything that providers make for a workspace is in the namespace of its name.
        'backstage.io/kubernetes-namespace': view.name,
      },
      links: [
        link(options, [view.name], 'Workspace', 'group_work'),
        ...(options.restricted ? running : []).map(({ name }) =>
          link(
            options,
            [view.name, 'sessions', name],
            `Session ${name}`,
            'code',
          ),
        ),
      ],
    }),
    spec: {
      type: WORKSPACE_ENTITY_TYPE,
      owner,
      ...(options.restricted && {
        members: membersOf(view, options),
        dependsOn: [...new Set(used)].map(bucketRef),
      }),
    },
  };
}

function bucketEntity(
  view: WorkspaceView,
  bucket: Bucket,
  owner: string,
  options: EntityOptions,
): WorkspaceEntity {
  return {
    ...resource(view, owner, {
      namespace: BUCKETS,
      name: bucket.name,
      title: bucket.title,
      description: bucket.description,
      annotations: {
        [BUCKET_NAME_ANNOTATION]: bucket.name,
        [DISCOVERABLE_ANNOTATION]: String(bucket.discoverable),
      },
      links: [
        link(options, [view.name, 'buckets', bucket.name], 'Bucket', 'storage'),
      ],
    }),
    spec: {
      type: BUCKET_ENTITY_TYPE,
      owner,
      ...(options.restricted && { members: membersOf(view, options) }),
    },
  };
}

function storeEntity(
  view: WorkspaceView,
  { type, name }: Store,
  owner: string,
  options: EntityOptions,
): WorkspaceEntity {
  return {
    ...resource(view, owner, {
      namespace: STORES,
      name: `${view.name}-${type}-${name}`,
      title: name,
      links: [link(options, [view.name, 'stores'], 'Stores', 'storage')],
    }),
    spec: {
      type: `${type}-store`,
      owner,
      members: membersOf(view, options),
      dependencyOf: [workspaceRef(view.name)],
    },
  };
}

function sessionEntity(
  view: WorkspaceView,
  { name }: Session,
  owner: string,
  options: EntityOptions,
): WorkspaceEntity {
  return {
    ...resource(view, owner, {
      namespace: SESSIONS,
      name: `${view.name}-${name}`,
      title: name,
      links: [link(options, [view.name, 'sessions', name], 'Open', 'code')],
    }),
    spec: {
      type: 'workspace-session',
      owner,
      members: membersOf(view, options),
      dependencyOf: [workspaceRef(view.name)],
    },
  };
}

interface Described {
  namespace?: string;
  name: string;
  title?: string;
  description?: string;
  annotations?: Record<string, string>;
  links: EntityLink[];
}

function resource(view: WorkspaceView, owner: string, described: Described) {
  const { namespace, name, title, description, annotations, links } = described;
  const location = locationOf(view.name);
  return {
    apiVersion: 'backstage.io/v1alpha1' as const,
    kind: 'Resource' as const,
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
      links,
    },
    spec: { type: '', owner },
  };
}

function link(
  { portalUrl }: EntityOptions,
  path: string[],
  title: string,
  icon: string,
): EntityLink {
  const below = path.map(encodeURIComponent).join('/');
  return { url: `${portalUrl}/workspaces/${below}`, title, icon };
}

function ownerOf(view: WorkspaceView, options: EntityOptions): string {
  const isOwner = ({ role }: Membership) => role === 'owner';
  const owner = view.datalab.memberships.find(isOwner);
  return (owner && options.userOf(owner.member)) ?? options.defaultOwner;
}

/** The users who may see what is restricted. */
function membersOf({ datalab }: WorkspaceView, { userOf }: EntityOptions) {
  return [
    ...new Set(
      datalab.memberships.flatMap(({ member }) => userOf(member) ?? []),
    ),
  ];
}

/** Whether the workspace may use the bucket of another one now. */
function isUsed(view: WorkspaceView) {
  return (request: BucketAccessRequest): boolean =>
    request.workspace === view.name &&
    request.state === 'granted' &&
    request.not_in_effect === undefined;
}

function bucketRef(name: string): string {
  return stringifyEntityRef({ kind: 'resource', namespace: BUCKETS, name });
}

function workspaceRef(name: string): string {
  return stringifyEntityRef({ kind: 'resource', name });
}
