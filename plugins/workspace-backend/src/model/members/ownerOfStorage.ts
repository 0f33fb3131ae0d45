import { memberNameProblem } from '@eoepca/backstage-plugin-workspace-common';
import { OWNER_ANNOTATION } from '../annotations';
import { clearIntent, Intent } from '../creating/intent';
import { DatalabResource } from '../resources';
import { Edit } from '../kubernetes';

type Members = DatalabResource['members'];

interface Annotated {
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Who owns a workspace whose Datalab is still to be made; `undefined` where its Storage names nobody. */
export function ownerOfStorage({ annotations }: Annotated): string | undefined {
  const owner = annotations?.[OWNER_ANNOTATION];
  return owner !== undefined && !memberNameProblem(owner) ? owner : undefined;
}

/** The members of a workspace: its Datalab's; without one, the owner whom the Storage names. */
export function workspaceMembers(
  storage: Annotated | undefined,
  datalab: { readonly members: Members } | undefined,
): Members {
  if (datalab) return datalab.members;
  const owner = storage && ownerOfStorage(storage);
  return owner === undefined ? [] : [{ name: owner, role: 'owner' }];
}

/** Says that a Storage is created, and that the workspace belongs to this owner until it has a Datalab. */
export function awaitDatalab(intent: Intent, owner: string): Edit {
  return current => {
    const created = clearIntent(intent)(current);
    if (!created) return undefined;
    const annotations = {
      ...created.metadata.annotations,
      [OWNER_ANNOTATION]: owner,
    };
    return { ...created, metadata: { ...created.metadata, annotations } };
  };
}

/** Drops the owner from a Storage: the Datalab says who that is. */
export const forgetOwner: Edit = current => {
  const { [OWNER_ANNOTATION]: owner, ...annotations } =
    current.metadata.annotations ?? {};
  return owner === undefined
    ? undefined
    : { ...current, metadata: { ...current.metadata, annotations } };
};
