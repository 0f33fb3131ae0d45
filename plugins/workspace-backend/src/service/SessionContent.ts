import { ConflictError } from '@backstage/errors';
import {
  AddContent,
  ContentEntry,
} from '@eoepca/backstage-plugin-workspace-common';
import { Requirements, Scope } from '../authorization/Guard';
import { DATALAB } from '../cluster/kinds';
import { WorkspaceIndex } from '../index/types';
import {
  addContent,
  assertContent,
  contentJustAdded,
  contentOf,
  removeContent,
} from '../model/content';
import { Datalabs } from './Datalabs';
import { WriteOptions } from './WriteOptions';

/** The files that are copied into every session of a workspace. */
export class SessionContent {
  constructor(
    private readonly datalabs: Datalabs,
    private readonly index: Pick<WorkspaceIndex, 'raw' | 'datalabFields'>,
  ) {}

  list({ record, access }: Scope): ContentEntry[] {
    const datalab = this.index.raw(DATALAB, record.name);
    const seesSecrets = access.permissions.has('MANAGE_SESSIONS');
    return datalab ? contentOf(datalab, seesSecrets) : [];
  }

  /**
   * @throws UnprocessableError, ConflictError for content that is there; and like {@link Datalabs.assertPresent}
   */
  async add(
    scope: Scope,
    body: AddContent,
    options?: WriteOptions,
  ): Promise<ContentEntry> {
    assertContent(body);
    this.assertTaken();
    await this.datalabs.edit(scope, addContent(body), options);
    return contentJustAdded(body);
  }

  /** @throws NotFoundError; and like {@link Datalabs.assertPresent} */
  async remove(
    scope: Scope,
    id: string,
    options?: WriteOptions,
  ): Promise<void> {
    await this.datalabs.edit(scope, removeContent(id), options);
  }

  /** Kubernetes drops fields that a definition does not name, without a word. */
  private assertTaken(): void {
    const fields = this.index.datalabFields();
    if (fields && !fields.has('files')) {
      throw new ConflictError(
        'The Datalab definition of this cluster has no field spec.files, so sessions take no content; ask a platform admin to update it',
      );
    }
  }
}

export const contentRequirements: Requirements<SessionContent> = {
  list: 'VIEW_SESSIONS',
  add: 'MANAGE_SESSIONS',
  remove: 'MANAGE_SESSIONS',
};
