import { configKeyProblem } from '../meta/names';
import { quote } from '../schema/causes';
import { isObject } from '../schema/types';
import { badRequest } from '../store/errors';
import type { StatusCause } from '../store/StatusError';
import type { KubeObject } from '../store/types';
import { column, namedColumns } from '../table/columns';
import { builtin, fields, TEXT_MAP } from './builtin';
import { at } from '../schema/paths';

const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Writes `stringData` into `data`, and refuses what is no base64, as decoding into bytes does. */
function encodeStringData(object: KubeObject): void {
  const { stringData } = object;
  delete object.stringData;
  const data = isObject(object.data) ? object.data : {};
  for (const value of Object.values(data)) {
    if (!BASE64.test(String(value))) {
      throw badRequest(
        'Secret in version "v1" cannot be handled as a Secret: illegal base64 data at input byte 0',
      );
    }
  }
  if (isObject(stringData)) {
    for (const [key, text] of Object.entries(stringData)) {
      data[key] = Buffer.from(String(text)).toString('base64');
    }
    object.data = data;
  }
}

function keyProblems(object: KubeObject): StatusCause[] {
  return ['data', 'binaryData'].flatMap(field =>
    Object.keys(at(object, field) ?? {}).flatMap(key => {
      const problem = configKeyProblem(key);
      if (!problem) return [];
      return [
        {
          reason: 'FieldValueInvalid',
          message: `Invalid value: ${quote(key)}: ${problem}`,
          field: `${field}[${key}]`,
        },
      ];
    }),
  );
}

/** Changes to the content of an object that is marked as immutable. */
function immutableProblems(
  object: KubeObject,
  old?: KubeObject,
): StatusCause[] {
  if (old?.immutable !== true) return [];
  return ['data', 'binaryData', 'immutable'].flatMap(field =>
    JSON.stringify(object[field]) === JSON.stringify(old[field])
      ? []
      : [
          {
            reason: 'FieldValueForbidden',
            message: 'Forbidden: field is immutable when `immutable` is set',
            field,
          },
        ],
  );
}

function countKeys(object: KubeObject): number {
  return ['data', 'binaryData'].reduce(
    (sum, field) => sum + Object.keys(at(object, field) ?? {}).length,
    0,
  );
}

export const secrets = builtin({
  kind: 'Secret',
  plural: 'secrets',
  schema: fields({
    data: TEXT_MAP,
    stringData: TEXT_MAP,
    immutable: { type: 'boolean' },
    type: { type: 'string', default: 'Opaque' },
  }),
  columns: namedColumns(
    column('Type', object => object.type),
    column('Data', countKeys),
  ),
  rules: {
    selectable: { type: object => object.type },
    prepare: encodeStringData,
    validate: (object, old) => [
      ...keyProblems(object),
      ...immutableProblems(object, old),
      ...(old && old.type !== object.type
        ? [
            {
              reason: 'FieldValueInvalid',
              message: `Invalid value: ${quote(
                object.type,
              )}: field is immutable`,
              field: 'type',
            },
          ]
        : []),
    ],
  },
});

export const configMaps = builtin({
  kind: 'ConfigMap',
  plural: 'configmaps',
  shortNames: ['cm'],
  schema: fields({
    data: TEXT_MAP,
    binaryData: TEXT_MAP,
    immutable: { type: 'boolean' },
  }),
  columns: namedColumns(column('Data', countKeys)),
  rules: {
    validate: (object, old) => [
      ...keyProblems(object),
      ...immutableProblems(object, old),
    ],
  },
});
