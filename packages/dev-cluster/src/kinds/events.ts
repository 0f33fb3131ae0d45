import type { KubeObject } from '../store/types';
import { column } from '../table/columns';
import { age } from '../table/humanDuration';
import { builtin } from './builtin';
import { at } from '../schema/paths';

const involved = (name: string) => (event: KubeObject) =>
  at(event, 'involvedObject', name) ?? '';

const INVOLVED = [
  'kind',
  'namespace',
  'name',
  'uid',
  'apiVersion',
  'resourceVersion',
];

const SELECTABLE: Record<string, (event: KubeObject) => unknown> = {
  reason: event => event.reason,
  type: event => event.type,
};
for (const name of INVOLVED) {
  SELECTABLE[`involvedObject.${name}`] = involved(name);
}

const COLUMNS = [
  column('Last Seen', (event, now) =>
    age(
      event.lastTimestamp ??
        event.eventTime ??
        event.metadata.creationTimestamp,
      now,
    ),
  ),
  column('Type', event => event.type),
  column('Reason', event => event.reason),
  column(
    'Object',
    event =>
      `${String(involved('kind')(event)).toLowerCase()}/${involved('name')(
        event,
      )}`,
  ),
  column('Message', event => event.message),
  { ...column('Name', event => event.metadata.name), priority: 1 },
];

export const events = builtin({
  kind: 'Event',
  plural: 'events',
  shortNames: ['ev'],
  columns: COLUMNS,
  rules: {
    selectable: SELECTABLE,
    validate: event => {
      const namespace = at(event, 'involvedObject', 'namespace') ?? 'default';
      if (namespace === event.metadata.namespace) return [];
      return [
        {
          reason: 'FieldValueInvalid',
          message: `Invalid value: "${namespace}": does not match event.namespace`,
          field: 'involvedObject.namespace',
        },
      ];
    },
  },
});
