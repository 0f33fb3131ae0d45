import { ResourceChange } from '@eoepca/backstage-plugin-workspace-common';
import { BeforeEffect } from '../activity/ActivityCall';
import { Precondition } from './Precondition';
import { KubernetesObject } from '../model/kubernetes';

/** How a write is to be made. */
export interface WriteOptions {
  /** The state that the caller has seen; on another one the write is refused. */
  readonly precondition?: Precondition;
  /**
   * What else has to hold at each attempt, besides what lets the caller in; throws where it does not.
   *
   * @param current - the object, as it is about to be written
   */
  readonly admit?: (current: KubernetesObject) => Promise<void>;
  /** Is called before anything is stored, once that is decided; what it throws stops the write. */
  readonly begin?: BeforeEffect;
  /** Takes down each resource as it was written, by the plural of its kind. */
  readonly written?: Map<string, KubernetesObject>;
  /** For a dry run, where nothing is stored: takes down what would be. */
  readonly preview?: ResourceChange[];
}
