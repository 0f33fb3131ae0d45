import { SecuritySettings } from '@eoepca/backstage-plugin-workspace-common';
import { SettingsPart } from './useSettingsForm';

export const SECURITY_NAMES = [
  'policy',
  'kubernetes_access',
  'kubernetes_role',
  'external_egress',
] as const;

type Name = (typeof SECURITY_NAMES)[number];

/** By the definition of Datalabs; none of them is the provider's own. */
export const SECURITY_CHOICES = {
  policy: ['restricted', 'baseline', 'privileged'],
  kubernetes_access: ['allowed', 'denied'],
  kubernetes_role: ['view', 'edit', 'admin'],
  external_egress: ['allowed', 'denied'],
} as const;

function choiceOf(value: SecuritySettings[Name]): string {
  if (typeof value === 'boolean') return value ? 'allowed' : 'denied';
  return value ?? '';
}

function valueOf(choice: string): string | boolean | null {
  if (choice === 'allowed' || choice === 'denied') return choice === 'allowed';
  return choice || null;
}

export const securityPart: SettingsPart<Record<Name, string>> = {
  id: 'security',
  valuesOf: ({ datalab: { settings } }) => ({
    policy: choiceOf(settings?.security.policy),
    kubernetes_access: choiceOf(settings?.security.kubernetes_access),
    kubernetes_role: choiceOf(settings?.security.kubernetes_role),
    external_egress: choiceOf(settings?.security.external_egress),
  }),
  changeOf: (values, changed) => ({
    security: Object.fromEntries(
      SECURITY_NAMES.filter(name => changed.has(name)).map(name => [
        name,
        valueOf(values[name]),
      ]),
    ),
  }),
  fieldOf: ([, name]) => SECURITY_NAMES.find(each => each === name),
};
