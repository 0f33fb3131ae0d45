import {
  SessionSignIn,
  WorkspacePermission,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { BeforeEffect } from '../../activity/ActivityCall';
import { Requirements, Scope, Standing } from '../../authorization/Guard';
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
import { nameOfCaller } from '../names/naming';
import { NamesElsewhere } from '../names/NamesElsewhere';
import { StoreTypes } from '../stores/StoreTypes';
import { Views } from './Views';
import { Clock } from '../../model/clock';

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

/** Workspaces as callers may see them, from the cache; their credentials from the cluster. */
export class WorkspaceViews {
  private readonly views = new Views();

  constructor(
    private readonly cache: WorkspaceCache,
    private readonly datalabs: Datalabs,
    private readonly credentials: CredentialReader,
    private readonly storeTypes: StoreTypes,
    private readonly healths: Healths,
    private readonly settings: {
      clusterName?: string;
      elsewhere: NamesElsewhere;
      maxSessions: number;
      openingStarts: boolean;
      sessionSignIn: SessionSignIn;
      s3: S3Defaults;
      sessionPolicy?: SessionPolicy;
    },
    private readonly clock: Clock,
  ) {}

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

  private viewContext(
    { caller, rights, record }: Scope,
    discoverable: boolean,
  ): ViewContext {
    const { name, storage } = record;
    const now = this.clock();
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

export const viewRequirements: Requirements<WorkspaceViews> = {
  view: 'any role',
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
