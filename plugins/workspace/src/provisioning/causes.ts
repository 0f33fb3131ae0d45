import {
  ProvisioningEvent,
  UnreadyLevel,
  UnreadyPart,
} from '@eoepca/backstage-plugin-workspace-common';

/**
 * What providers, Crossplane and Kubernetes say where something fails, and what it means; the first that fits counts.
 * The words are theirs: reasons of events and conditions, and what stands in their messages.
 */
const SYMPTOMS = [
  ['paused', /ReconcilePaused/],
  ['deletionFailed', /\b(delete failed|cannot delete)\b/i],
  [
    'image',
    /ErrImage|ImagePullBackOff|InvalidImageName|manifest unknown|pull(ing)? .*image|pull access denied/i,
  ],
  ['quota', /exceeded quota|quota exceeded|exceeds .*quota|QuotaExceeded/i],
  ['policy', /violates PodSecurity|admission webhook .*denied/i],
  [
    'unschedulable',
    /Unschedulable|FailedScheduling|Insufficient [\w./-]+|\d+\/\d+ nodes are available/i,
  ],
  [
    'volume',
    /FailedMount|FailedAttachVolume|ProvisioningFailed|unbound .*PersistentVolumeClaim|storageclass\S* .*not found/i,
  ],
  [
    'composition',
    /CompositionNotFound|no (compatible )?compositions?\b|composition\S* .*not found|cannot (select|find|get) composition/i,
  ],
  [
    'providerCredentials',
    /secrets? .*not found|(cannot|failed to) (get|extract|resolve) .*(credentials|secret)|InvalidAccessKey|credentials (are )?missing|ProviderConfig.*not found/i,
  ],
  ['nameTaken', /BucketAlready\w+|already (exists|taken|owned)/i],
  [
    'forbidden',
    /\bforbidden\b|AccessDenied|access denied|Unauthorized|permission denied/i,
  ],
  ['crash', /CrashLoopBackOff|OOMKilled|restarting failed container/i],
  [
    'unreachable',
    /connection refused|no such host|i\/o timeout|deadline exceeded|service unavailable/i,
  ],
] as const;

/** What our own backend calls it where nobody else says anything. */
const OWN = {
  Unobserved: 'unobserved',
  Deleting: 'deleting',
  SecretMissing: 'keysMissing',
  KeysMissing: 'keysMissing',
  EndpointMissing: 'endpointMissing',
  BucketMissing: 'bucketMissing',
  BucketClash: 'bucketClash',
  SecretClash: 'secretClash',
  NotFound: 'notFound',
  Forbidden: 'notAllowed',
  Unreachable: 'noAnswer',
} as const;

/** A cause in a word that has texts. */
export type Cause =
  | (typeof SYMPTOMS)[number][0]
  | (typeof OWN)[keyof typeof OWN]
  | 'noAccount'
  | 'underWay'
  | 'overdue'
  | 'unexplained';

/** Why a part is not ready, by its own words, else by the newest warning that is about it. */
export function causeOf(
  part: UnreadyPart,
  events: readonly ProvisioningEvent[],
): Cause {
  if (part.level === 'unknown') return ownCause(part) ?? 'unexplained';
  if (part.members?.length) return 'noAccount';
  const warning = warningAbout(part, events);
  return (
    symptomIn(part.reason, part.message) ??
    (warning && symptomIn(warning.reason, warning.message)) ??
    ownCause(part) ??
    (part.level === 'waiting' ? waitingCause(part) : 'unexplained')
  );
}

/** How a part stands, all considered: what has a known hindrance is not just being made. */
export function levelOf(
  part: UnreadyPart,
  events: readonly ProvisioningEvent[],
): UnreadyLevel {
  const cause = causeOf(part, events);
  const isHindered =
    part.overdue || SYMPTOMS.some(([symptom]) => symptom === cause);
  return isHindered ? 'problem' : part.level;
}

/** The newest warning since the part is as it is; of a session one that names it. */
export function warningAbout(
  part: UnreadyPart,
  events: readonly ProvisioningEvent[],
): ProvisioningEvent | undefined {
  const resource =
    part.of ??
    (part.kind === 'Session' || part.kind === 'Datalab'
      ? 'Datalab'
      : 'Storage');
  const isOwn = part.kind === resource || part.kind === 'Credentials';
  return events.find(
    ({ kind, type, at, message }) =>
      kind === resource &&
      type === 'Warning' &&
      (isOwn || message.includes(part.name)) &&
      !(at && part.since && Date.parse(at) < Date.parse(part.since)),
  );
}

function waitingCause({ overdue }: UnreadyPart): Cause {
  return overdue ? 'overdue' : 'underWay';
}

function symptomIn(...words: (string | undefined)[]): Cause | undefined {
  const text = words.filter(Boolean).join(': ');
  return SYMPTOMS.find(([, pattern]) => pattern.test(text))?.[0];
}

function ownCause({ reason = '' }: UnreadyPart): Cause | undefined {
  return Object.hasOwn(OWN, reason)
    ? OWN[reason as keyof typeof OWN]
    : undefined;
}
