import { WantedPermission } from '@eoepca/backstage-plugin-workspace-common';

/** What can be chosen, the most frequent first. */
export const LEVELS: readonly WantedPermission[] = [
  'ReadOnly',
  'ReadWrite',
  'WriteOnly',
];

/** What dialogs for a level and an end hold. */
export interface LevelDraft {
  permission: WantedPermission;
  /** A day, or nothing. */
  end: string;
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
