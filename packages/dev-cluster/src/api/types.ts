import type { ServedResource } from '../registry/ResourceRegistry';

export type FieldValidation = 'Ignore' | 'Warn' | 'Strict';

/** How a write is to be done, and by whom. */
export interface WriteContext {
  dryRun: boolean;
  /** The name in `managedFields`. */
  manager: string;
  fieldValidation: FieldValidation;
  /** Takes what the client should be told though the write succeeds. */
  warn(message: string): void;
}

/** A kind in a version, or one of its subresources. */
export interface Target extends ServedResource {
  subresource?: 'status' | 'finalize';
}

/** What must hold for a delete to go ahead. */
export interface Preconditions {
  uid?: string;
  resourceVersion?: string;
}
