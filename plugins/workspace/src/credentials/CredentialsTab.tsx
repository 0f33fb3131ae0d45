import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

export function CredentialsTab(_: { view: WorkspaceView }) {
  const t = useTexts();
  return <section aria-label={t('credentials.title')} />;
}
