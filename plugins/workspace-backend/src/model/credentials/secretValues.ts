import { fieldsOf } from '../foreign';
import { KubernetesObject } from '../kubernetes';

/** The values of a Secret that are text, by key. Never logged, never kept. */
export type SecretValues = ReadonlyMap<string, string>;

/**
 * Reads a Secret's `data`. What is no base64 of UTF-8 text is left out, and so are line ends after a value, which
 * `kubectl create secret --from-file` takes along from files and which no credential has.
 */
export function secretValues(
  secret: KubernetesObject | undefined,
): SecretValues {
  const entries = Object.entries(fieldsOf(secret?.data)).flatMap(
    ([key, value]) => {
      const text = typeof value === 'string' ? textOf(value) : undefined;
      return text === undefined ? [] : [[key, text] as const];
    },
  );
  return new Map(entries);
}

function textOf(base64: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(Buffer.from(base64, 'base64'))
      .replace(/[\r\n]+$/, '');
  } catch {
    return undefined;
  }
}
