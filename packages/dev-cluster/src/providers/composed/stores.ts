import type { Datalab } from '../resources';
import { EACH_STORE_PROVIDER, Part } from '../storeTypes';
import { Composed, managing, observing } from './types';

/** Databases and stores of a Datalab: what their operators are given, and what of theirs is looked at. */
export function composeStores({ object, spec }: Datalab): Composed[] {
  const workspace = object.metadata.name;
  return EACH_STORE_PROVIDER.flatMap(([type, provider]) => {
    const { nameOf = name => name } = provider;
    const stores = Object.entries(spec.stores[type]);
    const once = stores.length > 0 ? provider.once ?? [] : [];
    return [
      ...stores.flatMap(([store, { storage }]) => [
        ...provider
          .managed(store)
          .map(part => managed(part, workspace, `${workspace}-${store}`)),
        managed(
          [...provider.operated, nameOf(store)],
          workspace,
          `${workspace}-${store}`,
          { storage },
        ),
        ...provider
          .observed(store)
          .map(([id, apiVersion, kind, name]) =>
            observing(
              `${id}-${workspace}-${store}`,
              apiVersion,
              kind,
              name,
              workspace,
            ),
          ),
      ]),
      ...once.map(part => managed(part, workspace, workspace)),
    ];
  });
}

function managed(
  [id, apiVersion, kind, name]: Part,
  namespace: string,
  owner: string,
  spec?: { storage: string },
): Composed {
  return managing(`${id}-${owner}`, {
    apiVersion,
    kind,
    metadata: { name, namespace },
    ...(spec && { spec }),
  });
}
