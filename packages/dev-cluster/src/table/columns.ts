import type { Column } from '../registry/types';
import { age } from './humanDuration';

export const NAME: Column = {
  name: 'Name',
  type: 'string',
  format: 'name',
  description: 'Name of the object, unique within its namespace.',
  cell: object => object.metadata.name,
};

export const AGE: Column = {
  name: 'Age',
  type: 'string',
  description: 'Time since the object was created.',
  cell: (object, now) => age(object.metadata.creationTimestamp, now),
};

/** A column of text between name and age. */
export function column(
  name: string,
  cell: Column['cell'],
  options: { type?: string; priority?: number } = {},
): Column {
  return { name, type: options.type ?? 'string', cell, ...options };
}

/** Name, what is given, and age. */
export function namedColumns(...between: Column[]): Column[] {
  return [NAME, ...between, AGE];
}
