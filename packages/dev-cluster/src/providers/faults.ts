import type { KubeObject } from '../store/types';
import { Claim, paused } from './conditions';

/** What a Storage or Datalab is told to fail at: lines of `STEP: REASON: WORDS`, such as `session-lab: ErrImagePull: …`. */
export const FAULTS_ANNOTATION = 'dev-cluster.internal/faults';

/** Crossplane's own way to have a resource left alone. */
const PAUSED_ANNOTATION = 'crossplane.io/paused';

/** A step that is never done, and why. */
export interface Fault {
  step: string;
  reason: string;
  message: string;
}

export function faultsOf({ metadata }: KubeObject): Fault[] {
  const text = metadata.annotations?.[FAULTS_ANNOTATION] ?? '';
  return text.split('\n').flatMap(line => {
    const [, step, reason, message] =
      line.match(/^\s*([^:]+):\s*(\w+):\s*(.+)$/) ?? [];
    return step ? [{ step, reason, message }] : [];
  });
}

/** What a resource that is paused says of itself; nothing for others. */
export function pausedClaim({ metadata }: KubeObject): Claim[] {
  return metadata.annotations?.[PAUSED_ANNOTATION] === 'true' ? [paused()] : [];
}

/** What of the metadata providers look at, as text that can be compared. */
export function faultState({ metadata }: KubeObject): string {
  const { annotations = {} } = metadata;
  return JSON.stringify([
    annotations[FAULTS_ANNOTATION],
    annotations[PAUSED_ANNOTATION],
  ]);
}
