import { NotFoundError } from '@backstage/errors';
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
import { Requirements, Scope } from '../authorization/Guard';
import { STORAGE } from '../cluster/kinds';
import { Edit } from '../cluster/types';
import { WorkspaceIndex, WorkspaceRecord } from '../index/types';
import { ask, decide, offer, revoke, withdraw } from '../model/access';
import { AccessStep, editAccess } from '../model/accessDraft';
import { RequestNote } from '../model/accessNotes';
import {
  accessOverview,
  given,
  granteesOf,
  ownRequest,
  principalsAsking,
} from '../model/accessOverview';
import { ownerOf } from '../model/accessRows';
import { covers, decisionOf, hasEnded } from '../model/accessState';
import { bucketNamesIn } from '../model/buckets';
import { addDiscoverableLabel } from '../model/discoverable';
import { fieldsOf } from '../model/foreign';
import { offerIn } from '../model/offers';
import { parseStorage } from '../model/parseStorage';
import { StorageResource } from '../model/resources';
import { isAskedIn, ownBucketProblem } from './accessPatch';
import {
  assertAnswers,
  assertOffers,
  assertLists,
  changedRequest,
  notOwnBucket,
  seenIn,
  unknownReceiver,
} from './answeredRequest';
import { assertNoProblems } from './errors';
import { identityOf } from './naming';
import { Receivers } from './Receivers';
import { Writer } from './Writer';
import { WriteOptions } from './WriteOptions';

/** Later ones cannot be written in UTC with four digits. */
const LATEST = Date.UTC(9999, 0);

const endOfRefusal: FieldProblem = {
  path: ['expires_at'],
  message: 'A denial never expires; leave out expires_at.',
};

/** What is written in the same step. */
interface AlsoEdited {
  readonly also?: Edit;
}

/** Requests for buckets of others, and decisions on what others ask. Times are those of the server's clock. */
export class Access {
  constructor(
    private readonly writer: Writer,
    private readonly index: Pick<
      WorkspaceIndex,
      'byBucket' | 'byRequest' | 'byPrincipal' | 'byGrantee'
    >,
    private readonly receivers: Receivers,
  ) {}

  async overview({ caller, record }: Scope): Promise<AccessOverview> {
    const isKnown = await this.receivers.knownTo(caller);
    return accessOverview(record, this.index, { isKnown, now: new Date() });
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
    const now = new Date();
    assertNoProblems([
      ...this.bucketProblems(record, bucket),
      ...endProblems(body, now),
    ]);
    const reason = body.reason?.trim();
    const end = inUtc(body.expires_at);
    const renews = this.toThinkOver(record, body, now);
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
            owner: ownerOf(this.index, bucket)?.name,
            principal: record.storage.principal,
            bucket,
            seen: body.offer,
          });
        }
      },
    });
    const request = storage.requests.find(each => each.bucket === bucket)!;
    return ownRequest({ ...record, storage }, request, this.index, now);
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
    const now = new Date();
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
    const owner = ownerOf(this.index, bucket)?.storage;
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
    const now = new Date();
    const { permission } = body;
    this.assertOwn(record, bucket);
    const refuses = permission === 'None';
    const granteeNow = () => this.granteeOf(scope, bucket, grantee, body);
    const principal = await granteeNow();
    assertNoProblems([
      ...endProblems(body, now),
      ...(refuses && body.expires_at ? [endOfRefusal] : []),
    ]);
    const seen = body.request ?? this.standing(bucket, grantee);
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
      principalsAsking(this.index, bucket),
      this.index,
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
      (await this.principalOf(scope, bucket, grantee)) ?? grantee;
    await this.edit(scope, revoke(bucket, principal), new Date(), options);
  }

  private bucketProblems(
    record: WorkspaceRecord,
    bucket: string,
  ): FieldProblem[] {
    const problem = bucketNameProblem(bucket);
    if (problem) return [{ path: ['bucket'], message: problem.message }];
    return ownerOf(this.index, bucket)?.name === record.name
      ? [ownBucketProblem(bucket)]
      : [];
  }

  /** What was decided and is not enough: the request is about that. */
  private toThinkOver(
    { storage }: WorkspaceRecord,
    { bucket, permission, expires_at: end, offer: accepted }: RequestAccess,
    now: Date,
  ): string | undefined {
    const owner = ownerOf(this.index, bucket)?.storage;
    const decision = decisionOf(owner, bucket, storage.principal);
    if (!decision) return undefined;
    // Whoever accepts an offer wants it for as long as it is offered.
    const expiresAt = end ?? accepted?.expires_at;
    const isEnough =
      !hasEnded(decision, now) && covers(decision, { permission, expiresAt });
    return isEnough ? undefined : decision.grantedAt;
  }

  private assertOwn({ name }: WorkspaceRecord, bucket: string): void {
    if (ownerOf(this.index, bucket)?.name !== name) {
      throw notOwnBucket(bucket);
    }
  }

  /**
   * Whom a decision is about.
   *
   * @throws as {@link decide} does where it can be about nobody
   */
  private async granteeOf(
    scope: Scope,
    bucket: string,
    grantee: string,
    { permission, request }: DecideOnRequest,
  ): Promise<string> {
    const principal = await this.principalOf(scope, bucket, grantee);
    if (principal !== undefined) return principal;
    if (request) throw changedRequest(grantee, bucket);
    if (permission === 'None') {
      throw new NotFoundError(
        `No workspace '${grantee}' has requested access to bucket '${bucket}'`,
      );
    }
    return this.receivers.principalOf(scope, grantee);
  }

  /**
   * Of who asks, or on whom something was decided and whom the caller may know of. Other workspaces may not be there for
   * all that one is told, though they share a principal.
   */
  private async principalOf(
    { caller, record: { name, storage } }: Scope,
    bucket: string,
    grantee: string,
  ): Promise<string | undefined> {
    const asker = this.index
      .byRequest(bucket)
      .find(each => each.name === grantee && each.name !== name);
    if (asker) return asker.storage.principal;
    const isKnown = await this.receivers.knownTo(caller);
    return [...storage.grants, ...storage.ended.grants].find(
      grant =>
        grant.bucket === bucket &&
        granteesOf(grant, this.index, isKnown).some(
          each => each.name === grantee,
        ),
    )?.grantee;
  }

  /** What a workspace requests at this moment, as far as the index knows. */
  private standing(bucket: string, workspace: string) {
    const asker = this.index
      .byRequest(bucket)
      .find(({ name }) => name === workspace);
    return asker && seenIn(asker.storage, bucket);
  }

  private async edit(
    scope: Scope,
    step: AccessStep,
    now: Date,
    options?: WriteOptions & AlsoEdited,
  ): Promise<StorageResource> {
    const isAsked = isAskedIn(this.index);
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
    // Of what is odd the index warns.
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

/** Why something cannot end then. */
export function endProblems(
  { expires_at: end }: { expires_at?: string },
  now: Date,
): FieldProblem[] {
  if (end === undefined) return [];
  const time = Date.parse(end);
  if (time > now.getTime() && time < LATEST) return [];
  return [
    {
      path: ['expires_at'],
      message: 'The expiry must be a time in the future, before the year 9999.',
    },
  ];
}

/** The requester's own end, where it has not passed. */
function stillAhead(end: string | undefined, now: Date): string | undefined {
  return end !== undefined && Date.parse(end) > now.getTime() ? end : undefined;
}

function inUtc(time: string | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
