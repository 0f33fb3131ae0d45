import { isObject } from '../schema/types';
import { column, namedColumns } from '../table/columns';
import { builtin, fields } from './builtin';
import { at, textAt } from '../schema/paths';

export const namespaces = builtin({
  kind: 'Namespace',
  plural: 'namespaces',
  shortNames: ['ns'],
  namespaced: false,
  status: true,
  schema: fields({
    spec: fields({ finalizers: { type: 'array', items: { type: 'string' } } }),
    status: fields({
      phase: { type: 'string' },
      conditions: {
        type: 'array',
        items: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
      },
    }),
  }),
  columns: namedColumns(
    column('Status', object => textAt(object, 'status', 'phase')),
  ),
  rules: {
    selectable: { 'status.phase': object => at(object, 'status', 'phase') },
    prepare: (object, old) => {
      const { metadata } = object;
      metadata.labels = {
        ...metadata.labels,
        'kubernetes.io/metadata.name': metadata.name,
      };
      object.spec = old ? object.spec ?? {} : { finalizers: ['kubernetes'] };
      object.status = {
        ...(isObject(object.status) ? object.status : {}),
        phase: metadata.deletionTimestamp ? 'Terminating' : 'Active',
      };
    },
  },
});
