import { quote } from '../schema/causes';
import type { StatusCause } from '../store/StatusError';
import type { KubeObject, ObjectMeta } from '../store/types';
import {
  labelProblem,
  labelValueProblem,
  qualifiedNameProblem,
  subdomainProblem,
} from './names';

const ANNOTATIONS_LIMIT = 256 * 1024;

/** What is wrong with the metadata of an object of any kind. */
export function validateMeta(object: KubeObject): StatusCause[] {
  const { metadata } = object;
  return [
    ...nameProblems(object),
    ...labelProblems(metadata.labels ?? {}),
    ...annotationProblems(metadata.annotations ?? {}),
    ...finalizerProblems(metadata.finalizers ?? []),
  ];
}

function nameProblems({ kind, metadata }: KubeObject): StatusCause[] {
  const { name } = metadata;
  if (!name) {
    return [
      {
        reason: 'FieldValueRequired',
        message: 'Required value: name or generateName is required',
        field: 'metadata.name',
      },
    ];
  }
  const problem =
    kind === 'Namespace' ? labelProblem(name) : nameProblem(kind, name);
  return problem ? [wrong('metadata.name', name, problem)] : [];
}

/** RBAC names are path segments, such as `system:admin`. */
function nameProblem(kind: string, name: string): string | undefined {
  return /^(Cluster)?Role(Binding)?$/.test(kind) && !/[/%]/.test(name)
    ? undefined
    : subdomainProblem(name);
}

function labelProblems(labels: Record<string, string>): StatusCause[] {
  return Object.entries(labels).flatMap(([key, value]) => {
    const ofKey = qualifiedNameProblem(key);
    const ofValue = labelValueProblem(value);
    return [
      ...(ofKey ? [wrong('metadata.labels', key, ofKey)] : []),
      ...(ofValue ? [wrong('metadata.labels', value, ofValue)] : []),
    ];
  });
}

function annotationProblems(
  annotations: Record<string, string>,
): StatusCause[] {
  const causes = Object.keys(annotations).flatMap(key => {
    const problem = qualifiedNameProblem(key.toLowerCase());
    return problem ? [wrong('metadata.annotations', key, problem)] : [];
  });
  const bytes = Object.entries(annotations)
    .flat()
    .reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > ANNOTATIONS_LIMIT) {
    causes.push({
      reason: 'FieldValueTooLong',
      message: `Too long: may not be more than ${ANNOTATIONS_LIMIT} bytes`,
      field: 'metadata.annotations',
    });
  }
  return causes;
}

function finalizerProblems(finalizers: string[]): StatusCause[] {
  return finalizers.flatMap(name => {
    const problem = qualifiedNameProblem(name);
    return problem ? [wrong('metadata.finalizers', name, problem)] : [];
  });
}

/** New finalizers are refused once an object is being deleted. */
export function newFinalizerProblems(
  next: ObjectMeta,
  old: ObjectMeta,
): StatusCause[] {
  if (!old.deletionTimestamp) return [];
  const added = (next.finalizers ?? []).filter(
    name => !old.finalizers?.includes(name),
  );
  if (added.length === 0) return [];
  return [
    {
      reason: 'FieldValueForbidden',
      message: `Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{${added
        .map(quote)
        .join(', ')}}`,
      field: 'metadata.finalizers',
    },
  ];
}

function wrong(field: string, value: string, problem: string): StatusCause {
  return {
    reason: 'FieldValueInvalid',
    message: `Invalid value: ${quote(value)}: ${problem}`,
    field,
  };
}
