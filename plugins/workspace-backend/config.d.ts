import { HumanDuration } from '@backstage/types';

export interface Config {
  /** The workspace plugin. Everything is optional: without any of it, kubeconfig is found as kubectl finds it. */
  workspace?: {
    /**
     * The Kubernetes cluster that holds the workspaces. By default as kubectl does it ($KUBECONFIG, then
     * ~/.kube/config), else the service account of the pod that the backend runs in.
     */
    cluster?: {
      /** Path of a kubeconfig file, relative to the working directory. */
      kubeconfig?: string;
      /** Context of the kubeconfig; its current one by default. */
      context?: string;
      /** Use the service account of the pod, and nothing else. Default: false. */
      inCluster?: boolean;
      /** The namespace of the Storages, Datalabs and Secrets. Default: `workspace`. */
      namespace?: string;
    };
    /**
     * Several clusters, or namespaces of one, instead of `cluster`, the most important first: where two have a
     * workspace of one name, the first one's is served.
     */
    clusters?: Array<{
      /**
       * What it is called in answers, metrics and logs: lower case letters, digits and `-`.
       * @visibility frontend
       */
      name: string;
      /** As in `cluster`. */
      kubeconfig?: string;
      /** As in `cluster`. */
      context?: string;
      /** As in `cluster`. */
      inCluster?: boolean;
      /** As in `cluster`. */
      namespace?: string;
    }>;
    /**
     * Platform admins, who may do everything in every workspace: entity refs of users (`user:default/ann`) and
     * subjects of services (`plugin:scaffolder`, `external:backup`). Default: nobody.
     */
    admins?: string[] | string;
    /**
     * Who may list and view all workspaces, but neither change them nor reveal credentials, like `admins`: the catalog and
     * search modules need `plugin:catalog` and `plugin:search` here. Default: nobody.
     */
    readers?: string[] | string;
    /**
     * Entity refs of users whose member name in workspaces is another than their own, or whose kind or namespace
     * would make them nobody: `{ 'user:partners/ann': 'ann-p' }`. Without it `user:default/NAME` is member NAME.
     */
    members?: {
      [entityRef: string]: string;
    };
    /**
     * Put before the name of each new workspace, with a `-` between. Default: none.
     * @visibility frontend
     */
    prefixForName?: string;
    /**
     * Names that no new workspace gets, besides the default ones: what else in the cluster, in Keycloak or below the
     * domain of the sessions is, or will be, called so. A `*` at the start or the end stands for anything (`argo-*`); a
     * name without one is kept from sessions' hosts, too. Also as one text with commas. Default: none besides.
     */
    reservedNames?: string[] | string;
    /** The environment of the providers that make new workspaces. Default: `datalab`. */
    environment?: string;
    /** Give new workspaces a Kubernetes cluster of their own (vcluster). Default: false. */
    vcluster?: boolean | string;
    /** The S3 credentials of workspaces. */
    s3?: {
      /**
       * The Secret that holds them, in which `<principal>` stands for the workspace's principal. Default:
       * `NAME-datalab`, by the workspace's name, else `PRINCIPAL`.
       */
      secretName?: string;
      /** The endpoint of those whose Secret names none; of a list, the first that is not empty. */
      endpoint?: string | string[];
      /** The region of those whose Secret names none; of a list, the first that is not empty. */
      region?: string | string[];
    };
    /** The container registry of workspaces. */
    registry?: {
      /** The Secret that holds its credentials; like `s3.secretName`. */
      secretName?: string;
      /** Give new workspaces none. Default: false. */
      disabled?: boolean | string;
    };
    /** Which Secrets count as a workspace's, among those that have one of its names. */
    secrets?: {
      /**
       * What proves it. `marks`: the provider's marks on the Secret, or an age, type and name that fit no other
       * workspace. `name`: the name, unless the Secret is marked as another workspace's. Default: `marks`.
       */
      ownership?: 'marks' | 'name';
      /** Further marks of your providers, beside owner references and the label `crossplane.io/composite`. */
      marks?: Array<{
        /** Key of a label. Either this or `annotation`. */
        label?: string;
        /** Key of an annotation. */
        annotation?: string;
        /** Its value, with `<name>` or `<principal>` in it. Default: `<name>`. */
        value?: string;
      }>;
    };
    /** Which namespaces count as made for the workspace of their name. */
    namespaces?: {
      /**
       * What proves it. `marks`: marks on the namespace, or that it is not older than the workspace and that no other
       * tool manages it. `name`: the name. Default: `marks`.
       */
      ownership?: 'marks' | 'name';
      /** As in `secrets.marks`; also on claims and quotas. */
      marks?: Array<{
        /** Key of a label. Either this or `annotation`. */
        label?: string;
        /** Key of an annotation. */
        annotation?: string;
        /** Its value, with `<name>` or `<principal>` in it. Default: `<name>`. */
        value?: string;
      }>;
    };
    /** The data stores of workspaces. */
    stores?: {
      /** Let nobody add any. Default: false. */
      disabled?: boolean | string;
      /**
       * Types that nobody may add: `database`, `vector`, `cache`, `document`, what they are called besides (`postgres`,
       * `qdrant`, `redis`, `mongodb`) or `all`; also as one text with commas or semicolons. Default: none.
       */
      disabledTypes?: string[] | string;
    };
    sessions?: {
      /**
       * `on`: a new workspace has a session `default`, started; `auto`: a stopped one that opening starts; `off`:
       * none. Default: `on`.
       */
      mode?: 'on' | 'off' | 'auto' | boolean;
      /** How many sessions a workspace may have. Default: 3. */
      max?: number | string;
      /**
       * When a session counts as ready to open. `status`: when the provider says so; `service`: when, besides, its
       * service in the cluster answers. Default: `service` with `cluster.inCluster`, else `status`.
       */
      readiness?: 'status' | 'service';
      /**
       * What sessions ask for when they are opened, as the provider's environment says (`auth.type`). `credentials`: the
       * workspace's S3 keys as user name and password, which the pages then offer to copy; `delegated`: the ingress
       * knows who it is. Default: `credentials`.
       */
      signIn?: 'credentials' | 'delegated';
      /**
       * The domain of the cluster, such as `cluster.local`, with which `service` asks `NAME-SESSION.NAME.svc.DOMAIN`.
       * Default: none, and the resolver's search list completes `NAME-SESSION.NAME.svc`.
       */
      clusterDomain?: string;
      /**
       * Hosts that sessions may be at: `lab.example.org`, `*.example.org` for all names below it, each with a port
       * where it has to be that one. A session elsewhere is not ready, and says why. Default: any host.
       */
      hosts?: string[] | string;
      /** Sessions are stopped so long after they were started or last told to go on. Default: never. */
      maxAge?: HumanDuration | string;
      /** Sessions are stopped so long after they were last opened or told to go on. Default: never. */
      maxIdle?: HumanDuration | string;
      /** How long before the end of a session its users are warned. Default: 10 minutes. */
      warnBefore?: HumanDuration | string;
    };
    /** Accept access tokens of an OpenID Connect issuer beside Backstage's own. Default: no. */
    oidc?: {
      /** The issuer, exactly as its tokens spell it in `iss`. Without one, no such token is accepted. */
      issuer?: string;
      /** What `aud` of a token must hold. Default: `workspace-api`. */
      audience?: string;
      /** Where the issuer's keys are. Default: what its `/.well-known/openid-configuration` says. */
      jwksUri?: string;
    };
    /**
     * How large workspaces may grow and how much a caller may do in a minute; 0 or `false` for no limit. An edit that
     * makes something larger than its limit is refused; what is larger already may stay and shrink.
     */
    limits?: {
      /** Default: 1000. */
      membersPerWorkspace?: number | string | false;
      /** Default: 1000. */
      bucketsPerWorkspace?: number | string | false;
      /** Lifecycle rules. Default: 100; never more than 1000. */
      rulesPerBucket?: number | string | false;
      /** Access requests that a workspace has made. Default: 1000. */
      requestsPerWorkspace?: number | string | false;
      /** Grants of a workspace's buckets. Default: 5000. */
      grantsPerWorkspace?: number | string | false;
      /** Data stores. Default: 100. */
      storesPerWorkspace?: number | string | false;
      /** Of a Storage or Datalab, as JSON. Default: 524288 (512 KiB); etcd takes 1.5 MiB. */
      bytesPerResource?: number | string | false;
      /** Workspaces that a user owns; platform admins may have more. Default: 50. */
      workspacesPerUser?: number | string | false;
      /** Writes of one caller a minute, at each backend process. Default: 600. */
      writesPerMinute?: number | string | false;
      /** Reveals of credentials and tokens to one caller a minute, at each backend process. Default: 120. */
      revealsPerMinute?: number | string | false;
    };
    metrics?: {
      /** Measure, and serve it at `/metrics` to everyone who reaches the backend. Default: true. */
      enabled?: boolean;
    };
    repair?: {
      /**
       * How long an interrupted creation or deletion is left to whoever began it before the plugin completes it.
       * Default: 10 minutes.
       */
      grace?: HumanDuration | string;
      /**
       * Give Storages that hold requests, grants or discoverable buckets the label without which providers do not look
       * for them, where it is missing. Default: true.
       */
      labels?: boolean | string;
    };
    /** `POST …/token`: access tokens that an issuer gives to workspaces' own OAuth clients. */
    tokenBroker?: {
      /** The issuer's token endpoint. Default: none, and the call answers 503. */
      tokenEndpoint?: string;
      /** How long the issuer may take, in seconds. Default: 10. */
      timeoutSeconds?: number | string;
      /**
       * How a workspace's OAuth client authenticates at the token endpoint: by HTTP Basic or in the body. Default:
       * `client_secret_basic`.
       */
      clientAuthentication?: 'client_secret_basic' | 'client_secret_post';
      /** Answer `GET …/token` as well, for clients of the recorded API. Default: false. */
      allowGet?: boolean | string;
    };
    index?: {
      /**
       * How old the plugin's knowledge of the cluster may become before it answers 503 instead: 2 minutes at least.
       * Default: 5 minutes.
       */
      maxStaleness?: HumanDuration | string;
    };
  };
}
