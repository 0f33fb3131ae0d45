import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { isError } from '@backstage/errors';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { reasonOf } from '../api';
import { Texts, useTexts } from '../components';
import { Part } from './Part';
import { useReveals } from './reason';
import { SecretPanel } from './SecretPanel';
import { tokenKind } from './snippets/token';

/** A token for programs that call the workspace API. */
export function TokenPart({ view: { name } }: { view: WorkspaceView }) {
  const t = useTexts();
  const api = useReveals();
  const discoveryApi = useApi(discoveryApiRef);
  const issue = async () => {
    const [token, baseUrl] = await Promise.all([
      api.issueToken(name),
      discoveryApi.getBaseUrl('workspace'),
    ]);
    return {
      ...token,
      address: `${baseUrl}/workspaces/${encodeURIComponent(name)}`,
    };
  };
  return (
    <Part
      title={t('credentials.token.title')}
      description={`${t('credentials.token.description')} ${t(
        'credentials.token.issue',
      )}`}
    >
      <SecretPanel
        kind={tokenKind}
        reveal={issue}
        failureText={error => tokenFailureText(t, error)}
      />
    </Part>
  );
}

function tokenFailureText(t: Texts, error: Error): string | undefined {
  const status = isError(error) ? error.statusCode : undefined;
  if (status === 503) {
    return t('credentials.token.notIssued', { reason: reasonOf(error) });
  }
  return status === 404 ? t('credentials.token.noClient') : undefined;
}
