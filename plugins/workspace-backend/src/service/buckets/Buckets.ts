import {
  Bucket,
  ChangeBucket,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Requirements, Scope } from '../../authorization/Guard';
import { STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { changeBucket, removeBucket } from '../../model/buckets/buckets';
import { bucketOf } from '../../model/buckets/bucketView';
import { parseStorage } from '../../model/parseStorage';
import { textProblems } from '../../model/texts';
import { below } from '../problems';
import { rulesProblems } from './newBuckets';
import { assertNoProblems } from '../errors';
import { Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';

/** The buckets of a workspace that are there. */
export class Buckets {
  constructor(
    private readonly writer: Writer,
    private readonly cache: Pick<WorkspaceCache, 'isBucketElsewhere'>,
  ) {}

  /** @throws NotFoundError; UnprocessableError with all problems at their fields */
  async change(
    scope: Scope,
    bucket: string,
    body: ChangeBucket,
    options?: WriteOptions,
  ): Promise<Bucket> {
    assertNoProblems([
      ...textProblems(body),
      ...below(['lifecycle_rules'], rulesProblems(body.lifecycle_rules ?? [])),
    ]);
    const { record } = scope;
    const edit = changeBucket(bucket, body);
    const stored = await this.writer.edit(STORAGE, scope, edit, options);
    // Of what is odd the cache warns.
    const storage = parseStorage(stored, () => {}) ?? record.storage;
    return bucketOf(storage, bucket, name =>
      this.cache.isBucketElsewhere(name, record.name),
    );
  }

  /**
   * With the grants of it.
   *
   * @param again - the bucket's name once more, since what is in it may be gone with it
   * @throws NotFoundError; UnprocessableError where the name is not given again
   */
  async remove(
    scope: Scope,
    bucket: string,
    again: unknown,
    options?: WriteOptions,
  ): Promise<void> {
    if (again !== bucket) {
      throw UnprocessableError.field(
        ['name'],
        `To delete bucket '${bucket}', repeat its full name in the query: ?name=${bucket}`,
      );
    }
    const edit = removeBucket(bucket);
    await this.writer.edit(STORAGE, scope, edit, options);
  }
}

export const bucketRequirements: Requirements<Buckets> = {
  change: 'MANAGE_BUCKETS',
  remove: 'MANAGE_BUCKETS',
};
