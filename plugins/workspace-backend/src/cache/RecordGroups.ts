import { memberKey } from '@eoepca/backstage-plugin-workspace-common';
import { SortedGroups } from './SortedGroups';
import { SortedList } from './SortedList';
import { WorkspaceRecord } from '../model/record';

/** Records in order, keyed for every question. */
export class RecordGroups {
  readonly sorted = new SortedList(byName);
  readonly members = new SortedGroups(memberNames, byName);
  readonly buckets = new SortedGroups(bucketNames, byAge);
  readonly requests = new SortedGroups(requestedBuckets, byName);
  readonly principals = new SortedGroups(principals, byName);
  readonly grantees = new SortedGroups(grantees, byName);
  private readonly all = [
    this.sorted,
    this.members,
    this.buckets,
    this.requests,
    this.principals,
    this.grantees,
  ];

  add(record: WorkspaceRecord): void {
    this.all.forEach(group => group.add(record));
  }

  remove(record: WorkspaceRecord): void {
    this.all.forEach(group => group.remove(record));
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byName(a: WorkspaceRecord, b: WorkspaceRecord): number {
  return compareText(a.name, b.name);
}

/** The older Storage first: a bucket's name belongs to it. */
function byAge(a: WorkspaceRecord, b: WorkspaceRecord): number {
  return (
    compareText(
      a.storage.meta.creationTimestamp,
      b.storage.meta.creationTimestamp,
    ) || byName(a, b)
  );
}

function memberNames(record: WorkspaceRecord): string[] {
  return record.members.map(({ name }) => memberKey(name));
}

export function bucketNames(record: WorkspaceRecord): string[] {
  return record.storage.buckets.map(({ name }) => name);
}

function requestedBuckets(record: WorkspaceRecord): string[] {
  return record.storage.requests.map(({ bucket }) => bucket);
}

function principals(record: WorkspaceRecord): string[] {
  return [record.storage.principal];
}

function grantees(record: WorkspaceRecord): string[] {
  return [...new Set(record.storage.grants.map(({ grantee }) => grantee))];
}
