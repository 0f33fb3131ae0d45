import { timestamp } from '../store/clock';
import { marks } from '../providers/ComposedObjects';
import { composeDatalab } from '../providers/composed/datalab';
import { stateOf } from '../providers/composed/state';
import { composeStorage } from '../providers/composed/storage';
import { updateConditions } from '../providers/conditions';
import { faultOf, unknownUsers } from '../providers/faults';
import { parseDatalab, parseStorage } from '../providers/resources';
import type { KubeObject } from '../store/types';

/**
 * What the providers compose of a Storage or Datalab, in the order of `resourceRefs`, all of it ready but what the faults in
 * its annotation say: for clusters where no provider runs.
 */
export function compositionOf(owner: KubeObject): KubeObject[] {
  const now = new Date();
  const unknown = unknownUsers(owner);
  const composed =
    owner.kind === 'Storage'
      ? composeStorage(parseStorage(owner), { storages: [], now })
      : composeDatalab(parseDatalab(owner), { storageSecret: true });
  return composed.map(each => {
    const { apiVersion, kind, spec, manifest } = each;
    const state = stateOf(each, true, faultOf(owner, each.resource), unknown);
    return {
      apiVersion,
      kind,
      metadata: {
        ...marks(owner, each),
        namespace: owner.metadata.namespace,
      },
      spec,
      status: {
        conditions: updateConditions(
          [],
          state.conditions,
          timestamp(now.getTime()),
        ),
        ...(manifest && {
          atProvider: { manifest: { ...manifest, status: state.status } },
        }),
      },
    } as KubeObject;
  });
}
