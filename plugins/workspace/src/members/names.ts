import { memberKey } from '@eoepca/backstage-plugin-workspace-common';

const SEPARATORS = /[,;\n\r\t]+/;
const OWN_REF = /^user:default\//i;

/** Whether a text holds more than one name, or ends one. */
export function hasSeparator(text: string): boolean {
  return SEPARATORS.test(text);
}

/** The user names in a typed or pasted list: separated by commas, semicolons, tabs or lines. */
export function namesIn(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map(each => each.trim().replace(OWN_REF, ''))
    .filter(Boolean);
}

/** Names, each once, letter case aside. */
export function withNames(
  names: readonly string[],
  added: readonly string[],
): string[] {
  const byKey = new Map<string, string>();
  for (const name of [...names, ...added]) {
    const key = memberKey(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
