import {
  AccessGrant,
  AccessOverview,
  AccessRequest,
  RequestAccess,
  bucketNameProblem,
  DecideOnRequest,
  FieldProblem,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Requirements, Scope } from '../../authorization/Guard';
import { STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import {
  ask,
  decide,
  offer,
  revoke,
  withdraw,
} from '../../model/access/access';
import { AccessStep, editAccess } from '../../model/access/accessDraft';
import { RequestNote } from '../../model/access/accessNotes';
import {
  accessOverview,
  given,
  ownRequest,
  principalsAsking,
} from '../../model/access/accessOverview';
import { ownerOf } from '../../model/access/accessRows';
import { decisionOf } from '../../model/access/accessState';
import { bucketNamesIn } from '../../model/buckets/buckets';
import { addDiscoverableLabel } from '../../model/buckets/discoverable';
import { fieldsOf } from '../../model/foreign';
import { offerIn } from '../../model/access/offers';
import { parseStorage } from '../../model/parseStorage';
import { StorageResource } from '../../model/resources';
import { endOfRefusal, endProblems, inUtc, stillAhead } from './accessEnds';
import { isAskedIn, ownBucketProblem } from './accessPatch';
import {
  assertAnswers,
  assertOffers,
  assertLists,
  notOwnBucket,
  unknownReceiver,
} from './answeredRequest';
import { decisionToRenew } from './decisionToRenew';
import { assertNoProblems } from '../errors';
import { Grantees } from './Grantees';
import { identityOf } from '../names/naming';
import { Receivers } from './Receivers';
import { Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';
import { Edit } from '../../model/kubernetes';
import { WorkspaceRecord } from '../../model/record';
import { Clock } from '../../model/clock';

/** What is written in the same step. */
interface AlsoEdited {
  readonly also?: Edit;
}

/** Requests for buckets of others, and decisions on what others ask. Times are those of the server's clock. */
export class Access {
  private readonly grantees: Grantees;

  constructor(
    private readonly writer: Writer,
    private readonly cache: Pick<
      WorkspaceCache,
      'byBucket' | 'byRequest' | 'byPrincipal' | 'byGrantee'
    >,
    private readonly receivers: Receivers,
    private readonly clock: Clock,
  ) {
    this.grantees = new Grantees(cache, receivers);
  }

  async overview({ caller, record }: Scope): Promise<AccessOverview> {
    const isKnown = await this.receivers.knownTo(caller);
    return accessOverview(record, this.cache, { isKnown, now: this.clock() });
  }

  /**
   * Asks for a bucket, or asks again. Nothing tells whether there is such a bucket.
   *
   * @throws UnprocessableError for a name that no bucket has, the workspace's own bucket, and an end that has passed;
   * ConflictError where the offer that is accepted is another one by now, or none
   */
  async ask(
    scope: Scope,
    body: RequestAccess,
    options?: WriteOptions & AlsoEdited,
  ): Promise<AccessRequest> {
    const { caller, record } = scope;
    const { bucket, permission } = body;
    const now = this.clock();
    assertNoProblems([
      ...this.bucketProblems(record, bucket),
      ...endProblems(body, now),
    ]);
    const reason = body.reason?.trim();
    const end = inUtc(body.expires_at);
    const renews = decisionToRenew(record, body, this.cache, now);
    const step = ask(
      { bucket, permission, requestedAt: now.toISOString() },
      {
        bucket,
        by: identityOf(caller),
        at: now.toISOString(),
        ...(reason && { reason }),
        ...(end && { expires_at: end }),
        ...(renews && { renews }),
      },
    );
    const storage = await this.edit(scope, step, now, {
      ...options,
      admit: async current => {
        await options?.admit?.(current);
        if (bucketNamesIn(fieldsOf(current.spec)).has(bucket)) {
          throw new UnprocessableError(ownBucketProblem(bucket).message, [
            ownBucketProblem(bucket),
          ]);
        }
        if (body.offer) {
          await assertOffers(this.writer, {
            owner: ownerOf(this.cache, bucket)?.name,
            principal: record.storage.principal,
            bucket,
            seen: body.offer,
            now: this.clock(),
          });
        }
      },
    });
    const request = storage.requests.find(each => each.bucket === bucket)!;
    return ownRequest({ ...record, storage }, request, this.cache, now);
  }

  /**
   * Takes a request back: what was granted has no effect without it, and is declined. Without a request, declines what
   * is offered.
   *
   * @throws NotFoundError
   */
  async withdraw(
    scope: Scope,
    bucket: string,
    options?: WriteOptions,
  ): Promise<void> {
    const now = this.clock();
    const declining = this.declining(scope, bucket, now);
    await this.edit(scope, withdraw(bucket, declining), now, options);
  }

  /** The note on an offer that is not wanted, unless it is there already. */
  private declining(
    { caller, record }: Scope,
    bucket: string,
    now: Date,
  ): RequestNote | undefined {
    const { principal, declined } = record.storage;
    const owner = ownerOf(this.cache, bucket)?.storage;
    const offered = owner && offerIn(owner, bucket, principal, now);
    if (!offered || declined.get(bucket) === offered.granted_at) {
      return undefined;
    }
    const at = now.toISOString();
    return {
      bucket,
      by: identityOf(caller),
      at,
      declined: offered.granted_at,
    };
  }

  /**
   * Grants what a workspace asks for, or less, or refuses it; also what was decided before. What nobody asked for is
   * granted as an offer, to workspaces that the caller may know of.
   *
   * @throws NotFoundError for a bucket that is not the workspace's own, a refusal that nobody asked for, and other
   * workspaces; UnprocessableError for an end that has passed and an offer to oneself; ConflictError where another
   * request stands by now than the one that is answered
   */
  async decide(
    scope: Scope,
    bucket: string,
    grantee: string,
    body: DecideOnRequest,
    options?: WriteOptions,
  ): Promise<AccessGrant> {
    const { caller, record } = scope;
    const now = this.clock();
    const { permission } = body;
    this.assertOwn(record, bucket);
    const refuses = permission === 'None';
    const granteeNow = () =>
      this.grantees.toDecideOn(scope, bucket, grantee, body);
    const principal = await granteeNow();
    assertNoProblems([
      ...endProblems(body, now),
      ...(refuses && body.expires_at ? [endOfRefusal] : []),
    ]);
    const seen = body.request ?? this.grantees.standing(bucket, grantee);
    const comment = body.comment?.trim();
    const end = refuses
      ? undefined
      : inUtc(body.expires_at) ?? stillAhead(seen?.expires_at, now);
    const write = refuses || seen ? decide : offer;
    const step = write(
      { bucket, grantee: principal, permission, grantedAt: now.toISOString() },
      {
        bucket,
        grantee: principal,
        by: identityOf(caller),
        at: now.toISOString(),
        ...(comment && { comment }),
        ...(end && { expires_at: end }),
      },
    );
    const isKnown = await this.receivers.knownTo(caller);
    const answered = { workspace: grantee, principal, bucket, seen };
    const storage = await this.edit(scope, step, now, {
      ...options,
      admit: async current => {
        assertLists(current, [bucket]);
        // Whoever does not ask may be hidden by now.
        if (!seen && (await granteeNow()) !== principal) {
          throw unknownReceiver(grantee);
        }
        await assertAnswers(this.writer, answered);
      },
    });
    return given(
      decisionOf(storage, bucket, principal)!,
      storage,
      principalsAsking(this.cache, bucket),
      this.cache,
      { isKnown, now },
    );
  }

  /**
   * Takes a decision back. A request that still stands is undecided then.
   *
   * @throws NotFoundError
   */
  async revoke(
    scope: Scope,
    bucket: string,
    grantee: string,
    options?: WriteOptions,
  ): Promise<void> {
    // Whom the grant is about may be gone.
    const principal =
      (await this.grantees.principalOf(scope, bucket, grantee)) ?? grantee;
    await this.edit(scope, revoke(bucket, principal), this.clock(), options);
  }

  private bucketProblems(
    record: WorkspaceRecord,
    bucket: string,
  ): FieldProblem[] {
    const problem = bucketNameProblem(bucket);
    if (problem) return [{ path: ['bucket'], message: problem.message }];
    return ownerOf(this.cache, bucket)?.name === record.name
      ? [ownBucketProblem(bucket)]
      : [];
  }

  private assertOwn({ name }: WorkspaceRecord, bucket: string): void {
    if (ownerOf(this.cache, bucket)?.name !== name) {
      throw notOwnBucket(bucket);
    }
  }

  private async edit(
    scope: Scope,
    step: AccessStep,
    now: Date,
    options?: WriteOptions & AlsoEdited,
  ): Promise<StorageResource> {
    const isAsked = isAskedIn(this.cache);
    const change = editAccess([step], { now, isAsked });
    // What is there already may lack the label.
    const access: Edit = current =>
      change(current) ?? addDiscoverableLabel(current);
    const also = options?.also;
    const edit: Edit = also
      ? current => {
          const changed = access(current);
          return also(changed ?? current) ?? changed;
        }
      : access;
    const stored = await this.writer.edit(STORAGE, scope, edit, options);
    // Of what is odd the cache warns.
    return parseStorage(stored, () => {}) ?? scope.record.storage;
  }
}

export const accessRequirements: Requirements<Access> = {
  overview: 'VIEW_BUCKETS',
  ask: 'MANAGE_BUCKETS',
  withdraw: 'MANAGE_BUCKETS',
  decide: 'MANAGE_BUCKETS',
  revoke: 'MANAGE_BUCKETS',
};
