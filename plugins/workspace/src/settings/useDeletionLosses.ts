import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

/** What becomes of the parts of a workspace that is deleted. */
export function useDeletionLosses(view: WorkspaceView): string[] {
  const t = useTexts();
  const { storage, datalab, resource_usage: usage } = view;
  return [
    t('settings.delete.buckets', {
      total: String(storage.buckets.length),
      names: storage.buckets.map(({ name }) => name).join(', '),
    }),
    t('settings.delete.access'),
    ...(datalab.present
      ? [
          t('settings.delete.sessions', {
            total: String(datalab.sessions.length),
          }),
          t('settings.delete.stores', { total: String(datalab.stores.length) }),
          usage
            ? t('settings.delete.claims', {
                total: String(usage.storage.persistent_volume_claims.length),
              })
            : t('settings.delete.allClaims'),
          t('settings.delete.members', {
            total: String(datalab.memberships.length),
          }),
        ]
      : []),
  ];
}
