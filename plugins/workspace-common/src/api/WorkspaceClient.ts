import { apiBy } from './apiBy';
import { Calls, WorkspaceClientOptions } from './Calls';
import { WorkspaceApi } from './WorkspaceApi';

/** What each instance is given. @public */
export interface WorkspaceClient extends WorkspaceApi {}

/**
 * The workspace API over HTTP. Sign-in is up to the `fetch` that it is given.
 *
 * @public
 */
export class WorkspaceClient {
  constructor(options: WorkspaceClientOptions) {
    Object.assign(this, apiBy(new Calls(options)));
  }
}
