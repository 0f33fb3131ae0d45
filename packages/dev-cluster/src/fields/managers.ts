import { isObject } from '../schema/types';
import type { KubeObject } from '../store/types';
import { FieldSet } from './FieldSet';
import { changedFields, Fields, removedFields } from './owned';

/** Who owns which fields of an object: one entry of `metadata.managedFields`. */
export interface ManagerEntry {
  manager: string;
  operation: 'Apply' | 'Update';
  subresource?: string;
  apiVersion: string;
  time: string;
  fields: FieldSet;
}

/** Who writes, how and when. */
export type Writer = Pick<
  ManagerEntry,
  'manager' | 'operation' | 'subresource' | 'apiVersion' | 'time'
>;

export function readManagers(object: KubeObject | undefined): ManagerEntry[] {
  const entries = object?.metadata.managedFields;
  if (!Array.isArray(entries)) return [];
  return entries.filter(isObject).map(entry => ({
    manager: String(entry.manager ?? 'unknown'),
    operation: entry.operation === 'Apply' ? 'Apply' : 'Update',
    subresource:
      typeof entry.subresource === 'string' ? entry.subresource : undefined,
    apiVersion: String(entry.apiVersion),
    time: String(entry.time),
    fields: FieldSet.fromFieldsV1(entry.fieldsV1),
  }));
}

/** The object with its owners written down; a new object. */
export function withManagers(
  object: KubeObject,
  managers: ManagerEntry[],
): KubeObject {
  const managedFields = managers
    .filter(({ fields }) => !fields.isEmpty)
    .map(({ fields, ...entry }) => ({
      ...entry,
      fieldsType: 'FieldsV1',
      fieldsV1: fields.toFieldsV1(),
    }));
  const { managedFields: _old, ...metadata } = object.metadata;
  return {
    ...object,
    metadata: managedFields.length ? { ...metadata, managedFields } : metadata,
  };
}

export function isSameWriter(entry: Writer, writer: Writer): boolean {
  return (
    entry.manager === writer.manager &&
    entry.operation === writer.operation &&
    entry.subresource === writer.subresource
  );
}

/** After a write that is no apply: the writer owns what it changed, and nobody what is gone. */
export function afterUpdate(
  managers: ManagerEntry[],
  writer: Writer,
  before: Fields,
  after: Fields,
): ManagerEntry[] {
  const changed = changedFields(before, after);
  const removed = removedFields(before, after);
  const lost = changed.plus(removed);
  if (lost.isEmpty) return managers;
  const own = managers.find(entry => isSameWriter(entry, writer));
  const others = managers
    .filter(entry => entry !== own)
    .map(entry => ({ ...entry, fields: entry.fields.minus(lost) }));
  const fields = own ? own.fields.plus(changed).minus(removed) : changed;
  return [...others, entryOf(writer, fields, own)];
}

/** A writer's entry; its time moves only when its fields do. */
export function entryOf(
  writer: Writer,
  fields: FieldSet,
  before?: ManagerEntry,
): ManagerEntry {
  const unchanged = before?.fields.equals(fields);
  return { ...writer, fields, time: unchanged ? before!.time : writer.time };
}
