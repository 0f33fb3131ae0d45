import { WorkspaceSummary } from '@eoepca/backstage-plugin-workspace-common';
import { Access } from '../authorization/decide';
import { WorkspaceRecord } from '../index/types';
import { S3Defaults } from '../model/credentials';
import { workspaceSummary } from '../model/view';

/**
 * Workspaces as lists tell of them, each made once for all who have the same access: a changed workspace is another
 * record, and members share one access by role.
 */
export class Summaries {
  private readonly made = new WeakMap<
    WorkspaceRecord,
    WeakMap<Access, WorkspaceSummary>
  >();

  /** @param settings - `baseUrl`: the address of this API */
  constructor(
    private readonly settings: {
      baseUrl: string;
      clusterName?: string;
      s3: S3Defaults;
    },
  ) {}

  of(record: WorkspaceRecord, access: Access): WorkspaceSummary {
    let made = this.made.get(record);
    if (!made) {
      made = new WeakMap();
      this.made.set(record, made);
    }
    let summary = made.get(access);
    if (!summary) {
      summary = this.make(record, access);
      made.set(access, summary);
    }
    return summary;
  }

  private make(record: WorkspaceRecord, access: Access): WorkspaceSummary {
    const { baseUrl, ...context } = this.settings;
    const url = `${baseUrl}/workspaces/${encodeURIComponent(record.name)}`;
    return workspaceSummary(record, access, { ...context, url });
  }
}
