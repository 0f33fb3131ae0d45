import { StorageResource } from '../model/resources';
import { SortedList } from './SortedList';
import { DiscoverableBucket } from '../model/record';

const NONE: readonly DiscoverableBucket[] = Object.freeze([]);

/** The buckets that workspaces let others find, by name, then by workspace. */
export class DiscoverableBuckets {
  private readonly sorted = new SortedList(compare);
  private readonly entries = new Map<string, readonly DiscoverableBucket[]>();

  all(): readonly DiscoverableBucket[] {
    return this.sorted.all();
  }

  /** Puts the buckets of a Storage in place of those that the workspace had. */
  set(workspace: string, storage: StorageResource | undefined): void {
    for (const entry of this.entries.get(workspace) ?? NONE) {
      this.sorted.remove(entry);
    }
    const entries = (storage?.buckets ?? []).flatMap(bucket =>
      bucket.discoverable
        ? Object.freeze({ bucket: bucket.name, workspace })
        : [],
    );
    for (const entry of entries) this.sorted.add(entry);
    if (entries.length > 0) this.entries.set(workspace, entries);
    else this.entries.delete(workspace);
  }
}

function compare(a: DiscoverableBucket, b: DiscoverableBucket): number {
  return (
    compareText(a.bucket, b.bucket) || compareText(a.workspace, b.workspace)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
