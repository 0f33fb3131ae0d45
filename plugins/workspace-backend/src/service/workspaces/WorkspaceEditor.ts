import { NotAllowedError } from '@backstage/errors';
import { EditWorkspace } from '@eoepca/backstage-plugin-workspace-common';
import {
  assertHas,
  Requirements,
  Scope,
  Standing,
} from '../../authorization/Guard';
import { STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { redeemClaim } from '../../model/claims';
import { inTurn } from '../../model/editing';
import {
  accessPatchEdit,
  accessPatchProblems,
  decides,
} from '../access/accessPatch';
import { assertAnswers, assertLists, seenIn } from '../access/answeredRequest';
import { Datalabs } from '../Datalabs';
import {
  bucketProblems,
  bucketsEdit,
  claimedOnly,
  newBuckets,
  takenBucketProblems,
} from '../buckets/newBuckets';
import { membershipProblems, membershipsEdit } from '../members/newMemberships';
import {
  storeFitProblems,
  storeProblems,
  storesEdit,
  takenStoreProblems,
} from '../stores/newStores';
import { assertNoProblems } from '../errors';
import { NameClaims } from '../names/NameClaims';
import { NameRules } from '../names/NameRules';
import { identityOf } from '../names/naming';
import { NamesElsewhere } from '../names/NamesElsewhere';
import { Receivers } from '../access/Receivers';
import { StoreTypes } from '../stores/StoreTypes';
import { Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';
import { WorkspaceRecord } from '../../model/record';
import { Clock } from '../../model/clock';

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
    private readonly clock: Clock,
  ) {}

  /**
   * @throws UnprocessableError with all problems at their fields; InputError for a request of an unknown workspace;
   * ConflictError without a Datalab to write to; ServiceUnavailableError, which says what is written and what is not
   */
  async edit(
    scope: Scope,
    body: EditWorkspace,
    options: WriteOptions = {},
  ): Promise<{ name: string }> {
    const { cache } = this;
    const { record } = scope;
    const { name } = record;
    const added = newBuckets(body, record);
    if (added.length > 0) this.names.elsewhere.assertKnown();
    assertNoProblems([
      ...membershipProblems(body),
      ...bucketProblems(body, bucket => this.isTaken(record, bucket)),
      ...storeProblems(body, this.storeTypes.available),
      ...storeFitProblems(
        body,
        record,
        scope.rights.permissions.has('VIEW_RESOURCE_USAGE'),
      ),
      ...takenStoreProblems(body, record, this.names.rules),
      ...accessPatchProblems(body, {
        record,
        cache,
        isKnown: await this.receivers.knownTo(scope.caller),
        platformAdmin: scope.caller.platformAdmin,
      }),
    ]);
    const datalab = inTurn(membershipsEdit(body), storesEdit(body));
    const access = accessPatchEdit(body.patch_bucket_access_requests ?? [], {
      record,
      cache,
      by: identityOf(scope.caller),
      now: this.clock(),
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
      return { name };
    }
    const lost = await this.names.claims.whileClaimed(
      scope,
      added,
      options,
      write,
    );
    if (lost !== undefined) assertNoProblems(takenBucketProblems(body, lost));
    return { name };
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

  /** Another workspace has it. Which one is nobody's business. */
  private isTaken({ name, storage }: WorkspaceRecord, bucket: string): boolean {
    return (
      !storage.buckets.some(own => own.name === bucket) &&
      (this.cache.isBucketElsewhere(bucket, name) ||
        this.names.elsewhere.hasBucket(bucket))
    );
  }
}

export const editRequirements: Requirements<WorkspaceEditor> = {
  edit: (scope, body) => {
    if (body.add_memberships) assertHas(scope, 'MANAGE_MEMBERS');
    if (body.add_buckets || body.patch_bucket_access_requests) {
      assertHas(scope, 'MANAGE_BUCKETS');
    }
    if (body.add_stores) assertHas(scope, 'MANAGE_STORES');
    assertManages(scope);
  },
};

/** An edit of nothing still is an edit. */
function assertManages({ rights }: Standing): void {
  if (![...rights.permissions].some(each => each.startsWith('MANAGE_'))) {
    throw new NotAllowedError(
      "Your role in this workspace doesn't allow changes; ask its owner or an admin",
    );
  }
}
