import {
  EditWorkspace,
  WorkspaceSummary,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizedActor } from '../authorization/Authorizer';
import { assertHas, Requirements, Scope } from '../authorization/Guard';
import { WorkspaceIndex } from '../index/types';
import { availableStoreTypes } from '../model/storeTypes';
import { workspaceSummary, workspaceView } from '../model/view';
import { Datalabs } from './Datalabs';
import { nameOfCaller } from './naming';
import { WorkspaceEditor } from './WorkspaceEditor';
import { wanted, WorkspacePage, WorkspaceQuery } from './WorkspaceQuery';
import { WriteOptions } from './WriteOptions';

/** Workspaces as a whole: reading them from the index, and the recorded edit. */
export class Workspaces {
  constructor(
    private readonly index: WorkspaceIndex,
    private readonly datalabs: Datalabs,
    private readonly editor: WorkspaceEditor,
    private readonly settings: { baseUrl: string; maxSessions: number },
  ) {}

  /** Those that the actor may know of and that are asked for, by name; looks no further than the page goes. */
  list(actor: AuthorizedActor, query: WorkspaceQuery = {}): WorkspacePage {
    const items: WorkspaceSummary[] = [];
    for (const { record, access } of wanted(actor, query)) {
      if (items.length === query.limit) {
        return { items, next: items.at(-1)?.name };
      }
      const { name } = record;
      const url = `${this.settings.baseUrl}/workspaces/${encodeURIComponent(
        name,
      )}`;
      items.push(workspaceSummary(record, access, url));
    }
    return { items };
  }

  view({ caller, access, record }: Scope): WorkspaceView {
    const { name } = record;
    return workspaceView(record, {
      userName: nameOfCaller(caller),
      access,
      datalabsAvailable: this.datalabs.available,
      storeTypes: availableStoreTypes(this.index),
      maxSessions: this.settings.maxSessions,
      hasClash: bucket =>
        this.index.byBucket(bucket).some(other => other.name !== name),
    });
  }

  async edit(
    { record }: Scope,
    body: EditWorkspace,
    options?: WriteOptions,
  ): Promise<{ name: string }> {
    await this.editor.edit(record, body, options);
    return { name: record.name };
  }
}

export const workspaceRequirements: Requirements<Workspaces> = {
  view: 'any role',
  edit: (scope, body) => {
    if (body.add_memberships) assertHas(scope, 'MANAGE_MEMBERS');
    if (body.add_buckets) assertHas(scope, 'MANAGE_BUCKETS');
    assertManages(scope);
  },
};

/** An edit of nothing still is an edit. */
function assertManages({ access }: Scope): void {
  if (![...access.permissions].some(each => each.startsWith('MANAGE_'))) {
    throw new NotAllowedError(
      'Your role in this workspace does not let you change it',
    );
  }
}
