import { NotAllowedError } from '@backstage/errors';
import { DirectoryBucket } from '@eoepca/backstage-plugin-workspace-common';
import { AuthorizedActor } from '../../authorization/Authorizer';
import { Guard } from '../../authorization/Guard';
import { Caller } from '../../authorization/types';
import { firstPosition } from '../../cache/SortedList';
import { WorkspaceCache } from '../../cache/types';
import { ownerOf } from '../../model/access/accessRows';
import {
  DirectoryStandings,
  standingsOf,
} from '../../model/access/directoryAccess';
import { workspaceTextsIn } from '../../model/workspaceTexts';
import { DiscoverableBucket } from '../../model/record';
import { Clock } from '../../model/clock';

/** Which discoverable buckets are wanted. */
export interface DirectoryQuery {
  /** So many at most; default 100. */
  readonly limit?: number;
  /** Those whose names follow this one. */
  readonly after?: string;
  /** Each word of it is in a name, a title or the description, letter case aside. */
  readonly search?: string;
  /** None of this workspace. */
  readonly except?: string;
  /** Those of this workspace alone. */
  readonly owner?: string;
  /** Those that a workspace of the caller owns or has access to at this moment. */
  readonly accessible?: boolean;
}

/** Buckets by name. */
export interface DirectoryPage {
  readonly items: DirectoryBucket[];
  /** The name after which the next page begins; only where there is one. */
  readonly next?: string;
}

const DEFAULT_LIMIT = 100;

/** The buckets that workspaces let others find, for all who use workspaces. */
export class Directory {
  constructor(
    private readonly guard: Guard,
    private readonly cache: Pick<
      WorkspaceCache,
      'get' | 'byBucket' | 'byGrantee' | 'discoverableBuckets'
    >,
    private readonly clock: Clock,
    /** Where the plugin serves several clusters: what this one is called. */
    private readonly clusterName?: string,
  ) {}

  /** @throws NotAllowedError for a caller without any workspace who may not create one either, or who may read none */
  async list(
    caller: Caller,
    query: DirectoryQuery = {},
  ): Promise<DirectoryPage> {
    const actor = await this.guard.actor(caller);
    if (!actor.mayBrowse()) {
      throw new NotAllowedError(
        "You can't browse buckets because you have no workspace and no permission to create one; ask a workspace owner to add you",
      );
    }
    const limit = query.limit ?? DEFAULT_LIMIT;
    const items: DirectoryBucket[] = [];
    for (const item of this.wanted(query, this.standings(actor))) {
      if (items.length === limit) {
        return { items, next: items.at(-1)?.bucket };
      }
      items.push(item);
    }
    return { items };
  }

  /** What the caller's own workspaces have to do with buckets, as far as they may see the buckets of those. */
  private standings(actor: AuthorizedActor): DirectoryStandings {
    const own = [...actor.visible({ asMember: true })]
      .filter(({ rights }) => rights.permissions.has('VIEW_BUCKETS'))
      .map(({ record }) => record);
    return standingsOf(own, this.cache, this.clock());
  }

  private *wanted(
    { after, search = '', except, owner, accessible }: DirectoryQuery,
    standings: DirectoryStandings,
  ): Iterable<DirectoryBucket> {
    const all = this.cache.discoverableBuckets();
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const start =
      after === undefined
        ? 0
        : firstPosition(all, ({ bucket }) => bucket > after);
    for (let position = start; position < all.length; position += 1) {
      const entry = all[position];
      const { workspace } = entry;
      if (workspace === except || (owner && workspace !== owner)) continue;
      const found = this.found(entry);
      if (!found || !hasWords(found, words)) continue;
      const item = { ...found, ...standingIn(standings, entry) };
      if (!accessible || isAccessible(item)) yield item;
    }
  }

  /** A bucket's name belongs to the older workspace; others that list it are not found by it. */
  private found({
    bucket,
    workspace,
  }: DiscoverableBucket): DirectoryBucket | undefined {
    const owner = ownerOf(this.cache, bucket);
    if (owner?.name !== workspace) return undefined;
    const { storage } = owner;
    const texts = storage.buckets.find(({ name }) => name === bucket)?.texts;
    const { title, contact } = workspaceTextsIn(storage.meta.annotations);
    return {
      bucket,
      workspace,
      ...(texts?.title && { title: texts.title }),
      ...(texts?.description && { description: texts.description }),
      ...(title && { workspace_title: title }),
      ...(contact && { workspace_contact: contact }),
      ...(this.clusterName && { cluster: this.clusterName }),
    };
  }
}

function standingIn(
  { access, isOwn }: DirectoryStandings,
  { bucket, workspace }: DiscoverableBucket,
): Pick<DirectoryBucket, 'own' | 'access'> {
  const entries = access.get(bucket);
  return {
    ...(isOwn(workspace) && { own: true as const }),
    ...(entries && { access: [...entries] }),
  };
}

function isAccessible({ own, access = [] }: DirectoryBucket): boolean {
  return Boolean(own) || access.some(each => each.current_permission);
}

function hasWords(
  { bucket, workspace, title, description, workspace_title }: DirectoryBucket,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const text = [bucket, workspace, title, description, workspace_title]
    .join('\n')
    .toLowerCase();
  return words.every(word => text.includes(word));
}
