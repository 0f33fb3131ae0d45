import type { ServedResource } from '../registry/ResourceRegistry';

const text = (name: string) => ({
  name,
  in: 'query',
  schema: { type: 'string', uniqueItems: true },
});

const WRITE_PARAMETERS = [
  text('dryRun'),
  text('fieldManager'),
  text('fieldValidation'),
];

const LIST_PARAMETERS = [
  'labelSelector',
  'fieldSelector',
  'limit',
  'continue',
  'resourceVersion',
  'watch',
].map(text);

const PATCH_TYPES = [
  'application/apply-patch+yaml',
  'application/json-patch+json',
  'application/merge-patch+json',
];

/** The operations on a kind, with the parameters by which clients tell what the server can do. */
export function operations(
  root: string,
  { definition, version }: ServedResource,
  schemaRef: string,
) {
  const { plural, namespaced, group, kind } = definition;
  const schema = { $ref: schemaRef };
  const operation = (
    action: string,
    parameters: object[],
    types?: string[],
  ) => ({
    'x-kubernetes-action': action,
    'x-kubernetes-group-version-kind': { group, version: version.name, kind },
    parameters,
    ...(types ? { requestBody: { content: contentOf(types, schema) } } : {}),
    responses: {
      200: {
        description: 'OK',
        content: contentOf(['application/json'], schema),
      },
    },
  });
  const json = ['application/json'];
  const scope = namespaced ? `${root}/namespaces/{namespace}` : root;
  const inPath = (name: string) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  });
  const scoped = namespaced ? [inPath('namespace')] : [];
  return {
    [`${scope}/${plural}`]: {
      get: operation('list', LIST_PARAMETERS),
      post: operation('post', WRITE_PARAMETERS, json),
      delete: operation('deletecollection', LIST_PARAMETERS),
      parameters: scoped,
    },
    [`${scope}/${plural}/{name}`]: {
      get: operation('get', []),
      put: operation('put', WRITE_PARAMETERS, json),
      patch: operation(
        'patch',
        [...WRITE_PARAMETERS, text('force')],
        PATCH_TYPES,
      ),
      delete: operation('delete', [text('dryRun')], json),
      parameters: [...scoped, inPath('name')],
    },
  };
}

function contentOf(types: string[], schema: object) {
  return Object.fromEntries(types.map(type => [type, { schema }]));
}
