import { specFieldOf } from '@eoepca/backstage-plugin-workspace-common';
import { Spec } from '../editing';
import { fieldsOf, someText } from '../foreign';

/** The fields of a group of settings, by the API's names: their type, or their values. Both directions go by it. */
export type SettingFields = Readonly<
  Record<string, 'string' | 'boolean' | 'integer' | readonly string[]>
>;

type ValueOf<Kind> = Kind extends readonly (infer Value)[]
  ? Value
  : Kind extends 'boolean'
  ? boolean
  : Kind extends 'integer'
  ? number
  : string;

export type SettingValues<Fields extends SettingFields> = {
  -readonly [Name in keyof Fields]?: ValueOf<Fields[Name]>;
};

/** The settings in an object of a spec. What makes no sense is as good as not set: then the provider's default holds. */
export function readFields<const Fields extends SettingFields>(
  value: unknown,
  fields: Fields,
): SettingValues<Fields> {
  const given = fieldsOf(value);
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, kind]) => [name, given[specFieldOf(name)], kind] as const)
      .filter(([, found, kind]) => fits(found, kind))
      .map(([name, found]) => [name, found]),
  ) as SettingValues<Fields>;
}

/** An object of a spec after changes, of which null takes away what is there; `undefined` when nothing is left. */
export function changeFields(
  current: unknown,
  change: object | null,
): Spec | undefined {
  if (change === null) return undefined;
  const fields: Record<string, unknown> = { ...fieldsOf(current) };
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete fields[specFieldOf(name)];
    else if (value !== undefined) fields[specFieldOf(name)] = trimmed(value);
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

function fits(value: unknown, kind: SettingFields[string]): boolean {
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'string':
      return someText.safeParse(value).success;
    default:
      return kind.some(each => each === value);
  }
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
