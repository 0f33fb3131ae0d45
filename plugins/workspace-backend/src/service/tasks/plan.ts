import { Intent, intentOf } from '../../model/creating/intent';
import { ownerOfStorage } from '../../model/members/ownerOfStorage';
import { KubernetesObject } from '../../model/kubernetes';

/** The two resources of a name, as they are in the cluster. */
export interface Halves {
  readonly storage?: KubernetesObject;
  readonly datalab?: KubernetesObject;
}

/** What completes interrupted work, or undoes it. */
export type Step =
  | { readonly do: 'create'; readonly intent: Intent; readonly owner: string }
  | {
      readonly do: 'add-datalab';
      readonly intent: Intent;
      readonly owner: string;
    }
  | { readonly do: 'clear'; readonly intent: Intent }
  | { readonly do: 'delete'; readonly intent: Intent }
  | { readonly do: 'delete-datalab'; readonly intent: Intent }
  | { readonly do: 'withdraw'; readonly intent: Intent }
  | { readonly do: 'nothing'; readonly why?: string };

/** What the marks of two resources ask for. Whatever they leave in doubt is left alone, or undone where that loses nothing. */
export function planFor({ storage, datalab }: Halves): Step {
  const ofStorage = storage && intentOf(storage.metadata);
  const ofDatalab = datalab && intentOf(datalab.metadata);
  if (ofStorage?.verb === 'delete') {
    // Both are marked before either goes: nothing was deleted yet, and who asked was told so.
    const isAgreed =
      !datalab ||
      (ofDatalab?.verb === 'delete' && isStillOf(datalab, ofDatalab));
    return { do: isAgreed ? 'delete' : 'withdraw', intent: ofStorage };
  }
  if (ofDatalab?.verb === 'delete') {
    return storage && !ofStorage
      ? { do: 'withdraw', intent: ofDatalab }
      : { do: 'delete-datalab', intent: ofDatalab };
  }
  // Finalizers may hold it for long: a Datalab that is made or kept now would be left alone with the name.
  if (storage?.metadata.deletionTimestamp) return { do: 'nothing' };
  const intent = ofStorage ?? ofDatalab;
  if (!intent) return planWithoutIntent({ storage, datalab });
  if (storage && datalab) return { do: 'clear', intent };
  const owner = intent.owner ?? ownerIn(datalab);
  return owner
    ? { do: 'create', intent, owner }
    : { do: 'nothing', why: 'its mark does not say who is to own it' };
}

/** A Storage that was created where there could be no Datalab says whose that is to be. */
function planWithoutIntent({ storage, datalab }: Halves): Step {
  const owner = storage && ownerOfStorage(storage.metadata);
  if (owner === undefined) return { do: 'nothing' };
  const intent: Intent = { verb: 'create', by: owner, owner };
  return datalab
    ? { do: 'clear', intent }
    : { do: 'add-datalab', intent, owner };
}

/** Who asked may have no say since the workspace was handed over. */
function isStillOf(datalab: KubernetesObject, { owner }: Intent): boolean {
  return owner === undefined || owner === ownerIn(datalab);
}

/** Who stands first in a Datalab. */
export function ownerIn(
  datalab: KubernetesObject | undefined,
): string | undefined {
  const { users } = (datalab?.spec ?? {}) as { users?: unknown };
  const [owner] = Array.isArray(users) ? users : [];
  return typeof owner === 'string' && owner ? owner : undefined;
}

/**
 * When the youngest mark was made, in milliseconds; `undefined` where a mark says nothing that could be: a creation's
 * began when its object was made.
 */
export function beganAt(halves: Halves, now: number): number | undefined {
  const times = [halves.storage, halves.datalab].flatMap(object => {
    const intent = object && intentOf(object.metadata);
    if (!intent) return [];
    const made =
      intent.verb === 'create' ? object.metadata.creationTimestamp : undefined;
    return [Date.parse(intent.at ?? made ?? '')];
  });
  const youngest = Math.max(...times);
  return youngest <= now ? youngest : undefined;
}
