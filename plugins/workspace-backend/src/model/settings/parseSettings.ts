import {
  CredentialsRollover,
  DatalabSettings,
  QUOTA_FIELDS,
  REGISTRY_FIELDS,
  ROLLOVER_FIELDS,
  SECURITY_FIELDS,
} from '@eoepca/backstage-plugin-workspace-common';
import { readFields } from './fields';

/** `spec.credentialsRollover` of a Storage; `undefined` where there is none. */
export function parseRollover(
  spec: Readonly<Record<string, unknown>>,
): CredentialsRollover | undefined {
  const found = spec.credentialsRollover;
  if (found === undefined || found === null) return undefined;
  return {
    interval: 'none',
    max_to_keep: 1,
    ...readFields(found, ROLLOVER_FIELDS),
  };
}

/** The settings in a Datalab's spec. */
export function parseSettings(
  spec: Readonly<Record<string, unknown>>,
): DatalabSettings {
  return {
    quota: readFields(spec.quota, QUOTA_FIELDS),
    security: readFields(spec.security, SECURITY_FIELDS),
    registry: {
      enabled: false,
      ...readFields(spec.registry, REGISTRY_FIELDS),
    },
    vcluster: spec.vcluster === true,
  };
}
