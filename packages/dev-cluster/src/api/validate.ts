import { newFinalizerProblems, validateMeta } from '../meta/validate';
import { withoutOldProblems } from '../schema/ratchet';
import { invalid } from '../store/errors';
import type { StatusCause } from '../store/StatusError';
import type { KubeObject } from '../store/types';
import type { Target } from './types';

/** Throws 422 with everything that is wrong with an object (changed from an older one, on an update). */
export function validate(
  { definition, version }: Target,
  object: KubeObject,
  old?: KubeObject,
): void {
  const { schema } = version;
  const blamed = (problems: StatusCause[]) =>
    old ? withoutOldProblems(problems, object, old, schema.schema) : problems;
  const causes = [
    ...validateMeta(object),
    ...(old ? newFinalizerProblems(object.metadata, old.metadata) : []),
    ...blamed(schema.validateShape(object)),
    ...(definition.rules.validate?.(object, old) ?? []),
  ];
  causes.push(...blamed(schema.validateRules(object, old, causes)));
  if (causes.length > 0) {
    throw invalid(
      { group: definition.group, resource: definition.kind },
      object.metadata.name ?? '',
      causes,
    );
  }
}
