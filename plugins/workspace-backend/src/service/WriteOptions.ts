import { ResourceChange } from '@eoepca/backstage-plugin-workspace-common';
import { Precondition } from './Precondition';

/** How a write is to be made. */
export interface WriteOptions {
  /** The state that the caller has seen; on another one the write is refused. */
  readonly precondition?: Precondition;
  /** For a dry run, where nothing is stored: takes down what would be. */
  readonly preview?: ResourceChange[];
}
