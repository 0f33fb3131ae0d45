import { ProvisioningReport } from '@eoepca/backstage-plugin-workspace-common';
import { Requirements, Scope } from '../authorization/Guard';
import { Inspector } from '../kubernetes/Inspector';
import { DATALAB, STORAGE } from '../model/kinds';
import { WorkspaceCache } from '../cache/types';
import {
  composedReferences,
  Finding,
  provisioningReport,
} from '../model/health/provisioning';
import { S3Defaults } from '../model/credentials/credentials';
import { unreadyParts } from '../model/health/unready';
import { KubernetesObject } from '../model/kubernetes';
import { Clock } from '../model/clock';

/** People who look at the same workspace at once cost the cluster no more than one. */
const KEPT_MS = 5_000;
/** Of each resource; a full Datalab has about 40. */
const MAX_COMPOSED = 100;
/** Whoever waits for an answer gets what is known by then. */
const TIMEOUT_MS = 6_000;

interface Kept {
  readonly until: number;
  readonly findings: Promise<Finding[]>;
}

/** Why what is not ready is not. */
export class Provisioning {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly cache: Pick<WorkspaceCache, 'raw' | 'clashesOf'>,
    private readonly inspector: Pick<Inspector, 'eventsOf' | 'look'>,
    private readonly s3: S3Defaults,
    private readonly clock: Clock,
  ) {}

  /** What is known of the parts that the caller may see; Kubernetes is asked only while any of them is not ready. */
  async explain({ record, rights }: Scope): Promise<ProvisioningReport> {
    const parts = unreadyParts(record, rights.permissions, {
      s3: this.s3,
      now: this.clock().getTime(),
      clashes: this.cache.clashesOf(record),
    });
    return parts.length === 0
      ? { parts: [], events: [] }
      : provisioningReport(
          record.name,
          parts,
          await this.findings(record.name),
          rights.permissions,
        );
  }

  private findings(name: string): Promise<Finding[]> {
    const now = this.clock().getTime();
    const known = this.kept.get(name);
    if (known && known.until > now) return known.findings;
    for (const [each, { until }] of this.kept) {
      if (until <= now) this.kept.delete(each);
    }
    const findings = this.inspect(name);
    this.kept.set(name, { until: now + KEPT_MS, findings });
    return findings;
  }

  private inspect(name: string): Promise<Finding[]> {
    return Promise.all(
      (['Storage', 'Datalab'] as const).flatMap(of => {
        const kind = of === 'Storage' ? STORAGE : DATALAB;
        const resource = this.cache.raw(kind, name);
        return resource ? [this.inspectOne(of, resource)] : [];
      }),
    );
  }

  private async inspectOne(
    of: Finding['of'],
    resource: KubernetesObject,
  ): Promise<Finding> {
    const references = composedReferences(resource);
    const looked = references.slice(0, MAX_COMPOSED);
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const [events, composed] = await Promise.all([
      this.inspector.eventsOf(resource),
      Promise.all(
        looked.map(async reference => ({
          reference,
          ...(await this.inspector.look(reference, signal)),
        })),
      ),
    ]);
    return {
      of,
      events,
      composed,
      deleting: resource.metadata.deletionTimestamp !== undefined,
      ...(references.length > looked.length && { cut: true }),
    };
  }
}

export const provisioningRequirements: Requirements<Provisioning> = {
  explain: 'any role',
};
