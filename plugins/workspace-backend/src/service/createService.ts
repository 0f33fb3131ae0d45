import { Authorizer, Policy } from '../authorization/Authorizer';
import { Guard } from '../authorization/Guard';
import { DATALAB, STORAGE } from '../model/kinds';
import { Inspector } from '../kubernetes/Inspector';
import { NamespaceLookup } from '../kubernetes/NamespaceLookup';
import { Cluster } from '../kubernetes/types';
import { readinessIn, WorkspaceConfig } from '../config/WorkspaceConfig';
import { WorkspaceCache } from '../cache/types';
import { firstSessionNames } from '../model/creating/create';
import { formatEtag, stateOf } from '../model/etag';
import { ActivityDatabase } from '../activity/ActivityDatabase';
import { Access, accessRequirements } from './access/Access';
import { ActivityLog, activityRequirements } from './ActivityLog';
import { bucketRequirements, Buckets } from './buckets/Buckets';
import { CredentialReader } from './credentials/CredentialReader';
import { credentialRequirements, Credentials } from './credentials/Credentials';
import { Datalabs } from './Datalabs';
import { Directory } from './access/Directory';
import { FreeNames } from './names/FreeNames';
import { Summaries } from './workspaces/Summaries';
import { Workspaces } from './workspaces/Workspaces';
import { Healths } from './workspaces/Healths';
import { Inbox } from './access/Inbox';
import { memberRequirements, Members } from './members/Members';
import { NameCheck } from './names/NameCheck';
import { NameClaims } from './names/NameClaims';
import { NameRules } from './names/NameRules';
import { NewNames } from './names/NewNames';
import { NamesElsewhere } from './names/NamesElsewhere';
import { presenceIn } from './presence';
import { OwnedSecrets } from './credentials/OwnedSecrets';
import { Provisioning, provisioningRequirements } from './Provisioning';
import { Readiness } from './sessions/Readiness';
import { Receivers } from './access/Receivers';
import { contentRequirements, SessionContent } from './sessions/SessionContent';
import { sessionRequirements, Sessions } from './sessions/Sessions';
import { Settings, settingsRequirements } from './settings/Settings';
import { forgetStartSuggestions } from './sessions/startedSessions';
import { serviceStatus } from './status';
import { Stores, storeRequirements } from './stores/Stores';
import { StoreTypes } from './stores/StoreTypes';
import { suggestionRequirements, Suggestions } from './suggestions/Suggestions';
import { TokenBroker, tokenRequirements } from './credentials/TokenBroker';
import { WorkspaceService } from './types';
import { WorkspaceCreator } from './workspaces/WorkspaceCreator';
import { WorkspaceDeleter } from './workspaces/WorkspaceDeleter';
import { WorkspacePlanner } from './workspaces/WorkspacePlanner';
import { WorkspaceEditor } from './workspaces/WorkspaceEditor';
import { WorkspaceViews } from './workspaces/WorkspaceViews';
import { WriteOptions } from './WriteOptions';
import { Writer } from './Writer';
import { Clock } from '../model/clock';

/** What the service is made with. */
export interface ServiceOptions {
  readonly cluster: Cluster;
  readonly inspector: Pick<Inspector, 'eventsOf' | 'look'>;
  readonly namespaces: Pick<NamespaceLookup, 'namespaceOf'>;
  readonly cache: WorkspaceCache;
  readonly policy: Policy;
  readonly activity: Pick<ActivityDatabase, 'ask'>;
  /** The address of this API, for links. */
  readonly baseUrl: string;
  readonly config: CreatorConfig &
    Pick<WorkspaceConfig, 's3' | 'stores' | 'tokenBroker'>;
  /** The plugin runs in this cluster, so that its services can be reached. Default: false. */
  readonly inCluster?: boolean;
  /** Where the plugin serves several clusters: what this one is called. */
  readonly clusterName?: string;
  /** Where the plugin serves several clusters: what is known of each. Default: of this one. */
  readonly allCaches?: readonly WorkspaceCache[];
  /** Those besides; default none. */
  readonly elsewhere?: NamesElsewhere;
  /** Reaches services of the cluster; for tests. */
  readonly fetch?: typeof fetch;
  readonly clock: Clock;
}

