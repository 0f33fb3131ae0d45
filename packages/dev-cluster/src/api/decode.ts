import { toKubeObject } from '../meta/shape';
import { isObject, JsonObject } from '../schema/types';
import { badRequest, invalid } from '../store/errors';
import type { KubeObject } from '../store/types';
import type { Target, WriteContext } from './types';

/**
 * What a writer gave, as an object of the kind: named, pruned and with defaults. Throws 400 for wrong versions and
 * shapes and (when asked to be strict) unknown fields, 422 for a wrong kind.
 */
export function decode(
  target: Target,
  input: unknown,
  context: WriteContext,
): KubeObject {
  const { definition, version } = target;
  const { kind, group, custom } = definition;
  const object = toKubeObject(
    custom ? input : withoutNulls(input),
    kind,
    version.name,
  );
  const apiVersion = group ? `${group}/${version.name}` : version.name;
  object.apiVersion ??= apiVersion;
  object.kind ??= kind;
  checkType(target, object, apiVersion);
  reportUnknown(version.schema.prune(object), target, context);
  version.schema.applyDefaults(object);
  if (!custom) checkTypes(target, object);
  return object;
}

function checkType(target: Target, object: KubeObject, apiVersion: string) {
  const { kind, group, custom } = target.definition;
  if (object.apiVersion !== apiVersion) {
    throw badRequest(
      `the API version in the data (${object.apiVersion}) does not match the expected API version (${apiVersion})`,
    );
  }
  if (object.kind !== kind) {
    if (!custom) {
      throw badRequest(
        `${object.kind} in version "${target.version.name}" cannot be handled as a ${kind}`,
      );
    }
    throw invalid(
      { group, resource: object.kind },
      object.metadata.name ?? '',
      [
        {
          reason: 'FieldValueInvalid',
          message: `Invalid value: "${object.kind}": must be ${kind}`,
          field: 'kind',
        },
      ],
    );
  }
}

function reportUnknown(
  unknown: string[],
  { definition, version }: Target,
  { fieldValidation, warn }: WriteContext,
): void {
  const found = unknown.sort().map(path => `unknown field "${path}"`);
  if (found.length === 0) return;
  if (fieldValidation === 'Warn') found.forEach(warn);
  if (fieldValidation !== 'Strict') return;
  throw badRequest(
    `${definition.kind} in version "${version.name}" cannot be handled as a ${
      definition.kind
    }: strict decoding error: ${found.join(', ')}`,
  );
}

/** Built-in kinds are decoded into typed structures: a wrong type is a 400, before anything is validated. */
function checkTypes({ definition, version }: Target, object: KubeObject): void {
  const problem = version.schema
    .validateShape(object)
    .find(({ reason }) => reason === 'FieldValueTypeInvalid');
  if (!problem) return;
  throw badRequest(
    `${definition.kind} in version "${version.name}" cannot be handled as a ${definition.kind}: ${problem.field}: ${problem.message}`,
  );
}

/** In built-in kinds a null is the same as nothing. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    if (member !== null) kept[name] = withoutNulls(member);
  }
  return kept;
}
