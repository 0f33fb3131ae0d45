import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { SignalsService } from '@backstage/plugin-signals-node';
import { WORKSPACE_SIGNAL_CHANNEL } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceChange } from '../cache/types';
import { Gathering } from './Gathering';
import { RecipientsOf } from './recipients';

/** How long changes are gathered into one message: a page that hears it fetches once. */
const GATHER_MS = 100;

/**
 * Tells the users whom a change concerns that something changed, and no more than that: anyone may listen on a
 * channel, so its messages are empty and pages fetch what they may see.
 */
export class SignalSender {
  readonly #signals: SignalsService;
  readonly #recipientsOf: RecipientsOf;
  readonly #logger: LoggerService;
  readonly #gathering = new Gathering<string>(GATHER_MS, users =>
    this.#send(users),
  );

  constructor(options: {
    signals: SignalsService;
    recipientsOf: RecipientsOf;
    logger: LoggerService;
  }) {
    this.#signals = options.signals;
    this.#recipientsOf = options.recipientsOf;
    this.#logger = options.logger;
  }

  /** Tells of a change soon. */
  tell(change: WorkspaceChange): void {
    this.#gathering.add(this.#recipientsOf(change));
  }

  /** Forgets what was not told yet. */
  stop(): void {
    this.#gathering.stop();
  }

  async #send(entityRef: string[]): Promise<void> {
    try {
      await this.#signals.publish({
        recipients: { type: 'user', entityRef },
        channel: WORKSPACE_SIGNAL_CHANNEL,
        message: {},
      });
    } catch (error) {
      this.#logger.warn(
        `Users were not told of a change: ${stringifyError(error)}`,
      );
    }
  }
}
