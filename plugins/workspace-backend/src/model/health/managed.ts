import { z } from 'zod';
import { KubernetesObject, ObjectMeta } from '../kubernetes';

/** What an `Object` of provider-kubernetes makes or observes: which thing that is, and its status. */
export type ManagedThing = z.infer<typeof thingSchema>;

/** What came of a look at an object: what it says of itself, not what is in it. */
export type Inspected =
  | {
      readonly metadata: ObjectMeta;
      readonly status: object;
      /** What it stands for, where it is an `Object` of provider-kubernetes. */
      readonly managed?: ManagedThing;
    }
  | { readonly missing: 'NotFound' | 'Forbidden' | 'Unreachable' };

const GROUP = /^kubernetes\.(m\.)?crossplane\.io\//;

const thingSchema = z
  .object({
    apiVersion: z.string(),
    kind: z.string().min(1),
    metadata: z.object({
      name: z.string().min(1),
      namespace: z.string().optional(),
    }),
    status: z.record(z.string(), z.unknown()).optional().catch(undefined),
  })
  // Whatever a Secret holds stays in the cluster.
  .transform(({ status, ...thing }) => ({
    ...thing,
    status: thing.kind === 'Secret' ? undefined : status,
  }));

const manifestSchema = z.object({ manifest: thingSchema });
const specSchema = z.object({ forProvider: manifestSchema });
const statusSchema = z.object({ atProvider: manifestSchema });

/**
 * The thing behind an `Object`: as observed (`status.atProvider.manifest`), else as it should be
 * (`spec.forProvider.manifest`); `undefined` for other kinds.
 */
export function managedBy(object: KubernetesObject): ManagedThing | undefined {
  if (object.kind !== 'Object' || !GROUP.test(object.apiVersion)) {
    return undefined;
  }
  const observed = statusSchema.safeParse(object.status);
  if (observed.success) return observed.data.atProvider.manifest;
  const wanted = specSchema.safeParse(object.spec);
  return wanted.success ? wanted.data.forProvider.manifest : undefined;
}
