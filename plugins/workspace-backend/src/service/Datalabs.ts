import { ConflictError } from '@backstage/errors';
import { Scope } from '../authorization/Guard';
import { missingDefinition } from '../kubernetes/errors';
import { DATALAB, definitionName } from '../model/kinds';
import { WorkspaceCache } from '../cache/types';
import { parseDatalab } from '../model/parseDatalab';
import { DatalabResource } from '../model/resources';
import { SessionHost } from '../model/sessions/sessionAddress';
import { withNote } from './errors';
import { Writer } from './Writer';
import { WriteOptions } from './WriteOptions';
import { Edit } from '../model/kubernetes';
import { WorkspaceRecord } from '../model/record';

/** The parts of workspaces that hold members, sessions and stores. */
export class Datalabs {
  constructor(
    private readonly writer: Writer,
    private readonly cache: Pick<WorkspaceCache, 'hasDefinition'>,
    /** Where sessions may be; none: anywhere. */
    private readonly sessionHosts?: readonly SessionHost[],
  ) {}

  /** Whether the cluster can have any. */
  get available(): boolean {
    return this.cache.hasDefinition(definitionName(DATALAB));
  }

  /**
   * @throws ServiceUnavailableError where the cluster has no Datalabs; ConflictError where this workspace has none
   */
  assertPresent({ name, datalab }: WorkspaceRecord): DatalabResource {
    if (!this.available) {
      throw withNote(
        missingDefinition(DATALAB),
        'members besides the owner, sessions, stores and content take it; nothing was written',
      );
    }
    if (!datalab) {
      throw new ConflictError(
        `Workspace '${name}' has no Datalab, which holds members, sessions and stores. Nothing was written; ask a platform admin to create Datalab '${name}' first`,
      );
    }
    return datalab;
  }

  /**
   * Changes a workspace's Datalab and answers it as it is by then.
   *
   * @throws like {@link Datalabs.assertPresent}, {@link Writer.edit} and the edit itself
   */
  async edit(
    scope: Scope,
    edit: Edit,
    options?: WriteOptions,
  ): Promise<DatalabResource> {
    const datalab = this.assertPresent(scope.record);
    const stored = await this.writer.edit(DATALAB, scope, edit, options);
    // Of what is odd the cache warns.
    return parseDatalab(stored, () => {}, this.sessionHosts) ?? datalab;
  }
}
