import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * Readers of values that environment variables may give (`${VAR}` in app-config.yaml), where everything is a text and
 * what is empty is not set. Keys stand below `workspace`. Each throws InputError naming the key of what makes no sense.
 */

/** A text without white space around it. */
export function readText(
  config: Config | undefined,
  key: string,
): string | undefined {
  const value = config?.getOptional(key);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw wrong(key, 'a text');
  return value.trim() || undefined;
}

function wrong(key: string, wanted: string): InputError {
  return new InputError(`Invalid value at workspace.${key}, wanted ${wanted}`);
}
