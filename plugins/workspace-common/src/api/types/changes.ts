/** What people decide about a resource. @public */
export interface ResourceContent {
  /** The annotations of this project. */
  annotations: Record<string, string>;
  spec: Record<string, unknown>;
}

/** A resource before and after a write; without `before` it is created, without `after` deleted. @public */
export interface ResourceChange {
  kind: string;
  name: string;
  before?: ResourceContent;
  after?: ResourceContent;
}

/**
 * `GET /workspaces/NAME/resources`: what is declared of a workspace, fit to be applied elsewhere. What providers keep
 * secret is not in it, nor what addresses of files may hold: user names, passwords and queries.
 *
 * @public
 */
export interface DeclaredResource {
  apiVersion: string;
  kind: 'Storage' | 'Datalab';
  metadata: {
    name: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  };
  spec: Record<string, unknown>;
}

/** Answer to a write with `dry_run=true`: nothing was stored. @public */
export interface DryRun {
  dry_run: true;
  changes: ResourceChange[];
}
