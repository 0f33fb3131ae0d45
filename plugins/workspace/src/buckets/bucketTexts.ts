import {
  Bucket,
  ChangeBucket,
} from '@eoepca/backstage-plugin-workspace-common';
import { ruleField } from './bucketForm';
import {
  fromLifecycleRule,
  RulesDraft,
  toLifecycleRules,
} from './lifecycleRules';

export const BUCKET_TEXTS = ['title', 'description', 'contact'] as const;

type BucketText = (typeof BUCKET_TEXTS)[number];

/** What the edit dialog holds. */
export interface EditBucketDraft
  extends RulesDraft,
    Record<BucketText, string> {}

export function toDraft(bucket: Bucket): EditBucketDraft {
  const { title = '', description = '', contact = '' } = bucket;
  const rules = bucket.lifecycle_rules.map(fromLifecycleRule);
  return { title, description, contact, rules };
}

/** What a valid form changes of the bucket that it began with, and no more. */
export function toChange(draft: EditBucketDraft, before: Bucket): ChangeBucket {
  const texts = BUCKET_TEXTS.flatMap(text => {
    const value = draft[text].trim();
    return value === (before[text] ?? '') ? [] : [[text, value || null]];
  });
  const rules = toLifecycleRules(draft.rules, before.lifecycle_rules);
  const isSame =
    JSON.stringify(rules) === JSON.stringify(before.lifecycle_rules);
  return {
    ...Object.fromEntries(texts),
    ...(!isSame && { lifecycle_rules: rules }),
  };
}

/** The form's field for a field of the change; undefined where the form has none. */
export function editField(path: readonly (string | number)[]) {
  const text = BUCKET_TEXTS.find(each => each === path[0]);
  return text ?? ruleField(path);
}
