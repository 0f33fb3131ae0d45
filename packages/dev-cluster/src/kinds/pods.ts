import { at, countAt, listAt, textAt } from '../schema/paths';
import { column, namedColumns } from '../table/columns';
import { builtin } from './builtin';

export const pods = builtin({
  kind: 'Pod',
  plural: 'pods',
  shortNames: ['po'],
  categories: ['all'],
  status: true,
  generation: true,
  columns: namedColumns(
    column('Ready', pod => {
      const statuses = listAt(pod, 'status', 'containerStatuses');
      const ready = statuses.filter(s => at(s, 'ready') === true).length;
      return `${ready}/${listAt(pod, 'spec', 'containers').length}`;
    }),
    column('Status', pod =>
      pod.metadata.deletionTimestamp
        ? 'Terminating'
        : textAt(pod, 'status', 'phase'),
    ),
    column('Restarts', pod =>
      String(
        listAt(pod, 'status', 'containerStatuses').reduce<number>(
          (sum, status) => sum + countAt(status, 'restartCount'),
          0,
        ),
      ),
    ),
  ),
  rules: {
    selectable: {
      'status.phase': pod => at(pod, 'status', 'phase') ?? '',
      'status.podIP': pod => at(pod, 'status', 'podIP') ?? '',
      'spec.nodeName': pod => at(pod, 'spec', 'nodeName') ?? '',
      'spec.serviceAccountName': pod =>
        at(pod, 'spec', 'serviceAccountName') ?? '',
      'spec.restartPolicy': pod => at(pod, 'spec', 'restartPolicy') ?? '',
    },
    prepare: (pod, old) => {
      if (!old) pod.status = { phase: 'Pending', qosClass: 'BestEffort' };
    },
  },
});
