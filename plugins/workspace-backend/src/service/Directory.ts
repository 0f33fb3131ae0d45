import { NotAllowedError } from '@backstage/errors';
import { DirectoryBucket } from '@eoepca/backstage-plugin-workspace-common';
import { Guard } from '../authorization/Guard';
import { Caller } from '../authorization/types';
import { firstPosition } from '../index/SortedList';
import { DiscoverableBucket, WorkspaceIndex } from '../index/types';
import { ownerOf } from '../model/accessRows';
import { titleOf } from '../model/view';

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
    private readonly index: Pick<
      WorkspaceIndex,
      'get' | 'byBucket' | 'discoverableBuckets'
    >,
  ) {}

  /** @throws NotAllowedError for a caller without any workspace who may not create one either, or who may read none */
  async list(
    caller: Caller,
    query: DirectoryQuery = {},
  ): Promise<DirectoryPage> {
    const actor = await this.guard.actor(caller);
    if (!actor.mayBrowse()) {
      throw new NotAllowedError(
        'The directory of buckets is for those who have a workspace or may create one',
      );
    }
    const limit = query.limit ?? DEFAULT_LIMIT;
    const items: DirectoryBucket[] = [];
    for (const item of this.wanted(query)) {
      if (items.length === limit) {
        return { items, next: items.at(-1)?.bucket };
      }
      items.push(item);
    }
    return { items };
  }

  private *wanted(query: DirectoryQuery): Iterable<DirectoryBucket> {
    const { after, search = '', except } = query;
    const all = this.index.discoverableBuckets();
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const start =
      after === undefined
        ? 0
        : firstPosition(all, ({ bucket }) => bucket > after);
    for (let position = start; position < all.length; position += 1) {
      const entry = all[position];
      const item = entry.workspace === except ? undefined : this.itemOf(entry);
      if (item && hasWords(item, words)) yield item;
    }
  }

  /** A bucket's name belongs to the older workspace; others that list it are not found by it. */
  private itemOf({
    bucket,
    workspace,
  }: DiscoverableBucket): DirectoryBucket | undefined {
    const owner = ownerOf(this.index, bucket);
    if (owner?.name !== workspace) return undefined;
    const { storage } = owner;
    const texts = storage.buckets.find(({ name }) => name === bucket)?.texts;
    const { title: workspaceTitle } = titleOf(storage);
    return {
      bucket,
      workspace,
      ...(texts?.title && { title: texts.title }),
      ...(texts?.description && { description: texts.description }),
      ...(workspaceTitle && { workspace_title: workspaceTitle }),
    };
  }
}

function hasWords(item: DirectoryBucket, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = Object.values(item).join('\n').toLowerCase();
  return words.every(word => text.includes(word));
}
