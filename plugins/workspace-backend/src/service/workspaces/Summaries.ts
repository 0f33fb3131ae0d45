import { WorkspaceSummary } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceCache } from '../../cache/types';
import { S3Defaults } from '../../model/credentials/credentials';
import { SessionPolicy } from '../../model/sessions/sessionPolicy';
import { SummaryContext, workspaceSummary } from '../../model/view';
import { AuthorizedActor } from '../../authorization/Authorizer';
import { Healths } from './Healths';
import { firstOf, inOrder } from './listPages';
import { wanted, WorkspacePage, WorkspaceQuery } from './WorkspaceQuery';
import { Rights } from '../../model/rights';
import { WorkspaceRecord } from '../../model/record';

/** What a summary was made of, beside its record and access. */
interface Made {
  readonly summary: WorkspaceSummary;
  readonly health: SummaryContext['health'];
  readonly claimsKnown: boolean;
}

/**
 * Workspaces as lists tell of them, each made once for all who have the same access, and again when its health changed:
 * a changed workspace is another record, and members share one access by role.
 */
export class Summaries {
  private readonly made = new WeakMap<WorkspaceRecord, WeakMap<Rights, Made>>();

  /** @param settings - `baseUrl`: the address of this API */
  constructor(
    private readonly healths: Pick<Healths, 'of'>,
    private readonly cache: Pick<WorkspaceCache, 'knowsClaims'>,
    private readonly settings: {
      baseUrl: string;
      clusterName?: string;
      s3: S3Defaults;
      sessionPolicy?: SessionPolicy;
    },
  ) {}

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
      const summary = this.of(record, rights);
      if (!query.health || summary.health.state === query.health) yield summary;
    }
  }

  of(record: WorkspaceRecord, rights: Rights): WorkspaceSummary {
    let made = this.made.get(record);
    if (!made) {
      made = new WeakMap();
      this.made.set(record, made);
    }
    const health = this.healths.of(record, rights.permissions);
    const claimsKnown = this.cache.knowsClaims();
    const last = made.get(rights);
    if (last?.health === health && last.claimsKnown === claimsKnown) {
      return last.summary;
    }
    const { baseUrl, clusterName, s3, sessionPolicy } = this.settings;
    const url = `${baseUrl}/workspaces/${encodeURIComponent(record.name)}`;
    const context = {
      url,
      clusterName,
      s3,
      sessionPolicy,
      health,
      claimsKnown,
    };
    const summary = workspaceSummary(record, rights, context);
    made.set(rights, { summary, health, claimsKnown });
    return summary;
  }
}
