import { JSONPath } from 'jsonpath-plus';
import type { Column } from '../registry/types';
import type { KubeObject } from '../store/types';
import { AGE, NAME } from './columns';
import { age } from './humanDuration';

/** One of a definition's `additionalPrinterColumns`. */
export interface PrinterColumn {
  name: string;
  type: string;
  jsonPath: string;
  format?: string;
  description?: string;
  priority?: number;
}

/** The columns of a custom kind; name and age where it declares none. */
export function customColumns(declared: PrinterColumn[] | undefined): Column[] {
  if (!declared?.length) return [NAME, { ...AGE, type: 'date' }];
  return [NAME, ...declared.map(toColumn)];
}

function toColumn(declared: PrinterColumn): Column {
  const { name, type, jsonPath } = declared;
  return {
    name,
    type,
    format: declared.format,
    description:
      declared.description ??
      `Custom resource definition column (in JSONPath format): ${jsonPath}`,
    priority: declared.priority,
    cell: (object, now) => cellOf(type, firstMatch(jsonPath, object), now),
  };
}

function cellOf(type: string, value: unknown, now: number): unknown {
  if (value === undefined) return null;
  if (type === 'date') return age(value, now);
  if (type === 'string' && typeof value !== 'string') {
    return JSON.stringify(value);
  }
  return value;
}

function firstMatch(path: string, object: KubeObject): unknown {
  const found: unknown = JSONPath({
    path: `$${path}`,
    json: object,
    eval: 'safe',
  });
  return Array.isArray(found) ? found[0] : undefined;
}
