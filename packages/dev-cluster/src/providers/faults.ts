import type { KubeObject } from '../store/types';
import { UntimedCondition, paused } from './conditions';
import { EACH_STORE_PROVIDER } from './storeTypes';

/** What a Storage or Datalab is told to fail at: lines of `STEP: REASON: WORDS`, such as `session-lab: ErrImagePull: …`. */
export const FAULTS_ANNOTATION = 'dev-cluster.internal/faults';

/** Crossplane's own way to have a resource left alone. */
const PAUSED_ANNOTATION = 'crossplane.io/paused';

/** By which providers look for Storages with grants. */
const DISCOVERABLE_LABEL = 'storages.pkg.internal/discoverable';

/** A step that is never done, and why. */
export interface Fault {
  step: string;
  reason: string;
  message: string;
}

/** The reason of what is made, and then not deleted. */
export const DELETION_BLOCKED = 'DeletionBlocked';

/** The reason of what the provider cannot even look at or write: not synced. */
export const NOT_SYNCED = 'ReconcileError';

/** Steps as people call them, and the beginning of what the compositions call them. */
const SHORT: [prefix: string, resource: string][] = [
  ['session', 'workshopsession'],
  ...EACH_STORE_PROVIDER.map(([type, { operated }]): [string, string] => [
    type,
    operated[0],
  ]),
];

export function faultsOf({ metadata }: KubeObject): Fault[] {
  const text = metadata.annotations?.[FAULTS_ANNOTATION] ?? '';
  return text.split('\n').flatMap(line => {
    const [, step, reason, message] =
      line.match(/^\s*([^:]+):\s*(\w+):\s*(.+)$/) ?? [];
    return step ? [{ step, reason, message }] : [];
  });
}

/** The fault of a part, by its name in the composition or a short one (`session-lab`, `credentials`, `environment`). */
export function faultOf(
  object: KubeObject,
  resource: string,
): Fault | undefined {
  const { name } = object.metadata;
  return faultsOf(object).find(({ step }) =>
    step === 'credentials'
      ? resource.startsWith('user-')
      : resource === step || resource === longName(step, name),
  );
}

/** Names that Keycloak does not know, by lines of `keycloak: UnknownUser: NAME, NAME`. */
export function unknownUsers(object: KubeObject): string[] {
  return faultsOf(object)
    .filter(({ reason }) => reason === 'UnknownUser')
    .flatMap(({ message }) => message.split(',').map(name => name.trim()));
}

function longName(step: string, workspace: string): string | undefined {
  if (step === 'environment') return `workshopenvironment-${workspace}`;
  const short = SHORT.find(([prefix]) => step.startsWith(`${prefix}-`));
  return short && `${short[1]}-${workspace}-${step.slice(short[0].length + 1)}`;
}

/** What a resource that is paused says of itself; nothing for others. */
export function pausedCondition({ metadata }: KubeObject): UntimedCondition[] {
  return metadata.annotations?.[PAUSED_ANNOTATION] === 'true' ? [paused()] : [];
}

/** What of the metadata providers look at, as text that can be compared. */
export function faultState({ metadata }: KubeObject): string {
  const { annotations = {}, labels = {}, deletionTimestamp } = metadata;
  return JSON.stringify([
    annotations[FAULTS_ANNOTATION],
    annotations[PAUSED_ANNOTATION],
    labels[DISCOVERABLE_LABEL],
    deletionTimestamp,
  ]);
}
