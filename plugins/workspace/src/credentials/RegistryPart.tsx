import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { Part } from './Part';
import { useReveals } from './reason';
import { revealed } from './revealed';
import { SecretPanel } from './SecretPanel';
import { registryKind } from './snippets/registry';

/**
 * What the container registry is for. Providers make it for use inside sessions and hand out no credentials; they are shown
 * where an installation has put some into the workspace's Secret.
 */
export function RegistryPart({
  view: { name, datalab },
}: {
  view: WorkspaceView;
}) {
  const t = useTexts();
  const api = useReveals();
  const enabled = datalab.settings?.registry.enabled ?? false;
  const outside = enabled && datalab.has_registry_credentials;
  return (
    <Part
      title={t('credentials.registry.title')}
      description={t('credentials.registry.description')}
    >
      {outside ? (
        <SecretPanel
          kind={registryKind}
          reveal={async () =>
            revealed(
              (await api.revealCredentials(name, { registry: true })).registry,
            )
          }
        />
      ) : (
        <Typography>
          {enabled
            ? t('credentials.registry.inside')
            : t('credentials.registry.off')}
        </Typography>
      )}
    </Part>
  );
}
