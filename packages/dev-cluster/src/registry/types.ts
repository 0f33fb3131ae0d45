import type { ObjectSchema } from '../schema/ObjectSchema';
import type { StatusCause } from '../store/StatusError';
import type { KubeObject } from '../store/types';

/** A column of what `kubectl get` shows. */
export interface Column {
  name: string;
  type: string;
  format?: string;
  description?: string;
  priority?: number;
  /** The cell of an object at a moment; `null` when there is nothing to show. */
  cell(object: KubeObject, now: number): unknown;
}

/** One version of a kind. */
export interface VersionDefinition {
  name: string;
  served: boolean;
  schema: ObjectSchema;
  /** Whether `…/status` is there and other writes leave `status` alone. */
  statusSubresource: boolean;
  columns: Column[];
}

/** Rules of a built-in kind that no schema states. */
export interface KindRules {
  /** Fills in, in place, what the API server itself fills in. */
  prepare?(object: KubeObject, old?: KubeObject): void;
  /** What is wrong beyond the schema. */
  validate?(object: KubeObject, old?: KubeObject): StatusCause[];
  /** Field selectors beside `metadata.name` and `metadata.namespace`, with the value that each picks. */
  selectable?: Record<string, (object: KubeObject) => unknown>;
  /** Finalizers that every object of the kind is created with. */
  finalizers?: string[];
}

/** A kind that the server serves. */
export interface ResourceDefinition {
  group: string;
  plural: string;
  singular: string;
  kind: string;
  listKind: string;
  shortNames: string[];
  categories: string[];
  namespaced: boolean;
  /** Defined by a CustomResourceDefinition. */
  custom: boolean;
  /** The version that objects are stored in. */
  storageVersion: string;
  versions: VersionDefinition[];
  /** Whether `metadata.generation` counts the changes of what is desired. */
  hasGeneration: boolean;
  rules: KindRules;
}
