import {
  SECURITY_FIELDS,
  SecuritySettings,
} from '@eoepca/backstage-plugin-workspace-common';
import { SettingsPart } from './useSettingsForm';

type Name = keyof typeof SECURITY_FIELDS;

export const SECURITY_NAMES = Object.keys(SECURITY_FIELDS) as Name[];

const SWITCH = ['allowed', 'denied'] as const;

/** By the description of the API; none of them is the provider's own. */
export function securityChoices(name: Name) {
  const kind = SECURITY_FIELDS[name];
  return kind === 'boolean' ? SWITCH : kind;
}

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
  valuesOf: ({ datalab: { settings } }) =>
    Object.fromEntries(
      SECURITY_NAMES.map(name => [name, choiceOf(settings?.security[name])]),
    ) as Record<Name, string>,
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
