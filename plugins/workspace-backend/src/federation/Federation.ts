import { WorkspaceCache } from '../cache/types';
import { WorkspaceService } from '../service/types';

/** One of several clusters (or namespaces of one) that the plugin serves. */
export interface FederatedCluster {
  /** What the configuration calls it. */
  readonly name: string;
  readonly cache: Pick<
    WorkspaceCache,
    'get' | 'remains' | 'list' | 'byMember' | 'assertServing'
  >;
  readonly service: WorkspaceService;
}

/** A name that workspaces of several clusters have; only the first one's is served. */
export interface NameClash {
  readonly workspace: string;
  /** In the order of the configuration. */
  readonly clusters: readonly string[];
}

/** The clusters in the order of the configuration: of two workspaces with one name, the first one's counts. */
export class Federation {
  /** @param all - one at least */
  constructor(readonly all: readonly FederatedCluster[]) {}

  /** By its name; `undefined` where none is called so. */
  named(name: string): FederatedCluster | undefined {
    return this.all.find(cluster => cluster.name === name);
  }

  /**
   * The one to ask about a workspace. Where none is known to have it, one of which too little is known, as it may be
   * there: it says so itself.
   */
  holding(workspace: string): FederatedCluster {
    return (
      this.all.find(
        ({ cache }) => cache.get(workspace) ?? cache.remains(workspace),
      ) ??
      this.all.find(cluster => !this.isServing(cluster)) ??
      this.all[0]
    );
  }

  /**
   * Those of which enough is known to answer for; each fails alone.
   *
   * @throws ServiceUnavailableError where there is none
   */
  serving(): readonly FederatedCluster[] {
    const serving = this.all.filter(cluster => this.isServing(cluster));
    if (serving.length === 0) this.all[0].cache.assertServing();
    return serving;
  }

  /** Whether enough is known of a cluster to answer for it. */
  isServing({ cache }: FederatedCluster): boolean {
    try {
      cache.assertServing();
      return true;
    } catch {
      return false;
    }
  }

  /** Whether a cluster's workspace of this name is hidden by one of a cluster before it. */
  isHidden(cluster: FederatedCluster, workspace: string): boolean {
    const holder = this.all.find(({ cache }) => cache.get(workspace));
    return holder !== undefined && holder !== cluster;
  }

  /** By name; counts through all workspaces but the first cluster's. */
  clashes(): NameClash[] {
    const hidden = this.all.slice(1).flatMap(cluster =>
      cluster.cache
        .list()
        .filter(({ name }) => this.isHidden(cluster, name))
        .map(({ name }) => name),
    );
    return [...new Set(hidden)].sort().map(workspace => ({
      workspace,
      clusters: this.all
        .filter(({ cache }) => cache.get(workspace))
        .map(({ name }) => name),
    }));
  }
}
