import { ConflictError } from '@backstage/errors';
import {
  EditWorkspace,
  FieldProblem,
} from '@eoepca/backstage-plugin-workspace-common';
import { Scope } from '../../authorization/Guard';
import { STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { addBuckets, bucketNamesIn } from '../../model/buckets/buckets';
import { redeemClaim } from '../../model/claims';
import { inTurn } from '../../model/editing';
import { fieldsOf } from '../../model/foreign';
import { addMembers, NewMember } from '../../model/members/members';
import { addStores } from '../../model/stores/stores';
import {
  accessPatchEdit,
  accessPatchProblems,
  decides,
} from '../access/accessPatch';
import { assertAnswers, assertLists, seenIn } from '../access/answeredRequest';
import { Datalabs } from '../Datalabs';
import { editProblems, takenBucket } from './editProblems';
import { assertNoProblems } from '../errors';
import { NameClaims } from '../names/NameClaims';
import { NameRules } from '../names/NameRules';
import { NamesElsewhere } from '../names/NamesElsewhere';
import { Receivers } from '../access/Receivers';
import { storeFitProblems, storeProblems } from '../stores/storeProblems';
import { StoreTypes } from '../stores/StoreTypes';
import { Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';
import { Edit } from '../../model/kubernetes';
import { WorkspaceRecord } from '../../model/record';

/** Edits of a workspace: each one is checked whole before any part of it is written. */
export class WorkspaceEditor {
  constructor(
    private readonly writer: Writer,
    private readonly cache: Pick<
      WorkspaceCache,
      'get' | 'byBucket' | 'isBucketElsewhere' | 'byRequest'
    >,
    private readonly datalabs: Datalabs,
    private readonly storeTypes: StoreTypes,
    private readonly receivers: Receivers,
    private readonly names: {
      readonly elsewhere: NamesElsewhere;
      readonly claims: NameClaims;
      readonly rules: NameRules;
    },
  ) {}

  /**
   * @param by - who edits, for our notes
   * @throws UnprocessableError with all problems at their fields; InputError for a request of an unknown workspace;
   * ConflictError without a Datalab to write to; ServiceUnavailableError, which says what is written and what is not
   */
  async edit(
    scope: Scope,
    body: EditWorkspace,
    by: string,
    options: WriteOptions = {},
  ): Promise<void> {
    const { cache } = this;
    const { record } = scope;
    const added = newBuckets(body, record);
    if (added.length > 0) this.names.elsewhere.assertKnown();
    assertNoProblems([
      ...editProblems(body, bucket => this.isTaken(record, bucket)),
      ...storeProblems(body, this.storeTypes.available),
      ...storeFitProblems(
        body,
        record,
        scope.rights.permissions.has('VIEW_RESOURCE_USAGE'),
      ),
      ...this.storeNameProblems(record, body),
      ...accessPatchProblems(body, {
        record,
        cache,
        isKnown: await this.receivers.knownTo(scope.caller),
        platformAdmin: scope.caller.platformAdmin,
      }),
    ]);
    const datalab = inTurn(membersEdit(body), storesEdit(body));
    const access = accessPatchEdit(body.patch_bucket_access_requests ?? [], {
      record,
      cache,
      by,
      now: new Date(),
    });
    if (datalab) {
      this.datalabs.assertPresent(record);
    }
    const write = (claim?: string) =>
      this.writer.editBoth(
        scope,
        {
          storage: inTurn(
            claim === undefined ? undefined : redeemClaim(claim),
            claimedOnly(body, added),
            bucketsEdit(body),
            access,
          ),
          datalab,
        },
        'what is about buckets is written, members and stores are not',
        { ...options, admit: this.stillAnswers(record, body) },
      );
    if (added.length === 0 || options.preview) {
      await write();
      return;
    }
    const lost = await this.names.claims.whileClaimed(
      scope,
      added,
      options,
      write,
    );
    if (lost !== undefined) assertNoProblems(takenProblems(body, lost));
  }

  /** Each decision is on a bucket of the workspace, and answers the request that stood when it was made. */
  private stillAnswers(
    { name }: WorkspaceRecord,
    {
      patch_bucket_access_requests: entries = [],
      add_buckets: additions = [],
    }: EditWorkspace,
  ): WriteOptions['admit'] {
    const added = new Set(additions.map(each => each.name));
    const decisions = entries.filter(
      entry => entry.workspace !== name && decides(entry),
    );
    const others = decisions
      .map(({ bucket }) => bucket)
      .filter(bucket => !added.has(bucket));
    const answered = decisions.flatMap(({ workspace, bucket }) => {
      const storage = this.cache.get(workspace)?.storage;
      if (!storage) return [];
      const { principal } = storage;
      const seen = seenIn(storage, bucket);
      return [{ workspace, principal, bucket, seen }];
    });
    if (decisions.length === 0) return undefined;
    return async current => {
      if (current.kind !== STORAGE.kind) return;
      assertLists(current, others);
      for (const each of answered) await assertAnswers(this.writer, each);
    };
  }

  /** Providers would give another workspace's, or another part of this one, the same name. */
  private storeNameProblems(
    { name }: WorkspaceRecord,
    { add_stores: stores = [] }: EditWorkspace,
  ): FieldProblem[] {
    return stores.flatMap(({ type, name: own }, index) => {
      const message = this.names.rules.storeProblem(name, { type, name: own });
      return message ? [{ path: ['add_stores', index, 'name'], message }] : [];
    });
  }

  /** Another workspace has it. Which one is nobody's business. */
  private isTaken({ name, storage }: WorkspaceRecord, bucket: string): boolean {
    return (
      !storage.buckets.some(own => own.name === bucket) &&
      (this.cache.isBucketElsewhere(bucket, name) ||
        this.names.elsewhere.hasBucket(bucket))
    );
  }
}

/** The names that the workspace does not have yet. */
function newBuckets(
  { add_buckets: added = [] }: EditWorkspace,
  { storage }: WorkspaceRecord,
): string[] {
  const own = new Set(storage.buckets.map(({ name }) => name));
  return [...new Set(added.map(({ name }) => name))].filter(
    name => !own.has(name),
  );
}

/**
 * Adds nothing by itself.
 *
 * @throws (the edit) ConflictError for a bucket that the workspace had when the request was looked at and has no longer:
 * it may be another's by now, and nobody claimed its name
 */
function claimedOnly(
  { add_buckets: given }: EditWorkspace,
  claimed: readonly string[],
): Edit | undefined {
  const names = new Set(given?.map(({ name }) => name));
  claimed.forEach(name => names.delete(name));
  if (names.size === 0) return undefined;
  return current => {
    const own = bucketNamesIn(fieldsOf(current.spec));
    const name = [...names].find(each => !own.has(each));
    if (name !== undefined) {
      throw new ConflictError(
        `Bucket '${name}' was deleted from this workspace at the same time, and nothing was written. Try again to add it anew`,
      );
    }
    return undefined;
  };
}

function takenProblems(
  { add_buckets: added = [] }: EditWorkspace,
  bucket: string,
): FieldProblem[] {
  return added.flatMap(({ name }, index) =>
    name === bucket
      ? [{ path: ['add_buckets', index, 'name'], message: takenBucket(name) }]
      : [],
  );
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
