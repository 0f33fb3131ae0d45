import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
import { RecordedNote } from './RecordedNote';
import { EmptyPart, may, PermissionGate, useTexts } from '../components';
import { ActiveKeysPart } from './ActiveKeysPart';
import { ClashAlert } from './ClashAlert';
import { RegistryPart } from './RegistryPart';
import { S3Part } from './S3Part';
import { StoresPart } from './StoresPart';
import { TokenPart } from './TokenPart';

/** Every credential of the workspace that the user may see, masked until they ask for it. */
export function CredentialsTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const maySeeStores = may(view, 'VIEW_STORES') && view.datalab.present;
  const any =
    may(view, 'VIEW_BUCKET_CREDENTIALS') ||
    may(view, 'ISSUE_TOKENS') ||
    maySeeStores;
  if (!any) {
    return (
      <EmptyPart
        title={t('credentials.hidden.title')}
        description={t('credentials.hidden.description')}
      />
    );
  }
  return (
    <Box
      component="section"
      aria-label={t('credentials.title')}
      display="flex"
      flexDirection="column"
      gridGap={24}
    >
      <ClashAlert view={view} />
      <Alert severity="info">
        {t('credentials.audited')}
        <RecordedNote view={view} />
      </Alert>
      <PermissionGate workspace={view} permission="VIEW_BUCKET_CREDENTIALS">
        <S3Part view={view} />
        <ActiveKeysPart view={view} />
      </PermissionGate>
      {maySeeStores && (
        <>
          <StoresPart view={view} />
          <RegistryPart view={view} />
        </>
      )}
      <PermissionGate workspace={view} permission="ISSUE_TOKENS">
        <TokenPart view={view} />
      </PermissionGate>
    </Box>
  );
}
