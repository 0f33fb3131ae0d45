import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

export function AccessTab(_: { view: WorkspaceView }) {
  const t = useTexts();
  return <section aria-label={t('access.title')} />;
}
