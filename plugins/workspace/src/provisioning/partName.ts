import { UnreadyPart } from '@eoepca/backstage-plugin-workspace-common';
import { Texts } from '../components';

/** What a part is called; composed objects by their kind, which platform admins know. */
export function partName(t: Texts, { kind, name, of }: UnreadyPart): string {
  if (!of) {
    switch (kind) {
      case 'Storage':
      case 'Datalab':
      case 'Credentials':
        return t(`provisioning.part.${kind}`);
      case 'Session':
        return t('provisioning.part.Session', { name });
      default:
    }
  }
  if (kind === 'Memberships') return t('provisioning.part.Memberships');
  return t('provisioning.part.composed', { kind, name });
}
