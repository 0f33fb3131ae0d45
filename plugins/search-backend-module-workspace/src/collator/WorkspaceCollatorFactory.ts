import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  HealthState,
  workspaceReadPermission,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceApiService } from '@eoepca/backstage-plugin-workspace-node';
import { Readable } from 'stream';

/** A workspace as the search knows it. @public */
export interface WorkspaceDocument extends IndexableDocument {
  /** What the permission framework is asked about: the workspace's name. */
  authorization: { resourceRef: string };
  /** How it was when it was indexed; absent where its backend doesn't tell. */
  health?: HealthState;
}

/** What the collator works with. */
export interface WorkspaceCollatorOptions {
  readonly auth: AuthService;
  readonly logger: LoggerService;
  readonly workspaces: WorkspaceApiService;
}

/**
 * Makes a search document of each workspace that the search plugin may see: its name, title and health, no more. Each hit is
 * held to `workspace.read` for whoever searches.
 */
export class WorkspaceCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'workspaces';
  readonly visibilityPermission = workspaceReadPermission;
  readonly #options: WorkspaceCollatorOptions;

  constructor(options: WorkspaceCollatorOptions) {
    this.#options = options;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<WorkspaceDocument> {
    const { auth, logger, workspaces } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const summaries = await workspaces.as(credentials).listWorkspaces();
    if (!summaries.length) {
      logger.warn(
        "No workspace can be seen: there is none, or 'workspace.readers' does not name 'plugin:search'",
      );
    }
    yield* summaries.map(toDocument);
  }
}

function toDocument({
  name,
  title,
  health,
}: WorkspaceSummary): WorkspaceDocument {
  // Workspace backends of earlier versions don't tell.
  const state = health?.state;
  return {
    title: title ?? name,
    text: name,
    location: `/workspaces/${encodeURIComponent(name)}`,
    authorization: { resourceRef: name },
    ...(state && { health: state }),
  };
}
