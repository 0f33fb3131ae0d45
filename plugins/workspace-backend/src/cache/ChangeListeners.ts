import { LoggerService } from '@backstage/backend-plugin-api';
import { WorkspaceChange } from './types';

/** Who wants to be told of changes; what fails there stops nobody else. */
export class ChangeListeners {
  private readonly listeners = new Set<(change: WorkspaceChange) => void>();

  constructor(private readonly logger: LoggerService) {}

  add(listener: (change: WorkspaceChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: WorkspaceChange): void {
    for (const listener of this.listeners) {
      try {
        listener(change);
      } catch (error) {
        this.logger.error(
          `A listener failed on a change of workspace '${change.name}'`,
          error instanceof Error ? error : undefined,
        );
      }
    }
  }
}
