import { isDeepStrictEqual } from 'util';
import { WorkspaceChange, WorkspaceCache } from '../cache/types';
import { hasLabel } from '../model/buckets/discoverable';
import { WorkspaceRecord } from '../model/record';

/** The other workspaces that show a change: whose buckets are asked for, and on whose requests was decided. */
export type ConcernedBy = (change: WorkspaceChange) => WorkspaceRecord[];

/** Makes the function that finds them. */
export function createConcernedBy(
  cache: Pick<WorkspaceCache, 'byBucket' | 'byPrincipal'>,
): ConcernedBy {
  return ({ before, after }) => {
    const requests = changed(before?.storage.requests, after?.storage.requests);
    const grants =
      labelOf(before) === labelOf(after)
        ? changed(before?.storage.grants, after?.storage.grants)
        : [before, after].flatMap(record => record?.storage.grants ?? []);
    return [
      ...requests.flatMap(({ bucket }) => cache.byBucket(bucket)),
      ...grants.flatMap(({ grantee }) => cache.byPrincipal(grantee)),
    ];
  };
}

/** Without the label no grant has an effect. */
function labelOf(record: WorkspaceRecord | undefined): boolean {
  return hasLabel(record?.storage.meta.labels);
}

/** What came, went or is another one. */
function changed<T>(
  before: readonly T[] = [],
  after: readonly T[] = [],
): readonly T[] {
  // Most changes are about something else, and lists may be long.
  if (before === after || isDeepStrictEqual(before, after)) return [];
  const texts = (list: readonly T[]) =>
    new Map(list.map(each => [JSON.stringify(each), each]));
  const [old, present] = [texts(before), texts(after)];
  const others = (list: Map<string, T>, than: Map<string, T>) =>
    [...list].flatMap(([text, each]) => (than.has(text) ? [] : [each]));
  return [...others(old, present), ...others(present, old)];
}
