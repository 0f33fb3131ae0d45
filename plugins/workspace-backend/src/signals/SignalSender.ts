import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { SignalsService } from '@backstage/plugin-signals-node';
import { WORKSPACE_SIGNAL_CHANNEL } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceChange } from '../cache/types';
import { RecipientsOf, isVisible } from './recipients';

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
  readonly #waiting = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: {
    signals: SignalsService;
    recipientsOf: RecipientsOf;
    logger: LoggerService;
  }) {
    this.#signals = options.signals;
    this.#recipientsOf = options.recipientsOf;
    this.#logger = options.logger;
  }

  /** Tells of a change soon; of one that no page would show, never. */
  tell(change: WorkspaceChange): void {
    if (!isVisible(change)) return;
    this.#recipientsOf(change).forEach(each => this.#waiting.add(each));
    if (this.#waiting.size) {
      this.#timer ??= setTimeout(() => this.#send(), GATHER_MS);
    }
  }

  /** Forgets what was not told yet. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.clear();
  }

  async #send(): Promise<void> {
    const entityRef = [...this.#waiting];
    this.#timer = undefined;
    this.#waiting.clear();
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
