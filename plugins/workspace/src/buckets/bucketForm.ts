import {
  Bucket,
  EditWorkspace,
} from '@eoepca/backstage-plugin-workspace-common';
import { RulesDraft, toLifecycleRules } from './lifecycleRules';

/** What the add dialog holds. */
export interface BucketDraft extends RulesDraft {
  name: string;
  discoverable: boolean;
}

/** An empty form: names are unique across workspaces, so the workspace's own is a good start. */
export function newBucket(workspace: string): BucketDraft {
  return { name: `${workspace}-`, discoverable: false, rules: [] };
}

/** The edit that adds the bucket of a valid form. */
export function toEdit(draft: BucketDraft): EditWorkspace {
  return {
    add_buckets: [
      {
        name: draft.name,
        discoverable: draft.discoverable,
        lifecycle_rules: toLifecycleRules(draft.rules),
      },
    ],
  };
}

/**
 * The form's field for a field of the edit (`add_buckets.0.lifecycle_rules.1.min_age` → `rules.1.amount`); undefined
 * where the form has none.
 */
export function formField(
  path: readonly (string | number)[],
):
  | 'name'
  | 'discoverable'
  | `rules.${number}.${'target' | 'mode' | 'amount' | 'at'}`
  | undefined {
  const [list, , field, ...rest] = path;
  if (list !== 'add_buckets') {
    return undefined;
  }
  return field === 'name' || field === 'discoverable'
    ? field
    : ruleField([field, ...rest]);
}

/** Like {@link formField}, for `lifecycle_rules.1.min_age` and its like. */
export function ruleField([field, index, part]: readonly (string | number)[]):
  | `rules.${number}.${'target' | 'mode' | 'amount' | 'at'}`
  | undefined {
  if (field !== 'lifecycle_rules' || typeof index !== 'number') {
    return undefined;
  }
  switch (part) {
    case 'mode':
    case 'at':
      return `rules.${index}.${part}`;
    case 'min_age':
      return `rules.${index}.amount`;
    default:
      return `rules.${index}.target`;
  }
}

export function hasBucket(buckets: readonly Bucket[], name: string): boolean {
  return buckets.some(bucket => bucket.name === name);
}
