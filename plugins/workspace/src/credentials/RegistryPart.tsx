import { useApi } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { workspaceApiRef } from '../api';
import { useTexts } from '../components';
import { Part } from './Part';
import { revealed } from './revealed';
import { SecretPanel } from './SecretPanel';
import { registryKind } from './snippets/registry';

/** The credentials of the container registry, where the workspace has one. */
export function RegistryPart({
  view: { name, datalab },
}: {
  view: WorkspaceView;
}) {
  const t = useTexts();
  const api = useApi(workspaceApiRef);
  return (
    <Part
      title={t('credentials.registry.title')}
      description={t('credentials.registry.description')}
    >
      {datalab.settings?.registry.enabled ? (
        <SecretPanel
          kind={registryKind}
          reveal={async () =>
            revealed(
              (await api.revealCredentials(name, { registry: true })).registry,
            )
          }
        />
      ) : (
        <Typography>{t('credentials.registry.off')}</Typography>
      )}
    </Part>
  );
}