/** The verbs of the plugin: they read from the cache alone and write through the cluster, for whom the guard lets in. */
export function createService(options: ServiceOptions): WorkspaceService {
  const { cluster, cache, policy, baseUrl, config, clusterName, clock } =
    options;
  const guard = new Guard({
    authorizer: new Authorizer({ cache, policy }),
    cache,
    cluster,
    allCaches: options.allCaches,
  });
  const writer = new Writer(cluster, cache, config.limits);
  const naming = createNaming(writer, options);
  const { rules, claims, creator, planner, check, elsewhere } = naming;
  const receivers = new Receivers(guard, cache);
  const datalabs = new Datalabs(writer, cache, config.sessions.hosts);
  const storeTypes = new StoreTypes(cache, config.stores.disabled);
  const secrets = new OwnedSecrets(cluster, cache);
  const credentials = new CredentialReader(secrets, config.s3);
  const readiness = new Readiness(
    readinessIn(options.inCluster ?? false, config.sessions),
    config.sessions.clusterDomain,
    options.fetch,
  );
  const healths = new Healths(cache, config.s3, clock);
  const access = new Access(writer, cache, receivers, clock);
  const sessions = new Sessions(datalabs, readiness, {
    ...config.sessions,
    rules,
    claims,
    onStarted: forgetStartSuggestions(writer),
    clock,
  });
  return {
    workspaces: new Workspaces(guard, {
      views: new WorkspaceViews(
        cache,
        datalabs,
        credentials,
        storeTypes,
        healths,
        {
          elsewhere,
          clusterName,
          maxSessions: config.sessions.max,
          openingStarts: config.sessions.mode === 'auto',
          sessionSignIn: config.sessions.signIn ?? 'credentials',
          s3: config.s3,
          sessionPolicy: config.sessions.policy,
        },
        clock,
      ),
      summaries: new Summaries(healths, cache, {
        baseUrl,
        clusterName,
        s3: config.s3,
        sessionPolicy: config.sessions.policy,
      }),
      editor: new WorkspaceEditor(
        writer,
        cache,
        datalabs,
        storeTypes,
        receivers,
        { elsewhere, claims, rules },
        clock,
      ),
      creator,
      planner,
      check,
      deleter: new WorkspaceDeleter(writer, cache, clock),
      cache,
    }),
    members: guard.room(new Members(datalabs, clock), memberRequirements),
    buckets: guard.room(new Buckets(writer, cache), bucketRequirements),
    access: guard.room(access, accessRequirements),
    suggestions: guard.room(
      new Suggestions(writer, access, sessions, clock),
      suggestionRequirements,
    ),
    directory: new Directory(guard, cache, clock, clusterName),
    inbox: new Inbox(guard, cache, clock),
    credentials: guard.room(
      new Credentials(credentials),
      credentialRequirements,
    ),
    tokens: guard.room(
      new TokenBroker(secrets, config.tokenBroker),
      tokenRequirements,
    ),
    stores: guard.room(new Stores(datalabs), storeRequirements),
    sessions: guard.room(sessions, sessionRequirements),
    content: guard.room(
      new SessionContent(datalabs, cache),
      contentRequirements,
    ),
    settings: guard.room(
      new Settings(writer, datalabs, cache),
      settingsRequirements,
    ),
    provisioning: guard.room(
      new Provisioning(cache, options.inspector, config.s3, clock),
      provisioningRequirements,
    ),
    activity: guard.room(
      new ActivityLog(options.activity),
      activityRequirements,
    ),
    presence: (caller, workspace) =>
      presenceIn(cache, caller, workspace, clusterName),
    status: () => serviceStatus(cache),
    isStale: () => cache.stale,
    etag: (workspace, write) => etagAfter(cache, workspace, write),
  };
}

/** What the configuration says of names and of how workspaces are created. */
export type CreatorConfig = Pick<
  WorkspaceConfig,
  | 'sessions'
  | 'prefixForName'
  | 'newWorkspaces'
  | 'limits'
  | 'ownership'
  | 'reservedNames'
  | 'secrets'
  | 'tokenBroker'
>;

/** What decides on names, and creates workspaces as the configuration says. */
export function createNaming(
  writer: Writer,
  options: Pick<
    ServiceOptions,
    'cache' | 'clusterName' | 'namespaces' | 'elsewhere' | 'clock'
  > & { config: CreatorConfig },
) {
  const { cache, config, clusterName, namespaces, clock } = options;
  const elsewhere = options.elsewhere ?? new NamesElsewhere();
  const rules = new NameRules(cache, {
    reservedNames: config.reservedNames,
    audience: config.tokenBroker.audience,
    namespaces: [writer.namespace],
    secrets: config.secrets,
  });
  const claims = new NameClaims(writer, cache, rules, elsewhere, clock);
  // Where there can be no sessions, a new workspace has none.
  const mode = config.sessions.max > 0 ? config.sessions.mode : 'off';
  const names = new NewNames({
    cache,
    rules,
    elsewhere,
    namespaces,
    settings: {
      mode,
      prefix: config.prefixForName,
      workspacesPerUser: config.limits.workspacesPerUser,
      trustsNamespaces: config.ownership.namespaces.proof === 'name',
    },
  });
  const free = new FreeNames(cache, writer, names);
  const takesSessions = config.sessions.max > 0;
  const settings = {
    ...config.newWorkspaces,
    mode,
    clusterName,
    takesSessions,
  };
  const { limits } = config;
  const planner = new WorkspacePlanner({
    cache,
    settings,
    names,
    rules,
    elsewhere,
    limits,
    prefix: config.prefixForName,
  });
  const creator = new WorkspaceCreator({
    writer,
    cache,
    settings,
    planner,
    names,
    free,
    claims,
    clock,
  });
  const check = new NameCheck({
    free,
    rules,
    elsewhere,
    prefix: config.prefixForName,
    sessions: firstSessionNames(settings),
  });
  return { rules, claims, creator, planner, check, elsewhere };
}

function etagAfter(
  cache: Pick<WorkspaceCache, 'raw'>,
  workspace: string,
  { precondition, written }: WriteOptions = {},
): string | undefined {
  if (!cache.raw(STORAGE, workspace)) return undefined;
  // What others wrote meanwhile is not what the caller has seen.
  if (precondition?.state) return formatEtag(precondition.state);
  const [storage, datalab] = [STORAGE, DATALAB].map(kind =>
    stateOf(written?.get(kind.plural) ?? cache.raw(kind, workspace)),
  );
  return formatEtag({ storage, datalab });
}
