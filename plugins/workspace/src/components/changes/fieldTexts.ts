import {
  BUCKET_PERMISSIONS,
  MEMBER_ROLES,
  ROLLOVER_FIELDS,
  SECURITY_FIELDS,
  specFieldOf,
} from '@eoepca/backstage-plugin-workspace-common';
import { Texts } from '../useTexts';

type Key = Parameters<Texts>[0];

/** In the API and in the resource. */
const SECURITY_LABELS: Readonly<Record<string, Key>> = Object.fromEntries(
  (Object.keys(SECURITY_FIELDS) as (keyof typeof SECURITY_FIELDS)[]).flatMap(
    name => {
      const key: Key = `settings.security.${name}`;
      return [
        [name, key],
        [specFieldOf(name), key],
      ];
    },
  ),
);

/** What the pages call a field, by the last parts of its path in the resource or in a form. */
const LABELS: Readonly<Record<string, Key>> = {
  title: 'settings.texts.title',
  description: 'settings.texts.description',
  contact: 'settings.texts.contact',
  role: 'members.column.role',
  state: 'stores.column.state',
  discoverable: 'common.changes.fields.discoverable',
  lifecycleRules: 'buckets.rules.title',
  lifecycle_rules: 'buckets.rules.title',
  permission: 'access.field.permission',
  reason: 'common.changes.fields.reason',
  comment: 'access.field.comment',
  expiresAt: 'common.expiry.label',
  expires_at: 'common.expiry.label',
  path: 'content.field.path',
  ref: 'content.field.ref',
  interval: 'settings.rotation.intervalLabel',
  max_to_keep: 'settings.rotation.keepLabel',
  maxToKeep: 'settings.rotation.keepLabel',
  'quota.memory': 'settings.quota.memory',
  'quota.storage': 'settings.quota.storage',
  memory: 'settings.quota.memory',
  storage: 'common.changes.fields.storage',
  backupStorage: 'common.changes.fields.backupStorage',
  budget: 'settings.quota.budget',
  'registry.enabled': 'settings.registry.enabled',
  enabled: 'settings.registry.enabled',
  'registry.storage': 'settings.registry.storage',
  vcluster: 'settings.registry.vcluster',
  ...SECURITY_LABELS,
};

/** The words of those fields that have a text for each, and what these texts stand below. */
const WORDS: Readonly<
  Record<string, [below: string, words: readonly string[]]>
> = {
  role: ['members.role', MEMBER_ROLES],
  state: ['common.status', ['started', 'stopped']],
  permission: ['access.permission', BUCKET_PERMISSIONS],
  interval: ['settings.rotation.interval', ROLLOVER_FIELDS.interval],
};

/** The name of a field on the pages; its path where they don't have it. */
export function labelOf(field: string, t: Texts): string {
  const say = t as (key: Key) => string;
  const parts = field.split('.');
  const known = parts
    .map((_, from) => parts.slice(from).join('.'))
    .find(path => Object.hasOwn(LABELS, path));
  return known ? say(LABELS[known]) : field;
}

/** A value as people say it. */
export function valueText(field: string, value: unknown, t: Texts): string {
  const say = t as (key: Key) => string;
  if (value === undefined || value === null || value === '') {
    return t('settings.notSet');
  }
  if (typeof value === 'boolean') {
    return t(value ? 'settings.on' : 'settings.off');
  }
  if (Array.isArray(value)) {
    return value.map(each => valueText(field, each, t)).join(', ');
  }
  if (typeof value === 'object') return JSON.stringify(value);
  const word = String(value);
  const name = field.split('.').at(-1) ?? '';
  const [below, words] = Object.hasOwn(WORDS, name) ? WORDS[name] : ['', []];
  return words.includes(word) ? say(`${below}.${word}` as Key) : word;
}
