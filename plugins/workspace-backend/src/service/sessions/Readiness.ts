import {
  Session,
  SessionOpening,
  sessionNameProblem,
} from '@eoepca/backstage-plugin-workspace-common';
import { SessionReadiness } from '../../config/WorkspaceConfig';

/** Seconds until it makes sense to ask again. */
const RETRY_AFTER = 10;
const ANSWER_WITHIN_MS = 5_000;

/** Whether sessions are ready to be opened. */
export class Readiness {
  /**
   * @param clusterDomain - of the cluster's DNS names, where the resolver's search list does not lead to them
   * @param fetchUrl - reaches services of the cluster by their DNS names
   */
  constructor(
    private readonly mode: SessionReadiness,
    private readonly clusterDomain: string | undefined,
    private readonly fetchUrl: typeof fetch = fetch,
  ) {}

  /** Where to open a session, or that it starts; by mode `service` its service must answer, too. */
  async opening(workspace: string, session: Session): Promise<SessionOpening> {
    const { name, url, ready, state, phase, message, restarting } = session;
    const isOpen = ready && !restarting;
    if (isOpen && url && (await this.answers(workspace, name))) {
      return { status: 'ready', url };
    }
    return {
      status: 'starting',
      ...(url && { url }),
      retryAfter: RETRY_AFTER,
      ...(state === 'stopped' && !restarting
        ? { phase: 'Stopped', message: 'The session is stopped; start it.' }
        : { ...(phase && { phase }), ...(message && { message }) }),
    };
  }

  private async answers(workspace: string, session: string): Promise<boolean> {
    if (this.mode === 'status') {
      return true;
    }
    // Names that are no DNS labels could lead a request anywhere.
    if (sessionNameProblem(workspace, session)) {
      return false;
    }
    const host = [
      `${workspace}-${session}`,
      workspace,
      'svc',
      ...(this.clusterDomain ? [this.clusterDomain] : []),
    ].join('.');
    try {
      const { status } = await this.fetchUrl(`http://${host}/`, {
        method: 'HEAD',
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      return status < 500;
    } catch {
      return false;
    }
  }
}
