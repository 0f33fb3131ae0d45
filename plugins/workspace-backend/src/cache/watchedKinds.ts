import { z } from 'zod';
import { KubernetesObject } from '../model/kubernetes';

const quantity = z.union([z.string(), z.number().transform(String)]);

const claimSchema = z.object({
  resources: z.object({ requests: z.object({ storage: quantity }) }),
});

const phaseSchema = z.object({ phase: z.string() });

const quotaSchema = z.object({
  hard: z.object({ 'requests.storage': quantity }),
});

/** The size that a PersistentVolumeClaim asks for, a quantity. */
export function claimSize(claim: KubernetesObject): string | undefined {
  return claimSchema.safeParse(claim.spec).data?.resources.requests.storage;
}

/** How far a PersistentVolumeClaim is: `Pending`, `Bound` or `Lost`. */
export function claimPhase(claim: KubernetesObject): string | undefined {
  return phaseSchema.safeParse(claim.status).data?.phase;
}

/** The storage that a ResourceQuota allows, a quantity; `undefined` where it limits other things. */
export function quotaLimit(quota: KubernetesObject): string | undefined {
  return quotaSchema.safeParse(quota.spec).data?.hard['requests.storage'];
}

/** Freezes an object and everything in it: readers share it. */
export function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freezeDeep);
  }
  return value;
}
