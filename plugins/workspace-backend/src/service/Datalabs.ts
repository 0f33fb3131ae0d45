import { ConflictError } from '@backstage/errors';
import { missingDefinition } from '../cluster/errors';
import { DATALAB, definitionName } from '../cluster/kinds';
import { WorkspaceIndex, WorkspaceRecord } from '../index/types';
import { DatalabResource } from '../model/resources';

/** Which workspaces have the part that holds members, sessions and stores. */
export class Datalabs {
  constructor(private readonly index: Pick<WorkspaceIndex, 'hasDefinition'>) {}

  /** Whether the cluster can have any. */
  get available(): boolean {
    return this.index.hasDefinition(definitionName(DATALAB));
  }

  /**
   * @throws ServiceUnavailableError where the cluster has no Datalabs; ConflictError where this workspace has none
   */
  assertPresent({ name, datalab }: WorkspaceRecord): DatalabResource {
    if (!this.available) {
      throw missingDefinition(DATALAB);
    }
    if (!datalab) {
      throw new ConflictError(
        `Workspace '${name}' has no Datalab, which holds members, sessions and stores, and nothing was written; a platform admin has to create Datalab '${name}' first`,
      );
    }
    return datalab;
  }
}
