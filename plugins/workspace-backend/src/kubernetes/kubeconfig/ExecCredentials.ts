import { deadline } from '../deadline';
import { CredentialsFault } from '../faults';
import { Credentials, CredentialSource } from './credentials';
import {
  ExecCredential,
  execInfo,
  parseExecCredential,
} from './execCredential';
import { PluginOutcome, runPlugin } from './runPlugin';
import { ClusterEntry, ExecEntry } from './schema';
import { Clock } from '../../model/clock';

/** When plugins run, in milliseconds. */
export interface ExecTiming {
  /** How long a run may take. */
  readonly limitMs: number;
  /** How long no other run follows one that failed, or whose credentials were refused or had expired. */
  readonly pauseMs: number;
  /** How long before they expire credentials are renewed; at most half of their life. */
  readonly aheadMs: number;
}

export const EXEC_TIMING: ExecTiming = {
  limitMs: 30_000,
  pauseMs: 5_000,
  aheadMs: 60_000,
};

const WHAT_IT_WAITS_FOR = 'run it by hand to see what it waits for';

interface Known {
  readonly credential: ExecCredential;
  readonly at: number;
}

/**
 * The credentials that a plugin of a kubeconfig (`exec`) gives. One run at a time, which may take so long and no
 * longer; in the background while what it gave last is still good, so that a plugin that hangs delays nobody until then.
 */
export class ExecCredentials implements CredentialSource {
  private known: Known | undefined;
  private failure: { fault: CredentialsFault; at: number } | undefined;
  private running: Promise<ExecCredential> | undefined;
  private readonly stopping = new AbortController();

  constructor(
    private readonly exec: ExecEntry,
    private readonly cluster: ClusterEntry,
    private readonly ca: Buffer | undefined,
    private readonly clock: Clock,
    private readonly timing: ExecTiming = EXEC_TIMING,
  ) {}

  async get(): Promise<Credentials> {
    const { known } = this;
    if (!known || this.isOver(known)) return this.renew();
    // If this fails, whoever needs the new credentials is told.
    if (this.isDue(known)) this.renew().catch(() => {});
    return known.credential;
  }

  late(): CredentialsFault {
    return this.fault("hasn't finished yet", WHAT_IT_WAITS_FOR);
  }

  refused(): void {
    if (this.known && this.isPast(this.known.at + this.timing.pauseMs)) {
      this.known = undefined;
    }
  }

  stop(): void {
    this.stopping.abort();
  }

  /** What had expired when it came counts for a moment: the clock here may be wrong. */
  private isOver({ credential: { end }, at }: Known): boolean {
    const { pauseMs } = this.timing;
    return end !== undefined && this.isPast(Math.max(end, at + pauseMs));
  }

  private isDue({ credential: { end }, at }: Known): boolean {
    if (end === undefined) return false;
    return this.isPast(end - Math.min(this.timing.aheadMs, (end - at) / 2));
  }

  private now(): number {
    return this.clock().getTime();
  }

  private isPast(time: number): boolean {
    return this.now() >= time;
  }

  private renew(): Promise<ExecCredential> {
    const { failure, timing } = this;
    if (failure && !this.isPast(failure.at + timing.pauseMs)) {
      return Promise.reject(failure.fault);
    }
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async run(): Promise<ExecCredential> {
    const { apiVersion, args, command = '', env } = this.exec;
    const limit = deadline(this.timing.limitMs, this.stopping.signal);
    const outcome = await runPlugin(
      command,
      args,
      {
        ...process.env,
        ...Object.fromEntries(env.map(each => [each.name, each.value ?? ''])),
        KUBERNETES_EXEC_INFO: execInfo(this.exec, this.cluster, this.ca),
      },
      limit.signal,
    ).finally(limit.clear);
    const credential =
      outcome.ended === 'well'
        ? parseExecCredential(outcome.output, apiVersion)
        : undefined;
    if (!credential) {
      const fault = this.fault(...this.explain(outcome));
      this.failure = { fault, at: this.now() };
      throw fault;
    }
    this.failure = undefined;
    this.known = { credential, at: this.now() };
    return credential;
  }

  private fault(problem: string, remedy: string): CredentialsFault {
    const hint = this.exec.installHint
      // Without the escape sequences of terminals.
      ?.replace(/\p{Cc}+/gu, ' ')
      .trim();
    return new CredentialsFault(
      `The credential plugin '${
        this.exec.command
      }' of the kubeconfig ${problem}; ${remedy}${
        hint ? `. Its hint: ${hint}` : ''
      }`,
      `The credential plugin of the kubeconfig ${problem}`,
    );
  }

  private explain(outcome: PluginOutcome): [problem: string, remedy: string] {
    switch (outcome.ended) {
      case 'never begun':
        return [
          `can't be run (${outcome.reason})`,
          'install it, or correct its command',
        ];
      case 'late':
        return [
          `didn't finish within ${this.timing.limitMs / 1000} s`,
          WHAT_IT_WAITS_FOR,
        ];
      case 'badly':
        return [
          `failed (exit code ${outcome.code})`,
          'run it by hand to see why',
        ];
      default:
        return [
          'returned no valid credentials',
          `it must print an ExecCredential of ${this.exec.apiVersion}`,
        ];
    }
  }
}
