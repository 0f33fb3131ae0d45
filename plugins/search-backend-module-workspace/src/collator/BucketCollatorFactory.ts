import { AuthService } from '@backstage/backend-plugin-api';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  DirectoryBucket,
  eachBucket,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceApiService } from '@eoepca/backstage-plugin-workspace-node';
import { Readable } from 'stream';

/** A discoverable bucket as the search knows it. @public */
export interface BucketDocument extends IndexableDocument {
  /** The name, by which access to it is requested. */
  bucket: string;
  /** The workspace that has it. */
  workspace: string;
}

/**
 * Makes a search document of each discoverable bucket: its name, title and description. Everyone who is signed in may find
 * these, as they do on the page of datasets.
 */
export class BucketCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'workspace-buckets';
  readonly #auth: AuthService;
  readonly #workspaces: WorkspaceApiService;

  constructor(options: { auth: AuthService; workspaces: WorkspaceApiService }) {
    this.#auth = options.auth;
    this.#workspaces = options.workspaces;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<BucketDocument> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const api = this.#workspaces.as(credentials);
    for await (const bucket of eachBucket(api)) yield toDocument(bucket);
  }
}

function toDocument(found: DirectoryBucket): BucketDocument {
  const { bucket, workspace, title, description } = found;
  return {
    title: title ?? bucket,
    text: [bucket, description].filter(Boolean).join('\n'),
    // Where whoever finds it requests access; the workspace's own page is for its members.
    location: `/datasets?q=${encodeURIComponent(bucket)}`,
    bucket,
    workspace,
  };
}
