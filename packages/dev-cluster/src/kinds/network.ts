import { isObject } from '../schema/types';
import type { KubeObject } from '../store/types';
import { column, namedColumns } from '../table/columns';
import { builtin } from './builtin';
import { at, listAt, textAt } from '../schema/paths';

/** What the API server fills into a Service; nothing routes to it, so no address is given out. */
function prepareService(service: KubeObject): void {
  const spec = isObject(service.spec) ? service.spec : {};
  service.spec = {
    type: 'ClusterIP',
    sessionAffinity: 'None',
    ...spec,
    ports: listAt(spec, 'ports')
      .filter(isObject)
      .map(port => ({ protocol: 'TCP', targetPort: port.port, ...port })),
  };
  service.status ??= { loadBalancer: {} };
}

const services = builtin({
  kind: 'Service',
  plural: 'services',
  shortNames: ['svc'],
  categories: ['all'],
  status: true,
  columns: namedColumns(
    column('Type', service => textAt(service, 'spec', 'type')),
    column('Cluster-IP', service => textAt(service, 'spec', 'clusterIP')),
    column('External-IP', () => '<none>'),
    column(
      'Port(s)',
      service =>
        listAt(service, 'spec', 'ports')
          .map(port => `${at(port, 'port')}/${at(port, 'protocol')}`)
          .join(',') || '<none>',
    ),
  ),
  rules: {
    prepare: prepareService,
    validate: ({ spec }) =>
      listAt(spec, 'ports').length > 0 ||
      at(spec, 'type') === 'ExternalName' ||
      at(spec, 'clusterIP') === 'None'
        ? []
        : [
            {
              reason: 'FieldValueRequired',
              message: 'Required value',
              field: 'spec.ports',
            },
          ],
  },
});

const ingresses = builtin({
  group: 'networking.k8s.io',
  kind: 'Ingress',
  plural: 'ingresses',
  shortNames: ['ing'],
  status: true,
  generation: true,
  columns: namedColumns(
    column('Class', ingress => textAt(ingress, 'spec', 'ingressClassName')),
    column(
      'Hosts',
      ingress =>
        listAt(ingress, 'spec', 'rules')
          .map(rule => at(rule, 'host') ?? '*')
          .join(',') || '*',
    ),
  ),
});

export const network = [
  services,
  ingresses,
  builtin({ kind: 'Endpoints', plural: 'endpoints', shortNames: ['ep'] }),
  builtin({
    group: 'discovery.k8s.io',
    kind: 'EndpointSlice',
    plural: 'endpointslices',
  }),
  builtin({
    group: 'networking.k8s.io',
    kind: 'NetworkPolicy',
    plural: 'networkpolicies',
    shortNames: ['netpol'],
    generation: true,
  }),
];
