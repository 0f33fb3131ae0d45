import type { Edit, Objects } from '../api/Objects';
import type { Target, WriteContext } from '../api/types';
import { applyConfiguration } from '../fields/apply';
import { entryOf, Writer } from '../fields/managers';
import { appliedFields, ownableFields } from '../fields/owned';
import { toKubeObject } from '../meta/shape';
import { jsonPatch } from '../patch/jsonPatch';
import { mergePatch } from '../patch/mergePatch';
import { strategicMerge } from '../patch/strategicMerge';
import { findDuplicates } from '../schema/lists';
import { badRequest, invalid, unsupportedMediaType } from '../store/errors';
import { StatusError } from '../store/StatusError';
import type { KubeObject } from '../store/types';
import { mediaType, parseBody, readText } from './body';
import type { Exchange } from './Exchange';

const JSON_PATCH = 'application/json-patch+json';
const MERGE_PATCH = 'application/merge-patch+json';
const STRATEGIC = 'application/strategic-merge-patch+json';
const APPLY = 'application/apply-patch+yaml';

const PATCHES = new Map([
  [JSON_PATCH, jsonPatch],
  [MERGE_PATCH, mergePatch],
  [STRATEGIC, strategicMerge],
]);

/** PATCH of an object, or of its status: merge, JSON, strategic merge (built-in kinds) or apply. */
export async function patchObject(
  objects: Objects,
  exchange: Exchange,
  name: string,
): Promise<void> {
  const { target, namespace } = exchange.named;
  const type = mediaType(exchange.request);
  const accepted = [JSON_PATCH, MERGE_PATCH, APPLY].concat(
    target.definition.custom ? [] : [STRATEGIC],
  );
  if (!accepted.includes(type)) throw unsupportedMediaType(accepted);
  const body = parseBody(await readText(exchange.request), type, exchange.kind);
  if (type === APPLY) {
    applyObject(objects, exchange, name, body);
    return;
  }
  if (exchange.query.has('force')) throw forceNotAllowed();
  const context = exchange.writeContext;
  const patch = PATCHES.get(type)!;
  const edit: Edit = current => ({ object: patch(current, body) });
  const patched = strictlyReported(context, () =>
    objects.update(target, namespace, name, edit, context),
  );
  exchange.respond(200, patched);
}

/** An unknown field that a patch brings in is a fault of the patch (422), not of the request's form. */
function strictlyReported(
  { fieldValidation }: WriteContext,
  write: () => KubeObject,
): KubeObject {
  try {
    return write();
  } catch (error) {
    const strict =
      fieldValidation === 'Strict' &&
      error instanceof StatusError &&
      /strict decoding error/.test(error.message);
    if (!strict) throw error;
    throw invalid({ group: '', resource: '' }, '', [
      {
        reason: 'FieldValueInvalid',
        message: `Invalid value: ${error.message.replace(/^.*?: /, '')}`,
        field: 'patch',
      },
    ]);
  }
}

function applyObject(
  objects: Objects,
  exchange: Exchange,
  name: string,
  body: unknown,
): void {
  const { target, namespace } = exchange.named;
  const { query } = exchange;
  const context = exchange.writeContext;
  if (!query.get('fieldManager')) throw managerMissing();
  const configuration = toKubeObject(body, exchange.kind, target.version.name);
  configuration.metadata.name ??= name;
  if (configuration.metadata.managedFields) {
    throw badRequest('metadata.managedFields must be nil');
  }
  if (configuration.metadata.name !== name) {
    throw badRequest(
      `the name of the object (${configuration.metadata.name}) does not match the name on the URL (${name})`,
    );
  }
  checkConfiguration(target, configuration);
  const writer: Writer = {
    manager: context.manager,
    operation: 'Apply',
    subresource: target.subresource,
    apiVersion: configuration.apiVersion,
    time: objects.time(),
  };
  const schema = target.version.schema.schema;
  if (!objects.find(target, namespace, name) && !target.subresource) {
    const owned = appliedFields(ownableFields(configuration, schema));
    const created = objects.create(target, namespace, configuration, context, [
      entryOf(writer, owned),
    ]);
    exchange.respond(201, created);
    return;
  }
  const force = query.get('force') === 'true';
  const applied = objects.update(
    target,
    namespace,
    name,
    current =>
      applyConfiguration(current, configuration, schema, writer, force),
    context,
  );
  exchange.respond(200, applied);
}

/** What an apply states must be of a known kind and have known fields only, whatever the field validation. */
function checkConfiguration(
  { definition, version }: Target,
  configuration: KubeObject,
): void {
  const { apiVersion, kind, metadata } = configuration;
  if (!apiVersion || kind !== definition.kind) {
    throw badRequest(`invalid object type: ${apiVersion}, Kind=${kind}`);
  }
  const copy = structuredClone(configuration);
  const [unknown] = version.schema.prune(copy);
  const [twice] = findDuplicates(copy, version.schema.schema);
  if (!unknown && !twice) return;
  const problem = unknown
    ? `.${unknown}: field not declared in schema`
    : `.${twice.field}: duplicate entries: ${twice.message}`;
  throw new StatusError(
    500,
    '',
    `failed to create typed patch object (${metadata.namespace ?? ''}/${
      metadata.name
    }; ${apiVersion}, Kind=${kind}): ${problem}`,
  );
}

function forceNotAllowed(): StatusError {
  return invalid({ group: 'meta.k8s.io', resource: 'PatchOptions' }, '', [
    {
      reason: 'FieldValueForbidden',
      message: 'Forbidden: may not be specified for non-apply patch',
      field: 'force',
    },
  ]);
}

function managerMissing(): StatusError {
  return invalid({ group: 'meta.k8s.io', resource: 'PatchOptions' }, '', [
    {
      reason: 'FieldValueRequired',
      message: 'Required value: is required for apply patch',
      field: 'fieldManager',
    },
  ]);
}
