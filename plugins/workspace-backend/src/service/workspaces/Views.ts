import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { ViewContext, workspaceView } from '../../model/view';
import { Rights } from '../../model/rights';
import { WorkspaceRecord } from '../../model/record';

/** How many views are kept; the one made longest ago goes first. */
const MOST_KEPT = 1_000;
/** More requests than these cost more to compare than to tell again. */
const MOST_REQUESTS = 20;

interface Kept {
  readonly record: WorkspaceRecord;
  readonly rights: Rights;
  readonly view: WorkspaceView;
}

/**
 * Views without credentials, each made once for as long as it would be the same: of the same record (a changed workspace
 * is another one), for the same access, and with the same beside these, all of which is compared each time.
 */
export class Views {
  /** By the name and all that a view tells beside record and access. */
  private readonly kept = new Map<string, Kept>();

  /** Frozen, where it is kept. */
  of(
    record: WorkspaceRecord,
    rights: Rights,
    context: ViewContext,
  ): WorkspaceView {
    if (context.accessRequests.length > MOST_REQUESTS) {
      return workspaceView(record, rights, context);
    }
    const key = JSON.stringify([record.name, context]);
    const kept = this.kept.get(key);
    if (kept?.record === record && kept.rights === rights) return kept.view;
    const view = Object.freeze(workspaceView(record, rights, context));
    this.keep(key, { record, rights, view });
    return view;
  }

  private keep(key: string, kept: Kept): void {
    this.kept.delete(key);
    this.kept.set(key, kept);
    if (this.kept.size > MOST_KEPT) {
      const [oldest] = this.kept.keys();
      this.kept.delete(oldest);
    }
  }
}
