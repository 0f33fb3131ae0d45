import {
  Session,
  SessionLink,
  SessionState,
  SessionVolume,
} from '@eoepca/backstage-plugin-workspace-common';
import { DatalabResource } from '../resources';
import { restartsIn } from './sessionRestarts';
import { homeClaim } from './sessions';
import { timesOf, SessionPolicy } from './sessionPolicy';
import { VolumeClaim } from '../record';

/** What is told of sessions beside what their Datalab says. */
export interface SessionContext {
  readonly policy?: SessionPolicy;
  /** The workspace's claims, as far as the caller may see them. */
  readonly claims?: readonly VolumeClaim[];
}

/** The sessions of a Datalab, as lists and views show them. */
export function sessionsOf(
  datalab: DatalabResource,
  context?: SessionContext,
): Session[] {
  return datalab.sessions.map(session => sessionOf(datalab, session, context));
}

/**
 * The started sessions of a Datalab, as lists of workspaces link them.
 *
 * @param url - address of the workspace in this API
 */
export function sessionLinksOf(
  datalab: DatalabResource,
  url: string,
  { policy, claims }: SessionContext,
): SessionLink[] {
  const started = datalab.sessions.filter(({ state }) => state === 'started');
  return started.map(session => {
    const { name } = session;
    const volume = volumeOf(datalab, name, claims);
    return {
      name,
      url: `${url}/sessions/${encodeURIComponent(name)}`,
      ...shownTimes(timesOf(datalab, session, policy)),
      ...(volume && { volume: withoutClaim(volume) }),
    };
  });
}

/** In a list, nobody is warned. */
function shownTimes({ warns_at: _, ...times }: ReturnType<typeof timesOf>) {
  return times;
}

function withoutClaim({ claim: _, ...volume }: SessionVolume) {
  return volume;
}

/**
 * A session as lists and views show it. It is ready when the provider has told an address and says that it is started
 * (without a word of the provider, the declared state counts): so one just stopped stays ready until the provider
 * has caught up. An address that nobody may be led to is none.
 */
export function sessionOf(
  datalab: DatalabResource,
  { name, state }: { name: string; state: SessionState },
  { policy, claims }: SessionContext = {},
): Session {
  const volume = volumeOf(datalab, name, claims);
  const told = datalab.sessionStatus.get(name);
  const message = told?.refusal ?? told?.message;
  return {
    name,
    state,
    ...(told?.url && { url: told.url }),
    ready: Boolean(told?.url) && (told?.state ?? state) === 'started',
    ...(told?.phase && { phase: told.phase }),
    ...(message && { message }),
    ...restartingOf(datalab, { name, state }),
    ...timesOf(datalab, { name, state }, policy),
    ...(volume && { volume }),
  };
}

/** A session right after its state was set: what the provider says of the old state no longer counts. */
export function sessionJustSet(
  datalab: DatalabResource,
  session: { name: string; state: SessionState },
  context?: SessionContext,
): Session {
  const { url, ready, volume, restarting, ...rest } = sessionOf(
    datalab,
    session,
    context,
  );
  return {
    ...(session.state === 'started'
      ? { ...rest, ...(url && { url }), ready }
      : { name: session.name, state: session.state, ready: false }),
    ...(restarting && { restarting }),
    ...(volume && { volume }),
  };
}

/** Whether a session is stopped only to be started again. */
function restartingOf(
  { meta }: DatalabResource,
  { name, state }: { name: string; state: SessionState },
): { restarting?: true } {
  const isNoted = restartsIn(meta.annotations).has(name);
  return isNoted && state === 'stopped' ? { restarting: true } : {};
}

/** The claim of a session's home; `undefined` where it isn't known. */
function volumeOf(
  { meta }: DatalabResource,
  session: string,
  claims: readonly VolumeClaim[] = [],
): SessionVolume | undefined {
  const name = homeClaim(meta.name, session);
  const found = claims.find(claim => claim.name === name);
  if (!found) return undefined;
  const { size, phase } = found;
  return { claim: name, size, ...(phase && { phase }) };
}
