import { WantedPermission } from '@eoepca/backstage-plugin-workspace-common';
import { ExpiryDraft } from '../components';

/** Permissions to choose from, the most frequent first. */
export const WANTED_PERMISSIONS: readonly WantedPermission[] = [
  'ReadOnly',
  'ReadWrite',
  'WriteOnly',
];

/** What dialogs for a permission and its expiry hold. */
export interface PermissionDraft extends ExpiryDraft {
  permission: WantedPermission;
}

type Field =
  | 'permission'
  | 'end'
  | 'comment'
  | 'reason'
  | 'bucket'
  | 'receiver';

const FIELDS: Record<string, Field> = {
  permission: 'permission',
  expires_at: 'end',
  comment: 'comment',
  reason: 'reason',
  bucket: 'bucket',
  grantee: 'receiver',
};

/** The form's field for a field of a body; undefined where these forms have none. */
export function fieldOf<T extends Field>(fields: readonly T[]) {
  return ([name]: readonly (string | number)[]): T | undefined =>
    fields.find(field => field === FIELDS[String(name)]);
}
