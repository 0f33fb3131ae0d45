import { EditWorkspace } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceIndex, WorkspaceRecord } from '../index/types';
import { addBuckets } from '../model/buckets';
import { inTurn } from '../model/editing';
import { addMembers, NewMember } from '../model/members';
import { addStores } from '../model/stores';
import { accessPatchEdit, accessPatchProblems } from './accessPatch';
import { Datalabs } from './Datalabs';
import { editProblems } from './editProblems';
import { assertNoProblems } from './errors';
import { OtherClusters } from './OtherClusters';
import { storeProblems } from './storeProblems';
import { StoreTypes } from './StoreTypes';
import { Writer } from './Writer';
import { WriteOptions } from './WriteOptions';

/** Edits of a workspace: each one is checked whole before any part of it is written. */
export class WorkspaceEditor {
  constructor(
    private readonly writer: Writer,
    private readonly index: Pick<
      WorkspaceIndex,
      'get' | 'byBucket' | 'isBucketElsewhere' | 'byRequest'
    >,
    private readonly datalabs: Datalabs,
    private readonly storeTypes: StoreTypes,
    private readonly others: OtherClusters,
  ) {}

  /**
   * @param by - who edits, for our notes
   * @throws UnprocessableError with all problems at their fields; InputError for a request of an unknown workspace;
   * ConflictError without a Datalab to write to; ServiceUnavailableError, which says what is written and what is not
   */
  async edit(
    record: WorkspaceRecord,
    body: EditWorkspace,
    by: string,
    platformAdmin: boolean,
    options?: WriteOptions,
  ): Promise<void> {
    const { index } = this;
    assertNoProblems([
      ...editProblems(body, bucket => this.isTaken(record, bucket)),
      ...storeProblems(body, this.storeTypes.available),
      ...accessPatchProblems(body, { record, index, platformAdmin }),
    ]);
    const datalab = inTurn(membersEdit(body), storesEdit(body));
    const access = accessPatchEdit(body.patch_bucket_access_requests ?? [], {
      record,
      index,
      by,
      now: new Date(),
    });
    const buckets = inTurn(bucketsEdit(body), access);
    if (datalab) {
      this.datalabs.assertPresent(record);
    }
    await this.writer.editBoth(
      record.name,
      { storage: buckets, datalab },
      'what is about buckets is written, members and stores are not',
      options,
    );
  }

  /** Another workspace has it. Which one is nobody's business. */
  private isTaken({ name, storage }: WorkspaceRecord, bucket: string): boolean {
    return (
      !storage.buckets.some(own => own.name === bucket) &&
      (this.index.isBucketElsewhere(bucket, name) ||
        this.others.hasBucket(bucket))
    );
  }
}

function membersEdit({ add_memberships: added }: EditWorkspace) {
  return added?.length ? addMembers(added.map(toNewMember)) : undefined;
}

/** Nobody is made owner here: that was refused before. */
function toNewMember({
  role,
  ...rest
}: NonNullable<EditWorkspace['add_memberships']>[number]): NewMember {
  return { ...rest, role: role === 'admin' ? 'admin' : 'user' };
}

function storesEdit({ add_stores: added }: EditWorkspace) {
  return added?.length ? addStores(added) : undefined;
}

function bucketsEdit({ add_buckets: added }: EditWorkspace) {
  return added?.length ? addBuckets(added) : undefined;
}
