import { useMemo } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Alert from '@material-ui/lab/Alert';
import { useTexts } from '../components';
import { Part } from './Part';
import { SecretPanel } from './SecretPanel';
import { s3Kind } from './snippets/s3';
import { useReveals } from './reason';
import { revealed } from './revealed';

/** The S3 keys of a workspace, once they are there. */
export function S3Part({ view }: { view: WorkspaceView }) {
  const { name, status, storage } = view;
  const blocked = storage.credential_clashes?.some(
    ({ secret }) => secret !== `${name}-oauth-client`,
  );
  const t = useTexts();
  const api = useReveals();
  const kind = useMemo(() => s3Kind(name), [name]);
  return (
    <Part
      title={t('credentials.s3.title')}
      description={t('credentials.s3.description')}
    >
      {status === 'ready' ? (
        <SecretPanel
          kind={kind}
          reveal={async () =>
            revealed((await api.revealCredentials(name, { s3: true })).s3)
          }
        />
      ) : (
        <Alert severity="info">
          {t(
            blocked ? 'credentials.clash.notReady' : 'credentials.s3.notReady',
          )}
        </Alert>
      )}
    </Part>
  );
}
