import { ConflictError } from '@backstage/errors';
import { fieldsOf } from './foreign';
import { Edit, KubernetesObject } from './kubernetes';

/** The spec of a foreign object, whatever is in it. */
export type Spec = Readonly<Record<string, unknown>>;

/**
 * An edit of an object's spec: what `change` does not name survives.
 *
 * @throws (the edit) ConflictError for an object that is being deleted, and whatever `change` throws
 */
export function editSpec(change: (spec: Spec) => Spec): Edit {
  return current => {
    assertStays(current);
    const spec = fieldsOf(current.spec);
    return { ...current, spec: { ...spec, ...change(spec) } };
  };
}

/** The parts of an object that people decide about. */
export interface Content {
  readonly spec: Spec;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * An edit of an object's spec and annotations: what `change` does not name survives, an annotation or a field of the
 * spec that it names as `undefined` goes.
 *
 * @throws (the edit) like {@link editSpec}
 */
export function editContent(
  change: (content: Content) => {
    readonly spec?: Spec;
    readonly annotations?: Readonly<Record<string, string | undefined>>;
  },
): Edit {
  return current => {
    assertStays(current);
    const { metadata } = current;
    const spec = fieldsOf(current.spec);
    const annotations = metadata.annotations ?? {};
    const changed = change({ spec, annotations });
    return {
      ...current,
      ...(changed.spec && { spec: merged(spec, changed.spec) }),
      ...(changed.annotations && {
        metadata: {
          ...metadata,
          annotations: merged(annotations, changed.annotations),
        },
      }),
    };
  };
}

function merged<T>(
  fields: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, T | undefined>>,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries<T | undefined>({ ...fields, ...changes }).filter(
      (entry): entry is [string, T] => entry[1] !== undefined,
    ),
  );
}

/** The elements of a foreign list; none where it is no list. */
export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function assertStays({ kind, metadata }: KubernetesObject): void {
  if (metadata.deletionTimestamp) {
    throw new ConflictError(
      `${kind} '${metadata.name}' is being deleted and can no longer be changed`,
    );
  }
}

/** Edits of the same object as one; none where there is none. */
export function inTurn(...edits: (Edit | undefined)[]): Edit | undefined {
  const given = edits.flatMap(edit => edit ?? []);
  if (given.length < 2) return given[0];
  return current => {
    const edited = given.reduce(
      (object, edit) => edit(object) ?? object,
      current,
    );
    return edited === current ? undefined : edited;
  };
}
