import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import {
  WORKSPACES_CHANGED_TOPIC,
  WorkspacesChanged,
} from '@eoepca/backstage-plugin-workspace-node';
import { WorkspaceChange } from '../cache/types';
import { ConcernedBy } from './concerned';
import { Gathering } from './Gathering';

/** How long changes are gathered into one event: the provider of a new workspace changes it many times. */
const GATHER_MS = 500;

/** As the documentation of the payload says. */
const MOST_IN_ONE = 500;

/** Tells other plugins which workspaces changed, and of those that show the change, too. */
export class EventSender {
  readonly #events: EventsService;
  readonly #concernedBy: ConcernedBy;
  readonly #logger: LoggerService;
  readonly #gathering = new Gathering<string>(GATHER_MS, names =>
    this.#send(names),
  );

  constructor(options: {
    events: EventsService;
    concernedBy: ConcernedBy;
    logger: LoggerService;
  }) {
    this.#events = options.events;
    this.#concernedBy = options.concernedBy;
    this.#logger = options.logger;
  }

  /** Tells of a change soon. */
  tell(change: WorkspaceChange): void {
    const others = this.#concernedBy(change).map(({ name }) => name);
    this.#gathering.add([change.name, ...others]);
  }

  /** Forgets what was not told yet. */
  stop(): void {
    this.#gathering.stop();
  }

  async #send(names: string[]): Promise<void> {
    for (let from = 0; from < names.length; from += MOST_IN_ONE) {
      const workspaces = names.slice(from, from + MOST_IN_ONE);
      const eventPayload: WorkspacesChanged = { workspaces };
      try {
        await this.#events.publish({
          topic: WORKSPACES_CHANGED_TOPIC,
          eventPayload,
        });
      } catch (error) {
        this.#logger.warn(
          `Other plugins were not told of changes: ${stringifyError(error)}`,
        );
      }
    }
  }
}
