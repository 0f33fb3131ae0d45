import {
  AccessGrant,
  AccessRequest,
} from '@eoepca/backstage-plugin-workspace-common';

/** Whom a decision is about, as people know them. */
export function nameOfGrantee({ workspaces, grantee }: AccessGrant): string {
  return workspaces.length > 0 ? workspaces.join(', ') : grantee;
}

/**
 * Whom the API knows the grantee by: the workspace that asks, else one of its workspaces, or the principal where there is
 * none any more.
 */
export function granteeOf(
  { workspaces, grantee }: AccessGrant,
  request?: AccessRequest,
): string {
  return request?.workspace ?? workspaces[0] ?? grantee;
}

/** What the grantee asks for of the bucket. */
export function requestOf(
  { bucket, workspaces }: AccessGrant,
  inbox: readonly AccessRequest[],
): AccessRequest | undefined {
  return inbox.find(
    request =>
      request.bucket === bucket && workspaces.includes(request.workspace),
  );
}

/** Tells decisions apart. */
export function grantKey({ bucket, grantee }: AccessGrant): string {
  return `${bucket} ${grantee}`;
}
