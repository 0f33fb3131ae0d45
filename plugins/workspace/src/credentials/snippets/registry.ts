import { RegistryCredentials } from '@eoepca/backstage-plugin-workspace-common';
import { MASK, shell, withMasks } from './quote';
import { CredentialKind, knownValues } from './types';

/** The password goes by standard input, and the address by a variable: the API does not know it. */
export function dockerLogin(registry: RegistryCredentials): string {
  return `printf %s ${shell(
    registry.password,
  )} | docker login --username=${shell(
    registry.username,
  )} --password-stdin "$REGISTRY_HOST"`;
}

/** The container registry of a workspace. */
export const registryKind: CredentialKind<RegistryCredentials> = {
  id: 'registry',
  masked: { username: MASK, password: MASK },
  redact: registry => withMasks(registry, ['password']),
  values: registry =>
    knownValues([
      ['username', registry.username],
      ['password', registry.password],
    ]),
  forms: [{ id: 'docker', code: dockerLogin }],
  hints: () => ['registryHost'],
};
