import { HumanDuration } from '@backstage/types';

export interface Config {
  /** The workspace plugin. Every setting is optional; by default, the plugin finds its kubeconfig like kubectl. */
  workspace?: {
    /**
     * The Kubernetes cluster that holds the workspaces. By default found like kubectl ($KUBECONFIG, then
     * ~/.kube/config), otherwise the service account of the pod that the backend runs in.
     */
    cluster?: {
      /** Path of a kubeconfig file, relative to the working directory. */
      kubeconfig?: string;
      /** Context of the kubeconfig; its current one by default. */
      context?: string;
      /** Use only the service account of the pod. Default: false. */
      inCluster?: boolean;
      /** The namespace of the Storages, Datalabs and Secrets. Default: `workspace`. */
      namespace?: string;
    };
    /**
     * Several clusters, or namespaces of one, instead of `cluster`, the most important first: if two have a
     * workspace with the same name, the plugin serves the one of the first.
     */
    clusters?: Array<{
      /**
       * Its name in answers, metrics and logs: lower-case letters, digits and `-`.
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
     * Platform admins, who have every permission in every workspace: entity refs of users (`user:default/ann`) and
     * subjects of services (`plugin:scaffolder`, `external:backup`). Default: nobody.
     */
    admins?: string[] | string;
    /**
     * Users and services that can view all workspaces, but neither change them nor reveal credentials; same format as
     * `admins`. The catalog and search modules need `plugin:catalog` and `plugin:search` here. Default: nobody.
     */
    readers?: string[] | string;
    /**
     * Member names of users whose member name differs from their user name, or whose kind or namespace isn't the
     * default, by entity ref: `{ 'user:partners/ann': 'ann-p' }`. By default, `user:default/NAME` is member NAME.
     */
    members?: {
      [entityRef: string]: string;
    };
    /**
     * Prefix of the name of each new workspace, followed by `-`. Default: none.
     * @visibility frontend
     */
    prefixForName?: string;
    /**
     * Names that no new workspace can have, in addition to the default ones, because something else in the cluster, in
     * Keycloak or below the domain of the sessions has or will have them. A `*` at the start or the end matches anything
     * (`argo-*`); a name without `*` is reserved in hosts of sessions, too. A list, or one text with commas.
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
       * Proof of ownership. `marks`: the provider's marks on the Secret, or an age, type and name that fit no other
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
       * Proof of ownership. `marks`: marks on the namespace, or that it is not older than the workspace and that no other
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
      /** Disable all data stores. Default: false. */
      disabled?: boolean | string;
      /**
       * Types that are disabled: `database`, `vector`, `cache`, `document`, their aliases (`postgres`, `qdrant`, `redis`,
       * `mongodb`) or `all`. A list, or one text with commas or semicolons. Default: none.
       */
      disabledTypes?: string[] | string;
    };
    sessions?: {
      /**
       * `on`: a new workspace has a running session `default`; `auto`: a stopped one that starts when it is opened;
       * `off`: none. Default: `on`.
       */
      mode?: 'on' | 'off' | 'auto' | boolean;
      /** Maximum number of sessions per workspace. Default: 3. */
      max?: number | string;
      /**
       * When a session counts as ready to open. `status`: when the provider reports it; `service`: when its service in the
       * cluster answers, too. Default: `service` with `cluster.inCluster`, else `status`.
       */
      readiness?: 'status' | 'service';
      /**
       * Sign-in that sessions require, as set in the provider's environment (`auth.type`). `credentials`: the
       * workspace's S3 keys as user name and password, which the pages then offer to copy; `delegated`: the ingress
       * authenticates users. Default: `credentials`.
       */
      signIn?: 'credentials' | 'delegated';
      /**
       * The domain of the cluster, such as `cluster.local`, that `service` uses in `NAME-SESSION.NAME.svc.DOMAIN`.
       * Default: none, and the resolver's search list completes `NAME-SESSION.NAME.svc`.
       */
      clusterDomain?: string;
      /**
       * Allowed hosts of sessions: `lab.example.org`, or `*.example.org` for all names below it, with an optional port. A
       * session on another host is not ready, with this cause. Default: any host.
       */
      hosts?: string[] | string;
      /** Auto-stop: time after a session was started or last extended. Default: never. */
      maxAge?: HumanDuration | string;
      /** Auto-stop: time after a session was last opened or extended. Default: never. */
      maxIdle?: HumanDuration | string;
      /** How long before the auto-stop users are warned. Default: 10 minutes. */
      warnBefore?: HumanDuration | string;
    };
    /** Accept access tokens of an OpenID Connect issuer beside Backstage's own. Default: no. */
    oidc?: {
      /** The issuer, exactly as its tokens spell it in `iss`. Without one, no such token is accepted. */
      issuer?: string;
      /** Required value in `aud` of a token. Default: `workspace-api`. */
      audience?: string;
      /** Address of the issuer's keys. Default: from its `/.well-known/openid-configuration`. */
      jwksUri?: string;
    };
    /**
     * Limits on the size of workspaces and on calls per minute; 0 or `false` for no limit. An edit that exceeds a limit is
     * rejected; existing objects above a limit can stay and shrink.
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
      /** Workspaces per owner; platform admins can own more. Default: 50. */
      workspacesPerUser?: number | string | false;
      /** Writes per caller and minute, in each backend process. Default: 600. */
      writesPerMinute?: number | string | false;
      /** Reveals of credentials and tokens per caller and minute, in each backend process. Default: 120. */
      revealsPerMinute?: number | string | false;
    };
    metrics?: {
      /** Serve metrics at `/metrics`, to everyone who can reach the backend. Default: true. */
      enabled?: boolean;
    };
    /** The record of who did what in which workspace, in the plugin's own database. */
    activity?: {
      /** How long entries are kept, one day at least; `false` keeps them all. Default: 400 days. */
      retention?: HumanDuration | string | false;
      /**
       * What is recorded before it happens, and rejected (503) while the database can't be written: `reveals` of
       * credentials, issuing `tokens`, and `grants` of access to buckets. An empty list rejects nothing. Default: all three.
       */
      required?: string | ('reveals' | 'tokens' | 'grants')[];
    };
    repair?: {
      /**
       * How long an interrupted creation or deletion can be resumed by its caller before the plugin completes it.
       * Default: 10 minutes.
       */
      grace?: HumanDuration | string;
      /**
       * Add the missing label to Storages with requests, grants or discoverable buckets; providers ignore them without
       * it. Default: true.
       */
      labels?: boolean | string;
    };
    /** `POST …/token`: access tokens of a token issuer for the OAuth clients of workspaces. */
    tokenBroker?: {
      /** The issuer's token endpoint. Default: none, and the call answers 503. */
      tokenEndpoint?: string;
      /** Timeout of the issuer, in seconds. Default: 10. */
      timeoutSeconds?: number | string;
      /**
       * How a workspace's OAuth client authenticates at the token endpoint: by HTTP Basic or in the body. Default:
       * `client_secret_basic`.
       */
      clientAuthentication?: 'client_secret_basic' | 'client_secret_post';
      /** Also answer `GET …/token`, for clients of the recorded API. Default: false. */
      allowGet?: boolean | string;
    };
    cache?: {
      /**
       * Maximum age of the plugin's view of the cluster; beyond it, the plugin answers 503. At least 2 minutes.
       * Default: 5 minutes.
       */
      maxStaleness?: HumanDuration | string;
    };
  };
}
