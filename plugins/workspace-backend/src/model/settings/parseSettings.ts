import {
  CredentialsRollover,
  DatalabSettings,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { fieldsOf, someText } from '../foreign';

// What makes no sense is as good as not set: then the provider's own default holds.
const orUnset = <T extends z.ZodType>(schema: T) =>
  schema.optional().catch(undefined);

const rolloverSchema = z.object({
  interval: z
    .enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'none'])
    .catch('none'),
  maxToKeep: z.int().catch(1),
});

const quotaSchema = z.object({
  memory: orUnset(someText),
  storage: orUnset(someText),
  budget: orUnset(
    z.enum(['small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large']),
  ),
});

const securitySchema = z.object({
  policy: orUnset(z.enum(['restricted', 'baseline', 'privileged'])),
  kubernetesAccess: orUnset(z.boolean()),
  kubernetesRole: orUnset(z.enum(['admin', 'edit', 'view'])),
  externalEgress: orUnset(z.boolean()),
});

const registrySchema = z.object({
  enabled: z.boolean().catch(false),
  storage: orUnset(someText),
});

/** `spec.credentialsRollover` of a Storage; `undefined` where there is none. */
export function parseRollover(
  spec: Readonly<Record<string, unknown>>,
): CredentialsRollover | undefined {
  const found = spec.credentialsRollover;
  if (found === undefined || found === null) return undefined;
  const { interval, maxToKeep } = rolloverSchema.parse(fieldsOf(found));
  return { interval, max_to_keep: maxToKeep };
}

/** The settings in a Datalab's spec. */
export function parseSettings(
  spec: Readonly<Record<string, unknown>>,
): DatalabSettings {
  const { memory, storage, budget } = quotaSchema.parse(fieldsOf(spec.quota));
  const security = securitySchema.parse(fieldsOf(spec.security));
  const registry = registrySchema.parse(fieldsOf(spec.registry));
  return {
    quota: {
      ...(memory !== undefined && { memory }),
      ...(storage !== undefined && { storage }),
      ...(budget !== undefined && { budget }),
    },
    security: {
      ...(security.policy && { policy: security.policy }),
      ...(security.kubernetesAccess !== undefined && {
        kubernetes_access: security.kubernetesAccess,
      }),
      ...(security.kubernetesRole && {
        kubernetes_role: security.kubernetesRole,
      }),
      ...(security.externalEgress !== undefined && {
        external_egress: security.externalEgress,
      }),
    },
    registry: {
      enabled: registry.enabled,
      ...(registry.storage !== undefined && { storage: registry.storage }),
    },
    vcluster: spec.vcluster === true,
  };
}
