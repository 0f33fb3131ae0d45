import {
  ActivityDatabase,
  ActivityUnavailable,
} from '../activity/ActivityDatabase';
import { PageOfActivity, StoredPage } from '../activity/types';
import { ServiceUnavailableError } from '@backstage/errors';
import { assertMayReadActivity } from '../authorization/decide';
import { Requirements, Scope } from '../authorization/Guard';

/** What was done in workspaces, for those who may know. */
export class ActivityLog {
  constructor(private readonly database: Pick<ActivityDatabase, 'ask'>) {}

  /**
   * A page, newest first; of this workspace alone, not of one that had its name before.
   *
   * @throws ServiceUnavailableError where the database can't be read
   */
  async page({ record }: Scope, query: PageOfActivity): Promise<StoredPage> {
    const { uid } = record.storage.meta;
    try {
      return await this.database.ask(store => store.page(uid, query));
    } catch (error) {
      if (!(error instanceof ActivityUnavailable)) throw error;
      throw new ServiceUnavailableError(
        "The activity record can't be read at the moment; try again shortly",
      );
    }
  }
}

export const activityRequirements: Requirements<ActivityLog> = {
  page: assertMayReadActivity,
};
