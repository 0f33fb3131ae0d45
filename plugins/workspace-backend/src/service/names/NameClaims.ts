import { NameHolder } from '@eoepca/backstage-plugin-workspace-common';
import { randomUUID } from 'crypto';
import { setTimeout as sleep } from 'timers/promises';
import { Scope } from '../../authorization/Guard';
import { unavailable } from '../../kubernetes/errors';
import { DATALAB, STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { addClaim, dropClaim } from '../../model/claims';
import { intentOf } from '../../model/creating/intent';
import { removeSession } from '../../model/sessions/sessions';
import { NamedRecord, NameRules } from './NameRules';
import { NamesElsewhere } from './NamesElsewhere';
import { ownWork, Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';
import { KubernetesObject } from '../../model/kubernetes';
import { Clock } from '../../model/clock';

/** How long a rival may take to get a name or to give it up. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** Names that a workspace is about to have, which are written down where its rivals see them. */
export interface Wanted {
  readonly workspace: string;
  readonly buckets: readonly string[];
  /** Of a new workspace: what providers derive names from, which are wanted, too. */
  readonly holder?: NameHolder;
}

/** Another workspace's word on a wanted name: it has it, or wants it, too. */
interface Rival {
  /** A bucket, a session, or the new workspace's own name. */
  readonly name: string;
  readonly has: boolean;
  /** Of two who want a name at once, this one gets it. */
  readonly goesFirst: boolean;
}

/**
 * Gives each name to one workspace, whichever replicas its rivals speak to, by the API server's order of writes alone.
 * Who wants a name says so on its Storage first, and looks at all others only when the cache has seen that: of two, the
 * one that wrote second sees the first. Whoever sees a rival that goes first gives up; whoever goes first waits until
 * the rival has given up, or has the name already, as it had looked before.
 */
export class NameClaims {
  constructor(
    private readonly writer: Writer,
    private readonly cache: Pick<WorkspaceCache, 'list' | 'knows' | 'seen'>,
    private readonly rules: NameRules,
    private readonly elsewhere: NamesElsewhere,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims bucket names for a workspace while `write` adds them, which redeems the claim in the same edit.
   *
   * @returns the first name that another workspace has; nothing was written then
   */
  async whileClaimed(
    scope: Scope,
    buckets: readonly string[],
    { precondition }: WriteOptions,
    write: (claim: string) => Promise<void>,
  ): Promise<string | undefined> {
    const { name } = scope.record;
    const at = this.clock().toISOString();
    const claim = { id: randomUUID(), at, buckets };
    const stored = await this.writer.edit(STORAGE, scope, addClaim(claim), {
      precondition,
    });
    let isRedeemed = false;
    try {
      const wanted = { workspace: name, buckets };
      const lost = await this.lostTo(wanted, stored);
      if (lost !== undefined) return lost;
      await write(claim.id);
      isRedeemed = true;
      return undefined;
    } finally {
      if (!isRedeemed) await this.drop(name, claim.id);
    }
  }

  /**
   * Waits until nobody else has or wants a name that is written down as wanted.
   *
   * @param written - the Storage that says so, as stored
   * @returns the first name that another workspace has or gets
   * @throws ServiceUnavailableError where it cannot be known
   */
  async lostTo(
    wanted: Wanted,
    written: KubernetesObject,
  ): Promise<string | undefined> {
    const { name, resourceVersion } = written.metadata;
    await this.cache.seen(STORAGE, name, resourceVersion);
    if (!this.cache.knows(STORAGE, name, resourceVersion)) {
      throw slowToTell();
    }
    const rivalIn = this.rivalFinder(wanted);
    return contest(() => this.rivals(wanted.workspace, rivalIn));
  }

  /**
   * Makes sure that a session that was just added has its hosts and namespaces to itself, or takes it away again: of two
   * rivals, the one that wrote second sees the first.
   *
   * @param resourceVersion - of the Datalab that has it
   * @returns whether it stays
   * @throws ServiceUnavailableError where it cannot be known; it is taken away then, too
   */
  async keepSession(
    { workspace, session }: { workspace: string; session: string },
    resourceVersion: string,
  ): Promise<boolean> {
    let stays = false;
    try {
      if (!this.cache.knows(DATALAB, workspace, resourceVersion)) {
        throw slowToTell();
      }
      stays =
        !(await this.isBeingCreated(`${workspace}-${session}`)) &&
        (await this.outlasts(workspace, session));
      return stays;
    } finally {
      if (!stays) {
        const remove = removeSession(session);
        await this.writer.edit(DATALAB, ownWork(workspace), remove);
      }
    }
  }

  private async outlasts(workspace: string, session: string): Promise<boolean> {
    const lost = await contest(async () =>
      this.rules.sessionRivals(workspace, session).map(({ name }) => ({
        name: session,
        has: false,
        goesFirst: name < workspace,
      })),
    );
    return lost === undefined;
  }

  /** Asked of the cluster: the watch of Storages may be behind that of Datalabs. */
  private async isBeingCreated(workspace: string): Promise<boolean> {
    return (await this.writer.read(STORAGE, workspace)) !== undefined;
  }

  private async rivals(
    workspace: string,
    rivalIn: RivalFinder,
  ): Promise<Rival[]> {
    const here = this.cache
      .list()
      .flatMap(record =>
        record.name === workspace
          ? []
          : rivalIn(record, record.name < workspace),
      );
    const elsewhere = (await this.elsewhere.storages()).flatMap(
      ({ name, storage, goesFirst }) => rivalIn({ name, storage }, goesFirst),
    );
    return [...here, ...elsewhere];
  }

  /** Tells which of the wanted names another workspace has or wants. */
  private rivalFinder({ workspace, buckets, holder }: Wanted): RivalFinder {
    const isNamedAlike = holder && this.rules.rivalFinder(holder);
    return (record, goesFirst) => {
      const { name, storage } = record;
      const has = intentOf(storage.meta)?.verb !== 'create';
      if (isNamedAlike && (name === workspace || isNamedAlike(record))) {
        return [{ name: workspace, has, goesFirst }];
      }
      return buckets.flatMap(bucket => {
        if (storage.buckets.some(each => each.name === bucket)) {
          return [{ name: bucket, has, goesFirst }];
        }
        return storage.claims.some(claim => claim.buckets.includes(bucket))
          ? [{ name: bucket, has: false, goesFirst }]
          : [];
      });
    };
  }

  /** One that stays is taken away by the next round of upkeep. */
  private async drop(name: string, claim: string): Promise<void> {
    await this.writer
      .edit(STORAGE, ownWork(name), dropClaim(claim))
      .catch(() => {});
  }
}

/**
 * Waits until there are no rivals, or one of them wins.
 *
 * @returns the name that is lost, if any
 */
async function contest(
  look: () => Promise<readonly Rival[]>,
): Promise<string | undefined> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const rivals = await look();
    const winner = rivals.find(({ has, goesFirst }) => has || goesFirst);
    if (winner) return winner.name;
    if (rivals.length === 0) return undefined;
    if (performance.now() > giveUpAt) return rivals[0].name;
    await sleep(PAUSE_MS * (1 + Math.random()));
  }
}

type RivalFinder = (record: NamedRecord, goesFirst: boolean) => Rival[];

function slowToTell(): Error {
  return unavailable(
    'The cluster is slow to tell of changes, so it is not known whether another workspace takes the same name at this moment; nothing was written',
  );
}
