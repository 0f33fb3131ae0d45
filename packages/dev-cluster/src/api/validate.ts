import { newFinalizerProblems, validateMeta } from '../meta/validate';
import { invalid } from '../store/errors';
import type { KubeObject } from '../store/types';
import type { Target } from './types';

/** Throws 422 with everything that is wrong with an object (changed from an older one, on an update). */
export function validate(
  { definition, version }: Target,
  object: KubeObject,
  old?: KubeObject,
): void {
  const causes = [
    ...validateMeta(object),
    ...(old ? newFinalizerProblems(object.metadata, old.metadata) : []),
    ...(version.schema?.validateShape(object) ?? []),
    ...(definition.rules.validate?.(object, old) ?? []),
  ];
  causes.push(...(version.schema?.validateRules(object, old, causes) ?? []));
  if (causes.length > 0) {
    throw invalid(
      { group: definition.group, resource: definition.kind },
      object.metadata.name ?? '',
      causes,
    );
  }
}
