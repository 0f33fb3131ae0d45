import { NotAllowedError } from '@backstage/errors';
import {
  ChangeWorkspace,
  DeclaredResource,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { assertHas, Requirements, Scope } from '../../authorization/Guard';
import { DATALAB, STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { declaredResource } from '../../model/declared';
import {
  changeDatalabSettings,
  changeStorageSettings,
  settingsProblems,
} from '../../model/settings/settings';
import { textProblems } from '../../model/texts';
import { Datalabs } from '../Datalabs';
import { assertNoProblems } from '../errors';
import { settingsFitProblems } from './settingsFit';
import { Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';

/** All that a Datalab holds. */
const DATALAB_VIEWS: readonly WorkspacePermission[] = [
  'VIEW_MEMBERS',
  'VIEW_SESSIONS',
  'VIEW_STORES',
];

/** What a workspace says of itself, and how it is set up. */
export class Settings {
  constructor(
    private readonly writer: Writer,
    private readonly datalabs: Datalabs,
    private readonly cache: Pick<WorkspaceCache, 'raw'>,
  ) {}

  /** What is declared, as far as the caller may see all of it: the Storage, then the Datalab. */
  async resources({ rights, record }: Scope): Promise<DeclaredResource[]> {
    const seesDatalab = DATALAB_VIEWS.every(view =>
      rights.permissions.has(view),
    );
    const kinds = [STORAGE, ...(seesDatalab ? [DATALAB] : [])];
    return kinds.flatMap(kind => {
      const object = this.cache.raw(kind, record.name);
      return object ? [declaredResource(kind, object, rights.permissions)] : [];
    });
  }

  /**
   * @throws UnprocessableError with all problems at their fields; for the parts of the Datalab, like
   * {@link Datalabs.assertPresent}; ServiceUnavailableError, which says what is written and what is not
   */
  async change(
    scope: Scope,
    body: ChangeWorkspace,
    options?: WriteOptions,
  ): Promise<{ name: string }> {
    assertNoProblems([...textProblems(body), ...settingsProblems(body)]);
    const storage = changeStorageSettings(body);
    const datalab = changeDatalabSettings(body);
    const { record, rights } = scope;
    if (datalab) this.datalabs.assertPresent(record);
    const seesUsage = rights.permissions.has('VIEW_RESOURCE_USAGE');
    assertNoProblems(settingsFitProblems(body, record, seesUsage));
    await this.writer.editBoth(
      scope,
      { storage, datalab },
      'texts and rollover are written, the settings of the Datalab are not',
      options,
    );
    return { name: record.name };
  }
}

/** An owner who could raise the quota, or loosen what confines sessions, would not be held by them. */
const PLATFORM_ADMIN = 'platform admin';

const NEEDS: Readonly<
  Record<keyof ChangeWorkspace, WorkspacePermission | typeof PLATFORM_ADMIN>
> = {
  title: 'MANAGE_BUCKETS',
  description: 'MANAGE_BUCKETS',
  contact: 'MANAGE_BUCKETS',
  credentials_rollover: 'MANAGE_BUCKETS',
  registry: 'MANAGE_STORES',
  vcluster: 'MANAGE_STORES',
  quota: PLATFORM_ADMIN,
  security: PLATFORM_ADMIN,
};

export const settingsRequirements: Requirements<Settings> = {
  resources: 'VIEW_BUCKETS',
  change: (scope, body) => {
    for (const field of Object.keys(body) as (keyof ChangeWorkspace)[]) {
      const need = NEEDS[field];
      // A policy may still forbid them to change anything.
      assertHas(scope, need === PLATFORM_ADMIN ? 'MANAGE_STORES' : need);
      if (need === PLATFORM_ADMIN && !scope.caller.platformAdmin) {
        throw new NotAllowedError(
          `Only platform admins can change '${field}' of a workspace`,
        );
      }
    }
  },
};
