import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';
import { DangerZone } from './DangerZone';
import { ExportSection } from './ExportSection';
import { QuotaSection } from './QuotaSection';
import { RegistrySection } from './RegistrySection';
import { KeyRotationSection } from './KeyRotationSection';
import { SecuritySection } from './SecuritySection';
import { TextsSection } from './TextsSection';

/** How the workspace is set up: each part saved by itself, or shown with who may change it. */
export function SettingsTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  return (
    <section aria-label={t('settings.title')}>
      <TextsSection view={view} />
      <KeyRotationSection view={view} />
      <RegistrySection view={view} />
      <QuotaSection view={view} />
      <SecuritySection view={view} />
      <ExportSection view={view} />
      <DangerZone view={view} />
    </section>
  );
}
