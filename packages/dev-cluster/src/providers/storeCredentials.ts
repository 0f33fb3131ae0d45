import { storeOperator } from '@eoepca/backstage-plugin-workspace-common';
import type { Datalab } from './resources';
import type { SecretData } from './secrets';
import { EACH_STORE_PROVIDER, kept } from './storeTypes';

/** Credentials of the stores that are made, in the Secret's variables; passwords stay as they are in `before`. */
export function storeCredentials(
  { object, spec }: Datalab,
  isMade: (resource: string) => boolean,
  before: SecretData,
): SecretData {
  const workspace = object.metadata.name;
  const entries = EACH_STORE_PROVIDER.flatMap(([type, provider]) =>
    Object.entries(spec.stores[type])
      .filter(([name]) =>
        isMade(`${provider.operated[0]}-${workspace}-${name}`),
      )
      .flatMap(([name, { names }]) => {
        const prefix = `${storeOperator(type).keyPrefix}_${variable(name)}`;
        const values = provider.credentials({
          host: `${name}.${workspace}.svc`,
          workspace,
          names,
          secret: kept(before, prefix),
        });
        return Object.entries(values).map(
          ([key, value]) => [`${prefix}_${key}`, value] as const,
        );
      }),
  );
  return Object.fromEntries(entries);
}

/** A name as it stands in a variable: upper case, other characters than letters and digits as `_`. */
function variable(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
