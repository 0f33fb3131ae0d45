import { withBucketTexts } from '../buckets/bucketTexts';
import { DISCOVERABLE_LABEL } from '../buckets/discoverable';
import { Intent, intentAnnotation, tentativeAnnotations } from './intent';
import { firstBucketOf, NewDetails, newMembers } from './newDetails';
import { withWorkspaceTexts } from '../workspaceTexts';
import { NewObject } from '../kubernetes';

/** When a workspace gets its first session. */
export type SessionMode = 'on' | 'off' | 'auto';

/** What the configuration says of new workspaces. */
export interface NewWorkspaceSettings {
  readonly mode: SessionMode;
  /** The environment of the providers that compose what a workspace is made of. */
  readonly environment: string;
  readonly vcluster: boolean;
  readonly registry: boolean;
}

/** The Storage of a new workspace: a bucket of its own name, which others may ask for, unless the details say otherwise. */
export function newStorage(
  name: string,
  { environment }: Pick<NewWorkspaceSettings, 'environment'>,
  intent?: Intent,
  details: NewDetails = intent?.details ?? {},
): NewObject {
  const bucketName = firstBucketOf(name, details);
  return {
    metadata: {
      name,
      labels: DISCOVERABLE_LABEL,
      annotations: {
        'storages.pkg.internal/environment': environment,
        ...textsIn(details, bucketName),
        ...(intent && tentativeAnnotations(intent)),
      },
    },
    spec: {
      principal: name,
      buckets: [
        { bucketName, discoverable: details.bucket?.discoverable ?? true },
      ],
    },
  };
}

/** The Datalab of a new workspace: its members, and a session as the details and the mode say. */
export function newDatalab(
  name: string,
  owner: string,
  settings: NewWorkspaceSettings,
  intent?: Intent,
  details: NewDetails = intent?.details ?? {},
): NewObject {
  const { environment, vcluster, registry } = settings;
  return {
    metadata: {
      name,
      annotations: {
        'datalabs.pkg.internal/environment': environment,
        ...(intent && intentAnnotation(intent)),
      },
    },
    spec: {
      ...newMembers(owner, details, intent?.at),
      secretName: name,
      vcluster,
      registry: { enabled: registry },
      sessions: firstSessions(settings, details),
    },
  };
}

/** The sessions that a new workspace has, by name. */
export function firstSessionNames(
  settings: Pick<NewWorkspaceSettings, 'mode'>,
  details: NewDetails = {},
): string[] {
  return firstSessions(settings, details).map(({ name }) => name);
}

/** One that is to start does so in any mode; one that is not is there all the same where the mode has one. */
function firstSessions(
  { mode }: Pick<NewWorkspaceSettings, 'mode'>,
  { session }: NewDetails,
) {
  const start = session?.start ?? mode === 'on';
  if (!start && mode === 'off' && session?.name === undefined) return [];
  const name = session?.name ?? 'default';
  return [{ name, state: start ? 'started' : 'stopped' }];
}

function textsIn(details: NewDetails, bucket: string): Record<string, string> {
  const { title, description } = details;
  const texts = {
    ...withWorkspaceTexts({}, { title, description }),
    ...withBucketTexts(
      {},
      bucket,
      { title: details.bucket?.title },
      new Set([bucket]),
    ),
  };
  return Object.fromEntries(
    Object.entries(texts).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
