import type { KubeObject } from '../store/types';
import { column } from '../table/columns';
import { age } from '../table/humanDuration';
import { builtin } from './builtin';
import { at } from '../schema/paths';

const involved = (name: string) => (event: KubeObject) =>
  at(event, 'involvedObject', name) ?? at(event, 'regarding', name) ?? '';

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
  SELECTABLE[`regarding.${name}`] = involved(name);
}

const COLUMNS = [
  column('Last Seen', event =>
    age(
      event.lastTimestamp ??
        event.eventTime ??
        event.deprecatedLastTimestamp ??
        event.metadata.creationTimestamp,
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
  column('Message', event => event.message ?? event.note),
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

/** The members of an Event that have another name in `events.k8s.io/v1`: there → core. */
const RENAMED: Record<string, string> = {
  note: 'message',
  regarding: 'involvedObject',
  reportingController: 'reportingComponent',
  deprecatedSource: 'source',
  deprecatedFirstTimestamp: 'firstTimestamp',
  deprecatedLastTimestamp: 'lastTimestamp',
  deprecatedCount: 'count',
};

const BACK = Object.fromEntries(
  Object.entries(RENAMED).map(([there, core]) => [core, there]),
);

function rename(
  event: KubeObject,
  names: Record<string, string>,
  apiVersion: string,
): KubeObject {
  const members = Object.entries(event).map(([name, value]) => [
    names[name] ?? name,
    value,
  ]);
  return { ...(Object.fromEntries(members) as KubeObject), apiVersion };
}

export const eventsV1 = builtin({
  group: 'events.k8s.io',
  kind: 'Event',
  plural: 'events',
  shortNames: ['ev'],
  columns: COLUMNS,
  rules: { selectable: SELECTABLE },
  alias: {
    of: events,
    toStored: event => rename(event, RENAMED, 'v1'),
    fromStored: event => rename(event, BACK, 'events.k8s.io/v1'),
  },
});
