import { lazy, Suspense, useId, useState } from 'react';
import { Progress } from '@backstage/core-components';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import { may, useTexts } from '../components';
import { SettingsSection } from './SettingsSection';

const DeclaredYaml = lazy(() =>
  import('./DeclaredYaml').then(m => ({ default: m.DeclaredYaml })),
);

/** What is declared of the workspace, to look at or to keep in a repository. */
export function ExportSection({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (!may(view, 'VIEW_BUCKETS')) {
    return null;
  }
  return (
    <SettingsSection
      title={t('settings.export.heading')}
      description={t('settings.export.explained')}
    >
      <Button
        variant="outlined"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'settings.export.hide' : 'settings.export.show')}
      </Button>
      <div id={id}>
        {open && (
          <Suspense fallback={<Progress />}>
            <DeclaredYaml name={view.name} />
          </Suspense>
        )}
      </div>
    </SettingsSection>
  );
}
