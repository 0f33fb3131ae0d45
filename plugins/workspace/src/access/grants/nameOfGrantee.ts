import { AccessGrant } from '@eoepca/backstage-plugin-workspace-common';

/** Whom a decision is about, as people know them. */
export function nameOfGrantee({ workspaces, grantee }: AccessGrant): string {
  return workspaces.length > 0 ? workspaces.join(', ') : grantee;
}

/** Whom the API knows the grantee by: one of its workspaces, or the principal where there is none any more. */
export function granteeOf({ workspaces, grantee }: AccessGrant): string {
  return workspaces[0] ?? grantee;
}

/** Tells decisions apart. */
export function grantKey({ bucket, grantee }: AccessGrant): string {
  return `${bucket} ${grantee}`;
}
