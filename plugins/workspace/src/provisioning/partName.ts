import {
  isStoreType,
  UnreadyPart,
} from '@eoepca/backstage-plugin-workspace-common';
import { Texts } from '../components';

/** What a part is called; composed objects by their kind, which platform admins know. */
export function partName(
  t: Texts,
  { kind, name, of }: Pick<UnreadyPart, 'kind' | 'name' | 'of'>,
): string {
  if (!of) {
    switch (kind) {
      case 'Storage':
      case 'Datalab':
      case 'Credentials':
        return t(`provisioning.part.${kind}`);
      case 'Session':
      case 'Bucket':
      case 'Secret':
        return t(`provisioning.part.${kind}`, { name });
      case 'Store':
        return storeName(t, name);
      default:
    }
  }
  if (kind === 'Memberships') return t('provisioning.part.Memberships');
  return t('provisioning.part.composed', { kind, name });
}

/** @param store - `TYPE/NAME` */
function storeName(t: Texts, store: string): string {
  const [type, ...rest] = store.split('/');
  return isStoreType(type) && rest.length > 0
    ? t(`stores.part.${type}`, { name: rest.join('/') })
    : store;
}
