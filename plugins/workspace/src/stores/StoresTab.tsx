import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

export function StoresTab(_: { view: WorkspaceView }) {
  const t = useTexts();
  return <section aria-label={t('stores.title')} />;
}
