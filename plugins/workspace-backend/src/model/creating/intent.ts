import { z } from 'zod';
import { OWN_PREFIX } from '../annotations';
import { newDetailsSchema } from './newDetails';
import { Edit, ObjectMeta } from '../kubernetes';

/**
 * Our annotation on both resources of a workspace while it is being created or deleted: what is going on, and by
 * whom. One that stays behind tells that the work was interrupted, and what would complete it.
 */
export const INTENT_ANNOTATION = `${OWN_PREFIX}intent`;

const intentSchema = z.object({
  verb: z.enum(['create', 'delete']),
  by: z.string().min(1),
  /** When it began; marks of earlier versions do not say. */
  at: z.iso.datetime({ offset: true }).optional().catch(undefined),
  /** Who is to own what is created; who owned what is to be deleted. */
  owner: z.string().min(1).optional().catch(undefined),
  /** What is created, beside name and owner: whoever completes it must know. */
  details: newDetailsSchema.optional().catch(undefined),
});

/** A creation or deletion in progress. */
export type Intent = Readonly<z.infer<typeof intentSchema>>;

/** The annotation that says so. */
export function intentAnnotation(intent: Intent): Record<string, string> {
  return { [INTENT_ANNOTATION]: JSON.stringify(intent) };
}

/** Where the annotation is. */
type Annotated = Pick<ObjectMeta, 'annotations'>;

/** What is going on with an object; `undefined` when nothing is, or nothing that we know how to read. */
export function intentOf({ annotations }: Annotated): Intent | undefined {
  const text = annotations?.[INTENT_ANNOTATION];
  if (text === undefined) {
    return undefined;
  }
  try {
    return intentSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether an object is part of just this work. */
export function hasIntent(
  object: { metadata: Annotated } | undefined,
  intent: Intent,
): boolean {
  const found = object && intentOf(object.metadata);
  return found?.verb === intent.verb && found.by === intent.by;
}

/**
 * Crossplane's own: composes nothing of a resource while it is there. A Storage has it while it is being created, until
 * its names are nobody else's.
 */
const PAUSED = { 'crossplane.io/paused': 'true' };

/** Whether Crossplane lets a resource be. */
export function isPaused({ annotations }: Annotated): boolean {
  return annotations?.['crossplane.io/paused'] === 'true';
}

/** The annotations of a Storage that is being created: what providers derive from its name may be another's yet. */
export function tentativeAnnotations(intent: Intent): Record<string, string> {
  return { ...intentAnnotation(intent), ...PAUSED };
}

/** Marks an object as part of some work. */
export function markIntent(intent: Intent): Edit {
  return current => ({
    ...current,
    metadata: {
      ...current.metadata,
      annotations: {
        ...current.metadata.annotations,
        ...intentAnnotation(intent),
      },
    },
  });
}

/** Says that just this work on an object is done; one that was created is composed from now on. */
export function clearIntent(intent: Intent): Edit {
  return current => {
    if (!hasIntent(current, intent)) {
      return undefined;
    }
    const finished = [
      INTENT_ANNOTATION,
      ...(intent.verb === 'create' ? Object.keys(PAUSED) : []),
    ];
    const annotations = Object.fromEntries(
      Object.entries(current.metadata.annotations ?? {}).filter(
        ([key]) => !finished.includes(key),
      ),
    );
    return { ...current, metadata: { ...current.metadata, annotations } };
  };
}
