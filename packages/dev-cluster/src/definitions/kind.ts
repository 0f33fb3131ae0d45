import { builtin } from '../kinds/builtin';
import { at } from '../schema/paths';
import { isObject, JsonObject } from '../schema/types';
import type { StatusCause } from '../store/StatusError';
import type { KubeObject } from '../store/types';
import { NAME, column } from '../table/columns';
import { CustomResourceDefinition, customResourceDefinition } from './parse';
import { toDefinition } from './toDefinition';

/** Fills in names and marks the definition as accepted at once: there is nothing to wait for. */
function prepare(object: KubeObject): void {
  const { spec } = object;
  if (!isObject(spec) || !isObject(spec.names)) return;
  const { names } = spec;
  const kind = String(names.kind ?? '');
  names.singular ??= kind.toLowerCase();
  names.listKind ??= `${kind}List`;
  spec.conversion ??= { strategy: 'None' };
  const stored = Array.isArray(spec.versions)
    ? spec.versions.find(version => at(version, 'storage') === true)
    : undefined;
  object.status = {
    acceptedNames: names,
    conditions: conditions(object),
    storedVersions: [at(stored, 'name') ?? ''],
  };
}

function conditions(object: KubeObject): JsonObject[] {
  const known = at(object, 'status', 'conditions');
  if (Array.isArray(known) && known.length > 0) return known;
  const lastTransitionTime = object.metadata.creationTimestamp;
  return [
    {
      type: 'NamesAccepted',
      status: 'True',
      reason: 'NoConflicts',
      message: 'no conflicts found',
      lastTransitionTime,
    },
    {
      type: 'Established',
      status: 'True',
      reason: 'InitialNamesAccepted',
      message: 'the initial names have been accepted',
      lastTransitionTime,
    },
  ];
}

function validate(object: KubeObject): StatusCause[] {
  const parsed = customResourceDefinition.safeParse(object);
  if (!parsed.success) {
    return parsed.error.issues.map(issue => ({
      reason:
        issue.input === undefined ? 'FieldValueRequired' : 'FieldValueInvalid',
      message: issue.message,
      field: issue.path.join('.'),
    }));
  }
  return [...nameProblems(parsed.data), ...versionProblems(parsed.data)];
}

function nameProblems({
  metadata,
  spec,
}: CustomResourceDefinition): StatusCause[] {
  const expected = `${spec.names.plural}.${spec.group}`;
  if (metadata.name === expected) return [];
  return [
    {
      reason: 'FieldValueInvalid',
      message: `Invalid value: "${metadata.name}": must be spec.names.plural+"."+spec.group`,
      field: 'metadata.name',
    },
  ];
}

function versionProblems(definition: CustomResourceDefinition): StatusCause[] {
  const { versions } = definition.spec;
  if (versions.filter(({ storage }) => storage).length !== 1) {
    return [
      {
        reason: 'FieldValueInvalid',
        message:
          'Invalid value: must have exactly one version marked as storage version',
        field: 'spec.versions',
      },
    ];
  }
  try {
    toDefinition(definition);
    return [];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [
      {
        reason: 'FieldValueInvalid',
        message: `Invalid value: schema does not compile: ${detail}`,
        field: 'spec.versions',
      },
    ];
  }
}

export const customResourceDefinitions = builtin({
  group: 'apiextensions.k8s.io',
  kind: 'CustomResourceDefinition',
  plural: 'customresourcedefinitions',
  shortNames: ['crd', 'crds'],
  categories: ['api-extensions'],
  namespaced: false,
  status: true,
  generation: true,
  columns: [
    NAME,
    column('Created At', object => object.metadata.creationTimestamp, {
      type: 'date',
    }),
  ],
  rules: { prepare, validate },
});
