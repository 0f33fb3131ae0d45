import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';

/** Tells the requests of an inbox apart. */
export function requestKey({ workspace, bucket }: AccessRequest): string {
  return `${bucket} ${workspace}`;
}
