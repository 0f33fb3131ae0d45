import { Session } from '@eoepca/backstage-plugin-workspace-common';

/** How a session stands, in one word. */
export type SessionStatus =
  | 'running'
  | 'starting'
  | 'stopping'
  | 'restarting'
  | 'stopped'
  | 'failed';

/** The provider's words for a start that will not succeed by waiting. */
const FAILED_PHASES = /^(failed|error|crashloopbackoff)$/i;

const STOPPED_PHASES = /^(stopped|terminated|succeeded)$/i;

export function hasFailed(phase: string | undefined): boolean {
  return phase !== undefined && FAILED_PHASES.test(phase);
}

/**
 * What the provider says of a session beyond the status that stands beside it: many only repeat the phase, or name it
 * as the page does.
 */
export function providerWords(
  { phase, message }: Pick<Session, 'phase' | 'message'>,
  status: SessionStatus,
): Pick<Session, 'phase' | 'message'> {
  const repeats = (text: string, known: string | undefined) =>
    text.toLowerCase() === known?.toLowerCase();
  return {
    phase: phase && !repeats(phase, status) ? phase : undefined,
    message:
      message && !repeats(message, status) && !repeats(message, phase)
        ? message
        : undefined,
  };
}

/**
 * What the declared state and the provider's report say together. A stopped session counts as stopping while the
 * provider still reports a running one.
 */
export function sessionStatus(session: Session): SessionStatus {
  if (session.restarting) {
    return 'restarting';
  }
  if (session.state === 'stopped') {
    const over = !session.phase || STOPPED_PHASES.test(session.phase);
    return over || hasFailed(session.phase) ? 'stopped' : 'stopping';
  }
  if (session.ready) {
    return 'running';
  }
  return hasFailed(session.phase) ? 'failed' : 'starting';
}
