import { ConflictError } from '@backstage/errors';
import {
  AddContent,
  ContentEntry,
} from '@eoepca/backstage-plugin-workspace-common';
import { Requirements, Scope } from '../../authorization/Guard';
import { DATALAB } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import {
  addContent,
  assertContent,
  contentJustSet,
  contentOf,
  removeContent,
  replaceContent,
  takesContent,
} from '../../model/sessions/content';
import { Datalabs } from '../Datalabs';
import { WriteOptions } from '../WriteOptions';

/** The files that are copied into every session of a workspace. */
export class SessionContent {
  constructor(
    private readonly datalabs: Datalabs,
    private readonly cache: Pick<WorkspaceCache, 'raw' | 'datalabFields'>,
  ) {}

  list({ record, rights }: Scope): ContentEntry[] {
    const datalab = this.cache.raw(DATALAB, record.name);
    const seesSecrets = rights.permissions.has('MANAGE_SESSIONS');
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
    if (!takesContent(this.cache.datalabFields())) throw notTaken();
    await this.datalabs.edit(scope, addContent(body), options);
    return this.kept(scope, contentJustSet(body), options);
  }

  /**
   * @throws NotFoundError; ConflictError for an entry that the API didn't write; and like {@link add}
   */
  async replace(
    scope: Scope,
    id: string,
    body: AddContent,
    options?: WriteOptions,
  ): Promise<ContentEntry> {
    assertContent(body);
    await this.datalabs.edit(scope, replaceContent(id, body), options);
    return contentJustSet(body);
  }

  /** @throws NotFoundError; and like {@link Datalabs.assertPresent} */
  async remove(
    scope: Scope,
    id: string,
    options?: WriteOptions,
  ): Promise<void> {
    await this.datalabs.edit(scope, removeContent(id), options);
  }

  /** Where definitions may not be read, only the written Datalab tells whether its definition has the field. */
  private kept(
    scope: Scope,
    entry: ContentEntry,
    options?: WriteOptions,
  ): ContentEntry {
    const unknown = this.cache.datalabFields() === undefined;
    if (unknown && !options?.preview && this.list(scope).length === 0) {
      throw notTaken();
    }
    return entry;
  }
}

function notTaken(): ConflictError {
  return new ConflictError(
    'The Datalab definition of this cluster has no field spec.files, so sessions take no content; ask a platform admin to update it',
  );
}

export const contentRequirements: Requirements<SessionContent> = {
  list: 'VIEW_SESSIONS',
  add: 'MANAGE_SESSIONS',
  replace: 'MANAGE_SESSIONS',
  remove: 'MANAGE_SESSIONS',
};
