import {
  Session,
  SessionState,
} from '@eoepca/backstage-plugin-workspace-common';
import { DatalabResource } from './resources';
import { timesOf, SessionPolicy } from './sessionPolicy';

/** The sessions of a Datalab, as lists and views show them. */
export function sessionsOf(
  datalab: DatalabResource,
  policy?: SessionPolicy,
): Session[] {
  return datalab.sessions.map(session => sessionOf(datalab, session, policy));
}

/**
 * A session as lists and views show it. It is ready when the provider has told an address and says that it is started
 * (without a word of the provider, the declared state counts): so one just stopped stays ready until the provider
 * has caught up. An address that nobody may be led to is none.
 */
export function sessionOf(
  datalab: DatalabResource,
  { name, state }: { name: string; state: SessionState },
  policy?: SessionPolicy,
): Session {
  const told = datalab.sessionStatus.get(name);
  const message = told?.refusal ?? told?.message;
  return {
    name,
    state,
    ...(told?.url && { url: told.url }),
    ready: Boolean(told?.url) && (told?.state ?? state) === 'started',
    ...(told?.phase && { phase: told.phase }),
    ...(message && { message }),
    ...timesOf(datalab, { name, state }, policy),
  };
}

/** A session right after its state was set: what the provider says of the old state no longer counts. */
export function sessionJustSet(
  datalab: DatalabResource,
  session: { name: string; state: SessionState },
  policy?: SessionPolicy,
): Session {
  const { url, ready, ...rest } = sessionOf(datalab, session, policy);
  return session.state === 'started'
    ? { ...rest, ...(url && { url }), ready }
    : { name: session.name, state: session.state, ready: false };
}
