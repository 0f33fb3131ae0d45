import type { StructuralSchema } from '../schema/types';

const STRING: StructuralSchema = { type: 'string', nullable: true };
const TEXT_MAP: StructuralSchema = {
  type: 'object',
  nullable: true,
  additionalProperties: { type: 'string' },
};
const COUNT: StructuralSchema = { type: 'integer', nullable: true };

/** `metadata` of every object. */
export const OBJECT_META: StructuralSchema = {
  type: 'object',
  properties: {
    name: STRING,
    generateName: STRING,
    namespace: STRING,
    selfLink: STRING,
    uid: STRING,
    resourceVersion: STRING,
    generation: COUNT,
    creationTimestamp: STRING,
    deletionTimestamp: STRING,
    deletionGracePeriodSeconds: COUNT,
    labels: TEXT_MAP,
    annotations: TEXT_MAP,
    ownerReferences: {
      type: 'array',
      nullable: true,
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['uid'],
      items: {
        type: 'object',
        required: ['apiVersion', 'kind', 'name', 'uid'],
        properties: {
          apiVersion: { type: 'string' },
          kind: { type: 'string' },
          name: { type: 'string' },
          uid: { type: 'string' },
          controller: { type: 'boolean', nullable: true },
          blockOwnerDeletion: { type: 'boolean', nullable: true },
        },
      },
    },
    finalizers: {
      type: 'array',
      nullable: true,
      items: { type: 'string' },
      'x-kubernetes-list-type': 'set',
    },
    managedFields: {
      type: 'array',
      nullable: true,
      items: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
    },
  },
};

/** A kind's own schema with what every object has besides. */
export function withTypeAndMeta(schema: StructuralSchema): StructuralSchema {
  return {
    ...schema,
    type: 'object',
    properties: {
      ...schema.properties,
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: {
        ...OBJECT_META,
        properties: {
          ...OBJECT_META.properties,
          ...schema.properties?.metadata?.properties,
        },
      },
    },
  };
}
