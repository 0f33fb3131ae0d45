import {
  EditWorkspace,
  SessionSignIn,
  WorkspacePermission,
  WorkspaceSummary,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { NotAllowedError } from '@backstage/errors';
import { BeforeEffect } from '../../activity/ActivityCall';
import { AuthorizedActor } from '../../authorization/Authorizer';
import {
  assertHas,
  Requirements,
  Scope,
  Standing,
} from '../../authorization/Guard';
import { WorkspaceCache } from '../../cache/types';
import { pendingDecisions } from '../../model/access/accessOverview';
import { accessRows } from '../../model/access/accessRows';
import { activeKeys } from '../../model/credentials/activeKeys';
import { S3Defaults } from '../../model/credentials/credentials';
import { SecretPart } from '../../model/credentials/secretNames';
import { SessionPolicy } from '../../model/sessions/sessionPolicy';
import { takesContent } from '../../model/sessions/content';
import { ViewContext, workspaceView } from '../../model/view';
import { CredentialReader } from '../credentials/CredentialReader';
import { Datalabs } from '../Datalabs';
import { Healths } from './Healths';
import { identityOf, nameOfCaller } from '../names/naming';
import { NamesElsewhere } from '../names/NamesElsewhere';
import { firstOf, inOrder } from './listPages';
import { Summaries } from './Summaries';
import { wanted, WorkspacePage, WorkspaceQuery } from './WorkspaceQuery';
import { WorkspaceEditor } from './WorkspaceEditor';
import { StoreTypes } from '../stores/StoreTypes';
import { Views } from './Views';
import { WriteOptions } from '../WriteOptions';

/** How much of a workspace a view tells, beyond what the caller may see. */
export interface ViewOptions {
  /**
   * Read its Secrets for it, too, once this was called. Default: not. Platform admins see by this what their own role
   * lets them see, and more for a reason.
   */
  readonly credentials?: { readonly begin: BeforeEffect; reason?: string };
  /** Tell of the buckets of others that nobody here asked for yet, too. Default: true. */
  readonly discoverable?: boolean;
}

/** Workspaces as a whole: reading them from the cache, and the recorded edit. */
export class Workspaces {
  private readonly summaries: Summaries;
  private readonly views = new Views();

  constructor(
    private readonly cache: WorkspaceCache,
    private readonly datalabs: Datalabs,
    private readonly editor: WorkspaceEditor,
    private readonly credentials: CredentialReader,
    private readonly storeTypes: StoreTypes,
    private readonly healths: Healths,
    private readonly settings: {
      baseUrl: string;
      clusterName?: string;
      elsewhere: NamesElsewhere;
      maxSessions: number;
      openingStarts: boolean;
      sessionSignIn: SessionSignIn;
      s3: S3Defaults;
      sessionPolicy?: SessionPolicy;
    },
  ) {
    this.summaries = new Summaries(healths, cache, settings);
  }

  /** Those that the actor may know of and that are asked for; by name, it looks no further than the page goes. */
  list(actor: AuthorizedActor, query: WorkspaceQuery = {}): WorkspacePage {
    const { sort = 'name', limit } = query;
    const found = this.summariesOf(actor, query);
    return sort === 'name'
      ? firstOf(found, sort, limit)
      : firstOf(inOrder(found, sort, query.after), sort, limit);
  }

  private *summariesOf(
    actor: AuthorizedActor,
    query: WorkspaceQuery,
  ): Iterable<WorkspaceSummary> {
    for (const { record, rights } of wanted(actor, query)) {
      const summary = this.summaries.of(record, rights);
      if (!query.health || summary.health.state === query.health) yield summary;
    }
  }

  /** @throws ServiceUnavailableError where credentials are asked for and Kubernetes cannot be */
  async view(
    scope: Scope,
    { credentials, discoverable = true }: ViewOptions = {},
  ): Promise<WorkspaceView> {
    const { rights, record } = scope;
    const found =
      credentials &&
      (await this.credentials.read(
        scope,
        partsFor(scope, credentials.reason),
        credentials.begin,
      ));
    const context = this.viewContext(scope, discoverable);
    return found
      ? workspaceView(record, rights, context, found.found)
      : this.views.of(record, rights, context);
  }

  async edit(
    scope: Scope,
    body: EditWorkspace,
    options?: WriteOptions,
  ): Promise<{ name: string }> {
    await this.editor.edit(scope, body, identityOf(scope.caller), options);
    return { name: scope.record.name };
  }

  private viewContext(
    { caller, rights, record }: Scope,
    discoverable: boolean,
  ): ViewContext {
    const { name, storage } = record;
    const now = new Date();
    const { clusterName, elsewhere, ...settings } = this.settings;
    const { maxSessions, openingStarts, sessionSignIn, s3, sessionPolicy } =
      settings;
    return {
      userName: nameOfCaller(caller),
      platformAdmin: caller.platformAdmin,
      datalabsAvailable: this.datalabs.available,
      storeTypes: this.storeTypes.available,
      storeTypesKnown: this.storeTypes.known,
      clusterName,
      hasNamesake: elsewhere.hasWorkspace(name),
      maxSessions,
      openingStarts,
      contentAvailable: takesContent(this.cache.datalabFields()),
      sessionSignIn,
      s3,
      activeKeys: activeKeys(storage, now),
      sessionPolicy,
      claimsKnown: this.cache.knowsClaims(),
      clashes: this.cache.clashesOf(record),
      health: this.healths.of(record, rights.permissions),
      accessRequests: rights.permissions.has('VIEW_BUCKETS')
        ? accessRows(record, this.cache, { discoverable, now })
        : [],
      ...(rights.permissions.has('MANAGE_BUCKETS') && {
        pendingDecisions: pendingDecisions(record, this.cache, now),
      }),
    };
  }
}

export const workspaceRequirements: Requirements<Workspaces> = {
  view: 'any role',
  edit: (scope, body) => {
    if (body.add_memberships) assertHas(scope, 'MANAGE_MEMBERS');
    if (body.add_buckets || body.patch_bucket_access_requests) {
      assertHas(scope, 'MANAGE_BUCKETS');
    }
    if (body.add_stores) assertHas(scope, 'MANAGE_STORES');
    assertManages(scope);
  },
};

/**
 * The parts of the credentials that a view may hold; the permissions to see them are the same as for a reveal. OIDC
 * callers, for whom the view is recorded, know of no reasons.
 */
function partsFor(
  { caller, rights }: Standing,
  reason: string | undefined,
): SecretPart[] {
  const { permissions, ownPermissions, mayReveal } = rights;
  if (!mayReveal) return [];
  const isFree = reason !== undefined || caller.type === 'token';
  const may = (permission: WorkspacePermission) =>
    permissions.has(permission) && (isFree || ownPermissions.has(permission));
  return [
    ...(may('VIEW_BUCKET_CREDENTIALS') ? ['s3' as const] : []),
    ...(may('VIEW_STORES') ? (['stores', 'registry'] as const) : []),
  ];
}

/** An edit of nothing still is an edit. */
function assertManages({ rights }: Standing): void {
  if (![...rights.permissions].some(each => each.startsWith('MANAGE_'))) {
    throw new NotAllowedError(
      "Your role in this workspace doesn't allow changes; ask its owner or an admin",
    );
  }
}
